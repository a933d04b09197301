import { compare, type Fraction } from "../../exact/fraction.ts";
import type { Hurdle, Line, ListOutcome, Outcome, ShareEvidence } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { claimantById } from "../claimant.ts";
import { isCloseCall } from "../close.ts";
import { byVotes, isAside } from "../colours.ts";
import { say } from "../language.ts";
import { areaName, areaNamed, fullName, visible } from "../names.ts";
import { percent } from "../numbers.ts";
import { shareOf } from "../shares.ts";
import { areasEvidence } from "./area-rule.ts";
import { standing } from "./standing.ts";

/** How each list near the line stands, one sentence each; without one the two on either side of it. */
export function closeCalls(outcome: Outcome, results: Results): string[] {
  const { line } = outcome;
  if (!line) return [];
  const lists = byVotes(outcome.lists.filter((list) => !isAside(list.kind)));
  const close = lists.filter((list) => isCloseCall(list, outcome));
  const sides = lists.map((list) => ({ list, side: toLine(list, line) }));
  const around = [
    ...sides.filter(({ side }) => side !== undefined && side >= 0).slice(-1),
    ...sides.filter(({ side }) => side !== undefined && side < 0).slice(0, 1),
  ].map(({ list }) => list);
  const sentences = (close.length > 0 ? close : around).map((list) => stands(list, line));
  const area = tightest(outcome, results);
  return area ? [...sentences, area] : sentences;
}

/** How much is not counted, and what that would have to bring to the list that missed most narrowly. */
export function uncounted(outcome: Outcome, { election }: Results): string | undefined {
  const { stations, of } = election.count ?? {};
  if (election.status !== "preliminary" || stations === undefined || of === undefined) return;
  const out = of - stations;
  if (out <= 0) return undefined;
  const words = say.findings.close;
  const { next } = standing(outcome);
  const lacking =
    next?.close && next.list.seats === 0
      ? words.lackingThere(fullName(next.list), next.shortBy, Math.ceil(next.shortBy / out))
      : undefined;
  return [words.uncounted(out, of), lacking].filter(Boolean).join(" ");
}

/** Votes above or below the line: the least that is certain; undefined where that is not known or not decided. */
function toLine({ votes }: ListOutcome, { needed }: Line): number | undefined {
  if (votes === null) return undefined;
  const { from, to } = typeof needed === "number" ? { from: needed, to: needed } : needed;
  if (votes < from) return votes - from;
  return to !== null && votes >= to ? votes - to : undefined;
}

function stands(list: ListOutcome, line: Line): string {
  const share = shareOf(list.votes, line.base.size);
  return say.findings.close.stands(
    fullName(list),
    share ? percent(share, 2, line.share) : undefined,
    line.base.of,
    toLine(list, line) ?? 0,
    typeof line.needed === "number",
  );
}

/** The area in which a list that passes came nearest to failing. */
function tightest(outcome: Outcome, results: Results): string | undefined {
  let best: { list: ListOutcome; hurdle: Hurdle & { met: true }; share: Fraction } | undefined;
  for (const list of outcome.lists) {
    if (list.passes !== true || !list.evidence) continue;
    const evidence = areasEvidence(list.evidence);
    if (evidence?.kind !== "every") continue;
    for (const hurdle of evidence.areas) {
      if (hurdle.kind !== "hurdle" || hurdle.met !== true || hurdle.votes === null) continue;
      const share = shareOf(hurdle.clearBy, hurdle.votes);
      if (share && (!best || compare(share, best.share) < 0)) best = { list, hurdle, share };
    }
  }
  if (!best) return undefined;
  const { list, hurdle } = best;
  const name = areaNamed(hurdle.area, results);
  const certain = hurdle.ground !== "bounds";
  return say.findings.close.tightest(fullName(list), name, hurdle.clearBy, certain);
}

/**
 * Who stood next in line for a seat, one sentence a step that was taken in the whole. Where a law has several steps, the
 * last seat is named too.
 */
export function lastSeats({ steps, lists, parts }: Outcome, { areas }: Results): string[] {
  if (parts) return [];
  const whole = areas[0]?.id;
  const shared = steps.filter(
    (step): step is ShareEvidence =>
      step.kind === "share" && !step.provisional && step.area === whole && step.list === undefined,
  );
  const several = new Set(steps.map(({ step }) => step)).size > 1;
  return shared.flatMap((evidence) => {
    const { award, claimants, step } = evidence;
    if (!standsNext(award)) return [];
    const nameOf = (claimant: number) => claimantName(claimants[claimant]!, lists, areas);
    const next = nextInLine(award, nameOf(award.next));
    if (!several) return [next];
    const last = lastWinner(evidence);
    const winner = last === undefined ? undefined : nameOf(last);
    return [say.findings.close.ofStep(visible(step), next, winner)];
  });
}

function claimantName(id: string, lists: Outcome["lists"], areas: Results["areas"]): string {
  const list = lists.find((l) => l.id === id);
  const area = areas.find((one) => one.id === id);
  return list ? fullName(list) : area ? areaName(area) : claimantById(id);
}

/** Who won the last seat by its quotient; undefined where a lot or a bound of the law had a part in it. */
function lastWinner({ award, awarded, raised }: ShareEvidence): number | undefined {
  if (award.kind === "quota" || raised?.length) return undefined;
  const given = awarded.reduce((a, b) => a + b, 0);
  return award.order.length === given ? award.order.at(-1) : undefined;
}

/** Where whole quotas took every seat, no remainder was asked for one. */
export const standsNext = (
  award: ShareEvidence["award"],
): award is ShareEvidence["award"] & { readonly next: number } =>
  award.next !== null && (award.kind !== "quota" || award.extra.length > 0);

/** With another number of seats a quota is another, so only divisors tell of one seat more. */
export const nextInLine = (award: ShareEvidence["award"], name: string): string =>
  award.kind === "quota"
    ? say.findings.close.nextByRemainder(name)
    : say.findings.close.nextByQuotient(name);
