import type { Row, Table } from "../../report/table.ts";
import { bar, barScale } from "./bars.ts";
import { type Block, type ColumnLayout, columnBlock } from "./column.ts";
import type { Style } from "./style.ts";
import { shorten, width } from "./text.ts";

/** How a table is drawn in a terminal: everything that the table itself does not say. */
export interface Layout {
  readonly columns?: Readonly<Record<string, ColumnLayout>>;
  /** key of the share that bars show at the right end */
  readonly bars?: string;
  /** keys of columns that go, in this order, where the window is too narrow */
  readonly drop?: readonly string[];
  /** signs at the end of rows, by the id of the row */
  readonly marks?: ReadonlyMap<string, string>;
}

const MARK = 2;
/** A name may be cut down to this before anything else goes. */
const SHORTEST_NAME = 16;

/** The lines of a table: a head, its rows, the threshold as a line where it falls, a rule above what is no list. */
export function tableLines(table: Table, style: Style, layout: Layout = {}): string[] {
  const { columns, bars } = choose(table, style, layout);
  const across = (text: string) => {
    const start = `── ${shorten(text, style.width - 6)} `;
    return start + "─".repeat(Math.max(0, style.width - width(start)));
  };
  const scale = bars && barScale(shares(table, layout.bars!), bars.width);
  const head = `${" ".repeat(MARK)}${columns.map((block) => block.head).join("")}`;
  const lines = [`${head}${scale ? `  ${scale.note}` : ""}`];
  let lists = true;
  table.rows.forEach((row, i) => {
    if (row.role === "line") {
      lines.push(across(row.cells[0]!.text));
      return;
    }
    const aside = row.role === "context" || row.role === "total";
    if (aside && lists && i > 0) lines.push("─".repeat(style.width));
    lists = !aside;
    const drawn =
      scale && !aside ? bar(shareOf(row, table, layout.bars!), scale, row.role === "list") : "";
    const sign = (row.id !== undefined && layout.marks?.get(row.id)) || "";
    lines.push(...rowLines(row, i, columns, style, [drawn, sign].filter(Boolean).join("  ")));
  });
  return lines;
}

/** What fits: names are cut first, then the bars go, then the columns that may. */
function choose(table: Table, style: Style, layout: Layout) {
  const room = style.width - MARK;
  const drop = [...(layout.drop ?? [])];
  let bars = layout.bars === undefined ? undefined : { width: BARS };
  let keys = table.columns.map(({ key }) => key);
  for (;;) {
    const blocks = table.columns.flatMap((column, i) =>
      keys.includes(column.key) && !layout.columns?.[column.key]?.hidden
        ? [columnBlock(table, i, layout.columns?.[column.key])]
        : [],
    );
    const others = blocks
      .slice(1)
      .reduce(
        (sum, block, i) => sum + (i === blocks.length - 2 ? foldable(block) : block.width),
        0,
      );
    const left = room - others - (bars ? BAR_ROOM : 0);
    const own = columnBlock(inFull(table, Math.max(left, SHORTEST_NAME)), 0).width;
    const next = bars || drop.length > 0;
    if (own <= left || left >= SHORTEST_NAME || !next) {
      const name = Math.max(8, Math.min(own, left));
      const full = { ...layout.columns?.[keys[0]!], most: name };
      const columns = [columnBlock(inFull(table, name), 0, full), ...blocks.slice(1)];
      return { columns, bars };
    }
    if (bars) bars = undefined;
    else keys = keys.filter((key) => key !== drop[0] || !drop.shift());
  }
}

/** Text in the last column may go on in the next line, so it asks for less. */
const foldable = ({ align, width }: Block): number =>
  align === "left" ? Math.min(width, 30) : width;

/** Names in full where they fit; else the short name that the data gives. */
function inFull(table: Table, room: number): Table {
  if (table.columns[0]?.key !== "list") return table;
  const rows = table.rows.map((row) => {
    const [name, ...others] = row.cells;
    if (name?.full === undefined || width(name.full) > room) return row;
    return { ...row, cells: [{ ...name, text: name.full }, ...others] };
  });
  return { ...table, rows };
}

const BARS = 18;
/** The note on the scale beside two spaces; longer than the longest bar. */
const BAR_ROOM = 23;

function rowLines(
  row: Row,
  index: number,
  columns: readonly Block[],
  style: Style,
  end: string,
): string[] {
  const mark = row.close ? style.near("› ") : "  ";
  const aside = row.role === "context" || row.role === "total";
  const cells: string[] = columns.map((block, i) => {
    const text = block.cells[index]!;
    if (aside) return style.dim(text);
    if (row.role === "list" && (block.key === "list" || block.key === "seats") && i < 2)
      return style.bold(text);
    return row.close && block.key === "to_line" ? style.near(text) : text;
  });
  const last = columns.at(-1)!;
  const before = columns.slice(0, -1).reduce((sum, block) => sum + block.width, MARK);
  const text = last.cells[index]!;
  const folded =
    last.align === "left" && columns.length > 1
      ? fold(text, style.width - before, last.gap, last.key !== "seats")
      : [text];
  cells[cells.length - 1] = folded.length > 1 ? folded[0]! : cells.at(-1)!;
  const first = `${mark}${cells.join("")}${end === "" ? "" : `  ${end}`}`;
  return [
    first,
    ...folded.slice(1).map((more) => " ".repeat(before + last.gap) + more.trimStart()),
  ];
}

/**
 * Long rows of seats go on in the next line: nothing of them may be cut.
 *
 * @param indent spaces before the text, where it may not be broken
 */
function fold(text: string, room: number, indent: number, ofNames: boolean): string[] {
  if (width(text.trimEnd()) <= room) return [text];
  const cut = breakOf(text.slice(0, room), indent, ofNames);
  if (cut <= indent) return [shorten(text.trimEnd(), room)];
  const rest = fold(text.slice(cut + 1), room - indent, 0, ofNames);
  return [text.slice(0, cut + 1), ...rest];
}

/** Names have signs of their own: they are parted at commas. */
function breakOf(text: string, indent: number, ofNames: boolean): number {
  const comma = ofNames ? text.lastIndexOf(", ") + 1 : 0;
  return comma > indent
    ? comma
    : Math.max(ofNames ? 0 : text.lastIndexOf("/"), text.lastIndexOf(" "));
}

const shares = (table: Table, key: string) =>
  table.rows
    .filter(({ role }) => role === "list" || role === "missed")
    .map((row) => shareOf(row, table, key));

function shareOf(row: Row, table: Table, key: string) {
  const value = row.cells[table.columns.findIndex((column) => column.key === key)]?.value;
  return typeof value === "object" ? value : null;
}
