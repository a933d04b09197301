import type { Language } from "../../language.ts";

export const explorer: Language["explorer"] = {};
