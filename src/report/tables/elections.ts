import type { Comparison } from "../../analysis/compare/compare.ts";
import type { ListCompared, Standing } from "../../analysis/compare/lists.ts";
import { compare, type Fraction } from "../../exact/fraction.ts";
import { isAside } from "../../words/colours.ts";
import { labelsOf } from "../../words/findings/compare.ts";
import { say } from "../../words/language.ts";
import { areaName, rowName } from "../../words/names.ts";
import { swing } from "../../words/numbers.ts";
import { seatRange } from "../../words/seats.ts";
import type { Cell, Column, Row, Table } from "../table.ts";
import * as cell from "./cells.ts";

/** Lists over elections: seats and shares in each, and the swing from each to the next. */
export function electionsTable(comparison: Comparison): Table {
  const { lists, base, elections } = comparison;
  const labels = labelsOf(comparison);
  const houses = elections.map(([, { house }]) => house);
  const { of } = base;
  const words = say.findings.compare;
  const lines = elections.map(([, { line }]) =>
    line?.base.of === base.of ? line?.share : undefined,
  );
  const columns: Column[] = [
    { key: "list", head: words.list, kind: "text" },
    ...labels.flatMap((label, e): Column[] =>
      houses[e] === null
        ? []
        : [{ key: `seats_${e + 1}`, head: words.seats(label), kind: "integer" }],
    ),
    ...(of === null
      ? []
      : labels.map(
          (label, e): Column => ({
            key: `share_${e + 1}`,
            head: words.share(of, label),
            kind: "share",
          }),
        )),
    ...(base.of === null
      ? []
      : labels.slice(1).map(
          (label, e): Column => ({
            key: `swing_${e + 2}`,
            head: words.swing(label),
            kind: "number",
          }),
        )),
  ];
  return {
    id: "elections",
    caption: words.caption,
    columns,
    rows: unnamedInOne(lists).map((list) => row(list, houses, lines, base.of !== null)),
    notes: addedUp(lists, labels),
  };
}

/** Sums of unnamed lists are another set each time, so no match; in a table they stand in one row, without a swing. */
function unnamedInOne(lists: readonly ListCompared[]): ListCompared[] {
  const sums = lists.filter(({ kind, by }) => kind === "other" && by === "alone");
  const [first] = sums;
  if (!first || sums.length < 2) return [...lists];
  const merged: ListCompared = {
    ...first,
    in: first.in.map((_, e) => {
      const there = sums.flatMap((sum) => sum.in[e] ?? []);
      return there.length === 1 ? there[0]! : null;
    }),
  };
  const several = merged.in.some((one, e) => one === null && sums.some((sum) => sum.in[e]));
  return several ? [...lists] : [...lists.filter((list) => !sums.includes(list)), merged];
}

function row(
  list: ListCompared,
  houses: readonly (number | null)[],
  lines: readonly (Fraction | undefined)[],
  shares: boolean,
): Row {
  const aside = isAside(list.kind);
  const last = list.in.at(-1);
  return {
    role: aside ? "context" : (last?.seats ?? 0) > 0 ? "list" : "missed",
    id: list.id,
    cells: [
      cell.name(list),
      ...list.in.flatMap((one, e) => (houses[e] === null ? [] : [seatsCell(one, aside)])),
      ...(shares ? list.in.map((one, e) => shareCell(one, lines[e])) : []),
      ...(shares ? list.swings.map((by, i) => swingCell(by, list, i)) : []),
    ],
  };
}

const seatsCell = (one: Standing | null, aside: boolean): Cell => {
  if (one === null || aside) return cell.empty;
  return one.seats === one.atMost ? cell.seatCount(one.seats) : cell.words(seatRange(one));
};

const shareCell = (one: Standing | null, line: Fraction | undefined): Cell =>
  one === null ? { value: null, text: "–" } : cell.share(one.share, line);

function swingCell(by: Fraction | null, { in: own, by: how, kind }: ListCompared, i: number): Cell {
  if (by) return { value: by, text: swing(by, 2) };
  const there = [own[i], own[i + 1]].filter((one) => one !== null).length;
  if (there === 0 || kind === "other") return cell.empty;
  if (there === 1 && how === "alone") return { value: null, text: say.findings.compare.noMatch };
  // where it is in both, a share that is not known says so itself
  return there === 1 ? { value: null, text: "–" } : cell.empty;
}

/** Which lists are several ones of an election. */
const addedUp = (lists: readonly ListCompared[], labels: readonly string[]): string[] =>
  lists.flatMap((list) =>
    list.in.flatMap((one, e) =>
      one && one.lists.length > 1
        ? [say.findings.compare.added(rowName(list), labels[e]!, one.lists.join(" + "))]
        : [],
    ),
  );

/** By list, of the last two elections: the areas in which it gained most and least. */
export function areaSwingsTable({ lists, areas }: Comparison, most: number): Table {
  const rows = lists
    .filter(({ kind, swings }) => !isAside(kind) && swings.at(-1))
    .slice(0, most)
    .flatMap((list): Row[] => {
      const found = areas.flatMap((area) => {
        const by = area.lists.find(({ id }) => id === list.id)?.swings.at(-1);
        return by ? [{ area, by }] : [];
      });
      if (found.length === 0) return [];
      const order = found.sort((a, b) => compare(b.by, a.by));
      const ends = [order[0]!, ...(order.length > 1 ? [order.at(-1)!] : [])];
      const told = ends.flatMap(({ area, by }) => [
        cell.words(areaName(area), area.name),
        { value: by, text: swing(by, 2) },
      ]);
      const cells = order.length > 1 ? told : [...told, cell.empty, cell.empty];
      return [{ role: "missed", id: list.id, cells: [cell.name(list), ...cells] }];
    });
  const words = say.findings.compare;
  return {
    id: "area-swings",
    caption: words.byArea,
    columns: [
      { key: "list", head: words.list, kind: "text" },
      { key: "most_in", head: words.mostIn, kind: "text" },
      { key: "most", head: words.points, kind: "number" },
      { key: "least_in", head: words.leastIn, kind: "text" },
      { key: "least", head: words.points, kind: "number" },
    ],
    rows,
    notes: [],
  };
}
