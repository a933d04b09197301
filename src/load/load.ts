import type { Reading } from "../results/assemble.ts";
import { error, type Problem } from "../results/problem.ts";
import type { Choice } from "./apply/choose.ts";
import type { Left } from "./apply/left.ts";
import { loadCsv, type TableOptions } from "./csv.ts";
import { loadJson } from "./json.ts";
import type { ReadingDocument } from "./reading/document.ts";

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
 * The door through which every file comes in: a results document (JSON) or a table (CSV, TSV). The content decides
 * what it is, not its name.
 *
 * @param bytes the whole file; text is UTF-8, with or without a byte order mark
 * @param name of the file, for the places of problems and the title of a table
 * @returns the results and warnings, or all problems; where a file holds several contests, years or votes and none is
 *   chosen, a problem `choose` and the choices
 */
export async function load(
  bytes: Uint8Array,
  name: string,
  options: LoadOptions = {},
): Promise<LoadReading> {
  const format = MAGIC.find(({ starts }) => starts.every((byte, i) => bytes[i] === byte));
  if (format) return failed(error("unknown-format", { source: name }, format.name));
  const text = decode(bytes);
  if (text === undefined) return failed(error("encoding", { source: name }));
  if (text.trim() === "") return failed(error("empty", { source: name }));
  if (/^\s*<(?:\?xml|!doctype|html)/i.test(text))
    return failed(error("unknown-format", { source: name }, "XML or HTML"));
  if (/^\s*[{[]/.test(text)) return loadJson(text, name);
  const { encoding: _, ...table } = options;
  return loadCsv(text, name, table);
}

const failed = (...problems: Problem[]): LoadReading => ({ problems });

/** Files that are no text, by their first bytes. */
const MAGIC: readonly { readonly name: string; readonly starts: readonly number[] }[] = [
  { name: "ZIP (xlsx, ods)", starts: [0x50, 0x4b, 0x03, 0x04] },
  { name: "OLE (xls)", starts: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: "gzip", starts: [0x1f, 0x8b] },
  { name: "PDF", starts: [0x25, 0x50, 0x44, 0x46, 0x2d] },
];

/** Text of bytes in UTF-8, without its byte order mark; undefined if they are in another encoding. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text; // UTF-16 without its mark
  } catch {
    return undefined;
  }
}
