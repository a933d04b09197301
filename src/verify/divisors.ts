import type { DivisorEvidence } from "../results/outcome.ts";
import { holds, same, total } from "./claims.ts";
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
  const { trial, claim, step, told, already, minimum, maximum } = shares;
  const held = [...already];
  const limit = maximum.map((most, i) => (told.weights[i] ? Math.max(most, minimum[i]!) : 0));
  const taking = () => {
    const short = held.flatMap((n, i) => (n < minimum[i]! ? [i] : []));
    return short.length > 0 ? short : held.flatMap((n, i) => (n < limit[i]! ? [i] : []));
  };
  /** the quotient of one claimant for the seat after so many against that of another */
  const against = (a: number, heldByA: number, b: number, heldByB: number): number => {
    const [x, y] = [
      claimOf(method, Number(told.weights[a]!), heldByA),
      claimOf(method, Number(told.weights[b]!), heldByB),
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

  const floors = minimum.map((n, i) => Math.max(0, n - already[i]!));
  const last = award.order.slice(total(floors)).at(-1);
  if (step.minimum && held.every((n, i) => n >= minimum[i]!)) {
    // by its minimum alone: its last seat of it goes to no larger quotient than the one that got nothing
    const raised = floors.flatMap((n, i) => {
      if (n === 0) return [];
      const weak = next !== null && against(i, minimum[i]! - 1, next, held[next]!) <= 0;
      return weak || !told.weights[i] ? [i] : [];
    });
    same(trial, `${claim}/raised`, told.raised ?? [], raised);
  }
  if (!step.minimum) same(trial, `${claim}/raised`, told.raised, undefined);
  if (step.beyond === "others") {
    // stopped by its maximum: the quotient that it has left is no smaller than one that won or is tied
    const capped = held.flatMap((n, i) => {
      if (!told.weights[i] || n < limit[i]!) return [];
      const [cut, before] = left > 0 ? [next ?? undefined, 0] : [last, 1];
      const unassigned = left > 0 && among.length === 0;
      const strong = cut !== undefined && against(i, n, cut, held[cut]! - before) >= 0;
      return unassigned || strong ? [i] : [];
    });
    same(trial, `${claim}/capped`, told.capped ?? [], capped);
  }
  return {
    certain: held.map((n, i) => n - already[i]!),
    unassigned: among.length === 0 ? left : 0,
    ...(left > 0 && among.length > 0 && { tie: { among: level, seats: left } }),
  };
}
