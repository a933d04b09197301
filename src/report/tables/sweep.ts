import { type Interval, intervalAt, type Sweep } from "../../analysis/scenario/sweep.ts";
import { compare, type Fraction } from "../../exact/fraction.ts";
import type { Results } from "../../results/results.ts";
import { byVotes } from "../../words/colours.ts";
import { say } from "../../words/language.ts";
import { areaName, rowName, visible } from "../../words/names.ts";
import { percent, rule, size } from "../../words/numbers.ts";
import { joined } from "../../words/prose.ts";
import { seatsInOrder } from "../../words/seats.ts";
import type { Cell, Row, Table } from "../table.ts";
import * as cell from "./cells.ts";
import { passing } from "./passing.ts";

export interface SweepInput {
  readonly sweep: Sweep;
  readonly results: Results;
}

/** Every threshold at which anything changes: between two edges the outcome is the same. */
export function sweepTable({ sweep, results }: SweepInput): Table {
  const edges = edgeTexts(sweep);
  const words = say.report.sweepTable;
  return {
    id: "sweep",
    caption: words.caption(size(sweep.base.size), sweep.base.of),
    columns: [
      { key: "above", head: words.above, kind: "share" },
      { key: "up_to", head: words.upTo, kind: "share" },
      { key: "votes", head: words.votes, kind: "integer" },
      { key: "lists", head: say.report.cells.lists, kind: "integer" },
      ...(sweep.intervals.some(({ outcome }) => outcome.house !== null)
        ? ([{ key: "seats", head: say.report.cells.seatsInOrder, kind: "text" }] as const)
        : []),
      { key: "remark", head: say.report.cells.remark, kind: "text" },
    ],
    rows: sweep.intervals.map((interval) => intervalRow(interval, sweep, edges)),
    notes: [words.edges(sweep.strict), ...elsewhere(sweep, results)],
  };
}

function intervalRow(interval: Interval, sweep: Sweep, edges: ReadonlyMap<string, string>): Row {
  const { above, upTo, votes, outcome } = interval;
  const edge = (share: Fraction | null, none: Cell): Cell =>
    share === null ? none : { value: share, text: `${edges.get(key(share))}%` };
  const law = interval === intervalAt(sweep, sweep.law);
  return {
    role: "list",
    ...(law && { close: true }),
    cells: [
      edge(above, cell.words("0%", null)),
      edge(upTo, cell.words(say.report.sweepTable.noEnd, null)),
      votes === null ? cell.empty : cell.integer(votes),
      passing(outcome),
      ...(outcome.house === null ? [] : [cell.told(() => seatsInOrder(outcome))]),
      law ? cell.told(() => say.report.sweepTable.isLaw(rule(sweep.law))) : cell.empty,
    ],
  };
}

/** Three decimals; more where two edges would print alike, or one as the line that it is not. */
export function edgeTexts(sweep: Sweep): ReadonlyMap<string, string> {
  const edges = sweep.intervals.flatMap(({ upTo }) => (upTo === null ? [] : [upTo]));
  const places = edges.map(() => 3);
  const texts = edges.map((edge) => percent(edge, 3, sweep.law));
  for (let i = 1; i < edges.length; i++) {
    while (texts[i] === texts[i - 1] && compare(edges[i]!, edges[i - 1]!) !== 0)
      for (const j of [i - 1, i]) texts[j] = percent(edges[j]!, ++places[j]!, sweep.law);
  }
  return new Map(edges.map((edge, i) => [key(edge), texts[i]!]));
}

const key = ({ n, d }: Fraction): string => `${n}/${d}`;

/** Lists that another rule of the law keeps out, or leaves undecided, at or above some threshold. */
function elsewhere(sweep: Sweep, results: Results): string[] {
  return (["keptOut", "undecided"] as const).flatMap((which) => {
    const groups = byAreas(sweep, which, results);
    return groups.length === 0 ? [] : [say.report.sweepTable[which](groups)];
  });
}

/** "Reforma and Chon Kazat (Osh city, Batken)": lists with the areas in which the rule decides, the same areas once. */
function byAreas({ intervals }: Sweep, which: "keptOut" | "undecided", results: Results): string[] {
  const areaNames = new Map(results.areas.map((area) => [area.id, areaName(area)]));
  const found = new Map(
    intervals.flatMap((interval) => interval[which]).map((e) => [e.list, e.areas]),
  );
  const lists = byVotes(intervals[0]?.outcome.lists ?? []).flatMap((list) => {
    const areas = found.get(list.id)?.map((area) => areaNames.get(area) ?? visible(area));
    return areas ? [{ name: rowName(list), where: joined(areas) }] : [];
  });
  return [...new Set(lists.map(({ where }) => where))].map((where) => {
    const names = lists.filter((list) => list.where === where).map(({ name }) => name);
    return `${joined(names)}${where === "" ? "" : ` (${where})`}`;
  });
}
