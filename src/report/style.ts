import { type Look, variableValues } from "../chart/theme.ts";
import type { ListColour } from "../words/colours.ts";

/** The style sheet of the page. */
export const styleSheet = (lists: readonly ListColour[], look?: Look): string =>
  [themeRules(lists, look), compact(PAGE)].join("\n");

/** The colours of a page, which are those of the charts, light, dark and in print. */
export function themeRules(lists: readonly ListColour[], look?: Look): string {
  const light = declarations([...variableValues("light", lists, look), ["--link", "#1f4fa3"]]);
  const dark = declarations([...variableValues("dark", lists, look), ["--link", "#8fb6ff"]]);
  return [
    `:root{color-scheme:light dark;${light}}`,
    `@media (prefers-color-scheme:dark){:root{${dark}}}`,
    `@media print{:root{color-scheme:light;${light}}}`,
  ].join("\n");
}

const declarations = (values: Iterable<readonly [string, string]>): string =>
  [...values].map(([name, value]) => `${name}:${value}`).join(";");

/** Without line breaks and indents. */
export const compact = (css: string): string => css.replace(/\n\s*/g, "").trim();

const FONT = `system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif`;

const PAGE = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 ${FONT}; overflow-wrap: break-word; }
a { color: var(--link); }
.page { max-width: 1136px; margin: 0 auto; padding: 0 16px; display: grid;
  grid-template-columns: minmax(0, 760px) minmax(0, 1fr); column-gap: 56px; }
header { grid-column: 1 / -1; padding: 0 0 20px; }
.banner { border: 2px solid var(--ink); border-left-width: 10px; padding: 10px 16px; margin: 20px 0 28px; }
.banner p { margin: 0; }
.banner strong { text-transform: uppercase; letter-spacing: .04em; }
.kicker { margin: 20px 0 0; color: var(--text); font-size: 15px; }
.banner + .kicker { margin: 0; }
h1 { font-size: 38px; line-height: 1.15; margin: .15em 0 .35em; letter-spacing: -.01em; text-wrap: balance; max-width: 900px; }
.answer { font-size: 20px; line-height: 1.5; max-width: 900px; }
.answer p { margin: 0 0 .6em; text-wrap: pretty; }
.answer strong { font-weight: 600; }
.notices { border-left: 4px solid var(--axis); padding: 2px 0 2px 14px; margin: 14px 0; max-width: 900px; font-size: 15px; }
.notices p { margin: 4px 0; }
main { grid-area: 2 / 1; min-width: 0; }
aside { grid-area: 2 / 2; font-size: 15px; }
aside .in { position: sticky; top: 20px; }
aside h2 { font-size: 15px; margin: 0 0 6px; border-top: 2px solid var(--ink); padding-top: 8px; }
.facts { margin: 0 0 24px; display: grid; grid-template-columns: 1fr auto; gap: 3px 12px; }
.facts dt { color: var(--text); }
.facts dd { margin: 0; text-align: right; font-variant-numeric: tabular-nums; }
nav ol { margin: 0; padding-left: 1.3em; }
nav li { margin: 2px 0; }
h2 { font-size: 25px; line-height: 1.25; margin: 52px 0 10px; border-top: 2px solid var(--ink); padding-top: 12px; }
main > section:first-child h2 { margin-top: 0; }
p { margin: 0 0 14px; text-wrap: pretty; }
main ul { padding-left: 1.1em; margin: 0 0 14px; }
figure { margin: 30px 0 36px; }
svg { display: block; width: 100%; height: auto; overflow: visible; }
.narrow { display: none; max-width: 358px; }
.scroll { overflow-x: auto; margin: 14px 0 18px;
  background: linear-gradient(90deg, var(--paper) 40%, transparent) left / 28px 100% no-repeat local,
  linear-gradient(270deg, var(--paper) 40%, transparent) right / 28px 100% no-repeat local,
  linear-gradient(90deg, var(--axis), transparent) left / 10px 100% no-repeat scroll,
  linear-gradient(270deg, var(--axis), transparent) right / 10px 100% no-repeat scroll; }
.scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; }
table { border-collapse: collapse; width: 100%; font-size: 15px; font-variant-numeric: tabular-nums lining-nums; }
caption { text-align: left; color: var(--text); font-size: 14px; padding-bottom: 6px; }
th, td { padding: 5px 10px 5px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--grid); }
tbody tr:last-child th, tbody tr:last-child td { border-bottom: 0; }
tbody th { font-weight: 400; }
thead th { font-size: 13.5px; color: var(--text); font-weight: 600; vertical-align: bottom; border-bottom: 1.5px solid var(--ink); }
.n { text-align: right; padding-right: 0; padding-left: 12px; white-space: nowrap; }
th.n { white-space: normal; }
td:last-child:not(.n) { padding-right: 0; }
.n + td:not(.n), .n + th:not(.n) { padding-left: 22px; }
.pad { visibility: hidden; }
.result .pass th, .coalitions .pass th { font-weight: 650; }
.result .pass td:nth-child(2), .coalitions .pass td:nth-child(2) { font-weight: 650; }
.close th, .close td { background: var(--close); }
.result .close td:last-child { font-weight: 650; }
.aside { color: var(--text); font-weight: 400; font-size: .9em; }
tr.line th { border-top: 2.5px solid var(--ink); border-bottom: 0; font-size: 13.5px; color: var(--text);
  padding-top: 3px; padding-bottom: 3px; background: var(--close); }
.ctx th, .ctx td { color: var(--muted); }
tr:not(.ctx) + .ctx th, tr:not(.ctx) + .ctx td { border-top: 1.5px solid var(--axis); }
.total th, .total td { font-weight: 650; border-top: 1.5px solid var(--ink); border-bottom: 0; }
.result tbody th { position: relative; padding-left: 1.35em; }
.key { position: absolute; left: 0; top: .72em; width: .75em; height: .75em; border: 2px solid var(--k); }
.pass .key { background: var(--k); }
details { margin: 10px 0; }
summary { cursor: pointer; color: var(--link); font-size: 15px; }
.note { color: var(--text); font-size: 15px; }
.read { margin: 0; }
.read dt { font-weight: 650; margin-top: 10px; }
.read dd { margin: 0; }
code { font-size: .92em; }
footer { grid-area: 3 / 1 / 4 / -1; border-top: 1px solid var(--grid); margin-top: 48px; padding: 14px 0 40px; color: var(--muted); font-size: 14px; }
@media (max-width: 960px) {
  .page { display: block; }
  aside { margin: 0 0 44px; }
  aside .in { position: static; }
}
@media (max-width: 640px) {
  body { font-size: 16.5px; }
  h1 { font-size: 29px; }
  .answer { font-size: 18px; }
  h2 { font-size: 22px; margin-top: 42px; }
  .wide { display: none; }
  .narrow { display: block; }
  table { font-size: 14px; }
  .result { font-size: 12.5px; }
  .result tr.line th, .result thead th { font-size: 12px; }
  .result tbody th { padding-left: 1.2em; }
  .result th, .result td { padding-right: 0; }
  .result .n { padding-left: 8px; }
  .result tr.close .aside { display: none; }
  .banner { padding: 10px 12px; }
}
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  body { font-size: 10.5pt; }
  .page { display: block; padding: 0; }
  nav { display: none; }
  h1 { font-size: 22pt; }
  h2 { font-size: 15pt; break-after: avoid; margin-top: 26pt; }
  figure, table, .banner { break-inside: avoid; }
  .narrow { display: none !important; }
  .wide { display: block !important; }
  .wide svg { width: auto; max-width: 100%; max-height: 110mm; }
  figure { margin: 12pt 0 14pt; }
  th, td { padding-top: 2pt; padding-bottom: 2pt; }
  a { text-decoration: none; color: var(--ink); }
  details::details-content { content-visibility: visible; display: block; }
}
`;
