import type { Reading } from "../results/assemble.ts";
import { error, type Problem } from "../results/problem.ts";
import { loadCsv } from "./csv.ts";
import { loadJson } from "./json.ts";

/**
 * The door through which every file comes in: a results document (JSON) or a table (CSV, TSV) with a row a list, or
 * a row an area and a column a list. The content decides what it is, not its name.
 *
 * @param bytes the whole file; text is UTF-8, with or without a byte order mark
 * @param name of the file, for the places of problems and the title of a table
 * @returns the results and warnings, or all problems
 */
export function load(bytes: Uint8Array, name: string): Reading {
  const format = MAGIC.find(({ starts }) => starts.every((byte, i) => bytes[i] === byte));
  if (format) return failed(error("unknown-format", { source: name }, format.name));
  const text = decode(bytes);
  if (text === undefined) return failed(error("encoding", { source: name }));
  if (text.trim() === "") return failed(error("empty", { source: name }));
  if (/^\s*<(?:\?xml|!doctype|html)/i.test(text))
    return failed(error("unknown-format", { source: name }, "XML or HTML"));
  return /^\s*[{[]/.test(text) ? loadJson(text, name) : loadCsv(text, name);
}

const failed = (...problems: Problem[]): Reading => ({ problems });

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
