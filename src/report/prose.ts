import type { List as Bullets, Paragraph, PhrasingContent } from "mdast";
import type { Block, Figure, FigureBlock, FoldedBlock, TableBlock } from "./document.ts";
import type { Table } from "./table.ts";

type Part = string | PhrasingContent;

const phrasing = (part: Part): PhrasingContent =>
  typeof part === "string" ? { type: "text", value: part } : part;

export const paragraph = (...parts: readonly Part[]): Paragraph => ({
  type: "paragraph",
  children: parts.map(phrasing),
});

export const strong = (text: string): PhrasingContent => ({
  type: "strong",
  children: [{ type: "text", value: text }],
});

export const code = (text: string): PhrasingContent => ({ type: "inlineCode", value: text });

export const link = (url: string, text: string): PhrasingContent => ({
  type: "link",
  url,
  children: [{ type: "text", value: text }],
});

export const bullets = (items: readonly Paragraph[]): Bullets => ({
  type: "list",
  ordered: false,
  spread: false,
  children: items.map((item) => ({ type: "listItem", spread: false, children: [item] })),
});

export const table = (node: Table): TableBlock => ({ type: "dataTable", table: node });

export const folded = (summary: string, ...blocks: readonly Block[]): FoldedBlock => ({
  type: "folded",
  summary,
  blocks,
});

/** The figures that were made, of those that a section has a place for. */
export const figures = (charts: readonly Figure[], ...ids: readonly string[]): FigureBlock[] =>
  ids.flatMap((id) =>
    charts.filter((chart) => chart.id === id).map((figure) => ({ type: "figure", figure })),
  );
