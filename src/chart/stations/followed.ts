import type { LeftOutSweep } from "../../analysis/scenario/knob/left-out.ts";
import { compare, type Fraction, subtract } from "../../exact/fraction.ts";
import type { Line, ListOutcome, Verdict } from "../../results/outcome.ts";
import { byVotes, isAside } from "../../words/colours.ts";
import { type Fate, fates } from "../../words/findings/left-out.ts";
import { shareOf } from "../../words/shares.ts";

/** One list as areas are left out: its share of the law's base after each number of them, and when its fate turns. */
export interface Followed {
  readonly list: ListOutcome;
  readonly line: Line;
  readonly points: readonly { readonly gone: number; readonly share: Fraction }[];
  /** numbers of areas over which its fate is one, both included */
  readonly fates: readonly {
    readonly from: number;
    readonly to: number;
    readonly passes: Verdict;
    readonly figure: Fraction | null;
  }[];
}

/**
 * The list that is asked for; else the one whose fate turns first, or that is nearest to the line.
 *
 * @returns why there is nothing to follow: `noLine` of the whole in the law, or a base or votes `notExact`
 */
export function followed(sweep: LeftOutSweep, id?: string): Followed | "noLine" | "notExact" {
  const { outcome } = sweep.stretches[0]!;
  const { lists, line } = outcome;
  if (!line) return "noLine";
  const found = fates(sweep);
  const list = lists.find((one) => one.id === id) ?? first(found) ?? nearest(lists, line);
  if (!list) return "notExact";
  const at = lists.indexOf(list);
  const points = sweep.remaining.flatMap(({ gone, votes, base }) => {
    const share = shareOf(votes[at]!, base);
    return share ? [{ gone, share }] : [];
  });
  if (points.length < sweep.remaining.length) return "notExact";
  return { list, line, points, fates: fatesOf(sweep, at) };
}

const first = (found: readonly Fate[]): ListOutcome | undefined =>
  found.toSorted((a, b) => a.flips[0]!.stretch.from - b.flips[0]!.stretch.from)[0]?.list;

function nearest(lists: readonly ListOutcome[], line: Line): ListOutcome | undefined {
  const known = byVotes(lists.filter(({ kind }) => !isAside(kind))).flatMap((list) => {
    const share = shareOf(list.votes, line.base.size);
    if (!share) return [];
    const away = subtract(share, line.share);
    return [{ list, away: { n: away.n < 0n ? -away.n : away.n, d: away.d } }];
  });
  return known.sort((a, b) => compare(a.away, b.away))[0]?.list;
}

function fatesOf({ stretches }: LeftOutSweep, at: number): Followed["fates"] {
  const merged: { from: number; to: number; passes: Verdict; figure: Fraction | null }[] = [];
  for (const { from, to, figure, outcome } of stretches) {
    const { passes } = outcome.lists[at]!;
    const last = merged.at(-1);
    if (last?.passes === passes) last.to = to;
    else merged.push({ from, to, passes, figure });
  }
  return merged;
}
