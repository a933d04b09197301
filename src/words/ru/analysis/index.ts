import type { Language } from "../../language.ts";
import { audit } from "./audit.ts";
import { change } from "./change.ts";
import { coalitions } from "./coalitions.ts";
import { margins } from "./margins.ts";
import { scenario } from "./scenario.ts";
import { supposedLaw } from "./supposed-law.ts";

export const analysis: Language["analysis"] = {
  margins,
  coalitions,
  audit,
  scenario,
  change,
  supposedLaw,
};
