import type { Problem } from "../../results/problem.ts";
import { tableOf, textOf } from "../apply/table.ts";
import type { ReadingDocument } from "../reading/document.ts";
import { type Column, columnsOf } from "../recognise/columns.ts";
import { guess } from "../recognise/guess.ts";
import { looksNumeric } from "../recognise/header.ts";
import { profiles } from "../recognise/profile.ts";
import { fits } from "../recognise/recognise.ts";
import { delimited, delimiterOf } from "../sheet/delimited.ts";
import { decode } from "../sheet/encoding.ts";
import { formatOf } from "../sheet/format.ts";
import { markdownTables } from "../sheet/markdown.ts";
import type { Cell } from "../sheet/sheet.ts";
import type { Note } from "../sheet/sheets.ts";
import { Declined } from "./declined.ts";
import type { Sample } from "./sample.ts";

/** What the head of a file tells of its text, and rows from all over it. */
export interface Look {
  readonly encoding: string;
  readonly delimiter: string;
  /** UTF-8 by nothing but its bytes */
  readonly unmarked: boolean;
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: readonly Note[];
}

/** Encodings in which bytes below 128 are ASCII, wherever they stand. */
const ASCII = /^(?:utf-8|windows-\d+|iso-8859-\d+|koi8-[ru]|macintosh|ibm866|us-ascii|latin1)$/i;

/** letters from which a separator is told, and rows of the head by which columns are */
const [SEPARATOR, ROWS] = [200_000, 1500];

/** @throws Declined where the head is no table of text in a known encoding */
export async function lookAt(
  sample: Sample,
  source: string,
  given: { readonly encoding?: string | undefined; readonly delimiter?: string | undefined },
): Promise<Look> {
  const { head } = sample;
  if (formatOf(head) !== "text") throw new Declined("layout");
  const decoded = await decode(head, source, given.encoding);
  if ("code" in decoded || !ASCII.test(decoded.encoding)) throw new Declined("encoding");
  const { text, encoding, guessedFrom } = decoded;
  if (/^\s*[<{[]/.test(text) || markdownTables(text.slice(0, SEPARATOR)).length > 0)
    throw new Declined("layout");
  const delimiter = given.delimiter ?? delimiterOf(text.replace(/\r\n?/g, "\n"));
  if (delimiter?.length !== 1 || delimiter.charCodeAt(0) > 127) throw new Declined("layout");
  const cells = (piece: string) => delimited(piece, source, delimiter).sheets?.[0]?.rows;
  const whole = sample.tail === undefined;
  const first = cells(text) ?? (whole ? undefined : cells(closed(text)));
  if (!first?.length) throw new Declined("quotes");
  const top = whole ? first : first.slice(0, ROWS);
  const width = top.at(-1)!.length;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const inside = sample.inside.flatMap((piece) => {
    const rows = cells(outside(decoder.decode(piece))) ?? [];
    return rows.every(({ length }) => length === width) ? rows : [];
  });
  const tail = sample.tail ? (cells(outside(decoder.decode(sample.tail))) ?? []) : [];
  const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  return {
    ...{ encoding, delimiter, rows: [...top, ...inside, ...tail] },
    unmarked: encoding === "utf-8" && given.encoding === undefined && !marked,
    notes:
      guessedFrom === undefined
        ? []
        : [
            {
              place: { source },
              because: `guessed ${encoding}: "${guessedFrom}"; --encoding overrules it`,
            },
          ],
  };
}

const isOpen = (text: string): boolean => text.split('"').length % 2 === 0;

/** A head that ends inside quotation marks, up to the line in which they open. */
function closed(head: string): string {
  let text = head;
  while (isOpen(text)) text = text.slice(0, text.lastIndexOf("\n", text.lastIndexOf('"')) + 1);
  return text;
}

/** A piece that begins inside quotation marks, from the end of the line in which they close. */
function outside(piece: string): string {
  let text = piece;
  while (isOpen(text)) {
    const end = text.indexOf("\n", text.indexOf('"'));
    if (end < 0) return "";
    text = text.slice(end + 1);
  }
  return text;
}

/** How the rows of a sample are read, and what was seen of their columns. */
export interface Seen {
  readonly reading: ReadingDocument;
  readonly by: "given" | "known" | "guess";
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** @returns the problems for which they cannot be read */
export function readingOf(
  rows: Look["rows"],
  source: string,
  { reading, readings = [] }: { reading?: ReadingDocument; readings?: readonly ReadingDocument[] },
): Seen | { readonly problems: readonly Problem[] } {
  const sheets = [{ rows }];
  const known = reading ?? readings.find((one) => fits(sheets, source, one));
  if (known) return { reading: known, by: reading ? "given" : "known", columns: [], rows };
  const guessed = guess(sheets, source);
  if ("problems" in guessed) return guessed;
  const { dialect, numbers } = guessed.reading;
  const table = tableOf(sheets, source, dialect, guessed.reading.transposed);
  return {
    reading: withoutNotes(guessed.reading, rows),
    by: "guess",
    columns: columnsOf(table, profiles(table, numbers)),
    rows,
  };
}

/** Where notes below the table begin is seen when all of it was read. */
function withoutNotes(reading: ReadingDocument, rows: Look["rows"]): ReadingDocument {
  const { lastRow, ...dialect } = reading.dialect ?? {};
  if (lastRow === undefined) return reading;
  const notes = rows.slice(lastRow).every((row) => {
    const cells = row.filter((cell) => textOf(cell) !== "");
    return cells.length < 2 && !cells.some(looksNumeric);
  });
  if (!notes) throw new Declined("notes");
  return { ...reading, dialect };
}
