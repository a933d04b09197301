import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { say } from "../words/language.ts";
import { locale } from "../words/locale.ts";
import { parted } from "../words/numbers.ts";
import type { Report } from "./document.ts";
import type { Cell, Column, Row, RowRole, Table } from "./table.ts";

const ROLE: Readonly<Record<RowRole, string>> = {
  list: "pass",
  missed: "fail",
  line: "line",
  context: "ctx",
  total: "total",
};

/** A table that scrolls by itself on a narrow page, with its notes; names stand in the first column. */
export function tableElement(table: Table, { colours }: Pick<Report, "colours">): ElementContent[] {
  const { id, caption, columns, rows, notes } = table;
  const places = columns.map((_, i) => decimals(rows, i));
  const keys = new Map([...colours.keys()].map((list, i) => [list, i + 1]));
  const isResult = id === "result";
  return [
    h("div.scroll", { role: "region", tabIndex: 0, ariaLabel: caption }, [
      h("table", { className: isResult || id === "coalitions" ? [id] : [] }, [
        h("caption", caption),
        h("thead", [
          h(
            "tr",
            columns.map((column, i) => headCell(column, i === 0)),
          ),
        ]),
        h(
          "tbody",
          rows.map((row) =>
            bodyRow(row, columns, places, isResult ? keys.get(row.id ?? "") : undefined),
          ),
        ),
      ]),
    ]),
    ...(notes.length > 0 ? [h("p.note", notes.join(" "))] : []),
  ];
}

const headCell = ({ head, kind }: Column, first: boolean): Element =>
  h("th", { scope: "col", ...(kind !== "text" && !first && { className: ["n"] }) }, head);

function bodyRow(
  { role, close, cells }: Row,
  columns: readonly Column[],
  places: readonly number[],
  key: number | undefined,
): Element {
  const [name, ...rest] = cells;
  const className = [ROLE[role], ...(close ? ["close"] : [])];
  if (role === "line")
    return h("tr", { className }, [
      h("th", { scope: "row", colSpan: columns.length }, name?.text ?? ""),
    ]);
  // a row that goes on with what the one above it names has no head of its own
  const isNamed = name !== undefined && name.text !== "";
  return h("tr", { className }, [
    h(isNamed ? "th" : "td", isNamed ? { scope: "row" } : {}, [
      ...(key === undefined ? [] : [h("span.key", { style: `--k:var(--c${key})` })]),
      ...(name ? content(name, columns[0]!, places[0]!) : []),
      ...(close && key !== undefined ? [h("span.aside", ` (${say.report.page.closeWord})`)] : []),
    ]),
    ...rest.map((cell, i) => {
      const column = columns[i + 1]!;
      const numeric = column.kind !== "text";
      return h("td", numeric ? { className: ["n"] } : {}, content(cell, column, places[i + 1]!));
    }),
  ]);
}

/** A share with fewer decimals than its neighbours is filled up unseen, so that all stand at the point. */
function content({ text, href }: Cell, { kind }: Column, places: number): ElementContent[] {
  if (href !== undefined) return [h("a", { href }, text)];
  const digits = bare(text);
  const point = digits?.decimals.length ?? 0;
  if (kind !== "share" || !digits || point >= places) return [{ type: "text", value: text }];
  const filling =
    point === 0 ? `${locale.decimal}${"0".repeat(places - 1)}` : "0".repeat(places - point);
  return [{ type: "text", value: text }, h("span.pad", { ariaHidden: "true" }, filling)];
}

/** The most decimals in a column, with the point. */
const decimals = (rows: readonly Row[], column: number): number =>
  Math.max(0, ...rows.map(({ cells }) => bare(cells[column]?.text ?? "")?.decimals.length ?? 0));

/** A number without a sign of gain or of per cent, behind which nothing can be filled up. */
const bare = (text: string) => (/[+%]/.test(text) ? undefined : parted(text));
