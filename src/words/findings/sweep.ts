import { type Interval, intervalAt, type Sweep } from "../../analysis/scenario/sweep.ts";
import type { Fraction } from "../../exact/fraction.ts";
import { percent, rule } from "../numbers.ts";
import { counted, spelled } from "../prose.ts";

/** "7% lies between 6.845% and 7.130%. Just below: five lists. Just above: three." */
export function sweepFinding(sweep: Sweep): string {
  const { intervals, law } = sweep;
  const here = intervalAt(sweep, law);
  const at = intervals.indexOf(here);
  const share = (edge: Fraction): string => `${percent(edge, 3, law)}%`;
  const between =
    here.above && here.upTo
      ? `${rule(law)} lies between ${share(here.above)} and ${share(here.upTo)}.`
      : here.above
        ? `${rule(law)} lies above every share known of a list; the highest is ${share(here.above)}.`
        : here.upTo
          ? `${rule(law)} lies below ${share(here.upTo)}, the lowest share known of a list.`
          : `No threshold changes anything.`;
  const [below, above] = [intervals[at - 1], intervals[at + 1]];
  return [
    between,
    ...(below ? [`Just below ${beside(here.above)}: ${passing(below)}.`] : []),
    ...(above ? [`Just above ${beside(here.upTo)}: ${passing(above)}.`] : []),
  ].join(" ");

  function beside(edge: Fraction | null): string {
    return edge ? share(edge) : rule(law);
  }
}

function passing({ outcome }: Interval): string {
  if (outcome.lists.some((list) => list.passes === "undecided")) return "not decided";
  const n = outcome.eligible.length;
  return n === 0
    ? "no list"
    : n <= 12
      ? `${spelled(n)} ${n === 1 ? "list" : "lists"}`
      : counted(n, "list");
}
