import { unreadable } from "./archive.ts";
import { LIMITS } from "./limits.ts";
import type { Cell, Sheet } from "./sheet.ts";

interface Open {
  caption: string;
  readonly rows: Cell[][];
  readonly merged: [number, number, number, number][];
  /** how many rows below a cell of each column still reaches into */
  readonly reach: number[];
  /** the cell that is open: its text so far, its column and its spans */
  cell?: { text: string; readonly column: number } | undefined;
}

/**
 * The tables of a page, tolerant of tags that are not closed. Cells that span several rows or columns stand in their
 * first one; marks of references to the page's footnotes, as [1], are left out, and so is what the page hides.
 *
 * @throws ProblemError `unreadable` where cells span more than a table can have
 */
export function htmlTables(page: string, source: string): Sheet[] {
  const open: Open[] = [];
  const done: Open[] = [];
  let heading = "";
  let into: "heading" | "caption" | undefined;
  let hidden: { readonly tag: string; depth: number } | undefined;
  let cells = 0;
  const endCell = (table: Open | undefined) => {
    if (!table?.cell) return;
    const text = table.cell.text
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
    table.rows.at(-1)![table.cell.column] = text === "" ? null : text;
    table.cell = undefined;
  };
  for (const { tag, close, attributes, text } of tokens(page)) {
    const table = open.at(-1);
    if (hidden) {
      if (tag === hidden.tag) hidden.depth += close ? -1 : 1;
      if (hidden.depth === 0) hidden = undefined;
      continue;
    }
    if (text !== undefined) {
      if (into === "heading") heading += text;
      else if (into === "caption" && table) table.caption += text;
      else if (table?.cell) table.cell.text += text.replace(/\s+/g, " ");
      continue;
    }
    if (!close && !VOID.has(tag) && isHidden(tag, attributes)) hidden = { tag, depth: 1 };
    else if (/^h[1-6]$/.test(tag) && !table) {
      if (!close) heading = "";
      into = close ? undefined : "heading";
    } else if (tag === "caption") into = close ? undefined : "caption";
    else if (tag === "br" && table?.cell) table.cell.text += "\n";
    else if (tag === "table" && !close) {
      if (open.length === LIMITS.depth || done.length === LIMITS.members)
        throw unreadable(source, "depth");
      open.push({ caption: "", rows: [], merged: [], reach: [] });
    } else if (tag === "table") {
      endCell(table);
      const ended = open.pop();
      if (ended) done.push({ ...ended, caption: ended.caption.trim() || heading.trim() });
      into = undefined;
    } else if (tag === "tr" && table) {
      endCell(table);
      if (!close) table.rows.push(startRow(table));
    } else if ((tag === "td" || tag === "th") && table) {
      endCell(table);
      if (close) continue;
      if (table.rows.length === 0) table.rows.push([]);
      const row = table.rows.length - 1;
      const column = free(table);
      const across = span(attributes, "colspan", 1_000);
      const down = span(attributes, "rowspan", 65_534);
      cells += across;
      if (cells > LIMITS.cells / 4 || column + across > LIMITS.columns)
        throw unreadable(source, "size");
      for (let i = 0; i < across; i++) {
        table.rows[row]![column + i] = null;
        table.reach[column + i] = down;
      }
      if (across > 1 || down > 1)
        table.merged.push([row, column, row + down - 1, column + across - 1]);
      table.cell = { text: "", column };
    }
  }
  for (const table of open) {
    endCell(table);
    done.push(table);
  }
  const tables = done.filter(
    ({ rows }) =>
      rows.length > 1 &&
      rows.some((row) => row.length > 1) &&
      rows.some((row) => row.some((cell) => typeof cell === "string" && /\d/.test(cell))),
  );
  return tables.map(({ caption, rows, merged }, i) => ({
    ...(tables.length > 1 && { name: caption || `table ${i + 1}` }),
    rows: rows.map((row) => Array.from(row, (cell) => cell ?? null)),
    ...(merged.length > 0 && {
      merged: merged.map(
        ([row, column, last, right]) =>
          [row, column, Math.min(last, rows.length - 1), right] as const,
      ),
    }),
  }));
}

