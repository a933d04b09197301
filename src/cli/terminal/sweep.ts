import type { Sweep } from "../../analysis/scenario/sweep.ts";
import type { Table } from "../../report/table.ts";
import { sweepTable } from "../../report/tables/sweep.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { byVotes } from "../../words/colours.ts";
import { openPoints } from "../../words/findings/open.ts";
import { sweepFinding } from "../../words/findings/sweep.ts";
import { say } from "../../words/language.ts";
import { areaName, shortName, visible } from "../../words/names.ts";
import { size } from "../../words/numbers.ts";
import type { Change } from "../threshold.ts";
import { statusLines } from "./blocks.ts";
import type { Style } from "./style.ts";
import { tableLines } from "./table.ts";
import { padEnd, width, wrap } from "./text.ts";

/** Every threshold at which anything changes, the law's own marked; then what the edges are. */
export function sweepLines(results: Results, sweep: Sweep, change: Change, style: Style): string[] {
  const full = sweepTable({ sweep, results });
  const last = sweep.intervals.at(-1)!;
  const none = last.upTo === null && last.above !== null && last.outcome.eligible.length === 0;
  const edge = full.rows.at(-2)?.cells[1]?.text;
  const table = merged(full, sweep, none);
  const words = say.cli.threshold;
  // where no list passes, nobody takes the seats: that is told below
  const noRule = sweep.intervals.flatMap(({ outcome }) =>
    openPoints(outcome, results).filter((_, i) => {
      const point = outcome.open[i]!;
      const told = none && outcome === last.outcome;
      return point.kind === "no-rule" && !(told && point.point === "unassigned");
    }),
  );
  const [first, ...rest] = new Set(noRule.map(({ text }) => text));
  const edges = [
    words.edges(size(sweep.base.size)),
    words.atTheEdge(sweep.strict),
    none && edge !== undefined ? words.noneAbove(edge) : "",
  ];
  return [
    "",
    ...statusLines(results.election, style),
    ...wrap(sweepFinding(sweep), style.prose).map(style.bold),
    "",
    `  ${full.caption}`,
    ...tableLines(table, style, {
      columns: {
        above: { head: words.above, align: "right", least: 8 },
        up_to: { head: words.upTo, align: "right", least: 8 },
        votes: { least: 7 },
        lists: { least: 5 },
        remark: { hidden: true },
      },
    }),
    "",
    ...wrap(edges.filter(Boolean).join(" "), style.prose),
    ...(first === undefined ? [] : wrap(`(a) ${[first, ...rest].join(" ")}`, style.prose)),
    ...elsewhere(words.keptOut, "keptOut", sweep, results, style),
    ...elsewhere(words.undecided, "undecided", sweep, results, style),
    ...(change.region?.kind === "share" && change.region.share.n === 0n ? [words.regionOff] : []),
  ];
}

/** The remark stands behind the seats; the last row, where no list passes, is told below. */
function merged(table: Table, { intervals }: Sweep, withoutLast: boolean): Table {
  const [count, seats, remark] = ["lists", "seats", "remark"].map((key) =>
    table.columns.findIndex((column) => column.key === key),
  ) as [number, number, number];
  const rows = (withoutLast ? table.rows.slice(0, -1) : table.rows).map((row, i) => {
    const told = row.cells[remark]!.text;
    const text = row.cells[seats]!.text;
    const lists = {
      ...row.cells[count]!,
      text: row.cells[count]!.value === null ? say.cli.threshold.open : row.cells[count]!.text,
    };
    const shown = isWithoutRule(intervals[i]!.outcome) ? `${text} (a)` : text;
    const cell = { ...row.cells[seats]!, text: told === "" ? shown : `${shown}   ${told}` };
    return { ...row, cells: row.cells.with(seats, cell).with(count, lists) };
  });
  return { ...table, rows };
}

/** Lists that reach a threshold and fail, or may fail, by another rule; and in which areas. */
function elsewhere(
  head: string,
  which: "keptOut" | "undecided",
  { intervals }: Sweep,
  results: Results,
  style: Style,
): string[] {
  const areas = new Map(results.areas.map((area) => [area.id, areaName(area)]));
  const where = new Map(intervals.flatMap((one) => one[which]).map((one) => [one.list, one.areas]));
  const lists = byVotes(intervals[0]!.outcome.lists.filter(({ id }) => where.has(id)));
  if (lists.length === 0) return [];
  const wide = Math.max(...lists.map((list) => width(shortName(list))));
  const indent = " ".repeat(wide + 4);
  return [
    head,
    ...lists.flatMap((list) => {
      const names = where.get(list.id)!.map((area) => areas.get(area) ?? visible(area));
      return wrap(`  ${padEnd(shortName(list), wide)}  ${names.join(", ")}`, style.prose, indent);
    }),
  ];
}

/** What stops its seats is that the law gives no rule: they are told in words, not in numbers. */
const isWithoutRule = ({ failed, house, open }: Outcome): boolean =>
  !failed && house !== null && open.find(({ kind }) => kind !== "lot")?.kind === "no-rule";
