import type { FirstDivisorSweep } from "../../analysis/scenario/knob/first-divisor.ts";
import type { House } from "../../analysis/scenario/knob/seats.ts";
import { compare, type Fraction, toFixed } from "../../exact/fraction.ts";
import type { Results } from "../../results/results.ts";
import { rowName } from "../../words/names.ts";
import { rule } from "../../words/numbers.ts";
import { joined } from "../../words/prose.en.ts";
import { seatsInOrder } from "../../words/seats.en.ts";
import type { Table } from "../table.ts";
import * as cell from "./cells.ts";

/** The same votes in houses of many sizes. */
export function housesTable(houses: readonly House[], own: number, { lists }: Results): Table {
  const names = new Map(lists.map((list) => [list.id, rowName(list)]));
  return {
    id: "houses",
    caption: "Number of seats",
    columns: [
      { key: "house", head: "House", kind: "integer" },
      { key: "seats", head: "Seats in order of votes", kind: "text" },
      { key: "remark", head: "Remark", kind: "text" },
    ],
    rows: houses.map(({ seats, outcome, lose }) => ({
      role: "list",
      ...(seats === own && { close: true }),
      cells: [
        cell.integer(seats),
        cell.words(seatsInOrder(outcome)),
        lose.length > 0
          ? cell.words(`${joined(lose.map((id) => names.get(id)!))}: a seat less than before`)
          : seats === own
            ? cell.words("the law")
            : cell.empty,
      ],
    })),
    notes: [],
  };
}

/** First divisors between two edges, and the seats. */
export function firstDivisorTable({ intervals, law }: FirstDivisorSweep): Table {
  return {
    id: "first_divisor",
    caption: "First divisor",
    columns: [
      { key: "above", head: "Above", kind: "number" },
      { key: "below", head: "Below", kind: "number" },
      { key: "seats", head: "Seats in order of votes", kind: "text" },
      { key: "remark", head: "Remark", kind: "text" },
    ],
    rows: intervals.map(({ above, below, outcome }) => {
      const own = compare(above, law) < 0 && compare(law, below) < 0;
      return {
        role: "list",
        ...(own && { close: true }),
        cells: [
          edge(above),
          edge(below),
          cell.words(seatsInOrder(outcome)),
          own ? cell.words(`${divisor(law)}, the law`) : cell.empty,
        ],
      };
    }),
    notes: ["At an edge itself two quotients are equal: a tie."],
  };
}

const edge = (value: Fraction) => ({ value, text: toFixed(value, 4) });

/** "1.4", "7/5" only where decimals do not end. */
const divisor = (value: Fraction): string => {
  const text = toFixed(value, 4);
  return BigInt(text.replace(".", "")) * value.d === value.n * 10_000n
    ? text.replace(/\.?0+$/, "")
    : rule(value);
};
