import { pick, select } from "../apply/choose.ts";
import { textOf } from "../apply/table.ts";
import { type LoadOptions, type LoadReading, unusedChoices } from "../load.ts";
import type { ReadingDocument } from "../reading/document.ts";
import { notKnown, votesOnBallot } from "../recognise/recognise.ts";
import { CHOSEN, chosenIn } from "./chosen.ts";
import { areaColumns, confirm, constantColumns, sameReading } from "./confirm.ts";
import { Declined } from "./declined.ts";
import { finish } from "./finish.ts";
import { leftIn } from "./left-out.ts";
import { type Look, lookAt, readingOf, type Seen } from "./look.ts";
import { merge } from "./merge.ts";
import { notesIn } from "./notes.ts";
import type { Part } from "./part.ts";
import { layoutOf, type Plan } from "./plan.ts";
import type { Sample } from "./sample.ts";

/** A file that is too large to be held in memory. */
export interface BulkFile {
  sample(): Promise<Sample>;
  /** Goes through all of it, in one part or several that follow each other; see `Feed`. */
  scan(plan: Plan): Promise<Part[]>;
}

/**
 * Reads delimited text of any length: how it is read is told by a sample, then every row is counted without being kept.
 * What the whole file says against the sample leads to another look; the Results are those of `load`.
 *
 * @returns the results and warnings, or all problems; see `load`
 * @throws Declined where it is not certain that `load` would read the same
 */
export async function loadBulk(
  file: BulkFile,
  source: string,
  options: LoadOptions = {},
): Promise<LoadReading & Pick<Seen, "by">> {
  const { encoding = options.reading?.dialect?.encoding } = options;
  if (options.level !== undefined) throw new Declined("layout"); // of several levels only one is wanted
  const delimiter = options.reading?.dialect?.delimiter;
  const look = await lookAt(await file.sample(), source, { encoding, delimiter });
  let seen = seenIn(look.rows, source, options);
  for (let again = 0; ; again++) {
    const unused = unusedChoices(options, 1, seen.reading);
    if (unused.length > 0) return { problems: unused, by: seen.by };
    const { plan, problems } = planOf(seen, look, source, options);
    if (problems) return { ...problems, by: seen.by };
    const parts = await file.scan(plan);
    const news = seen.by === "guess" ? parts.flatMap((part) => part.news) : [];
    if (news.length > 0) {
      const anew = seenIn(
        [...seen.rows.slice(0, -1), ...news.map(({ cells }) => cells), ...seen.rows.slice(-1)],
        source,
        options,
      );
      if (!sameReading(anew.reading, seen.reading)) {
        if (again === MOST) throw new Declined("change");
        seen = anew;
        continue;
      }
    }
    const done = await finished(file, plan, parts, seen, options);
    if ("anew" in done) {
      if (again === MOST) throw new Declined("change");
      seen = { ...seen, reading: done.anew };
      continue;
    }
    const dialect = { encoding: look.encoding, delimiter: look.delimiter };
    return {
      ...done,
      by: seen.by,
      left: [...look.notes, ...(done.left ?? [])],
      ...(done.reading && {
        reading: { ...done.reading, dialect: { ...dialect, ...done.reading.dialect } },
      }),
    };
  }
}

/** how often a guess is made anew */
const MOST = 3;

function seenIn(rows: Look["rows"], source: string, options: LoadOptions): Seen {
  const seen = readingOf(rows, source, options);
  if ("problems" in seen) throw new Declined("guess");
  return seen;
}

/** The plan of a reading; or what is to be chosen first. */
function planOf(
  seen: Seen,
  look: Look,
  source: string,
  options: LoadOptions,
): { plan: Plan; problems?: never } | { plan?: never; problems: LoadReading } {
  const { reading, by, rows } = seen;
  const headers = reading.dialect?.headerRows ?? [1];
  const guessed = by === "guess";
  const plan: Plan = {
    ...{ source, reading, guessed },
    header: rows.slice(0, Math.max(...headers, 0)),
    encoding: look.encoding,
    separator: look.delimiter.charCodeAt(0),
    unmarked: look.unmarked,
    constant: guessed ? constantColumns(seen) : [],
    areaColumns: guessed ? areaColumns(seen).map(({ column }) => column) : [],
  };
  const { table, bound } = layoutOf(plan);
  const picked = select(table, bound, [], { ...reading }, { vote: options.vote } as LoadOptions);
  const byRow = CHOSEN.filter((kind) => bound.some(({ role }) => role === kind));
  if (byRow.length > 1) throw new Declined("layout");
  const [kind] = byRow;
  if (kind !== undefined) {
    const columns = bound.filter(({ role }) => role === kind).map(({ column }) => column);
    const label = (cells: Look["rows"][number]) =>
      [...new Set(columns.map((column) => textOf(cells[column])).filter(Boolean))].join(" / ");
    const below = rows.slice(plan.header.length).map(label).filter(Boolean);
    const values = [...new Set(below)];
    const wanted = options[kind] ?? reading.select?.[table.labels[columns[0]!]!];
    const value = wanted === undefined ? values[0] : (pick(values, wanted) ?? wanted);
    const survey = wanted === undefined && values.length > 1;
    const choice = { columns, ...(!survey && { value: value ?? "" }) };
    return { plan: { ...plan, choice } };
  }
  if (picked.problems.length > 0)
    return { problems: { reading, problems: picked.problems, choices: picked.choices } };
  const chosen = Object.keys(picked.select).length > 0 && { select: picked.select };
  return { plan: { ...plan, reading: { ...reading, ...chosen } } };
}

async function finished(
  file: BulkFile,
  given: Plan,
  parts: readonly Part[],
  seen: Seen,
  options: LoadOptions,
): Promise<LoadReading | { readonly anew: ReadingDocument }> {
  const { source } = given;
  const chosen = chosenIn(given, parts, options);
  if ("problems" in chosen) return { ...chosen, left: leftIn(given, parts) };
  const plan = { ...given, reading: chosen.reading };
  let left = leftIn(plan, parts);
  let { reading } = plan;
  const notes = notesIn(parts);
  if (notes !== undefined)
    reading = { ...reading, dialect: { ...reading.dialect, lastRow: notes } };
  let counted = merge(plan, parts);
  if (counted.twins > 0) {
    const traced = await file.scan({ ...plan, trace: true });
    left = leftIn(plan, traced);
    counted = merge(plan, traced);
  }
  const anew = seen.by === "guess" ? confirm(seen, counted) : undefined;
  if (anew) return { anew };
  const done = finish(plan, counted, left);
  if (seen.by !== "guess") return { ...done, reading };
  const votesPerBallot = done.results && votesOnBallot(done.results);
  return {
    ...done,
    ...(done.results && {
      results: { ...done.results, ...(votesPerBallot && { votesPerBallot }) },
    }),
    reading: { ...reading, ...(votesPerBallot && { votesPerBallot }) },
    problems: [...notKnown([{ rows: seen.rows }], source, seen.reading), ...done.problems],
  };
}
