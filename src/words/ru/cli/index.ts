import type { Language } from "../../language.ts";

export const cli: Language["cli"] = {};
