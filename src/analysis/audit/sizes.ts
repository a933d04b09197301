/**
 * Ballots to be drawn by which a risk-limiting audit confirms an assertion, if no ballot was read wrongly. Both count
 * on sampling with replacement, so that a full count may take fewer.
 */

/** How a sample is judged. `g` keeps one misread ballot from ending the audit: 0.1 is usual, 0 counts on none. */
export interface Risk {
  /** the largest chance that a wrong outcome stands */
  readonly risk: number;
  readonly g?: number;
}

/**
 * By comparison: each ballot drawn is held against its record. A ballot without error has the value 1/(2 − margin/upper),
 * and the risk falls by (value + g) / (1/2 + g) with each (Kaplan–Kolmogorov, Kaplan–Markov: γ = 1/(1 + 2g)).
 *
 * @param margin twice the mean of the assorter less one; @param upper its largest value
 * @see Stark, Sets of Half-Average Nulls Generate Risk-Limiting Audits (2020); Stark and Teague, Verifiable European
 *   Elections: Risk-limiting Audits for D'Hondt and its Relatives (2014)
 */
export function comparisonSize(margin: number, upper: number, { risk, g = 0.1 }: Risk): number {
  const value = 1 / (2 - margin / upper);
  return Math.ceil(Math.log(1 / risk) / Math.log((value + g) / (0.5 + g)));
}

/**
 * By polling: the ballots drawn alone, without records. Expected number with the bet that is best for the shares as
 * counted: the growth of the logarithm of 1 + bet · (value − 1/2). For two values that is the Kullback–Leibler distance
 * to an assertion that just fails.
 *
 * @param values of the assorter, with the share of ballots that has each
 * @see Lindeman, Stark and Yates, BRAVO (2012); Waudby-Smith, Stark and Ramdas, RiLACS (2021)
 */
export function pollingSize(
  values: readonly { readonly value: number; readonly share: number }[],
  { risk }: Risk,
): number {
  const growth = (bet: number) =>
    values.reduce(
      (sum, { value, share }) => (share > 0 ? sum + share * Math.log1p(bet * (value - 0.5)) : sum),
      0,
    );
  let [low, high] = [0, 2]; // the growth is concave between no bet and all
  for (let round = 0; round < 200; round++) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (growth(left) < growth(right)) low = left;
    else high = right;
  }
  return Math.ceil(Math.log(1 / risk) / growth((low + high) / 2));
}
