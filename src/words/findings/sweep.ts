import { type Interval, intervalAt, type Sweep } from "../../analysis/scenario/sweep.ts";
import type { Fraction } from "../../exact/fraction.ts";
import { say } from "../language.ts";
import { percent, rule } from "../numbers.ts";

/** "7% lies between 6.845% and 7.130%. Just below: five lists. Just above: three." */
export function sweepFinding(sweep: Sweep): string {
  const { intervals, law } = sweep;
  const here = intervalAt(sweep, law);
  const at = intervals.indexOf(here);
  const share = (edge: Fraction): string => `${percent(edge, 3, law)}%`;
  const words = say.findings.sweep;
  const between =
    here.above && here.upTo
      ? words.between(rule(law), share(here.above), share(here.upTo))
      : here.above
        ? words.aboveAll(rule(law), share(here.above))
        : here.upTo
          ? words.belowAll(rule(law), share(here.upTo))
          : words.nothing;
  const [below, above] = [intervals[at - 1], intervals[at + 1]];
  return [
    between,
    ...(below ? [words.justBelow(beside(here.above), passing(below))] : []),
    ...(above ? [words.justAbove(beside(here.upTo), passing(above))] : []),
  ].join(" ");

  function beside(edge: Fraction | null): string {
    return edge ? share(edge) : rule(law);
  }
}

/** How many lists pass; undefined where that is not decided. */
const passing = ({ outcome }: Interval): number | undefined =>
  outcome.lists.some((list) => list.passes === "undecided") ? undefined : outcome.eligible.length;
