import type { Interval, Sweep } from "../../analysis/scenario/sweep.ts";
import { compare, type Fraction } from "../../exact/fraction.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { holds } from "../../words/findings/sweep.en.ts";
import { shortName, visible } from "../../words/names.ts";
import { percent, rule, size } from "../../words/numbers.ts";
import { joined } from "../../words/prose.en.ts";
import { seatsInOrder } from "../../words/seats.en.ts";
import { baseName } from "../../words/terms.en.ts";
import type { Cell, Row, Table } from "../table.ts";
import * as cell from "./cells.ts";

export interface SweepInput {
  readonly sweep: Sweep;
  readonly results: Results;
}

/** Every threshold at which anything changes: between two edges the outcome is the same. */
export function sweepTable({ sweep, results }: SweepInput): Table {
  const edges = edgeTexts(sweep);
  return {
    id: "sweep",
    caption: `Threshold, % of ${size(sweep.base.size)} ${baseName[sweep.base.of]}`,
    columns: [
      { key: "above", head: "Above", kind: "share" },
      { key: "up_to", head: "Up to", kind: "share" },
      { key: "votes", head: "= votes", kind: "integer" },
      { key: "lists", head: "Lists", kind: "integer" },
      { key: "seats", head: "Seats in order of votes", kind: "text" },
      { key: "remark", head: "Remark", kind: "text" },
    ],
    rows: sweep.intervals.map((interval) => intervalRow(interval, sweep, edges)),
    notes: [
      "Each edge is a list’s own share. At the edge itself the list is in if the law says “at least”.",
      ...elsewhere(sweep, results),
    ],
  };
}

function intervalRow(interval: Interval, sweep: Sweep, edges: ReadonlyMap<string, string>): Row {
  const { above, upTo, votes, outcome } = interval;
  const edge = (share: Fraction | null, none: Cell): Cell =>
    share === null ? none : { value: share, text: `${edges.get(key(share))}%` };
  const law = holds(interval, sweep.law);
  return {
    role: "list",
    ...(law && { close: true }),
    cells: [
      edge(above, cell.words("0%", null)),
      edge(upTo, cell.words("no end", null)),
      votes === null ? cell.empty : cell.integer(votes),
      outcome.lists.some((list) => list.passes === "undecided")
        ? cell.notKnown
        : cell.integer(outcome.eligible.length),
      cell.words(seatsInOrder(outcome)),
      law ? cell.words(`${rule(sweep.law)}, the law`) : cell.empty,
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
  const areas = new Map(results.areas.map((area) => [area.id, visible(area.name)]));
  return [
    ...grouped(sweep, "keptOut").map((line) => `Kept out by another rule of the law: ${line}.`),
    ...grouped(sweep, "undecided").map(
      (line) => `Not decided under another rule of the law: ${line}.`,
    ),
  ];

  function grouped({ intervals }: Sweep, which: "keptOut" | "undecided"): string[] {
    const lists = new Map<string, { outcome: Outcome; areas: readonly string[] }>();
    for (const { outcome, [which]: entries } of intervals)
      for (const entry of entries) lists.set(entry.list, { outcome, areas: entry.areas });
    return [...lists].map(([id, found]) => {
      const list = found.outcome.lists.find((l) => l.id === id);
      const names = found.areas.map((area) => areas.get(area) ?? visible(area));
      const where = names.length > 0 ? ` (${joined(names)})` : "";
      return `${list ? shortName(list) : visible(id)}${where}`;
    });
  }
}
