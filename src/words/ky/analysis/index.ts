import type { Language } from "../../language.ts";

export const analysis: Language["analysis"] = {};
