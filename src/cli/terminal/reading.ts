import type { Choice } from "../../load/apply/choose.ts";
import type { Left } from "../../load/apply/left.ts";
import type { ReadingColumn, ReadingDocument } from "../../load/reading/document.ts";
import { say } from "../../words/language.ts";
import { cut, visible } from "../../words/names.ts";
import { whole } from "../../words/numbers.ts";
import { placeWords } from "../../words/problems.ts";
import { shellWord } from "./shell.ts";
import type { Style } from "./style.ts";
import { wrap } from "./text.ts";

type By = "given" | "known" | "guess";
type Row = NonNullable<ReadingDocument["rows"]>[number];

/** What each column and row was taken for, a line each with its reason; many columns of lists share one. */
export function readingLines(reading: ReadingDocument, by: By, { prose }: Style): string[] {
  const columns = reading.columns.filter(({ role }) => role !== "left");
  const rows = (reading.rows ?? []).map(rowsText);
  return [
    ...wrap(say.cli.reading.howRead(origin(reading, by)), prose, "  "),
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
  const words = say.cli.reading;
  const reasons = new Map<string, string[]>();
  const add = (because: string, text: string) =>
    reasons.set(because, [...(reasons.get(because) ?? []), text]);
  for (const { place, rows, because } of left) {
    const { source = "", ...inside } = place;
    const where = placeWords(inside) || (name.endsWith(source) ? "" : visible(source));
    add(because, rows === undefined || rows < 2 ? where : words.rowsFrom(rows, where));
  }
  // where nothing was read yet, the columns that would be left out
  const told = new Set(reasons.keys());
  for (const column of reading?.columns ?? [])
    if (column.role === "left" && !told.has(column.because ?? NOT_NEEDED))
      add(column.because ?? NOT_NEEDED, nameOf(column));
  if (reasons.size === 0) return [];
  const lines = Array.from(reasons, ([because, places]) =>
    [visible(words.because(because)), few(places.filter(Boolean), 6).join("; ")]
      .filter(Boolean)
      .join(": "),
  );
  return ["", words.leftOut, ...few(lines).flatMap((text) => wrap(`  ${text}`, prose, "    "))];
}

/** What is to be chosen, each value as it is typed. */
export const choiceLines = (choices: readonly Choice[], { prose }: Style): string[] =>
  choices.flatMap(({ kind, values }) => [
    "",
    say.cli.reading.choose(values.length, kind),
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
    : [...texts.slice(0, most), say.cli.reading.more(texts.length - most)];

function origin({ title, id }: ReadingDocument, by: By): string {
  const words = say.cli.reading;
  if (by === "guess") return words.guessed;
  const name = visible(title ?? id ?? "");
  return by === "known" ? words.byPublisher(name) : words.given(name);
}

/** "utf-8, cells parted by a comma; headers in row 1". */
function layout({ dialect = {}, transposed }: ReadingDocument): string {
  const { encoding, delimiter, sheetName, sheets, headerRows = [1], lastRow } = dialect;
  const words = say.cli.reading;
  const numbers = transposed ? headerRows.map(lettered) : headerRows.map(whole);
  return [
    ...(encoding === undefined ? [] : [visible(encoding)]),
    ...(delimiter === undefined ? [] : [words.partedBy(sign(delimiter))]),
    ...(sheetName === undefined ? [] : [words.sheet(quoted(sheetName))]),
    ...(sheets === undefined ? [] : [words.everySheet]),
    headerRows.length === 0
      ? words.noHeaders
      : transposed
        ? words.headersInColumns(numbers)
        : words.headersInRows(numbers),
    ...(transposed ? [words.areasInColumns] : []),
    ...(lastRow === undefined
      ? []
      : [transposed ? words.endsWithColumn(whole(lastRow)) : words.endsWithRow(whole(lastRow))]),
  ].join("; ");
}

/** A sign between cells by its name, where it has one. */
function sign(delimiter: string): string {
  const names = say.cli.reading.sign;
  return Object.hasOwn(names, delimiter) ? names[delimiter]! : visible(delimiter);
}

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
  const words = say.cli.reading;
  const [first, last] = [run[0]!, run.at(-1)!];
  if (run.length < 3)
    return (
      run.map((column) => `${nameOf(column)}: ${isOf(column)}`).join("; ") + reason(first.because)
    );
  const ends =
    first.column === undefined || last.column === undefined
      ? words.headers(run.length)
      : words.columns(first.column, last.column);
  const names = run.map(({ list, match }) => quoted(list ?? match));
  const votes = words.votesOfLists(run.length, of(first));
  return `${ends}: ${votes}${reason(first.because)}: ${few(names).join(", ")}`;
}

const nameOf = ({ column, match }: ReadingColumn): string =>
  column === undefined ? quoted(match) : say.cli.reading.column(column, quoted(match));

function isOf(column: ReadingColumn): string {
  const { role, level, list } = column;
  const words = say.cli.reading;
  if (role === "votes")
    return list === column.match
      ? words.votesOfList(of(column))
      : words.votesOf(list === undefined ? undefined : quoted(list), of(column));
  const ofArea = level && (role === "areaId" || role === "areaName");
  return ofArea ? words.areaRole(role, level) : words.role[role];
}

const of = ({ kind, vote }: ReadingColumn): string =>
  [
    kind === undefined || kind === "party" ? "" : say.cli.reading.ofKind(kind),
    vote === undefined ? "" : say.cli.reading.inVote(quoted(vote)),
  ].join("");

function rowsText({ where, as, level, kind, because }: Row): string {
  const words = say.cli.reading;
  const cells = Object.entries(where).map(
    ([header, cell]) => [quoted(header), quoted(cell)] as const,
  );
  const is = as
    ? words.rowRole[as]
    : level
      ? say.terms.levelName[level][0]
      : kind
        ? words.kind[kind]
        : "";
  return `${words.rowsWhere(cells)}: ${is}${reason(because)}`;
}

const quoted = (text: string): string => say.cli.reading.quoted(cut(visible(text), 60));

const reason = (because: string | undefined): string =>
  because === undefined ? "" : ` (${visible(say.cli.reading.because(because))})`;
