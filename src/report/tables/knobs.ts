import type { FirstDivisorSweep } from "../../analysis/scenario/knob/first-divisor.ts";
import type { MergeLoss } from "../../analysis/scenario/knob/merge-loss.ts";
import type { House } from "../../analysis/scenario/knob/seats.ts";
import { compare, type Fraction, fraction, toFixed } from "../../exact/fraction.ts";
import type { Results } from "../../results/results.ts";
import { say } from "../../words/language.ts";
import { rowName } from "../../words/names.ts";
import { rule, written } from "../../words/numbers.ts";
import { seatRange, seatsInOrder } from "../../words/seats.ts";
import type { Table } from "../table.ts";
import * as cell from "./cells.ts";

/** The same votes in houses of many sizes. */
export function housesTable(houses: readonly House[], own: number, { lists }: Results): Table {
  const words = say.report.sweeps;
  const named = new Map(lists.map((list) => [list.id, list]));
  return {
    id: "houses",
    caption: words.houses,
    columns: [
      { key: "house", head: words.house, kind: "integer" },
      { key: "seats", head: say.report.cells.seatsInOrder, kind: "text" },
      { key: "remark", head: say.report.cells.remark, kind: "text" },
    ],
    rows: houses.map(({ seats, outcome, lose }) => ({
      role: "list",
      ...(seats === own && { close: true }),
      cells: [
        cell.integer(seats),
        cell.told(() => seatsInOrder(outcome)),
        lose.length > 0
          ? cell.told(() => say.report.sweeps.seatLess(lose.map((id) => rowName(named.get(id)!))))
          : seats === own
            ? cell.told(() => say.report.cells.theLaw)
            : cell.empty,
      ],
    })),
    notes: [],
  };
}

/** First divisors between two edges, and the seats. */
export function firstDivisorTable({ intervals, law }: FirstDivisorSweep): Table {
  const words = say.report.sweeps;
  return {
    id: "first_divisor",
    caption: words.firstDivisor,
    columns: [
      { key: "above", head: words.above, kind: "number" },
      { key: "below", head: words.below, kind: "number" },
      { key: "seats", head: say.report.cells.seatsInOrder, kind: "text" },
      { key: "remark", head: say.report.cells.remark, kind: "text" },
    ],
    rows: intervals.map(({ above, below, outcome }) => {
      const own = compare(above, law) < 0 && compare(law, below) < 0;
      return {
        role: "list",
        ...(own && { close: true }),
        cells: [
          edge(above),
          edge(below),
          cell.told(() => seatsInOrder(outcome)),
          own ? cell.told(() => say.report.sweeps.isLaw(divisor(law))) : cell.empty,
        ],
      };
    }),
    notes: [words.edgeTie],
  };
}

/** Voters of the second list lost, and the seats that are left to the two together. */
export function mergeLossTable({ losses, votes }: MergeLoss): Table {
  const words = say.report.sweeps;
  return {
    id: "merge_loss",
    caption: words.mergeLoss,
    columns: [
      { key: "from", head: words.from, kind: "integer" },
      { key: "to", head: words.to, kind: "integer" },
      { key: "share", head: words.fromShare, kind: "share" },
      { key: "together", head: words.together, kind: "text" },
      { key: "seats", head: say.report.cells.seatsInOrder, kind: "text" },
    ],
    rows: losses.map(({ from, to, seats, atMost, outcome }) => ({
      role: "list",
      ...(from === 0 && { close: true }),
      cells: [
        cell.integer(from),
        cell.integer(to),
        cell.share(votes === 0 ? null : fraction(from, votes)),
        cell.told(() => seatRange({ seats, atMost })),
        cell.told(() => seatsInOrder(outcome)),
      ],
    })),
    notes: [],
  };
}

const edge = (value: Fraction) => ({ value, text: written(toFixed(value, 4)) });

/** "1.4", "7/5" only where decimals do not end. */
const divisor = (value: Fraction): string => {
  const text = toFixed(value, 4);
  return BigInt(text.replace(".", "")) * value.d === value.n * 10_000n
    ? written(text.replace(/\.?0+$/, ""))
    : rule(value);
};
