import { BASES } from "../../results/results.ts";
import { basesHeadline } from "../../words/findings/bases.ts";
import { say } from "../../words/language.ts";
import { rule } from "../../words/numbers.ts";
import { capital } from "../../words/text.ts";
import type { Absent, Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { figures, paragraph, table } from "../prose.ts";
import type { Table } from "../table.ts";
import { basesTable } from "../tables/bases.ts";

/** The same share of each base. */
export function baseSection({ bases, outcome: { line }, charts }: ReportInput): Section | Absent {
  if (!line || bases.filter((row) => row.size !== null).length < 2)
    return { absent: say.report.absent.base };
  const words = say.report.sections;
  return {
    id: "base",
    title: words.base(rule(line.share)),
    blocks: [
      paragraph(`${words.theLaw(line.base.of)} ${basesHeadline(bases)}`),
      table(spelledOut(basesTable({ rows: bases }))),
      ...figures(charts, "bases"),
    ],
  };
}

/**
 * The bases by their names in words, which "How to read this" explains; the terminal keeps the words of the flags.
 * What a reader wants first stands first: the last column is the one that a phone cuts off.
 */
function spelledOut(node: Table): Table {
  const order = ORDER.flatMap((key) => {
    const at = node.columns.findIndex((column) => column.key === key);
    return at < 0 ? [] : [at];
  });
  return {
    ...node,
    columns: order.map((at) => node.columns[at]!),
    rows: node.rows.map((row) => {
      const of = BASES.find((base) => base === row.id)!;
      const text = `${capital(say.terms.baseName[of])}${row.close ? ` ${say.report.page.lawMark}` : ""}`;
      const cells = order.map((at) => row.cells[at]!).with(0, { value: of, text });
      return { ...row, cells };
    }),
    notes: node.notes.slice(0, -1),
  };
}

const ORDER = ["base", "fate", "to_line", "share", "seats", "size", "needed"];
