import type { Language } from "../../language.ts";

export const report: Language["report"] = {};
