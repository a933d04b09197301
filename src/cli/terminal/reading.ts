import type { Choice } from "../../load/apply/choose.ts";
import type { Left } from "../../load/apply/left.ts";
import type { ReadingColumn, ReadingDocument } from "../../load/reading/document.ts";
import { say } from "../../words/language.ts";
import { cut, visible } from "../../words/names.ts";
import { whole } from "../../words/numbers.ts";
import { placeWords } from "../../words/problems.ts";
import { counted } from "../../words/prose.ts";
import { shellWord } from "./shell.ts";
import type { Style } from "./style.ts";
import { wrap } from "./text.ts";

type By = "given" | "known" | "guess";

/** What each column and row was taken for, a line each with its reason; many columns of lists share one. */
export function readingLines(reading: ReadingDocument, by: By, { prose }: Style): string[] {
  const columns = reading.columns.filter(({ role }) => role !== "left");
  const rows = (reading.rows ?? []).map(
    ({ where, as, level, kind, because }) =>
      `${rowsWhere(where)}: ${(as && ROW_IS[as]) ?? (level ? say.terms.levelName[level][0] : (kind ?? ""))}${reason(because)}`,
  );
  return [
    ...wrap(`How it is read: ${origin(reading, by)}`, prose, "  "),
    ...wrap(`  ${layout(reading)}`, prose, "    "),
    ...runs(columns).flatMap((run) => wrap(`  ${columnsText(run)}`, prose, "    ")),
    ...few(rows).flatMap((text) => wrap(`  ${text}`, prose, "    ")),
  ];
}

/** What was left out, by its reason. */
export function leftLines(
  left: readonly Left[],
  reading: ReadingDocument | undefined,
  name: string,
  { prose }: Style,
): string[] {
  const reasons = new Map<string, string[]>();
  const add = (because: string, text: string) =>
    reasons.set(because, [...(reasons.get(because) ?? []), text]);
  for (const { place, rows, because } of left) {
    const { source = "", ...inside } = place;
    const where = placeWords(inside) || (name.endsWith(source) ? "" : visible(source));
    add(because, rows === undefined || rows < 2 ? where : `${counted(rows, "row")} from ${where}`);
  }
  // where nothing was read yet, the columns that would be left out
  const told = new Set(reasons.keys());
  for (const column of reading?.columns ?? [])
    if (column.role === "left" && !told.has(column.because ?? NOT_NEEDED))
      add(column.because ?? NOT_NEEDED, nameOf(column));
  if (reasons.size === 0) return [];
  const lines = Array.from(reasons, ([because, places]) =>
    [visible(because), few(places.filter(Boolean), 6).join("; ")].filter(Boolean).join(": "),
  );
  return [
    "",
    "Left out, or taken for granted",
    ...few(lines).flatMap((text) => wrap(`  ${text}`, prose, "    ")),
  ];
}

/** What is to be chosen, each value as it is typed. */
export const choiceLines = (choices: readonly Choice[], { prose }: Style): string[] =>
  choices.flatMap(({ kind, values }) => [
    "",
    `To be chosen: one of ${counted(values.length, kind)}`,
    ...few(values.map((value) => `--${kind} ${shellWord(value)}`)).flatMap((text) =>
      wrap(`  ${text}`, prose, "    "),
    ),
  ]);

const NOT_NEEDED = "not needed";
const MOST = 40;

/** The first of many texts, and how many more there are. */
const few = (texts: readonly string[], most = MOST): string[] =>
  texts.length <= most + 1
    ? [...texts]
    : [...texts.slice(0, most), `${whole(texts.length - most)} more (--json has them all)`];

function origin({ title, id }: ReadingDocument, by: By): string {
  if (by === "guess") return "guessed, a reason in brackets (--write-reading FILE keeps it)";
  const name = visible(title ?? id ?? "");
  return by === "known"
    ? `as its publisher lays it out, ${name}`
    : `by --reading${name === "" ? "" : `, ${name}`}`;
}

