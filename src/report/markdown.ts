import { toHtml as hastToHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { BlockContent, PhrasingContent, Root, RootContent, TableRow } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown as mdastToMarkdown } from "mdast-util-to-markdown";
import { say } from "../words/language.ts";
import { visible } from "../words/names.ts";
import type { Block, Figure, Report } from "./document.ts";
import { inert } from "./inert.ts";
import { link, paragraph, strong } from "./prose.ts";
import type { Cell, Row, RowRole, Table } from "./table.ts";

/** The files of a figure, as a Markdown page links them. */
export interface FigureFiles {
  readonly light: string;
  readonly dark: string;
}

/**
 * Prints a report as Markdown for GitHub, where inline SVG is stripped: figures are linked files, light and dark.
 * A figure without files is left out; its numbers stand in the tables.
 */
export function toMarkdown(report: Report, files: ReadonlyMap<string, FigureFiles>): string {
  const { banner } = report;
  const root: Root = {
    type: "root",
    children: [
      ...(banner ? [quote(paragraph(strong(banner.status), ` ${banner.text}`))] : []),
      heading(1, report.headline),
      paragraph(report.kicker),
      ...report.notices.map(quote),
      ...report.answer,
      ...(report.facts.length > 0 ? [factList(report.facts)] : []),
      ...report.sections.flatMap((section) => [
        heading(2, section.title),
        ...section.blocks.flatMap((block) => printed(block, files)),
      ]),
      { type: "thematicBreak" },
      report.footer,
    ],
  };
  return mdastToMarkdown(inert(root), {
    extensions: [gfmToMarkdown({ tableCellPadding: true, tablePipeAlign: false })],
    bullet: "-",
    rule: "-",
  });
}

const factList = (facts: Report["facts"]): RootContent => ({
  type: "list",
  ordered: false,
  spread: false,
  children: facts.map(({ term, value }) => ({
    type: "listItem",
    spread: false,
    children: [paragraph(`${term}: ${value}`)],
  })),
});

const heading = (depth: 1 | 2 | 3, text: string): RootContent => ({
  type: "heading",
  depth,
  children: [{ type: "text", value: text }],
});

const quote = (content: BlockContent): RootContent => ({ type: "blockquote", children: [content] });

function printed(block: Block, files: ReadonlyMap<string, FigureFiles>): RootContent[] {
  switch (block.type) {
    case "dataTable":
      return tableBlock(block.table);
    case "figure":
      return figureBlock(block.figure, files.get(block.figure.id));
    case "terms":
      return [
        {
          type: "list",
          ordered: false,
          spread: false,
          children: block.terms.map(({ term, meaning }) => ({
            type: "listItem",
            spread: false,
            children: [paragraph(strong(`${term}:`), ` ${meaning}`)],
          })),
        },
      ];
    case "folded":
      return [heading(3, block.summary), ...block.blocks.flatMap((inner) => printed(inner, files))];
    default:
      return [block];
  }
}

function tableBlock({ id, caption, columns, rows, notes }: Table): RootContent[] {
  return [
    paragraph({ type: "emphasis", children: [{ type: "text", value: caption }] }),
    {
      type: "table",
      align: columns.map(({ kind }) => (kind === "text" ? "left" : "right")),
      children: [
        {
          type: "tableRow",
          children: columns.map(({ head }) => ({
            type: "tableCell",
            children: [{ type: "text", value: head }],
          })),
        },
        ...rows.map((row) => tableRow(row, id === "result" || id === "coalitions")),
      ],
    },
    ...(notes.length > 0 ? [paragraph(notes.join(" "))] : []),
  ];
}

/** Of lists and coalitions bold: has seats or a majority, and the total; italic: no list, and the line. */
function tableRow({ role, close, cells }: Row, isResult: boolean): TableRow {
  return {
    type: "tableRow",
    children: cells.map((cell, i) => ({
      type: "tableCell",
      children: [
        ...content(cell, isResult || role === "total" ? styleOf(role, i === 0) : undefined),
        ...(close && isResult && i === 0
          ? [{ type: "text", value: ` ${say.report.page.closeMark}` } as const]
          : []),
      ],
    })),
  };
}

function styleOf(role: RowRole, first: boolean): "strong" | "emphasis" | undefined {
  if (role === "total" || (role === "list" && first)) return "strong";
  return role === "line" || (role === "context" && first) ? "emphasis" : undefined;
}

function content(
  { text, href }: Cell,
  style: "strong" | "emphasis" | undefined,
): PhrasingContent[] {
  if (text === "") return [];
  const node: PhrasingContent =
    href === undefined ? { type: "text", value: text } : link(href, text);
  return [style ? { type: style, children: [node] } : node];
}

function figureBlock(figure: Figure, files: FigureFiles | undefined): RootContent[] {
  if (!files) return [];
  const picture = h("picture", [
    h("source", { media: "(prefers-color-scheme: dark)", srcSet: files.dark }),
    h("img", { src: files.light, width: 800, alt: visible(figure.alt) }),
  ]);
  return [{ type: "html", value: hastToHtml(picture) }];
}
