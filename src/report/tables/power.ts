import type { Coalitions, Power } from "../../analysis/coalition/coalitions.ts";
import { type Fraction, fraction } from "../../exact/fraction.ts";
import type { Outcome } from "../../results/outcome.ts";
import { coalitionName, indexText } from "../../words/coalitions.ts";
import { say } from "../../words/language.ts";
import { rowName, shortName } from "../../words/names.ts";
import { percent } from "../../words/numbers.ts";
import type { Cell, Row, Table } from "../table.ts";
import * as cell from "./cells.ts";

/** What each list is worth in a vote, beside its share of the seats. */
export function powerTable({
  coalitions,
  outcome,
}: {
  readonly coalitions: Coalitions;
  readonly outcome: Outcome;
}): Table {
  const words = say.analysis.coalitions;
  const { notes } = words;
  const { power, majority, house } = coalitions;
  const apart = power.some(({ absoluteBanzhaf }) => absoluteBanzhaf === null);
  return {
    id: "power",
    caption: words.powerCaption(majority, house),
    columns: [
      { key: "list", head: words.party, kind: "text" },
      { key: "seats", head: words.seats, kind: "integer" },
      { key: "share_of_seats", head: words.ofSeats, kind: "share" },
      { key: "needed_in", head: words.neededIn, kind: "text" },
      ...(apart
        ? []
        : ([
            { key: "banzhaf", head: words.banzhaf, kind: "share" },
            { key: "shapley_shubik", head: words.shapleyShubik, kind: "share" },
          ] as const)),
    ],
    rows: power.map((one) => row(one, coalitions, outcome, apart)),
    notes: apart
      ? [notes.neededIn, words.noIndex]
      : [notes.neededIn, notes.banzhaf, notes.shapleyShubik],
  };
}

function row(one: Power, { house, winning }: Coalitions, outcome: Outcome, apart: boolean): Row {
  const { lists, seats, neededIn, banzhaf, shapleyShubik } = one;
  const share = fraction(seats, house);
  return {
    role: "list",
    ...(lists.length === 1 && { id: lists[0]! }),
    cells: [
      name(lists, outcome),
      cell.integer(seats),
      { value: share, text: percent(share, 1) },
      needed(neededIn, winning),
      ...(apart ? [] : [index(banzhaf), index(shapleyShubik)]),
    ],
  };
}

function name(lists: readonly string[], outcome: Outcome): Cell {
  const full = coalitionName(lists, outcome);
  if (lists.length > 1) return cell.words(coalitionName(lists, outcome, shortName), full);
  return { ...cell.words(coalitionName(lists, outcome, rowName), full), full };
}

/** Beyond so many coalitions a reader is better served by a share. */
const MANY = 10_000n;

function needed(neededIn: bigint, winning: bigint): Cell {
  if (winning === 0n) return { value: null, text: say.analysis.coalitions.none };
  return cell.words(
    winning < MANY
      ? say.analysis.coalitions.neededOf(neededIn, winning)
      : indexText(fraction(neededIn, winning)),
  );
}

const index = (share: Fraction | null): Cell => ({
  value: share,
  text: share === null ? say.analysis.coalitions.none : indexText(share),
});