/** "utf-8, cells parted by a comma; headers in row 1". */
function layout({ dialect = {}, transposed }: ReadingDocument): string {
  const { encoding, delimiter, sheetName, sheets, headerRows = [1], lastRow } = dialect;
  const parted = delimiter === undefined ? undefined : (PARTED.get(delimiter) ?? delimiter);
  const line = transposed ? "column" : "row";
  const numbers = transposed ? headerRows.map(lettered) : headerRows.map(whole);
  return [
    ...(encoding === undefined ? [] : [visible(encoding)]),
    ...(parted === undefined ? [] : [`cells parted by ${visible(parted)}`]),
    ...(sheetName === undefined ? [] : [`sheet ${quoted(sheetName)}`]),
    ...(sheets === undefined ? [] : ["every sheet an area"]),
    headerRows.length === 0
      ? "no headers"
      : `headers in ${line}${headerRows.length > 1 ? "s" : ""} ${numbers.join(", ")}`,
    ...(transposed ? ["areas in columns"] : []),
    ...(lastRow === undefined ? [] : [`ends with ${line} ${whole(lastRow)}`]),
  ].join("; ");
}

const PARTED: ReadonlyMap<string, string> = new Map([
  [",", "a comma"],
  [";", "a semicolon"],
  ["\t", "a tab"],
  ["|", "a bar"],
]);

/** The letter of a column that is counted from 1. */
function lettered(n: number): string {
  const before = Math.floor((n - 1) / 26);
  return (before > 0 ? lettered(before) : "") + String.fromCharCode(65 + ((n - 1) % 26));
}

/** Columns of lists that follow one another with the same reason; every other column alone. */
function runs(columns: readonly ReadingColumn[]): ReadingColumn[][] {
  const found: ReadingColumn[][] = [];
  for (const column of columns) {
    const run = found.at(-1);
    const [last] = run ?? [];
    const same =
      column.role === "votes" &&
      last?.role === "votes" &&
      last.kind === column.kind &&
      last.vote === column.vote &&
      last.because === column.because;
    if (run && same) run.push(column);
    else found.push([column]);
  }
  return found;
}

function columnsText(run: readonly ReadingColumn[]): string {
  const [first, last] = [run[0]!, run.at(-1)!];
  if (run.length < 3)
    return (
      run.map((column) => `${nameOf(column)}: ${isOf(column)}`).join("; ") + reason(first.because)
    );
  const ends =
    first.column === undefined || last.column === undefined
      ? counted(run.length, "header")
      : `columns ${first.column} to ${last.column}`;
  const names = run.map(({ list, match }) => quoted(list ?? match));
  return `${ends}: votes of ${whole(run.length)} lists${of(first)}${reason(first.because)}: ${few(names).join(", ")}`;
}

const nameOf = ({ column, match }: ReadingColumn): string =>
  column === undefined ? quoted(match) : `column ${column} ${quoted(match)}`;

function isOf(column: ReadingColumn): string {
  const { role, level, list } = column;
  if (role === "votes") {
    const name = list === undefined ? "" : ` of ${quoted(list)}`;
    return `votes${list === column.match ? " of a list" : name}${of(column)}`;
  }
  const area = level ? ` of the ${say.terms.levelName[level][0]}` : "";
  return role === "areaId" || role === "areaName" ? `${ROLE_IS[role]}${area}` : ROLE_IS[role];
}

const of = ({ kind, vote }: ReadingColumn): string =>
  [
    kind === undefined || kind === "party" ? "" : ` (${kind})`,
    vote === undefined ? "" : ` in the vote ${quoted(vote)}`,
  ].join("");

const ROLE_IS: Readonly<Record<Exclude<ReadingColumn["role"], "votes">, string>> = {
  areaId: "code",
  areaName: "name",
  areaParent: "area around it",
  areaLevel: "level of the area",
  registered: say.terms.baseName.registered,
  cast: say.terms.baseName.cast,
  valid: say.terms.baseName.valid,
  invalid: "invalid ballots",
  blank: "blank ballots",
  list: "name of the list",
  listId: "code of the list",
  candidate: "name of the candidate",
  seats: "seats",
  sum: "a sum of other columns",
  contest: "contest",
  year: "year",
  vote: "which vote",
  mode: "way of voting",
  group: "group of lists",
  left: "left out",
};

const ROW_IS = {
  registered: say.terms.baseName.registered,
  cast: say.terms.baseName.cast,
  valid: say.terms.baseName.valid,
  invalid: "invalid ballots",
  blank: "blank ballots",
  sum: "sum of the others",
  subtotal: "sum of some of the others",
  left: "left out",
} as const;

const rowsWhere = (where: Readonly<Record<string, string>>): string =>
  `rows where ${Object.entries(where)
    .map(([header, cell]) => `${quoted(header)} is ${quoted(cell)}`)
    .join(" and ")}`;

const quoted = (text: string): string => `"${cut(visible(text), 60)}"`;

const reason = (because: string | undefined): string =>
  because === undefined ? "" : ` (${visible(because)})`;
