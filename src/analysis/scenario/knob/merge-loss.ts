import { elect } from "../../../elect/elect.ts";
import type { Lots } from "../../../elect/lots.ts";
import { fraction } from "../../../exact/fraction.ts";
import type { Law } from "../../../law/law.ts";
import type { Outcome } from "../../../results/outcome.ts";
import { error, ProblemError } from "../../../results/problem.ts";
import type { Results } from "../../../results/results.ts";
import { votesOf } from "../../../results/votes.ts";
import { applyChanges } from "../apply.ts";
import type { Change } from "../scenario.ts";

export type Merge = Extract<Change, { readonly kind: "merge" }>;

/** Numbers of voters lost with which the merged list holds the same seats. */
export interface Loss {
  /** the fewest and the most votes lost, both included */
  readonly from: number;
  readonly to: number;
  /** seats of the merged list that are certain at `from`; `atMost` is more where a lot is open */
  readonly seats: number;
  readonly atMost: number;
  readonly outcome: Outcome;
}

export interface MergeLoss {
  readonly merge: Merge;
  /** votes of the list that joins, all of which may be lost */
  readonly votes: number;
  /** certain seats of the two lists apart */
  readonly apart: number;
  readonly losses: readonly Loss[];
  /** the fewest votes lost with which the merged list has no more seats than the two apart; null: it gains whatever it loses */
  readonly vain: number | null;
}

/**
 * How many voters of the second list a merger may lose before it gains nothing: its seats for every number of votes
 * lost, exactly, found by halving. Votes that are lost are not cast, or go to `lostTo`.
 *
 * A list cannot gain a seat by losing votes where seats are shared once, by divisors or by the largest remainder, so
 * between two numbers with the same seats there are no others; laws of several tiers can be odd there (negative vote
 * weight, Bundesverfassungsgericht, 3 July 2008, 2 BvC 1/07).
 *
 * @throws ProblemError `no-knob` where not two lists merge; `votes-not-known`; of `applyChanges`
 */
export function sweepMergeLoss(law: Law, results: Results, merge: Merge, lots?: Lots): MergeLoss {
  const [first, second, ...more] = merge.lists.map((id) =>
    results.lists.findIndex((list) => list.id === id),
  );
  if (first === undefined || second === undefined || more.length > 0)
    throw new ProblemError(error("no-knob", { source: "--sweep" }, "loss", { knob: "loss" }));
  const votes = second < 0 ? 0 : (votesOf(results, 0, second) ?? 0);
  const at = (lost: number): Loss => {
    const share = lost === 0 ? {} : { lost: fraction(lost, votes) };
    const outcome = elect(law, applyChanges([{ ...merge, ...share }], results), lots);
    const { seats, atMost } = outcome.lists.find(({ id }) => id === merge.into.id)!;
    return { from: lost, to: lost, seats, atMost, outcome };
  };
  const losses = between(at(0), at(votes), at);
  const apart = elect(law, results, lots).lists.reduce(
    (sum, { id, seats }) => (merge.lists.includes(id) ? sum + seats : sum),
    0,
  );
  const vain = losses.find(({ atMost }) => atMost <= apart)?.from ?? null;
  return { merge, votes, apart, losses, vain };
}

/** All stretches from one number of votes to another, neighbours with the same seats as one. */
function between(low: Loss, high: Loss, at: (lost: number) => Loss): Loss[] {
  if (low.seats === high.seats && low.atMost === high.atMost) return [{ ...low, to: high.to }];
  if (high.from - low.to <= 1) return [low, high];
  const middle = at(Math.floor((low.to + high.from) / 2));
  const [left, right] = [between(low, middle, at), between(middle, high, at)];
  return [...left.slice(0, -1), { ...left.at(-1)!, to: right[0]!.to }, ...right.slice(1)];
}
