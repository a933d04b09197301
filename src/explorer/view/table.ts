import type { Cell, Column, Row, RowRole, Table } from "../../report/table.ts";
import { say } from "../../words/language.ts";
import { el } from "./dom.ts";

const ROLE: Readonly<Record<RowRole, string>> = {
  list: "pass",
  missed: "fail",
  line: "line",
  context: "ctx",
  total: "total",
};

export interface TableOptions {
  /** the colour of the list of a row, as a CSS value */
  colourOf?(id: string): string | undefined;
  /** what stands in place of the name in the first cell */
  nameOf?(id: string, text: string): Node | undefined;
}

/** A printed table as elements, like those of a report. */
export function tableView(table: Table, options: TableOptions = {}): HTMLElement[] {
  const { id, caption, columns, rows, notes } = table;
  const coloured = options.colourOf !== undefined;
  return [
    el(
      "div",
      { class: "scroll", role: "region", tabindex: 0, "aria-label": caption },
      el(
        "table",
        { class: coloured ? `result ${id}` : undefined },
        el("caption", {}, staying(caption)),
        el("thead", {}, el("tr", {}, ...columns.map(headCell))),
        el("tbody", {}, ...rows.map((row) => bodyRow(row, columns, options))),
      ),
    ),
    ...(notes.length > 0 ? [el("p", { class: "note" }, notes.join(" "))] : []),
  ];
}

/** Text across a whole table: it stays in sight where a reader moves the table sideways. */
const staying = (text: string): HTMLElement => el("span", { class: "stay" }, text);

const headCell = ({ head, kind }: Column, i: number): HTMLElement =>
  el("th", { scope: "col", class: kind !== "text" && i > 0 ? "n" : undefined }, head);

function bodyRow(
  { role, close, id, cells }: Row,
  columns: readonly Column[],
  options: TableOptions,
) {
  const [name, ...rest] = cells;
  const kind = `${ROLE[role]}${close ? " close" : ""}`;
  const text = name?.text ?? "";
  if (role === "line")
    return el(
      "tr",
      { class: kind },
      el("th", { scope: "row", colspan: columns.length }, staying(text)),
    );
  const colour = id === undefined ? undefined : options.colourOf?.(id);
  const named = id === undefined ? undefined : options.nameOf?.(id, text);
  return el(
    "tr",
    { class: kind },
    el(
      "th",
      { scope: "row" },
      colour !== undefined && el("span", { class: "key", style: `--k:${colour}` }),
      named ?? text,
      close === true &&
        colour !== undefined &&
        el("span", { class: "aside" }, ` (${say.report.page.closeWord})`),
    ),
    ...rest.map((cell, i) => bodyCell(cell, columns[i + 1]!)),
  );
}

const bodyCell = ({ text, href }: Cell, { kind }: Column): HTMLElement =>
  el(
    "td",
    { class: kind === "text" ? undefined : "n" },
    href === undefined ? text : el("a", { href }, text),
  );
