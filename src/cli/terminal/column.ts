import type { Column, Table } from "../../report/table.ts";
import { parted } from "../../words/numbers.ts";
import { padEnd, padStart, shorten, width } from "./text.ts";

/** What a terminal adds to a column. */
export interface ColumnLayout {
  /** another head, where the table's is made for a page */
  readonly head?: string;
  readonly align?: Align;
  /** spaces before it */
  readonly gap?: number;
  /** at least so wide */
  readonly least?: number;
  /** at most so wide; what is longer is cut */
  readonly most?: number;
  /** behind every number */
  readonly suffix?: string;
  readonly hidden?: true;
}

export type Align = "left" | "right" | "point";

/** A column made ready: its head and cells, all of one width, with the gap before them. */
export interface Block {
  readonly key: string;
  readonly align: Align;
  readonly gap: number;
  /** with the gap */
  readonly width: number;
  readonly head: string;
  /** one a row of the table */
  readonly cells: readonly string[];
}

export function columnBlock(table: Table, index: number, layout: ColumnLayout = {}): Block {
  const column = table.columns[index]!;
  const align = layout.align ?? ALIGN[column.kind];
  const gap = layout.gap ?? (index === 0 ? 0 : 2);
  const texts = table.rows.map(({ role, cells }) => {
    const text = role === "line" ? "" : cells[index]!.text;
    return text !== "" && cells[index]!.value !== null ? text + (layout.suffix ?? "") : text;
  });
  const head = layout.head ?? column.head;
  const drawn = align === "point" ? atPoint(head, texts) : { head, texts };
  const most = layout.most ?? Number.POSITIVE_INFINITY;
  const widest = Math.max(layout.least ?? 0, ...[drawn.head, ...drawn.texts].map(width));
  const size = Math.min(most, widest);
  const pad = align === "left" ? padEnd : padStart;
  const cell = (text: string) =>
    " ".repeat(gap) +
    (align === "point"
      ? padStart(padEnd(text, width(drawn.head)), size)
      : pad(shorten(text, size), size));
  return {
    key: column.key,
    align,
    gap,
    width: gap + size,
    head: cell(drawn.head),
    cells: drawn.texts.map(cell),
  };
}

const ALIGN: Readonly<Record<Column["kind"], Align>> = {
  text: "left",
  integer: "right",
  share: "point",
  number: "point",
};

/**
 * Numbers aligned at the point. The head ends where the shortest decimals end, so that a longer number sticks out: it
 * is longer for a reason. What is no number ends there too.
 */
function atPoint(head: string, texts: readonly string[]): { head: string; texts: string[] } {
  const parts = texts.map(parted);
  const decimals = parts.flatMap((part) => (part?.decimals ? [part.decimals.length] : []));
  const usual = decimals.length > 0 ? Math.min(...decimals) : 0;
  const longest = Math.max(usual, ...decimals);
  const wholes = parts.map((part) => (part ? width(part.whole) : 0));
  const others = texts.map((text, i) => (parts[i] ? 0 : width(text)));
  const end = Math.max(Math.max(...wholes, 0) + usual, width(head), ...others);
  return {
    head: padEnd(padStart(head, end), end - usual + longest),
    texts: texts.map((text, i) => {
      const part = parts[i];
      const placed = part ? padStart(part.whole, end - usual) + part.decimals : padStart(text, end);
      return padEnd(placed, end - usual + longest);
    }),
  };
}
