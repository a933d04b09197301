import { zipSync } from "fflate";
import type { Row } from "read-excel-file/universal";
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
  const sheets = sheetFiles(parts);
  const merged = new Map<string, Merged[]>();
  for (const [name, path] of sheets) merged.set(name, checked(textOf(parts.get(path)), source));
  const { default: read } = await import("read-excel-file/universal");
  // packed anew, so that what is read is what was held against its checksums
  const plain = zipSync(Object.fromEntries(parts), { level: 0 });
  const found = await read(plain.buffer as ArrayBuffer, { trim: false }).catch(() => {
    throw unreadable(source, "damaged");
  });
  return found.map(({ sheet: name, data }) => ({
    ...(found.length > 1 && { name }),
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

/** The merged ranges of a sheet, after its cells were held against what a sheet can have. */
function checked(xml: string, source: string): Merged[] {
  if (xml.includes("<!DOCTYPE")) throw unreadable(source, "entities");
  let [lastRow, lastColumn, row, column, cells] = [0, 0, 0, 0, 0];
  for (const [, tag, reference] of xml.matchAll(
    /<(?:\w+:)?(row|c)\b(?:[^>]*?\sr="([A-Z]*\d+)")?/g,
  )) {
    if (tag === "row") {
      row = reference === undefined ? row + 1 : Number(reference) - 1;
      column = -1;
      continue;
    }
    const at = reference === undefined ? ([row, column + 1] as const) : referenceOf(reference);
    if (!at) throw unreadable(source, "damaged");
    [row, column] = at;
    cells++;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  // every row is filled up to the last column
  if (
    cells > LIMITS.cells / 4 ||
    lastColumn >= LIMITS.columns ||
    (lastRow + 1) * (lastColumn + 1) > LIMITS.cells / 4
  )
    throw unreadable(source, "size");
  return Array.from(xml.matchAll(/<(?:\w+:)?mergeCell\b[^>]*?\sref="([^"]*)"/g)).flatMap(
    ([, range]) => {
      const found = rangeOf(range!);
      if (!found || found[0] > lastRow || found[1] > lastColumn) return [];
      const [top, left, bottom, right] = found;
      return [[top, left, Math.min(bottom, lastRow), Math.min(right, lastColumn)] as const];
    },
  );
}

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
