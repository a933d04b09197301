import type { Law } from "../../law/law.ts";
import { thresholds } from "../../law/thresholds.ts";
import type { AreasEvidence, Evidence, Outcome } from "../../results/outcome.ts";
import { fullName } from "../names.ts";
import { rule } from "../numbers.ts";
import { joined, spelled } from "../prose.en.ts";
import { levelName } from "../terms.en.ts";
import { standing } from "./standing.ts";

/** "0.7% in each of nine regions also applies; it changes nothing above the line."; undefined without such a rule. */
export function areaRuleFinding(law: Law, outcome: Outcome): string | undefined {
  const lists = standing(outcome).lists.flatMap((list) => {
    const evidence = list.evidence && areasEvidence(list.evidence);
    return evidence ? [{ list, evidence }] : [];
  });
  const { line } = outcome;
  const first = lists[0]?.evidence;
  if (!first || !line || typeof line.needed !== "number") return undefined;
  const amount = thresholds(law).find(({ rule }) => rule.path === first.path)?.rule.amount;
  const asked = amount?.kind === "share" ? rule(amount.share) : "A rule";
  const [one, many] = levelName[first.level];
  const where =
    first.kind === "every"
      ? `in each of ${spelled(first.areas.length)} ${first.areas.length === 1 ? one : many}`
      : `in ${spelled(first.times)} of ${spelled(first.areas.length)} ${many}`;
  const above = lists.filter(({ list }) => (list.votes ?? 0) >= (line.needed as number));
  const kept = above
    .filter(({ evidence }) => evidence.met === false)
    .map(({ list }) => fullName(list));
  const open = above
    .filter(({ evidence }) => evidence.met === "undecided")
    .map(({ list }) => fullName(list));
  const effect =
    kept.length > 0
      ? `it keeps out ${joined(kept)}`
      : open.length > 0
        ? `it is not decided for ${joined(open)}`
        : "it changes nothing above the line";
  return `${asked} ${where} also applies; ${effect}.`;
}

/** The evidence by area inside a list's condition, wherever it stands. */
export function areasEvidence(evidence: Evidence): AreasEvidence | undefined {
  switch (evidence.kind) {
    case "every":
    case "some":
      return evidence;
    case "set":
      return areasEvidence(evidence.part);
    case "all":
    case "any":
    case "not":
      return evidence.parts.map(areasEvidence).find((found) => found !== undefined);
    default:
      return undefined;
  }
}
