import type { Choice, Chosen } from "../../load/apply/choose.ts";
import { loadSheets } from "../../load/csv.ts";
import { membersOf } from "../../load/sheet/archive.ts";
import { decode } from "../../load/sheet/encoding.ts";
import { formatOf } from "../../load/sheet/format.ts";
import { unmarked } from "../../load/sheet/marks.ts";
import { clipped } from "../../load/sheet/reference.ts";
import type { Sheet } from "../../load/sheet/sheet.ts";
import type { Tree } from "../../load/sheet/sheets.ts";
import { tables } from "../../load/sheet/text.ts";
import { xlsx } from "../../load/sheet/xlsx.ts";
import { check } from "../../results/check.ts";
import { error, type Problem, ProblemError } from "../../results/problem.ts";
import type { Results } from "../../results/results.ts";
import type { Document } from "../../results/schema.ts";
import { readSound } from "../../results/sound.ts";
import { type Form, formProblems } from "./form.ts";

/** What a file held: results and warnings, or all problems; where there is something to choose, what. */
export interface Opened {
  readonly results?: Results;
  readonly problems: readonly Problem[];
  readonly choices: readonly Choice[];
}

/**
 * Opens a file that a reader dropped or pasted, by its content: text tables, workbooks of Excel 2007 and later, and
 * results documents, with the loaders that `mandate` itself uses.
 *
 * @param form the published schema of a results document
 */
export async function openFile(
  bytes: Uint8Array,
  name: string,
  form: Form,
  chosen: Chosen = {},
): Promise<Opened> {
  try {
    const opened = await open(bytes, name, form, chosen);
    return opened.results
      ? { ...opened, problems: [...opened.problems, ...check(opened.results)] }
      : opened;
  } catch (fault) {
    if (fault instanceof ProblemError) return { problems: fault.problems, choices: [] };
    throw fault;
  }
}

async function open(
  bytes: Uint8Array,
  source: string,
  form: Form,
  chosen: Chosen,
): Promise<Opened> {
  const format = formatOf(bytes);
  if (typeof format === "object") throw refused(source, format.refused);
  if (format === "text") return openText(bytes, source, form, chosen);
  const members = format === "zip" ? membersOf(bytes, source) : [];
  if (!members.some(({ name }) => name === "xl/workbook.xml")) throw refused(source, format);
  const sheets = (await xlsx(members, source)).filter(isFilled).map(clipped);
  return ofSheets(sheets, source, chosen, false);
}

async function openText(
  bytes: Uint8Array,
  source: string,
  form: Form,
  chosen: Chosen,
): Promise<Opened> {
  const text = await decode(bytes, source);
  if ("code" in text) throw new ProblemError(text);
  const { sheets, tree, problems, dialect } = tables(text.text, source);
  if (tree) return ofTree(tree, source, form);
  if (!sheets) return { problems, choices: [] };
  return ofSheets(
    unmarked(sheets, source).sheets,
    source,
    chosen,
    dialect?.delimiter !== undefined,
  );
}

function ofSheets(
  sheets: readonly Sheet[],
  source: string,
  chosen: Chosen,
  strict: boolean,
): Opened {
  if (!sheets.some(isFilled)) throw new ProblemError(error("empty", { source }));
  const { results, problems, choices = [] } = loadSheets(sheets, source, chosen, strict);
  return { ...(results && { results }), problems, choices };
}

const isFilled = ({ rows }: Sheet): boolean =>
  rows.some((row) => row.some((cell) => cell !== null && cell !== ""));

function ofTree(tree: Tree, source: string, form: Form): Opened {
  if (tree.kind === "xml") throw refused(source, "XML");
  const { value } = tree;
  if (typeof value !== "object" || value === null || !("mandate" in value))
    throw refused(source, "JSON of another kind");
  const problems = formProblems(form, value, source);
  if (problems.length > 0) return { problems, choices: [] };
  // the schema has held the entries of groups, too
  const groups = (of: Readonly<Record<string, unknown>> | null | undefined) =>
    of ? new Map(Object.entries(of)) : undefined;
  const reading = readSound(value as Document, source, [], (area) => ({
    connections: groups(area.connections) as ReadonlyMap<string, string[]> | undefined,
    candidateVotes: groups(area.candidateVotes) as
      | ReadonlyMap<string, [string, number][]>
      | undefined,
  }));
  return { ...reading, choices: [] };
}

const refused = (source: string, found: string): ProblemError =>
  new ProblemError(error("unknown-format", { source }, found, { reads: "page" }));
