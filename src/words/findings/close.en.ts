import { compare, type Fraction } from "../../exact/fraction.ts";
import type { Hurdle, ListOutcome, Outcome, ShareEvidence } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { isCloseCall } from "../close.ts";
import { byVotes, isAside } from "../colours.ts";
import { fullName, visible } from "../names.ts";
import { percent } from "../numbers.ts";
import { counted } from "../prose.en.ts";
import { shareOf } from "../shares.ts";
import { baseName } from "../terms.en.ts";
import { areasEvidence } from "./area-rule.en.ts";

/** How each list near the line stands, one sentence each; without one the two on either side of it. */
export function closeCalls(outcome: Outcome, results: Results): string[] {
  const { line } = outcome;
  if (!line) return [];
  const { needed, base } = line;
  const lists = byVotes(outcome.lists.filter((list) => !isAside(list.kind)));
  const close = lists.filter((list) => isCloseCall(list, outcome));
  const around = [
    ...lists.filter((list) => typeof needed === "number" && (list.votes ?? -1) >= needed).slice(-1),
    ...lists
      .filter((list) => typeof needed === "number" && (list.votes ?? needed) < needed)
      .slice(0, 1),
  ];
  const sentences = (close.length > 0 ? close : around).flatMap((list) => {
    if (list.votes === null || typeof needed !== "number") return [];
    const away = list.votes - needed;
    const share = shareOf(list.votes, base.size);
    const of = share ? `, ${percent(share, 2, line.share)}% of ${baseName[base.of]}` : "";
    return [
      `${fullName(list)}${of}: ${counted(Math.abs(away), "vote")} ${away < 0 ? "short of" : "clear of"} the line.`,
    ];
  });
  const area = tightest(outcome, results);
  return area ? [...sentences, area] : sentences;
}

/** The area in which a list that passes came nearest to failing. */
function tightest(outcome: Outcome, results: Results): string | undefined {
  let best: { list: ListOutcome; hurdle: Hurdle & { met: true }; share: Fraction } | undefined;
  for (const list of outcome.lists) {
    if (list.passes !== true || !list.evidence) continue;
    for (const hurdle of areasEvidence(list.evidence)?.areas ?? []) {
      if (hurdle.met !== true || hurdle.votes === null) continue;
      const share = shareOf(hurdle.clearBy, hurdle.votes);
      if (share && (!best || compare(share, best.share) < 0)) best = { list, hurdle, share };
    }
  }
  if (!best) return undefined;
  const { list, hurdle } = best;
  const name = results.areas.find(({ id }) => id === hurdle.area)?.name ?? hurdle.area;
  const atLeast = hurdle.ground === "bounds" ? "at least " : "";
  return `In a single area ${fullName(list)} came closest in ${visible(name)}: ${atLeast}${counted(hurdle.clearBy, "vote")} clear of what the law asks there.`;
}

/** Who stood next in line for a seat, one sentence a step. */
export function lastSeats({ steps, lists }: Outcome): string[] {
  const shared = steps.filter(
    (step): step is ShareEvidence => step.kind === "share" && !step.provisional,
  );
  return shared.flatMap(({ award, claimants, step }) => {
    if (award.next === null) return [];
    const id = claimants[award.next]!;
    const list = lists.find((l) => l.id === id);
    const where = shared.length > 1 ? `Step ${visible(step)}: ` : "";
    return [`${where}${nextInLine(award, list ? fullName(list) : visible(id))}`];
  });
}

/** With another number of seats a quota is another, so only divisors tell of one seat more. */
export const nextInLine = (award: ShareEvidence["award"], name: string): string =>
  award.kind === "quota"
    ? `Of the remainders that won no seat, the largest is that of ${name}.`
    : `One seat more would go to ${name}.`;
