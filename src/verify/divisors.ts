import type { DivisorEvidence } from "../results/outcome.ts";
import { holds, same } from "./claims.ts";
import { claimOf, compareClaims, type NamedDivisors } from "./quotient.ts";
import type { Shares } from "./share.ts";
import type { Remaining } from "./tie.ts";

/**
 * Every seat in the order told went to a quotient that no other claimant's next quotient exceeds: first those of
 * a minimum, then the others, among claimants below their maximum.
 */
export function checkDivisors(
  shares: Shares,
  method: NamedDivisors,
  award: DivisorEvidence,
): Remaining {
  const { trial, claim, told, already, minimum, maximum } = shares;
  const held = [...already];
  const limit = maximum.map((most, i) => (told.weights[i] ? Math.max(most, minimum[i]!) : 0));
  const taking = () => {
    const short = held.flatMap((n, i) => (n < minimum[i]! ? [i] : []));
    return short.length > 0 ? short : held.flatMap((n, i) => (n < limit[i]! ? [i] : []));
  };
  /** the quotient of one claimant for the seat after so many against that of another */
  const against = (a: number, heldByA: number, b: number, heldByB: number): number => {
    const [x, y] = [
      claimOf(method, told.weights[a]!, heldByA),
      claimOf(method, told.weights[b]!, heldByB),
    ];
    return x && y ? compareClaims(x, y) : Number.NaN;
  };
  const isFirst = (i: number, among: readonly number[]) =>
    among.includes(i) && among.every((other) => against(i, held[i]!, other, held[other]!) >= 0);

  award.order.forEach((winner, nth) => {
    const first = isFirst(winner, taking());
    holds(trial, `${claim}/award/order/${nth}`, winner, first, "another quotient is larger");
    if (winner in held) held[winner]!++;
  });

  const among = taking();
  const left = told.seats - award.order.length;
  const level = among.filter((i) => isFirst(i, among));
  const { next } = award;
  const right = next === null ? among.length === 0 : level.includes(next);
  holds(trial, `${claim}/award/next`, next, right, "another quotient is larger");
  holds(
    trial,
    `${claim}/award/order`,
    award.order.length,
    left === 0 || (left > 0 && (among.length === 0 || level.length > left)),
    `${told.seats} seats, and no tie for the rest`,
  );

  const last = award.order.at(-1);
  checkBounds(shares, held, limit, (i) => {
    if (left > 0 && among.length === 0) return true;
    const cut = level[0] !== undefined && left > 0 ? level[0] : last;
    return cut !== undefined && against(i, held[i]!, cut, held[cut]! - (left > 0 ? 0 : 1)) > 0;
  });
  return {
    certain: held.map((n, i) => n - already[i]!),
    unassigned: among.length === 0 ? left : 0,
    ...(left > 0 && among.length > 0 && { tie: { among: level, seats: left } }),
  };
}

/** Those named stand at their bound, and whoever would have had a further seat but for the maximum is named. */
function checkBounds(
  { trial, claim, step, told, minimum }: Shares,
  held: readonly number[],
  limit: readonly number[],
  wouldTake: (claimant: number) => boolean,
): void {
  const { raised = [], capped = [] } = told;
  const kept = raised.every((i) => step.minimum !== undefined && held[i] === minimum[i]);
  holds(trial, `${claim}/raised`, raised, kept, "one of them is not at its minimum");
  if (step.beyond !== "others") return;
  const full = held.flatMap((n, i) => (told.weights[i] && n >= limit[i]! ? [i] : []));
  const right = capped.every((i) => full.includes(i));
  holds(trial, `${claim}/capped`, capped, right, "one of them is below its maximum");
  const bitten = full.filter(wouldTake).filter((i) => !capped.includes(i));
  same(trial, `${claim}/capped`, bitten, []);
}
