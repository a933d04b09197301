import { BASES } from "../../results/results.ts";
import { basesHeadline } from "../../words/findings/bases.en.ts";
import { rule } from "../../words/numbers.ts";
import { capital } from "../../words/prose.en.ts";
import { report as words } from "../../words/report.en.ts";
import { baseName } from "../../words/terms.en.ts";
import type { Absent, Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { figures, paragraph, table } from "../prose.ts";
import type { Table } from "../table.ts";
import { basesTable } from "../tables/bases.ts";

/** The same share of each base. */
export function baseSection({ bases, outcome: { line }, charts }: ReportInput): Section | Absent {
  if (!line || bases.filter((row) => row.size !== null).length < 2)
    return { absent: words.absent.base };
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

/** The bases by their names in words, which "How to read this" explains; the terminal keeps the words of the flags. */
function spelledOut(node: Table): Table {
  return {
    ...node,
    rows: node.rows.map((row) => {
      const [first, ...rest] = row.cells;
      const of = BASES.find((base) => base === row.id);
      if (!first || !of) return row;
      const text = `${capital(baseName[of])}${row.close ? ` ${words.lawMark}` : ""}`;
      return { ...row, cells: [{ ...first, text }, ...rest] };
    }),
    notes: node.notes.slice(0, -1),
  };
}
