import { error, type Problem, warning } from "../../results/problem.ts";
import type { Results } from "../../results/results.ts";
import { votesOfArea } from "../../results/votes.ts";
import { type Applied, apply } from "../apply/apply.ts";
import { bind } from "../apply/bind.ts";
import { type Chosen, choose, pick } from "../apply/choose.ts";
import { tableOf, textOf } from "../apply/table.ts";
import type { ReadingDocument } from "../reading/document.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { type Guess, guess, literal } from "./guess.ts";
import { NOT_IN_SUM, NOTHING, SAME_NUMBER } from "./reasons.ts";

/** As `Applied`; without a reading where none could be guessed. */
export type Recognised = Omit<Applied, "reading"> & { readonly reading?: ReadingDocument };

/**
 * Reads sheets that nobody has described: by a known reading whose headers they have, else by a guess at every column
 * and row. The reading comes back with a reason for each line.
 *
 * @param known readings of publishers, the first that fits is taken
 */
export function recognise(
  sheets: readonly Sheet[],
  source: string,
  options: Chosen = {},
  known: readonly ReadingDocument[] = [],
): Recognised {
  const tables = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
  if (tables.length === 0) return failed([error("empty", { source })]);
  const fitting = known.find((reading) => fits(tables, source, reading));
  if (fitting) return apply(tables, source, fitting, options);
  const chosen = sheetsOf(tables, source, options);
  if ("problems" in chosen)
    return { ...failed(chosen.problems), ...(chosen.choices && { choices: chosen.choices }) };
  const { reading } = chosen;
  const applied = apply(tables, source, reading, options);
  const votesPerBallot = applied.results && votesOnBallot(applied.results);
  const { problems, ...read } = votesPerBallot
    ? apply(tables, source, { ...reading, votesPerBallot }, options)
    : applied;
  return { ...read, problems: [...notKnown(tables, source, reading), ...problems] };
}

const TOLD: ReadonlySet<string> = new Set([NOTHING, NOT_IN_SUM, SAME_NUMBER]);

/** Columns that nothing tells of are left out with a word. */
export function notKnown(
  sheets: readonly Sheet[],
  source: string,
  reading: ReadingDocument,
): Problem[] {
  const unknown = new Set(
    reading.columns.flatMap(({ match, because }) =>
      because !== undefined && TOLD.has(because) ? [match] : [],
    ),
  );
  if (unknown.size === 0) return [];
  const table = tableOf(sheets, source, reading.dialect, reading.transposed);
  return table.labels.flatMap((label, column) =>
    unknown.has(literal(label)) ? [warning("unknown-column", table.place(column), label)] : [],
  );
}

/** How many votes a ballot has, where the lists have more votes than ballots were cast in most areas. */
export function votesOnBallot(results: Results): number | undefined {
  const ratios = results.areas.flatMap(({ totals }, area) => {
    const ballots = totals.valid ?? totals.cast;
    if (typeof ballots !== "number" || ballots === 0 || !results.contests.list.own[area]) return [];
    const votes = votesOfArea(results, area).reduce((sum, it) => sum + Math.max(0, it), 0);
    return [votes / ballots];
  });
  const several = ratios.filter((ratio) => ratio > 1.2).length;
  return several > ratios.length / 2 ? Math.ceil(Math.max(...ratios)) : undefined;
}

const failed = (problems: readonly Problem[]): Recognised => ({ left: [], problems });

/** Whether the headers of a sheet are those of a reading. */
export function fits(sheets: readonly Sheet[], source: string, reading: ReadingDocument): boolean {
  const table = tableOf(sheets, source, reading.dialect, reading.transposed);
  return table.rows.length > 0 && bind(table, reading).problems.length === 0;
}

type Sheets =
  | { readonly reading: ReadingDocument }
  | { readonly problems: readonly Problem[]; readonly choices?: Recognised["choices"] & {} };

/** The reading of the sheet that is meant: the only table, all sheets as areas of one table, or the one that was chosen. */
function sheetsOf(sheets: readonly Sheet[], source: string, options: Chosen): Sheets {
  const { level } = options;
  if (sheets.length === 1) return guess(sheets, source, { level });
  const names = sheets.map(({ name }, i) => name ?? String(i + 1));
  const labelled = sheets.map((sheet, i) => ({ ...sheet, name: names[i]! }));
  const guesses = labelled.map((sheet) => guess([sheet, ...EMPTY], source));
  const usable = names.filter((_, i) => "reading" in guesses[i]!);
  if (usable.length === 0) return guesses[0]! as { problems: readonly Problem[] };
  if (usable.length === names.length && alike(guesses)) return guess(labelled, source);
  const wanted = options.sheet ?? (usable.length === 1 ? usable[0]! : undefined);
  const byLevel = wanted === undefined ? withLevel(guesses, names, options.level) : [];
  const name =
    wanted === undefined ? (byLevel.length === 1 ? byLevel[0] : undefined) : pick(usable, wanted);
  if (name === undefined)
    return {
      problems: [choose(source, "sheet", usable, options.sheet)],
      choices: [{ kind: "sheet", values: usable }],
    };
  const at = names.indexOf(name);
  const found = level === undefined ? guesses[at]! : guess([labelled[at]!], source, { level });
  if ("problems" in found) return found;
  return { reading: { ...found.reading, dialect: { ...found.reading.dialect, sheetName: name } } };
}

const EMPTY: readonly Sheet[] = [];

/** Sheets of one form, with a row a list and no column of areas: each is an area. */
function alike(guesses: readonly Guess[]): boolean {
  const forms = guesses.map((found) =>
    "reading" in found && !found.reading.columns.some(({ role }) => role.startsWith("area"))
      ? found.reading.columns.map(({ match, role }) => `${match}:${role}`).join("\n")
      : "",
  );
  const list = guesses.every(
    (g) => "reading" in g && g.reading.columns.some(({ role }) => role === "list"),
  );
  return list && forms[0] !== "" && forms.every((form) => form === forms[0]);
}

/** Sheets that have rows of a level. */
function withLevel(
  guesses: readonly Guess[],
  names: readonly string[],
  level: string | undefined,
): string[] {
  if (level === undefined) return [];
  return names.filter((_, i) => {
    const found = guesses[i]!;
    if (!("reading" in found)) return false;
    const column = found.reading.columns.findIndex(({ role }) => role === "areaLevel");
    const at = found.table.labels.indexOf(found.reading.columns[column]?.match ?? "");
    return at >= 0 && found.table.rows.some(({ cells }) => textOf(cells[at]) === level);
  });
}
