import type { Reading } from "../results/assemble.ts";
import { error, type Problem } from "../results/problem.ts";
import type { Choice } from "./apply/choose.ts";
import type { Left } from "./apply/left.ts";
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
  if (tree) return ofTree(tree, name);
  if (!sheets) return { problems: [...problems, error("empty", { source: name })] };
  const read = loadSheets(sheets, name, table, dialect?.delimiter !== undefined);
  return {
    ...read,
    ...(read.reading && {
      reading: { ...read.reading, dialect: { ...dialect, ...read.reading.dialect } },
    }),
    left: [...notes, ...read.left],
    problems: [...problems, ...read.problems],
  };
}

function ofTree(tree: Tree, source: string): LoadReading {
  if (tree.kind === "json") return loadJson(tree.text, source);
  const problem: Problem = error("unknown-format", { source }, `XML: ${tree.root}`);
  return { problems: [problem] };
}
