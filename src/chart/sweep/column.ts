import type { Interval } from "../../analysis/scenario/sweep.ts";
import { toNumber } from "../../exact/fraction.ts";
import { seatsInOrder } from "../../words/seats.ts";
import { type Facts, type ListFact, sum } from "../facts.ts";
import { at, type Scale } from "../layer.ts";
import { stacked } from "../stack.ts";

/** The house at the thresholds of one interval, in points. */
export interface Column {
  readonly from: number;
  readonly to: number;
  readonly seated: readonly ListFact[];
  /** seats that are not decided at these thresholds */
  readonly open: number;
  readonly house: number;
  /** whether the law lies in it */
  readonly law: boolean;
  readonly text: string;
  readonly interval: Interval;
}

export function columnOf(
  interval: Interval,
  house: number,
  { lists }: Facts,
  law: boolean,
): Column {
  const seated = lists.filter(({ seats }) => seats > 0);
  return {
    from: interval.above === null ? 0 : toNumber(interval.above) * 100,
    to: interval.upTo === null ? Number.POSITIVE_INFINITY : toNumber(interval.upTo) * 100,
    seated,
    open: Math.max(0, house - sum(seated.map(({ seats }) => seats))),
    house,
    law,
    text: seatsInOrder(interval.outcome),
    interval,
  };
}

/** The house as one stack, the largest list on top. */
export function cellsOf(
  { seated, open, house, from, to, interval }: Column,
  x: Scale,
  top: number,
  tall: number,
) {
  const [left, right] = [Math.max(from, x.domain[0]), Math.min(to, x.domain[1])];
  return stacked(seated, open, house, top, top + tall).map(({ start, end, ...part }) => ({
    ...part,
    column: interval,
    from: left,
    to: right,
    x0: at(x, left),
    x1: at(x, right),
    y0: start,
    y1: end,
  }));
}

export type Cell = ReturnType<typeof cellsOf>[number];
