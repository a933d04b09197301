import type { Assertion, Audit } from "../analysis/audit/audit.ts";
import { fraction, toFixed } from "../exact/fraction.ts";
import type { Outcome } from "../results/outcome.ts";
import type { Results } from "../results/results.ts";
import { say } from "./language.ts";
import { areaName, areaNamed, fullName, visible } from "./names.ts";
import { written } from "./numbers.ts";

/** "Mekenchil does not pass", "Mekenim Kyrgyzstan keeps a seat from Kyrgyzstan". */
export function assertionText(
  assertion: Assertion,
  outcome: Outcome,
  results: Results,
  several: boolean,
): string {
  const text = claimText(assertion, outcome, results);
  return several ? say.analysis.audit.inArea(areaNamed(assertion.area, results), text) : text;
}

function claimText(assertion: Assertion, { lists }: Outcome, results: Results): string {
  const words = say.analysis.audit;
  const name = (id: string) => {
    const list = lists.find((one) => one.id === id);
    return list ? fullName(list) : areaNamed(id, results);
  };
  switch (assertion.kind) {
    case "passes":
      return words.passes(name(assertion.list));
    case "fails":
      return words.fails(name(assertion.list));
    case "seat":
      return words.keepsSeat(name(assertion.holder), name(assertion.rival));
    case "line":
      return words.holds(visible(assertion.step));
  }
}

/** A risk as it was given: 0.05 is "5%". */
export function riskText(risk: number): string {
  const points = toFixed(fraction(BigInt(Math.round(risk * 1e9)), 10n ** 7n), 4);
  return `${written(points.replace(/\.?0+$/, ""))}%`;
}

/** "2,764 of 1,990,753 ballots by comparison, 232,236 by polling." */
export function sampleText({ samples, risk }: Audit): string | undefined {
  const sum = (of: "ballots" | "comparison" | "polling") =>
    samples.reduce((total, sample) => total + sample[of], 0);
  if (samples.length === 0) return undefined;
  return say.analysis.audit.sample(
    riskText(risk.risk),
    sum("comparison"),
    sum("ballots"),
    sum("polling"),
    samples.length,
  );
}

/** So many names a sentence holds. */
const NAMED = 5;

/** What these assertions do not confirm: "who passes, in areas", steps, areas whose ballots are not known. */
export function withoutText({ without, results }: Audit): string | undefined {
  if (without.length === 0) return undefined;
  const words = say.analysis.audit;
  const nameOf = (what: string) => {
    if (what.startsWith("conditions/")) return words.allInAreas;
    const area = results.areas.find(({ id }) => id === what);
    return area ? areaName(area) : words.step(visible(what));
  };
  return words.notConfirmed(
    without.slice(0, NAMED).map(nameOf),
    Math.max(0, without.length - NAMED),
  );
}
