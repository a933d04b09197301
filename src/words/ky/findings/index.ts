import type { Language } from "../../language.ts";
import { answer } from "./answer.ts";
import { line } from "./line.ts";
import { seats } from "./seats.ts";

export const findings: Language["findings"] = { answer, line, seats };
