import type { Law } from "../../law/law.ts";
import { thresholds } from "../../law/thresholds.ts";
import type { AreasEvidence, Evidence, Outcome } from "../../results/outcome.ts";
import { say } from "../language.ts";
import { fullName } from "../names.ts";
import { rule } from "../numbers.ts";
import { joined } from "../prose.ts";
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
  const words = say.findings.areaRule;
  const asked = {
    share: amount?.kind === "share" ? rule(amount.share) : undefined,
    level: first.level,
    areas: first.areas.length,
    times: first.kind === "every" ? undefined : first.times,
  };
  if (first.missing) return words.noAreas(asked);
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
  const open = above
    .filter(({ list, evidence }) => evidence.met === "undecided" && list.ground !== "announced")
    .map(({ list }) => fullName(list));
  return words.applies(asked, { kept, letIn, open });
}

/** That lists are in or out because it was announced, where the votes in the data leave it open. */
export function announcedFinding(outcome: Outcome): string | undefined {
  const words = say.findings.areaRule;
  const [passed, failed] = [true, false].map((verdict) => {
    const lists = outcome.lists.filter(
      ({ passes, ground }) => passes === verdict && ground === "announced",
    );
    if (lists.length === 0) return undefined;
    return lists.length > NAMED ? words.several(lists.length) : joined(lists.map(fullName));
  });
  if (!passed && !failed) return undefined;
  return capital(words.announced(passed, failed));
}

/** More lists than this are told by their number. */
const NAMED = 3;

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
