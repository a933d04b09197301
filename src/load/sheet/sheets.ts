import type { Place, Problem } from "../../results/problem.ts";
import { error, ProblemError } from "../../results/problem.ts";
import { gunzipped, type Member, membersOf, refusal } from "./archive.ts";
import { decode } from "./encoding.ts";
import { formatOf } from "./format.ts";
import { lost } from "./lost.ts";
import { unmarked } from "./marks.ts";
import { clipped } from "./reference.ts";
import type { Sheet } from "./sheet.ts";
import { tables } from "./text.ts";

/** XML or JSON with a root of its own, which is no table. */
export type Tree =
  | {
      readonly kind: "xml";
      /** the root element: its name without prefix, and the names of its namespaces */
      readonly root: string;
      readonly namespaces: readonly string[];
      readonly text: string;
    }
  | { readonly kind: "json"; readonly value: unknown; readonly text: string };

/** What was taken for granted on the way, and why. */
export interface Note {
  readonly place: Place;
  readonly because: string;
}

/** What is in a file: sheets of cells, or a tree, or the problems for which it has neither. */
export interface Opened {
  readonly sheets?: readonly Sheet[];
  readonly tree?: Tree;
  /** how its text was read, for a reading document */
  readonly dialect?: { readonly encoding?: string; readonly delimiter?: string };
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

export interface OpenOptions {
  /** a label of the Encoding Standard; goes before every guess */
  readonly encoding?: string;
  readonly delimiter?: string;
}

/**
 * Opens a file by its content, never by its name: workbooks (xlsx, xls, ods), Parquet, archives (zip, gzip; one level),
 * text with separators, of fixed width, in HTML or Markdown tables, XML and JSON.
 *
 * @param bytes the whole file
 * @param name of the file, for the places of problems
 * @returns sheets or a tree with notes and warnings, or the problems; never a rejection for what the file holds
 */
export async function sheetsOf(
  bytes: Uint8Array,
  name: string,
  options: OpenOptions = {},
): Promise<Opened> {
  try {
    return await open(bytes, name, options, 0);
  } catch (fault) {
    if (fault instanceof ProblemError) return refused(...fault.problems);
    throw fault;
  }
}

const refused = (...problems: Problem[]): Opened => ({ problems, notes: [] });

async function open(
  bytes: Uint8Array,
  source: string,
  options: OpenOptions,
  depth: number,
): Promise<Opened> {
  const format = formatOf(bytes);
  if (typeof format === "object")
    return refused(error("unknown-format", { source }, format.refused));
  if (format === "text") return openText(bytes, source, options);
  if (format === "xls") {
    const { xls } = await import("./xls.ts");
    return workbook(await xls(bytes, source), source);
  }
  if (format === "parquet") {
    const { parquet } = await import("./parquet.ts");
    return workbook(await parquet(bytes, source), source);
  }
  if (format === "zip") {
    const members = membersOf(bytes, source);
    const names = new Set(members.map(({ name }) => name));
    if (names.has("xl/workbook.xml")) {
      const { xlsx } = await import("./xlsx.ts");
      return workbook(await xlsx(members, source), source);
    }
    if (names.has("content.xml")) {
      const { ods } = await import("./ods.ts");
      return workbook(ods(members, source), source);
    }
    if (names.has("xl/workbook.bin")) return refused(error("unknown-format", { source }, "xlsb"));
    if (depth > 0) return refused(refusal(source, "nested"));
    return archive(members, source, options);
  }
  if (depth > 0) return refused(refusal(source, "nested"));
  const inner = await open(gunzipped(bytes, source), source, options, depth + 1);
  return { ...inner, notes: [{ place: { source }, because: "unpacked (gzip)" }, ...inner.notes] };
}

const workbook = (sheets: readonly Sheet[], source: string): Opened => {
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
  if (filled.length === 0) return refused(error("empty", { source }));
  return { sheets: filled.map(clipped), problems: lost(filled, source), notes: [] };
};

async function openText(
  bytes: Uint8Array,
  source: string,
  { encoding, delimiter }: OpenOptions,
): Promise<Opened> {
  const decoded = await decode(bytes, source, encoding);
  if ("code" in decoded) return refused(decoded);
  const guessed: Note[] =
    decoded.guessedFrom === undefined
      ? []
      : [
          {
            place: { source },
            because: `guessed ${decoded.encoding}: "${decoded.guessedFrom}"; --encoding overrules it`,
          },
        ];
  const { dialect, ...found } = tables(decoded.text, source, delimiter);
  const plain = unmarked(found.sheets ?? [], source);
  return {
    ...found,
    ...(found.sheets && { sheets: plain.sheets }),
    dialect: { encoding: decoded.encoding, ...dialect },
    problems: [...found.problems, ...lost(found.sheets ?? [], source)],
    notes: [...guessed, ...found.notes, ...plain.notes],
  };
}

/** An archive of one file is that file; the tables of several become sheets named by their files. */
async function archive(
  members: readonly Member[],
  source: string,
  options: OpenOptions,
): Promise<Opened> {
  const files = members.filter(({ name }) => !/(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$)/.test(name));
  if (files.length === 0) return refused(error("empty", { source }));
  const inside = (name: string) => `${source}/${name}`;
  if (files.length === 1) {
    const [{ name, unpack }] = files as [Member];
    const opened = await open(unpack(), inside(name), options, 1);
    return {
      ...opened,
      notes: [
        { place: { source: inside(name) }, because: "the file in the archive" },
        ...opened.notes,
      ],
    };
  }
  const found: Opened[] = [];
  for (const { name, unpack } of files) {
    const opened = await open(unpack(), inside(name), options, 1);
    found.push({
      ...opened,
      ...(opened.sheets && {
        sheets: opened.sheets.map((sheet) => ({
          ...sheet,
          name: sheet.name === undefined ? name : `${name}: ${sheet.name}`,
        })),
      }),
    });
  }
  const problems = found.flatMap(({ problems }) => problems);
  const notes = found.flatMap(({ notes }) => notes);
  const trees = found.filter(({ tree }) => tree);
  const sheets = found.flatMap(({ sheets }) => sheets ?? []);
  if (sheets.length === 0 && trees.length === 1) return { tree: trees[0]!.tree!, problems, notes };
  if (trees.length > 0 || problems.some(({ severity }) => severity === "error"))
    return refused(
      error("ambiguous", { source }, "", {
        readings: files.map(({ name }) => name),
        how: "unpack",
      }),
      ...problems,
    );
  return { sheets, problems, notes };
}
