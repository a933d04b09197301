import { say } from "../words/language.ts";
import { type ListFact, sum } from "./facts.ts";

/** The seats of one list as a stretch of the house, or those that are not decided: these have the colour -1. */
export interface Stretch {
  readonly list: string;
  readonly short: string;
  readonly colour: number;
  readonly seats: number;
  readonly start: number;
  readonly end: number;
}

/** A house from `from` to `to`, in pixels: list after list, then the seats that are not decided. */
export function stacked(
  seated: readonly ListFact[],
  open: number,
  house: number,
  from: number,
  to: number,
): Stretch[] {
  const { notDecided } = say.chart.absent;
  const parts = [
    ...seated.map(({ name, short, colour, seats }) => ({ list: name, short, colour, seats })),
    ...(open > 0 ? [{ list: notDecided, short: notDecided, colour: -1, seats: open }] : []),
  ];
  const all = Math.max(house, sum(parts.map(({ seats }) => seats)));
  let next = from;
  return parts.map((part) => {
    const start = next;
    next += ((to - from) * part.seats) / all;
    return { ...part, start, end: next };
  });
}
