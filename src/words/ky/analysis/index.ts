import type { Language } from "../../language.ts";
import { change } from "./change.ts";
import { scenario } from "./scenario.ts";
import { supposedLaw } from "./supposed-law.ts";

export const analysis: Language["analysis"] = { scenario, change, supposedLaw };
