import type { ThresholdRow } from "../../analysis/scenario/threshold.ts";
import { type Fraction, subtract, toNumber } from "../../exact/fraction.ts";
import { shareOf } from "../../words/shares.ts";
import type { Facts, ListFact } from "../facts.ts";

/** What the rows are held against each other by. */
export interface Compared {
  /** the list whose fate hangs on the base */
  readonly focus: ListFact;
  readonly near: ListFact | undefined;
  readonly line: Fraction;
  /** half of the axis, in points on each side of the line */
  readonly half: number;
}

export function compared(
  rows: readonly ThresholdRow[],
  line: Fraction,
  { lists, of }: Facts,
  id: string,
): Compared {
  const focus = of.get(id)!;
  return { focus, near: neighbour(lists, id), line, half: halfAxis(rows, focus) };
}

/** The list on the other side of the line, nearest to it by votes: it shows how far the same rule carries. */
function neighbour(lists: readonly ListFact[], focus: string): ListFact | undefined {
  const own = lists.find(({ id }) => id === focus);
  const others = lists.filter(({ passes, votes }) => votes !== null && passes !== own?.passes);
  return own?.passes === true ? others[0] : others.at(-1);
}

/** Half of the axis in points: as little as shows half of the shares. */
function halfAxis(rows: readonly ThresholdRow[], { votes }: ListFact): number {
  const away = rows
    .flatMap(({ size, share }) => {
      const own = shareOf(votes, size);
      return own ? [Math.abs(toNumber(subtract(own, share))) * 100] : [];
    })
    .sort((a, b) => a - b);
  const middle = away[Math.ceil(away.length / 2)] ?? away.at(-1) ?? 0;
  return [0.5, 1, 2, 5, 10, 25].find((half) => middle <= half) ?? 50;
}
