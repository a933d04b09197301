import type { Place, Problem, ProblemCode } from "../results/problem.ts";
import { say } from "./language.ts";
import { cut, visible } from "./names.ts";
import { lookedUp, type ProblemWords, type Sentence, valuesOf } from "./problem-values.ts";

export type { ProblemWords } from "./problem-values.ts";

/** The sentences of a problem. */
export function problemWords(problem: Problem): ProblemWords {
  const p = valuesOf(problem);
  const { message, help } = sentences()[problem.code](p);
  if (!p.has("times")) return { message, help };
  const { manyTimes } = say.problems.frame;
  return { message: manyTimes(message, p.value("times"), p.all("places")), help };
}

/** Where it is: file, sheet, row, column, path, area, list, as far as known; values of unknown origin escaped. */
export function placeWords(place: Place): string {
  const { source, sheet, row, column, header, path, area, list } = place;
  const words = say.problems.place;
  const short = (text: string) => cut(visible(text), 40);
  return [
    source === undefined ? "" : (lookedUp(words.sources, source) ?? visible(source)),
    sheet === undefined ? "" : words.sheet(short(sheet)),
    row === undefined ? "" : words.row(row),
    column === undefined && header === undefined
      ? ""
      : words.column(column ?? "", header === undefined ? undefined : short(header)),
    path === undefined || path === "" ? "" : visible(path),
    area === undefined || area === "" ? "" : words.area(visible(area)),
    list === undefined ? "" : words.list(visible(list)),
  ]
    .filter(Boolean)
    .join(", ");
}

/** The text found, escaped; in words where it tells what was found and stands in no file. */
export const foundWords = ({ code, found }: Problem): string =>
  (TOLD.has(code) ? lookedUp(say.problems.found, found) : undefined) ?? visible(found);

const TOLD: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["passed", "unknown-format"]);

/** By code: the compiler asks every language for all of them. */
function sentences(): Readonly<Record<ProblemCode, Sentence>> {
  const { files, tables, names, numbers, laws, suppositions, questions } = say.problems;
  return { ...files, ...tables, ...names, ...numbers, ...laws, ...suppositions, ...questions };
}
