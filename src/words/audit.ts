import type { Assertion, Audit } from "../analysis/audit/audit.ts";
import { fraction } from "../exact/fraction.ts";
import type { Outcome } from "../results/outcome.ts";
import type { Results } from "../results/results.ts";
import { fullName, visible } from "./names.ts";
import { percent, whole } from "./numbers.ts";
import { counted, joined } from "./prose.ts";

export const AUDIT_WORDS = {
  assertion: "Assertion",
  margin: "Margin, %",
  comparison: "Comparison",
  polling: "Polling",
  caption: "Ballots to be drawn to confirm the outcome",
  ballots: "Ballots",
  area: "Area",
  none: "Nothing to confirm: votes decide nothing here.",
  columns:
    "Margin: of the assertion, diluted over all its ballots. Comparison: ballots held against their records. Polling: ballots alone.",
  ideal:
    "Sizes for a count without errors, drawn with replacement; comparison by Kaplan–Kolmogorov with g = 0.1.",
} as const;

/** Why there is nothing to audit. */
export const noAudit: Readonly<Record<NonNullable<Audit["absent"]>, string>> = {
  open: "The outcome is open: there is nothing yet that an audit could confirm.",
  announced:
    "Who passes is known by the announcement alone, not by the votes: an audit of votes cannot confirm it.",
  votes: "A voter has several votes: what one ballot adds to a list is not told by votes alone.",
};

/** "Mekenchil does not pass", "Mekenim Kyrgyzstan keeps its last seat before Kyrgyzstan". */
export function assertionText(
  assertion: Assertion,
  { lists }: Outcome,
  results: Results,
  several: boolean,
): string {
  const name = (id: string) => {
    const list = lists.find((one) => one.id === id);
    const area = results.areas.find((one) => one.id === id);
    return list ? fullName(list) : visible(area?.name ?? id);
  };
  const area = several
    ? `${visible(results.areas.find(({ id }) => id === assertion.area)?.name ?? assertion.area)}: `
    : "";
  switch (assertion.kind) {
    case "passes":
    case "fails":
      return `${area}${name(assertion.list)} ${assertion.kind === "passes" ? "passes" : "does not pass"}`;
    case "seat":
      return `${area}${name(assertion.holder)} keeps a seat from ${name(assertion.rival)}`;
    case "line":
      return `${area}${visible(assertion.step)} holds`;
  }
}

/** A risk as it was given: 0.05 is "5%". */
export function riskText(risk: number): string {
  const text = percent(fraction(BigInt(Math.round(risk * 1e9)), 10n ** 9n), 4);
  return `${text.replace(/\.?0+$/, "")}%`;
}

/** "2,764 of 1,990,753 ballots by comparison, 232,236 by polling." */
export function sampleText({ samples, risk }: Audit): string | undefined {
  const sum = (of: "ballots" | "comparison" | "polling") =>
    samples.reduce((total, sample) => total + sample[of], 0);
  if (samples.length === 0) return undefined;
  const where = samples.length > 1 ? ` in ${counted(samples.length, "area")}` : "";
  return `At ${riskText(risk.risk)} risk ${whole(sum("comparison"))} of ${whole(sum("ballots"))} ballots${where} by comparison, ${whole(sum("polling"))} by polling.`;
}

/** What these assertions do not confirm: "who passes, in areas", steps, areas whose ballots are not known. */
export function withoutText({ without, results }: Audit): string | undefined {
  if (without.length === 0) return undefined;
  const nameOf = (what: string) =>
    what.startsWith("conditions/")
      ? "all that the law asks for in areas"
      : visible(results.areas.find((area) => area.id === what)?.name ?? `step ${what}`);
  const shown = joined(without.slice(0, 5).map(nameOf));
  const more = without.length > 5 ? ` and ${without.length - 5} more` : "";
  return `Not confirmed by them: ${shown}${more}. Ballots, or how near a seat is, are not known there.`;
}
