import type { Problem } from "../../results/problem.ts";
import { say } from "../../words/language.ts";
import { cut } from "../../words/names.ts";
import { foundWords, placeWords, problemWords } from "../../words/problems.ts";
import type { Style } from "./style.ts";
import { padEnd, width, wrap } from "./text.ts";

const CODE = 18;
const FOUND_AT_MOST = 40;

/** Problems in five parts each: kind and code, place, found, what is wrong, what to do. */
export function problemLines(problems: readonly Problem[], style: Style): string[] {
  return problems.flatMap((problem, i) => [...(i > 0 ? [""] : []), ...fiveParts(problem, style)]);
}

function fiveParts(problem: Problem, style: Style): string[] {
  const { code, severity, place, found } = problem;
  const { message, help } = problemWords(problem);
  const words = say.problems.frame;
  const widest = Math.max(width(words.error), width(words.warning));
  const kind =
    severity === "error" ? style.alarm(padEnd(words.error, widest)) : padEnd(words.warning, widest);
  const indent = " ".repeat(widest + 2);
  const shown = cut(foundWords(problem), FOUND_AT_MOST);
  const text = shown.trim() === shown && !QUOTED.has(code) ? shown : `"${shown}"`;
  const lines = (words: string, first: string): string[] =>
    wrap(first + words, style.prose, indent + " ".repeat(first.length - indent.length));
  const where = placeWords(place);
  const head = wrap(padEnd(code, CODE) + where, style.prose - indent.length, " ".repeat(CODE));
  return [
    ...head.map((line, i) => (i === 0 ? `${kind}  ${line}`.trimEnd() : indent + line)),
    ...(found === "" ? [] : [`${indent}${padEnd(words.found, CODE)}${text}`]),
    ...lines(message, indent),
    ...(help === "" ? [] : lines(help, `${indent}→ `)),
  ];
}

/** Codes of which the text found is a name or a word, not a number or a count. */
const QUOTED = new Set<Problem["code"]>([
  "same-name",
  "same-id",
  "missing-area",
  "missing-list",
  "cycle",
  "unknown-id",
  "unknown-column",
  "unknown-word",
  "unknown-name",
  "unknown-step",
]);
