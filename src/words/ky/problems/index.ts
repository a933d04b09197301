import type { Language } from "../../language.ts";

export const problems: Language["problems"] = {};
