import type { Verdict } from "../results/outcome.ts";

/** All hold: one that fails decides, then one that is open. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  return verdicts.includes("undecided") ? "undecided" : true;
}

/** One holds: one that is met decides, then one that is open. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(true)) return true;
  return verdicts.includes("undecided") ? "undecided" : false;
}

export const notOf = (verdict: Verdict): Verdict =>
  verdict === "undecided" ? "undecided" : !verdict;

/** At least so many hold. */
export function timesOf(verdicts: readonly Verdict[], times: number): Verdict {
  const sure = verdicts.filter((v) => v === true).length;
  if (sure >= times) return true;
  return verdicts.filter((v) => v !== false).length < times ? false : "undecided";
}
