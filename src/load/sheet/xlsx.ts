import { zipSync } from "fflate";
import type { Row } from "read-excel-file/universal";
import { letter } from "../../results/table.ts";
import { type Member, unreadable } from "./archive.ts";
import { LIMITS } from "./limits.ts";
import { type Merged, rangeOf, referenceOf } from "./reference.ts";
import type { Cell, Sheet } from "./sheet.ts";

/**
 * The sheets of a workbook of Excel 2007 and later. Numbers are numbers, text stays text, dates are written as
 * 2020-10-04; what a formula gave is read, and one that failed is empty.
 *
 * @throws ProblemError `unreadable` where the workbook is damaged, or larger than a workbook can be
 */
export async function xlsx(members: readonly Member[], source: string): Promise<Sheet[]> {
  const parts = new Map(
    members
      .filter(({ name }) => /\.(?:xml|rels)$/.test(name) && !/^(?:docProps|xl\/theme)\//.test(name))
      .map(({ name, unpack }) => [name, unpack()]),
  );
  for (const part of parts.values())
    if (textOf(part.subarray(0, 2_000)).includes("<!DOCTYPE")) throw unreadable(source, "entities");
  const merged = new Map<string, readonly Merged[]>();
  for (const [name, path] of sheetFiles(parts)) {
    const sheet = placed(textOf(parts.get(path)), source);
    merged.set(name, sheet.merged);
    if (sheet.completed !== undefined)
      parts.set(path, new TextEncoder().encode(sheet.completed) as Uint8Array<ArrayBuffer>);
  }
  const { default: read } = await import("read-excel-file/universal");
  // packed anew, so that what is read is what was held against its checksums
  const plain = zipSync(Object.fromEntries(parts), { level: 0 });
  const found = await read(plain.buffer as ArrayBuffer, { trim: false }).catch(() => {
    throw unreadable(source, "damaged");
  });
  // a sheet that is a chart has no cells
  const tables = found.filter(({ data }) => Array.isArray(data));
  return tables.map(({ sheet: name, data }) => ({
    ...(tables.length > 1 && { name }),
    rows: data.map((row: Row) => row.map(cellOf)),
    ...(merged.get(name)?.length && { merged: merged.get(name)! }),
  }));
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number" || typeof value === "string") return value;
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? null
      : value.toISOString().replace(/T00:00:00\.000Z$/, "");
  return String(value);
}

interface Placed {
  readonly merged: readonly Merged[];
  /** the sheet with the place of every cell, where some had none: a cell without one follows the one before */
  readonly completed?: string;
}

/** The merged ranges of a sheet and the places of its cells, held against what a sheet can have. */
function placed(xml: string, source: string): Placed {
  let [lastRow, lastColumn, row, column, cells, missing] = [0, 0, -1, -1, 0, 0];
  let named = false; // whether the row tells its number
  const place = (tag: string, attributes: string): string | undefined => {
    const reference = /\sr="([A-Z]*\d+)"/.exec(attributes)?.[1];
    if (reference === undefined) missing++;
    if (tag === "row") {
      named = reference !== undefined;
      row = reference === undefined ? row + 1 : Number(reference) - 1;
      column = -1;
      if (row >= LIMITS.rows) throw unreadable(source, "size");
      return reference === undefined ? String(row + 1) : undefined;
    }
    const at = reference === undefined ? ([row, column + 1] as const) : referenceOf(reference);
    if (!at || (named && at[0] !== row)) throw unreadable(source, "damaged");
    [row, column] = at;
    // a cell that closes at once has a form and no value
    if (!attributes.endsWith("/")) {
      cells++;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
    return reference === undefined ? `${letter(column)}${row + 1}` : undefined;
  };
  for (const [, tag, attributes] of xml.matchAll(TAGS)) place(tag!, attributes!);
  // every row is filled up to the last column
  if (
    cells > LIMITS.cells / 4 ||
    lastColumn >= LIMITS.columns ||
    (lastRow + 1) * (lastColumn + 1) > LIMITS.cells / 4
  )
    throw unreadable(source, "size");
  const merged = Array.from(xml.matchAll(/<(?:\w+:)?mergeCell\b[^>]*?\sref="([^"]*)"/g)).flatMap(
    ([, range]) => {
      const found = rangeOf(range!);
      return found ? [found] : [];
    },
  );
  if (missing === 0) return { merged };
  [row, column] = [-1, -1];
  const completed = xml.replace(TAGS, (whole, tag: string, attributes: string) => {
    const reference = place(tag, attributes);
    const at = whole.length - attributes.length - 1;
    return reference === undefined
      ? whole
      : `${whole.slice(0, at)} r="${reference}"${whole.slice(at)}`;
  });
  return { merged, completed };
}

const TAGS = /<(?:\w+:)?(row|c)\b([^>]*)>/g;

/** The file of each sheet by its name: the workbook names a relation, the relations name the file. */
function sheetFiles(parts: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const targets = new Map(
    elements(parts, "xl/_rels/workbook.xml.rels", "Relationship").map((element) => [
      attribute(element, "Id"),
      attribute(element, "Target"),
    ]),
  );
  return new Map(
    elements(parts, "xl/workbook.xml", "sheet").flatMap((element) => {
      const target = targets.get(attribute(element, "\\w+:id"));
      if (target === undefined) return [];
      return [
        [attribute(element, "name"), target.startsWith("/") ? target.slice(1) : `xl/${target}`],
      ];
    }),
  );
}

const elements = (parts: ReadonlyMap<string, Uint8Array>, path: string, name: string): string[] =>
  textOf(parts.get(path)).match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, "g")) ?? [];

const attribute = (element: string, name: string): string =>
  (new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(element)?.[1] ?? "")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
