import { change } from "./change.ts";
import { scenario } from "./scenario.ts";
import { supposedLaw } from "./supposed-law.ts";

export const analysis = { scenario, change, supposedLaw };
