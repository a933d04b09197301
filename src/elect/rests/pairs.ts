import type { DivisorMethod } from "../../apportion/divisors.ts";
import type { Method } from "../../apportion/methods.ts";
import type { QuotaMethod } from "../../apportion/quotas.ts";
import { type Fraction, fraction, over } from "../../exact/fraction.ts";
import type { TieRule } from "../../law/law.ts";
import type { Results } from "../../results/results.ts";
import { type Form, number, plus, scaled } from "./form.ts";
import { difference, type Line, lineOf } from "./line.ts";

/** One that seats are shared to: what it weighs, and the seats that it holds when they are shared. */
export interface Claimant {
  readonly id: string;
  /** lists (index) that stand behind it: one, or the members of a connection */
  readonly lists: readonly number[];
  readonly weight: Form;
  readonly already: number;
  readonly seats: number;
  readonly minimum: number;
  /** Infinity: no limit */
  readonly maximum: number;
}

/**
 * Two claimants between whom a seat would move: above 0 the line keeps it with the holder, below 0 it is the rival's.
 * At 0 their figures are equal, and the rules of the law on ties decide.
 */
export interface Pair {
  readonly holder: Claimant;
  readonly rival: Claimant;
  readonly line: Line;
  /** who has the seat at 0; "open": a lot, or no rule that is known */
  readonly atTie: "holder" | "rival" | "open";
}

/**
 * The pairs of a share of seats: while all their lines are above 0, the seats are these, whatever else changes.
 *
 * - Divisors (d): votes of the holder / d(its seats) against votes of the rival / d(its seats + 1).
 * - Quotas and largest remainders: (votes of the holder − votes of the rival) against (seats of the holder − seats of
 *   the rival − 1) quotas; with the quota a part of all votes, so that votes of a third list count too.
 * - Quotas and then highest averages are D'Hondt: no whole quota gives more than that, if it is not below
 *   votes / (seats + 1).
 *
 * @param total of which a quota is taken; absent: what the claimants weigh together
 * @returns undefined for a method of which such lines are not known
 * @see Stark and Teague, Verifiable European Elections (2014); Blom et al., Assertion-Based Approaches to Auditing
 *   Complex Elections (2021)
 */
export function pairsOf(
  method: Method,
  claimants: readonly Claimant[],
  seats: number,
  ties: readonly TieRule[],
  results: Results,
  total?: Form,
): readonly Pair[] | undefined {
  const draft = (holder: Claimant, rival: Claimant): Omit<Pair, "holder" | "rival"> | undefined => {
    switch (method.kind) {
      case "divisor":
        return byDivisors(method, holder, rival, ties, results);
      case "quota":
        return byRemainders(method, claimants, seats, holder, rival, ties, results, total);
      case "ranked":
        return {
          line: difference(holder.weight, 1n, rival.weight, 1n, results),
          atTie: tieOf(ties, 0, holder, rival),
        };
    }
  };
  const like = likeMethod(method, claimants, total);
  if (!like) return undefined;
  if (like !== method) return pairsOf(like, claimants, seats, ties, results);
  return claimants.flatMap((holder) =>
    holder.seats === 0 || holder.already + holder.seats <= holder.minimum
      ? []
      : claimants.flatMap((rival): Pair[] => {
          if (rival === holder || rival.already + rival.seats >= rival.maximum) return [];
          if (method.kind === "ranked" && rival.seats > 0) return [];
          const pair = draft(holder, rival);
          return pair ? [{ holder, rival, ...pair }] : [];
        }),
  );
}

/** The method by whose lines another one can be looked at; undefined where there is none. */
function likeMethod(
  method: Method,
  claimants: readonly Claimant[],
  total: Form | undefined,
): Method | undefined {
  if (method.kind === "divisor") return method.power === 1 ? method : undefined;
  if (method.kind === "ranked") return method;
  if (method.whole) return undefined;
  if (method.then === "largest-remainders")
    return claimants.every(({ minimum, already }) => minimum === 0 && already === 0)
      ? method
      : undefined;
  const plain = claimants.every(({ already, maximum }) => already === 0 && maximum === Infinity);
  return method.then === "highest-averages" && MORE[method.quota] < 2 && plain && !total
    ? DHONDT
    : undefined;
}

/** A quota is votes / (seats + this). */
export const MORE = { hare: 0, droop: 1, "hagenbach-bischoff": 1, imperiali: 2 } as const;

const DHONDT: DivisorMethod = {
  kind: "divisor",
  id: "dhondt",
  title: "D'Hondt",
  top: (held) => held + 1,
  bottom: () => 1,
  power: 1,
};

function byDivisors(
  { top, bottom }: DivisorMethod,
  holder: Claimant,
  rival: Claimant,
  ties: readonly TieRule[],
  results: Results,
) {
  const divisor = (held: number): readonly [bigint, bigint] => [
    BigInt(top(held)),
    BigInt(bottom(held)),
  ];
  const [held, heldBy] = divisor(holder.already + holder.seats - 1);
  const [next, nextBy] = divisor(rival.already + rival.seats);
  if (held === 0n || next === 0n) return undefined; // a first divisor of 0 gives everybody a seat
  const [own, other] = [heldBy * next, nextBy * held];
  return {
    line: difference(holder.weight, own, rival.weight, other, results),
    atTie: tieOf(ties, own === other ? 0 : own < other ? 1 : -1, holder, rival),
  };
}

function byRemainders(
  { quota, round }: QuotaMethod,
  claimants: readonly Claimant[],
  seats: number,
  holder: Claimant,
  rival: Claimant,
  ties: readonly TieRule[],
  results: Results,
  total: Form | undefined,
) {
  const apart = holder.seats - rival.seats - 1;
  const all = total ?? plus(...claimants.map(({ weight }) => weight));
  const part: Fraction = over(fraction(-apart), fraction(seats + MORE[quota]));
  const form = plus(holder.weight, scaled(rival.weight, fraction(-1)), scaled(all, part));
  // a rounded quota is another by up to one vote, up or down with every vote: the line is taken nearer by that
  if (round !== "exact") {
    const near = plus(form, number(fraction(-Math.abs(apart))));
    return { line: lineOf(near, results), atTie: "rival" } as const;
  }
  return { line: lineOf(form, results), atTie: tieOf(ties, Math.sign(apart), holder, rival) };
}

/** @param ahead above 0 where the holder weighs more at the tie, 0 where both weigh the same */
function tieOf(
  ties: readonly TieRule[],
  ahead: number,
  holder: Claimant,
  rival: Claimant,
): Pair["atTie"] {
  for (const rule of ties) {
    if (rule === "larger-remainder") continue; // equal, or of no meaning
    if (rule !== "more-votes" && rule !== "fewer-votes" && rule !== "no-seat-yet") return "open";
    const order =
      rule === "more-votes"
        ? ahead
        : rule === "fewer-votes"
          ? -ahead
          : Number(holder.already + holder.seats === 1) - Number(rival.already + rival.seats === 0);
    if (order !== 0) return order > 0 ? "holder" : "rival";
  }
  return "open";
}
