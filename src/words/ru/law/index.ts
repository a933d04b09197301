import type { Language } from "../../language.ts";

export const law: Language["law"] = {};
