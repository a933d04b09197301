import type { Language } from "../../language.ts";

export const chart: Language["chart"] = {};
