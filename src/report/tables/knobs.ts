import type { FirstDivisorSweep } from "../../analysis/scenario/knob/first-divisor.ts";
import type { MergeLoss } from "../../analysis/scenario/knob/merge-loss.ts";
import type { House } from "../../analysis/scenario/knob/seats.ts";
import { compare, type Fraction, fraction, toFixed } from "../../exact/fraction.ts";
import type { Results } from "../../results/results.ts";
import { rowName } from "../../words/names.ts";
import { rule } from "../../words/numbers.ts";
import { joined } from "../../words/prose.ts";
import { seatRange, seatsInOrder } from "../../words/seats.ts";
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

/** Voters of the second list lost, and the seats that are left to the two together. */
export function mergeLossTable({ losses, votes }: MergeLoss): Table {
  return {
    id: "merge_loss",
    caption: "Votes lost of those of the list that joins",
    columns: [
      { key: "from", head: "From", kind: "integer" },
      { key: "to", head: "To", kind: "integer" },
      { key: "share", head: "From, % of its votes", kind: "share" },
      { key: "together", head: "Together", kind: "text" },
      { key: "seats", head: "Seats in order of votes", kind: "text" },
    ],
    rows: losses.map(({ from, to, seats, atMost, outcome }) => ({
      role: "list",
      ...(from === 0 && { close: true }),
      cells: [
        cell.integer(from),
        cell.integer(to),
        cell.share(votes === 0 ? null : fraction(from, votes)),
        cell.words(seatRange({ seats, atMost })),
        cell.words(seatsInOrder(outcome)),
      ],
    })),
    notes: [],
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
