import type { Language } from "../../language.ts";
import { answer } from "./answer.ts";

export const findings: Language["findings"] = { answer };
