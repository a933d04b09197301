import type { Reading } from "../results/assemble.ts";
import { error, type Problem } from "../results/problem.ts";
import { CHOICES, type Choice, type ChoiceKind } from "./apply/choose.ts";
import type { Left } from "./apply/left.ts";
import { isBook, withBook } from "./book.ts";
import { loadSheets, type TableOptions } from "./csv.ts";
import { loadJson } from "./json.ts";
import type { ReadingDocument } from "./reading/document.ts";
import { sheetsOf, type Tree } from "./sheet/sheets.ts";

/** How a file is read, where its content leaves it open. */
export interface LoadOptions extends TableOptions {
  /** of the text, as the web names encodings */
  readonly encoding?: string;
}

/** Results, or all problems; how a table was read, what of it was left out, and what is to be chosen. */
export interface LoadReading extends Reading {
  readonly reading?: ReadingDocument;
  readonly left?: readonly Left[];
  readonly choices?: readonly Choice[];
}

/**
 * The door through which every file comes in: a results document (JSON) or tables in whatever container. The content
 * decides what it is, not its name.
 *
 * @param bytes the whole file
 * @param name of the file, for the places of problems and the title of a table
 * @returns the results and warnings, or all problems; where a file holds several contests, years or votes and none is
 *   chosen, a problem `choose` and the choices
 */
export async function load(
  bytes: Uint8Array,
  name: string,
  options: LoadOptions = {},
): Promise<LoadReading> {
  const { encoding = options.reading?.dialect?.encoding, ...table } = options;
  const delimiter = options.reading?.dialect?.delimiter;
  const opened = await sheetsOf(bytes, name, {
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
  });
  const { sheets, tree, dialect, problems, notes } = opened;
  if (problems.some(({ severity }) => severity === "error")) return { problems };
  if (tree) {
    const told = await ofTree(tree, name, options);
    return {
      ...told,
      left: [...notes, ...(told.left ?? [])],
      problems: [...problems, ...told.problems],
    };
  }
  if (!sheets) return { problems: [...problems, error("empty", { source: name })] };
  const read = loadSheets(sheets, name, table, dialect?.delimiter !== undefined);
  const book =
    read.results && isBook(sheets, read.reading?.id)
      ? withBook(read.results, sheets, name)
      : undefined;
  if (book && !book.results) return { ...book, left: read.left };
  const unused = read.reading ? unusedChoices(options, sheets.length, read.reading) : [];
  if (unused.length > 0) return { problems: unused };
  return {
    ...read,
    ...(book?.results && { results: book.results }),
    ...(read.reading && {
      reading: { ...read.reading, dialect: { ...dialect, ...read.reading.dialect } },
    }),
    left: [...notes, ...read.left],
    problems: [...problems, ...read.problems, ...(book?.problems ?? [])],
  };
}

/** Formats with a root of their own name their numbers themselves; of choices they know contests alone. */
async function ofTree(tree: Tree, source: string, options: LoadOptions): Promise<LoadReading> {
  const { contest, ...others } = options;
  const vain = CHOICES.filter((kind) => kind in others).map(notThere);
  if (options.reading) vain.push(error("no-table", { source: "--reading" }));
  if (vain.length > 0) return { problems: vain };
  const chosen = contest === undefined ? {} : { contest };
  if (tree.kind === "xml") {
    const { readXml } = await import("./xml/read.ts");
    return readXml(tree, source, chosen);
  }
  const { isNested, readNested } = await import("./nested/read.ts");
  if (isNested(tree.value)) return readNested(tree.value, source, chosen);
  return contest === undefined ? loadJson(tree.text, source) : { problems: [notThere("contest")] };
}

/** What was chosen of a table that has no such choice: it is not to be passed over in silence. */
export function unusedChoices(
  options: LoadOptions,
  sheets: number,
  { columns, dialect, id }: ReadingDocument,
): readonly Problem[] {
  const isGuess = !options.reading && id === undefined;
  const bySheet = sheets > 1 && !options.reading && dialect?.sheetName !== undefined;
  const isThere: Record<ChoiceKind, boolean> = {
    contest: columns.some(({ role }) => role === "contest"),
    year: columns.some(({ role }) => role === "year"),
    vote: columns.some(({ role, vote }) => role === "vote" || vote !== undefined),
    level: isGuess && columns.some(({ role }) => role === "areaLevel"),
    sheet: bySheet,
  };
  return CHOICES.filter((kind) => options[kind] !== undefined && !isThere[kind]).map(notThere);
}

const notThere = (kind: ChoiceKind): Problem =>
  error("no-choice", { source: `--${kind}` }, "", { kind });
