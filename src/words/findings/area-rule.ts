import type { Law } from "../../law/law.ts";
import { thresholds } from "../../law/thresholds.ts";
import type { AreasEvidence, Evidence, Outcome } from "../../results/outcome.ts";
import { say } from "../language.ts";
import { fullName } from "../names.ts";
import { rule } from "../numbers.ts";
import { joined, spelled } from "../prose.ts";
import { capital } from "../text.ts";
import { standing } from "./standing.ts";

/**
 * What the rule in areas does: "0.7% in each of nine regions also applies; it changes nothing above the line."
 * Undefined where the law has no such rule beside its line.
 */
export function areaRuleFinding(law: Law, outcome: Outcome): string | undefined {
  const lists = standing(outcome).lists.flatMap((list) => {
    const evidence = list.evidence && areasEvidence(list.evidence);
    return evidence ? [{ list, evidence }] : [];
  });
  const { line } = outcome;
  const first = lists[0]?.evidence;
  if (!first || !line) return undefined;
  const amount = thresholds(law).find(({ rule }) => rule.path === first.path)?.rule.amount;
  const asked = amount?.kind === "share" ? rule(amount.share) : "A rule";
  const [one, many] = say.terms.levelName[first.level];
  if (first.missing) return `${asked} in every ${one} also applies; the data has no ${many}.`;
  const where =
    first.kind === "every"
      ? `in each of ${spelled(first.areas.length)} ${first.areas.length === 1 ? one : many}`
      : `in ${spelled(first.times)} of ${spelled(first.areas.length)} ${many}`;
  const enough = typeof line.needed === "number" ? line.needed : line.needed.from;
  const above = lists.filter(({ list }) => (list.votes ?? 0) >= enough);
  const kept = above
    .filter(({ list, evidence }) => evidence.met === false && list.passes !== true)
    .map(({ list }) => fullName(list));
  const letIn = lists
    .filter(
      ({ list, evidence }) => !above.some((one) => one.list === list) && evidence.met === true,
    )
    .flatMap(({ list }) => (list.passes === true ? [fullName(list)] : []));
  const open = above.filter(
    ({ list, evidence }) => evidence.met === "undecided" && list.ground !== "announced",
  );
  const effects = [
    ...(kept.length > 0 ? [`it keeps out ${joined(kept)}`] : []),
    ...(letIn.length > 0 ? [`it lets in ${joined(letIn)}`] : []),
    ...(open.length > 0
      ? [`it is not decided for ${joined(open.map(({ list }) => fullName(list)))}`]
      : []),
  ];
  const effect = effects.length > 0 ? joined(effects) : "it changes nothing above the line";
  return `${asked} ${where} also applies; ${effect}.`;
}

/** That lists are in or out because it was announced, where the votes in the data leave it open. */
export function announcedFinding(outcome: Outcome): string | undefined {
  const [passed, failed] = [true, false].map((verdict) => {
    const lists = outcome.lists.filter(
      ({ passes, ground }) => passes === verdict && ground === "announced",
    );
    if (lists.length === 0) return undefined;
    return lists.length > 3 ? `${spelled(lists.length)} lists` : joined(lists.map(fullName));
  });
  if (!passed && !failed) return undefined;
  const what =
    passed && failed
      ? `${passed} passed and ${failed} did not, as announced`
      : passed
        ? `${passed} passed as announced`
        : `${failed} did not pass, as announced`;
  return `${capital(what)}: the votes in the data leave it open.`;
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
