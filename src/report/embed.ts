import type { Element, Root } from "hast";
import { toHtml as hastToHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { type ChartSpec, tallOf } from "../chart/spec.ts";
import { type Look, SIZES } from "../chart/theme.ts";
import type { ListColour } from "../words/colours.ts";
import { say } from "../words/language.ts";
import { drawingElements, type InlineDrawing } from "./html.ts";
import { compact, themeRules } from "./style.ts";

/**
 * One chart as a page of its own, to stand inside another: wide or narrow as there is room, light or dark as the reader
 * has it, without any outside request. It tells the page around it how tall it is.
 */
export function embedPage(
  { headline, alt }: Pick<ChartSpec["usermeta"], "headline" | "alt">,
  drawing: InlineDrawing,
  lists: readonly ListColour[],
  look?: Look,
): string {
  const html = h("html", { lang: say.locale.id }, [
    h("head", [
      h("meta", { charSet: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width,initial-scale=1" }),
      h("meta", { name: "color-scheme", content: "light dark" }),
      h("title", headline),
      h("meta", { name: "description", content: alt }),
      h("style", [themeRules(lists, look), compact(STYLE)].join("\n")),
    ]),
    h("body", [
      h("main", [h("h1", headline), h("figure", drawingElements(drawing))]),
      h("script", compact(TELLS)),
    ]),
  ]);
  const root: Root = { type: "root", children: [{ type: "doctype" }, html] };
  return `${hastToHtml(root, { allowDangerousHtml: true })}\n`;
}

/** What is pasted where the chart should stand: the frame, as tall as it is on a page, and what follows its height. */
export function iframeCode(src: string, wide: ChartSpec): string {
  const { width } = SIZES.page;
  const height = Math.ceil((tallOf(wide) * (width - 2 * PADDING)) / width) + 2 * PADDING;
  const frame: Element = h("iframe", {
    ...{ src, title: wide.usermeta.headline, loading: "lazy" },
    ...{ width: "100%", height, style: "border:0" },
  });
  return `${hastToHtml(frame)}\n<script>\n${FOLLOWS.trim()}\n</script>\n`;
}

/** Free on every side, in pixels. */
const PADDING = 16;

/** The headline is heard before the drawing; seen, it stands inside it. */
const STYLE = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; padding: ${PADDING}px; background: var(--paper); color: var(--ink); }
main { max-width: 760px; margin: 0 auto; }
h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
figure { margin: 0; }
svg { display: block; width: 100%; height: auto; overflow: visible; }
.narrow { display: none; max-width: 460px; margin: 0 auto; }
@media (max-width: 640px) {
  .wide { display: none; }
  .narrow { display: block; }
}
@media print {
  .narrow { display: none; }
  .wide { display: block; }
}
`;

const TELLS = `
if (parent !== window)
  new ResizeObserver(() => parent.postMessage(
    { type: "mandate-height", height: Math.ceil(document.body.getBoundingClientRect().height) }, "*"
  )).observe(document.body);
`;

const FOLLOWS = `
addEventListener("message", ({ data, source }) => {
  if (data?.type !== "mandate-height") return;
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === source) frame.height = Number(data.height);
});
`;