/** A new row: the columns that cells of the rows above reach into are taken. */
function startRow(table: Open): Cell[] {
  table.reach.forEach((rows, column) => {
    table.reach[column] = Math.max(0, rows - 1);
  });
  return [];
}

/** The first column of the last row that is neither filled nor reached into from above. */
function free(table: Open): number {
  const row = table.rows.at(-1)!;
  let column = row.length;
  while ((table.reach[column] ?? 0) > 0) {
    row[column] = null;
    column++;
  }
  return column;
}

function span(attributes: string, name: string, most: number): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d+)`, "i").exec(attributes);
  return found ? Math.min(most, Math.max(1, Number(found[1]))) : 1;
}

const isHidden = (tag: string, attributes: string): boolean =>
  tag === "script" ||
  tag === "style" ||
  /display\s*:\s*none/i.test(attributes) ||
  (tag === "sup" && /\bclass\s*=\s*["'][^"']*\breference\b/i.test(attributes));

const VOID = new Set(["br", "img", "hr", "input", "meta", "link", "col", "wbr"]);

interface Token {
  readonly tag: string;
  readonly close: boolean;
  readonly attributes: string;
  readonly text?: string;
}

/** Tags and the text between them; comments are passed over. */
function* tokens(page: string): Generator<Token> {
  for (let at = 0; at < page.length; ) {
    const tag = page.indexOf("<", at);
    const end = tag < 0 ? page.length : tag;
    if (end > at)
      yield { tag: "", close: false, attributes: "", text: decoded(page.slice(at, end)) };
    if (tag < 0) return;
    if (page.startsWith("<!--", tag)) {
      const closed = page.indexOf("-->", tag + 4);
      at = closed < 0 ? page.length : closed + 3;
      continue;
    }
    if (!/[a-z/!?]/i.test(page[tag + 1] ?? "")) {
      yield { tag: "", close: false, attributes: "", text: "<" };
      at = tag + 1;
      continue;
    }
    const closed = endOfTag(page, tag);
    if (closed < 0) return;
    const inner = page.slice(tag + 1, Math.min(closed, tag + LONGEST_TAG));
    const name = /^\/?\s*([a-z][a-z0-9]*)/i.exec(inner);
    at = closed + 1;
    if (name)
      yield {
        tag: name[1]!.toLowerCase(),
        close: inner.startsWith("/"),
        attributes: inner.slice(name[0].length),
      };
  }
}

/** Where a tag ends: a > inside the quotes of an attribute ends nothing, unless these never close. */
function endOfTag(page: string, tag: number): number {
  const found = QUOTED.exec(page.slice(tag, tag + LONGEST_TAG));
  return found ? tag + found[0].length - 1 : page.indexOf(">", tag);
}

const LONGEST_TAG = 4_000;
const QUOTED = /^(?:[^"'>]|"[^"]*"|'[^']*')*>/;

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
  ["thinsp", "\u2009"],
  ["ndash", "\u2013"],
  ["mdash", "\u2014"],
  ["minus", "\u2212"],
  ["shy", ""],
]);

const ACCENTS: ReadonlyMap<string, string> = new Map([
  ["grave", "\u0300"],
  ["acute", "\u0301"],
  ["circ", "\u0302"],
  ["tilde", "\u0303"],
  ["uml", "\u0308"],
  ["ring", "\u030a"],
  ["caron", "\u030c"],
  ["cedil", "\u0327"],
]);

/** A letter by its name, as eacute. */
function accented(name: string): string | undefined {
  const mark = ACCENTS.get(name.slice(1));
  return mark === undefined ? undefined : `${name[0]}${mark}`.normalize("NFC");
}

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED.get(name) ?? accented(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });
