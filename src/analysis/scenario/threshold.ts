import { elect } from "../../elect/elect.ts";
import { ends } from "../../elect/hurdle.ts";
import type { Lots } from "../../elect/lots.ts";
import type { Fraction } from "../../exact/fraction.ts";
import { compare } from "../../exact/fraction.ts";
import type { Amount, Law } from "../../law/law.ts";
import { sizeOf } from "../../results/bases.ts";
import type { Outcome } from "../../results/outcome.ts";
import { BASES, type Base, type Results, type Size } from "../../results/results.ts";
import { baseOf, nationalHurdle, oneContest, regionalHurdle, withHurdle } from "./hurdles.ts";

/** One threshold on one base, and the outcome that follows from the same votes. */
export interface ThresholdRow {
  readonly share: Fraction;
  readonly of: Base;
  /** of the base; null: the data cannot give it */
  readonly size: Size | null;
  readonly outcome: Outcome;
  /** the rule of the law as it stands */
  readonly actual: boolean;
}

/** What a threshold is changed to; what is absent stays as in the law. */
export interface ThresholdChange {
  readonly share?: Amount;
  readonly of?: Base;
  /** the share asked in areas; 0 turns it off */
  readonly region?: Amount;
}

/** The law with its threshold changed. @throws ProblemError `no-threshold`, `many-thresholds` */
export function changeThreshold(law: Law, change: ThresholdChange): Law {
  let changed = law;
  if (change.share || change.of) {
    changed = withHurdle(changed, nationalHurdle(law).path, {
      ...(change.share && { amount: change.share }),
      ...(change.of && { of: change.of }),
    });
  }
  if (change.region) {
    changed = withHurdle(changed, regionalHurdle(law).path, { amount: change.region });
  }
  return changed;
}

/**
 * The same votes under the law's threshold as it stands.
 * @throws ProblemError `no-threshold`, `many-thresholds`, `many-tops`
 * @param actual the law without any change, to tell whether this row is it
 */
export function thresholdRow(law: Law, results: Results, actual: Law, lots?: Lots): ThresholdRow {
  const rule = nationalHurdle(law);
  oneContest(results);
  const original = nationalHurdle(actual);
  const share = shareOf(rule.amount);
  const of = baseOf(rule);
  return {
    share,
    of,
    size: knownSize(results, of),
    outcome: elect(law, results, lots),
    actual: of === baseOf(original) && compare(share, shareOf(original.amount)) === 0,
  };
}

/** The same share of all four bases, side by side; of party votes alone where a voter has several votes. */
export function allBases(law: Law, results: Results, lots?: Lots): ThresholdRow[] {
  const bases = results.votesPerBallot === undefined ? BASES : (["party"] as const);
  return bases.map((of) => thresholdRow(changeThreshold(law, { of }), results, law, lots));
}

/** The same votes at several shares of the law's base. */
export function atShares(
  law: Law,
  results: Results,
  shares: readonly Fraction[],
  lots?: Lots,
): ThresholdRow[] {
  return shares.map((share) =>
    thresholdRow(changeThreshold(law, { share: { kind: "share", share } }), results, law, lots),
  );
}

function knownSize(results: Results, base: Base): Size | null {
  const size = sizeOf(results, 0, base);
  return ends(size)[1] === null ? null : size;
}

function shareOf(amount: Amount): Fraction {
  if (amount.kind !== "share") throw new RangeError("the threshold is not a share");
  return amount.share;
}
