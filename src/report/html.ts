import type { Element, ElementContent, Root } from "hast";
import { toHtml as hastToHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { Nodes } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { say } from "../words/language.ts";
import type { Block, Figure, Report, Section } from "./document.ts";
import { styleSheet } from "./style.ts";
import { tableElement } from "./table-html.ts";

/** A figure drawn for use inside a page: colours as CSS variables, ids of its own; the narrow one for a phone. */
export interface InlineDrawing {
  readonly wide: string;
  readonly narrow: string;
}

/**
 * Prints a report as one HTML page without any outside request. Everything but the drawings is escaped by the
 * printer; the drawings are SVG of our own making and go in as they are. A figure without a drawing is left out.
 */
export function toHtml(report: Report, drawings: ReadonlyMap<string, InlineDrawing>): string {
  const html = h("html", { lang: say.locale.id }, [
    h("head", [
      h("meta", { charSet: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width,initial-scale=1" }),
      h("meta", { name: "color-scheme", content: "light dark" }),
      h("title", report.title),
      h("meta", { name: "description", content: report.description }),
      h("style", styleSheet([...report.colours.values()], report.look)),
    ]),
    h("body", [
      h("div.page", [
        header(report),
        ...aside(report),
        h(
          "main",
          report.sections.map((section) => sectionElement(section, report, drawings)),
        ),
        h("footer", [prose(report.footer)]),
      ]),
    ]),
  ]);
  const root: Root = { type: "root", children: [{ type: "doctype" }, html] };
  return `${hastToHtml(root, { allowDangerousHtml: true })}\n`;
}

function header({ banner, notices, kicker, headline, answer }: Report): Element {
  const words = say.report.page;
  return h("header", [
    ...(banner
      ? [
          h("div.banner", { role: "note", ariaLabel: words.statusLabel }, [
            h("p", [h("strong", banner.status), ` ${banner.text}`]),
          ]),
        ]
      : []),
    h("p.kicker", kicker),
    h("h1", headline),
    ...answer.map((paragraph) => h("div.answer", [prose(paragraph)])),
    ...(notices.length > 0
      ? [h("div.notices", { role: "note", ariaLabel: words.noticesLabel }, notices.map(prose))]
      : []),
  ]);
}

/** What is at a glance and where things stand; nothing on a page that has neither. */
function aside({ facts, sections }: Report): Element[] {
  const words = say.report.page;
  if (facts.length === 0 && sections.length < 2) return [];
  const element = h("aside", { ariaLabel: words.atAGlance }, [
    h("div.in", [
      ...(facts.length > 0
        ? [
            h("h2", words.atAGlance),
            h(
              "dl.facts",
              facts.flatMap(({ term, value }) => [h("dt", term), h("dd", value)]),
            ),
          ]
        : []),
      h("nav", { ariaLabel: words.onThisPage }, [
        h("h2", words.onThisPage),
        h(
          "ol",
          sections.map(({ id, title }) => h("li", [h("a", { href: `#${id}` }, title)])),
        ),
      ]),
    ]),
  ]);
  return [element];
}

type Drawings = ReadonlyMap<string, InlineDrawing>;

const sectionElement = (
  { id, title, blocks }: Section,
  report: Report,
  drawings: Drawings,
): Element =>
  h("section", { ariaLabelledBy: id }, [
    h("h2", { id }, title),
    ...blocks.flatMap((block) => blockElements(block, report, drawings)),
  ]);

function blockElements(block: Block, report: Report, drawings: Drawings): ElementContent[] {
  switch (block.type) {
    case "dataTable":
      return tableElement(block.table, report);
    case "figure":
      return figureElement(block.figure, drawings.get(block.figure.id));
    case "terms":
      return [
        h(
          "dl.read",
          block.terms.flatMap(({ term, meaning }) => [h("dt", term), h("dd", meaning)]),
        ),
      ];
    case "folded":
      return [
        h("details", [
          h("summary", block.summary),
          ...block.blocks.flatMap((inner) => blockElements(inner, report, drawings)),
        ]),
      ];
    default:
      return [prose(block)];
  }
}

/** Headline, base and source are inside the picture, which also carries its description. */
function figureElement({ id }: Figure, drawing: InlineDrawing | undefined): ElementContent[] {
  return drawing ? [h("figure", { id: `fig-${id}` }, drawingElements(drawing))] : [];
}

/** Both layouts; the style sheet shows the one that there is room for. */
export const drawingElements = (drawing: InlineDrawing): Element[] =>
  (["wide", "narrow"] as const).map((name) =>
    h(`div.${name}`, [{ type: "raw", value: drawing[name] } as unknown as ElementContent]),
  );

/** mdast to hast, without any markup in it that is not ours: raw HTML is dropped there. */
const prose = (node: Nodes): Element => toHast(node) as Element;
