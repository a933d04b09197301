import type { Help } from "../words/en/cli/help/index.ts";
import { type LanguageId, locale } from "../words/locale.ts";

/** A page of help in the language that is spoken. */
export const helpOf = async (page: keyof Help): Promise<string> => (await PAGES[locale.id]())[page];

/** They stand apart from the other words of a language: only a run that asks for help loads them. */
const PAGES: Readonly<Record<LanguageId, () => Promise<Help>>> = {
  en: async () => (await import("../words/en/cli/help/index.ts")).help,
  ru: async () => (await import("../words/ru/cli/help/index.ts")).help,
  ky: async () => (await import("../words/ky/cli/help/index.ts")).help,
};
