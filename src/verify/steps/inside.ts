import type { ShareStep } from "../../law/law.ts";
import type { InsideEvidence, ShareEvidence } from "../../results/outcome.ts";
import { type Book, give } from "../book.ts";
import { same, type Trial, total } from "../claims.ts";
import { byQuota } from "../methods/by-quota.ts";
import { checkAward } from "../methods/check.ts";
import { byDivisors } from "../methods/divisors.ts";
import { byRank } from "../methods/ranked.ts";
import type { Remaining, Shares } from "../methods/shares.ts";
import { type Figure, inUnits, NO_LIMIT, written } from "../number.ts";
import { checkTold, settle } from "../tie.ts";
import { checkCandidates } from "./candidates.ts";
import { type Claimant, grouped, weightOf } from "./claimants.ts";

/**
 * Checks the division of a connection's seats among its members, as a share of its own, and then inside those that
 * are sub-connections. Where one more seat of it is open, certain is what a member gets either way.
 *
 * @param insides the divisions told, the next one first; those checked are taken off
 */
export function checkInside(
  book: Book,
  step: ShareStep,
  { id, places }: Claimant,
  depth: number,
  { seats, most }: { readonly seats: number; readonly most: number },
  share: ShareEvidence,
  insides: InsideEvidence[],
): void {
  const { trial, run } = book;
  const claim = `${book.claim}/inside/${(share.inside?.length ?? 0) - insides.length}`;
  const told = insides.shift();
  same(trial, `${claim}/connection`, told?.connection, id);
  same(trial, `${claim}/seats`, told?.seats, seats);
  if (!told) return;
  const { inside } = step.connections!;
  const contenders = places.map(({ contender }) => contender!);
  if (inside === "candidates") {
    checkCandidates({ ...book, claim }, id, contenders, { seats, most }, told);
    return;
  }
  const members = grouped(trial, run.area, contenders, depth);
  const ids = members.map((member) => member.id);
  const figures = members.map((member) => weightOf(trial, step.by, member, []));
  same(trial, `${claim}/claimants`, told.claimants, ids);
  same(trial, `${claim}/weights`, told.weights, figures.map(written));
  same(trial, `${claim}/awarded`, told.awarded.length, members.length);
  const method = inside === "same" ? step.method : inside;
  const shares = sharesOf(trial, claim, seats, figures);
  const rest = checkAward(shares, method, told.award);
  if (!rest) return;
  const votes = told.weights.map((weight, i) =>
    typeof weight === "number" ? (figures[i] ?? null) : null,
  );
  const remainders = told.award.kind === "quota" ? told.award.remainders : undefined;
  const keys = { ids, votes, held: rest.certain, remainders };
  const settled = rest.tie && settle({ ...book, claim }, rest.tie, keys, told.tie?.won ?? []);
  checkTold({ trial, claim }, told.tie, rest.tie, settled);
  const won = (i: number) => Number(settled?.won.includes(i) ?? 0);
  const mayWin = (i: number) => Number(settled?.among.includes(i) ?? 0);
  const certain = rest.certain.map((n, i) => n + won(i));
  const more = most > seats ? shareOut({ ...shares, seats: most }, method) : undefined;
  members.forEach((member, i) => {
    same(trial, `${claim}/awarded/${i}`, told.awarded[i], certain[i]);
    const tied = Number(more?.tie?.among.includes(i) ?? 0);
    const least = Math.min(certain[i]!, more?.certain[i] ?? certain[i]!);
    const greatest = Math.max(certain[i]! + mayWin(i), (more?.certain[i] ?? 0) + tied);
    const range = { seats: least, most: greatest };
    if (member.places.length > 1) checkInside(book, step, member, depth + 1, range, share, insides);
    else give(book, member.places[0]!, least, greatest, more ? least : told.awarded[i]);
  });
  const open = rest.tie ? rest.tie.seats - (settled?.won.length ?? 0) : 0;
  same(trial, `${claim}/awarded`, total(told.awarded), seats - rest.unassigned - open);
}

function sharesOf(trial: Trial, claim: string, seats: number, figures: readonly Figure[]): Shares {
  const known = figures.map((figure) =>
    figure === null || figure === NO_LIMIT ? { n: 0n, d: 1n } : figure,
  );
  const already = figures.map(() => 0);
  return { trial, claim, seats, ...inUnits(known), already, leaves: false };
}

function shareOut(shares: Shares, method: ShareStep["method"]): Remaining {
  if (method.kind === "divisor") return byDivisors(shares, method);
  return method.kind === "quota" ? byQuota(shares, method) : byRank(shares, method);
}
