import { answer } from "./answer.ts";
import { line } from "./line.ts";
import { seats } from "./seats.ts";

export const findings = { answer, line, seats };
