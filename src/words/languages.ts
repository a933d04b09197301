import { en } from "./en/index.ts";
import type { Language } from "./language.ts";
import type { LanguageId } from "./locale.ts";

/** The languages by id, each loaded only when it is spoken. A new one is a folder beside en/, and a line here. */
export const LANGUAGES: Readonly<Record<LanguageId, () => Promise<Language>>> = {
  en: async () => en,
  ru: async () => (await import("./ru/index.ts")).ru,
  ky: async () => (await import("./ky/index.ts")).ky,
};
