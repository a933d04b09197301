import { amountOf, type Form } from "../../elect/rests/form.ts";
import { type Claimant, MORE } from "../../elect/rests/pairs.ts";
import type { Share } from "../../elect/rests/shares.ts";
import {
  ceil,
  compare,
  type Fraction,
  floor,
  fraction,
  subtract,
  times,
} from "../../exact/fraction.ts";
import type { Results } from "../../results/results.ts";
import { votesOfArea } from "../../results/votes.ts";
import type { Means, Move, Way } from "./ways.ts";

/** What it takes that several seats leave a group of claimants in one share. Infinity: they cannot. */
export interface Several {
  readonly atLeast: number;
  readonly way?: Way;
}

/**
 * The fewest votes by which a group of claimants loses so many seats to the others in one share.
 *
 * Seats stand at a price: whoever has so many votes holds the seat. At a price p the group must lose the votes L(p) that
 * bring it down to its seats, and the others must win the votes W(p) that bring them up to theirs; L falls and W grows
 * with p. A vote that is switched counts for both, so the fewest are the least over p of the larger of the two; where
 * votes are only lost, p is where the others stand already, where they are only won, where the group does.
 *
 * The bound holds for divisors. With quotas the price of all seats moves with the votes, so there it is a way alone.
 *
 * @returns undefined for a method without such prices
 */
export function severalOf(
  share: Share,
  isIn: (claimant: Claimant) => boolean,
  seats: number,
  means: Means,
  results: Results,
): Several | undefined {
  const prices = pricesOf(share, results);
  const [group, others] = [share.claimants.filter(isIn), share.claimants.filter((c) => !isIn(c))];
  const held = (of: readonly Claimant[]) => of.reduce((sum, { seats }) => sum + seats, 0);
  if (held(group) < seats) return { atLeast: Infinity };
  if (!prices || others.every(({ weight }) => votesOf(weight, results).n === 0n)) return undefined;
  if (
    share.claimants.some(
      ({ already, minimum, lists }) => already + minimum > 0 || lists.length !== 1,
    )
  )
    return undefined;
  const atTies = share.edges.some(({ rival, tieBefore }) => rival && !tieBefore);
  const down: Side = { claimants: group, target: held(group) - seats, prices, results, atTies };
  const up: Side = { claimants: others, target: held(others) + seats, prices, results, atTies };
  const found = priced(down, up, means);
  // seats of a rounded quota need not stand as the prices of the exact one have it
  if (!found) return { atLeast: prices.certain ? Infinity : 1 };
  const { lost, won, atLeast } = found;
  const way = wayOf(named(lost, group), named(won, others), share.area, means, results);
  return {
    atLeast: prices.certain ? atLeast : 1,
    ...(way && { way }),
  };
}

/** What a claimant must have for a seat at a price. */
interface Prices {
  readonly votes: (seat: number, price: Fraction) => Fraction;
  /** the price at which so many votes just hold a seat */
  readonly at: (votes: Fraction, seat: number) => Fraction;
  readonly certain: boolean;
}

function pricesOf({ method, claimants, seats }: Share, results: Results): Prices | undefined {
  if (method.kind === "divisor" && method.power === 1) {
    const divisor = (seat: number) => fraction(method.top(seat - 1), method.bottom(seat - 1));
    if (divisor(1).n === 0n) return undefined;
    return {
      votes: (seat, price) => times(price, divisor(seat)),
      at: (votes, seat) => fraction(votes.n * divisor(seat).d, votes.d * divisor(seat).n),
      certain: true,
    };
  }
  if (method.kind !== "quota" || method.then !== "largest-remainders") return undefined;
  const total = claimants.reduce((sum, { weight }) => sum + votesOf(weight, results).n, 0n);
  const quota = fraction(total, seats + MORE[method.quota]);
  const below = (seat: number) => times(quota, fraction(seat - 1));
  return {
    votes: (seat, price) => ({ ...sum(price, below(seat)) }),
    at: (votes, seat) => subtract(votes, below(seat)),
    certain: false,
  };
}

const votes = new WeakMap<Form, Fraction>();

/** What a claimant weighs, worked out once. */
function votesOf(weight: Form, results: Results): Fraction {
  const known = votes.get(weight) ?? amountOf(weight, results);
  votes.set(weight, known);
  return known;
}

const sum = (a: Fraction, b: Fraction): Fraction => subtract(a, fraction(-b.n, b.d));

interface Side {
  readonly claimants: readonly Claimant[];
  readonly target: number;
  readonly prices: Prices;
  readonly results: Results;
  /** the law may give equal figures to the others: then to be equal is enough */
  readonly atTies: boolean;
}

/** Votes that each claimant loses or wins. */
interface Cost {
  readonly votes: number;
  readonly of: ReadonlyMap<Claimant, number>;
  /** of votes that are won: they are enough up to this price */
  readonly upTo?: Fraction;
}

function priced(down: Side, up: Side, { kind }: Means) {
  const settled = (lost: Cost, won: Cost) => ({
    lost,
    won,
    atLeast: kind === "switched" ? Math.max(lost.votes, won.votes) : lost.votes + won.votes,
  });
  // the seat that the group must not have, and the one that the others must
  const [own, theirs] = [standing(down, down.target + 1), standing(up, up.target)];
  if (kind === "added") return own && settled(NONE, costUp(up, own, !up.atTies));
  if (kind !== "switched") return theirs && settled(costDown(down, theirs), NONE);
  if (!own || !theirs || compare(own, theirs) < 0) return undefined;
  let [low, high] = [theirs, own];
  for (let round = 0; round < ROUNDS; round++) {
    const middle = coarse(low, high);
    if (costDown(down, middle).votes > costUp(up, middle).votes) low = middle;
    else high = middle;
  }
  const [lostLow, wonLow] = [costDown(down, low), costUp(up, low)];
  const [lostHigh, wonHigh] = [costDown(down, high), costUp(up, high)];
  // what the others win at the low price is enough up to this one
  const edge = wonLow.upTo && compare(wonLow.upTo, high) < 0 ? wonLow.upTo : low;
  const [lostAt, wonAt] = [costDown(down, edge), costUp(up, edge)];
  const ends = [settled(lostLow, wonLow), settled(lostAt, wonAt), settled(lostHigh, wonHigh)];
  const best = ends.reduce((a, b) => (b.atLeast < a.atLeast ? b : a));
  const [below, above] = [
    Math.max(lostAt.votes, wonLow.votes),
    Math.max(lostHigh.votes, costUp(up, edge, true).votes),
  ];
  return { ...best, atLeast: Math.min(best.atLeast, lostLow.votes, wonHigh.votes, below, above) };
}

const ROUNDS = 30;
const NONE: Cost = { votes: 0, of: new Map() };

/** A price between two, with a denominator that does not grow. */
function coarse(low: Fraction, high: Fraction): Fraction {
  const scale = 1n << 40n;
  const n = (low.n * scale) / low.d + (high.n * scale) / high.d;
  return fraction(n, 2n * scale);
}

/** The price at which a side just holds so many seats. */
function standing({ claimants, prices, results }: Side, seats: number): Fraction | undefined {
  const all = claimants.flatMap(({ weight }) => {
    const votes = votesOf(weight, results);
    return Array.from({ length: seats }, (_, i) => prices.at(votes, i + 1));
  });
  return all.sort((a, b) => compare(b, a))[seats - 1];
}

/** Votes that a side must lose so that it holds no more than its target at a price: below it, for equal ones may tie. */
function costDown({ claimants, target, prices, results, atTies }: Side, price: Fraction): Cost {
  const steps = claimants.map(({ weight, seats }) => {
    const votes = votesOf(weight, results);
    let held = seats + 1;
    while (compare(votes, prices.votes(held, price)) >= 0) held++;
    while (held > 0 && compare(votes, prices.votes(held, price)) < 0) held--;
    return Array.from({ length: held + 1 }, (_, less) =>
      less === 0 ? 0 : fewest(subtract(votes, prices.votes(held - less + 1, price))),
    );
  });
  function fewest(above: Fraction): number {
    return Number(atTies ? ceil(above) : floor(above) + 1n);
  }
  const held = steps.reduce((sum, costs) => sum + costs.length - 1, 0);
  return cheapest(claimants, steps, held - target);
}

/** Votes that a side must win so that it holds its target at a price, or above it. */
function costUp(
  { claimants, target, prices, results }: Side,
  price: Fraction,
  above = false,
): Cost {
  const short = (votes: Fraction, seat: number) => {
    const missing = subtract(prices.votes(seat, price), votes);
    return Number(above ? floor(missing) + 1n : ceil(missing));
  };
  const helds = claimants.map(({ weight, seats }) => {
    const votes = votesOf(weight, results);
    let held = seats;
    while (held > 0 && short(votes, held) > 0) held--;
    while (short(votes, held + 1) <= 0) held++;
    return { votes, held };
  });
  const wanted = target - helds.reduce((sum, { held }) => sum + held, 0);
  const steps = helds.map(({ votes, held }) =>
    Array.from({ length: Math.max(0, wanted) + 1 }, (_, more) =>
      more === 0 ? 0 : short(votes, held + more),
    ),
  );
  const cost = cheapest(claimants, steps, wanted);
  const enough = claimants.flatMap((claimant, i): Fraction[] => {
    const more = cost.of.get(claimant);
    if (!more) return [];
    const { votes, held } = helds[i]!;
    return [prices.at(sum(votes, fraction(more)), held + steps[i]!.indexOf(more))];
  });
  if (enough.length === 0) return cost;
  return { ...cost, upTo: enough.reduce((a, b) => (compare(a, b) < 0 ? a : b)) };
}

/** So many steps among the claimants, with the fewest votes. @param steps votes by the number of steps of each */
function cheapest(
  claimants: readonly Claimant[],
  steps: readonly (readonly number[])[],
  wanted: number,
): Cost {
  if (wanted <= 0) return NONE;
  let best: (readonly number[] | undefined)[] = [[]]; // by steps taken: how many of each claimant
  const votesOf = (taken: readonly number[]) => taken.reduce((sum, n, i) => sum + steps[i]![n]!, 0);
  for (const costs of steps) {
    const next: (readonly number[] | undefined)[] = [];
    best.forEach((taken, at) => {
      for (let n = 0; taken && n < costs.length && at + n <= wanted; n++) {
        const more = [...taken, n];
        const known = next[at + n];
        if (!known || votesOf(more) < votesOf(known)) next[at + n] = more;
      }
    });
    best = next;
  }
  const taken = best[wanted];
  if (!taken) return { votes: Number.POSITIVE_INFINITY, of: new Map() };
  return {
    votes: votesOf(taken),
    of: new Map(claimants.map((claimant, i) => [claimant, steps[i]![taken[i]!]!])),
  };
}

/** The same cost, by a claimant that loses or wins none where there is none that does. */
const named = (cost: Cost, side: readonly Claimant[]): Cost =>
  cost.of.size > 0 || side.length === 0 ? cost : { ...cost, of: new Map([[side[0]!, 0]]) };

/** The votes that the group loses, to the others as far as they need them. */
function wayOf(
  lost: Cost,
  won: Cost,
  area: number,
  { kind, reach }: Means,
  results: Results,
): Way | undefined {
  const least = kind === "switched" ? Math.max(lost.votes, won.votes) : lost.votes + won.votes;
  if (!Number.isFinite(least) || (reach === "whole" && area !== 0)) return undefined;
  const row = votesOfArea(results, area);
  const queue = (cost: Cost) =>
    [...cost.of].flatMap(([{ lists }, votes]) =>
      votes > 0 || cost.of.size === 1 ? [{ list: lists[0]!, votes }] : [],
    );
  return {
    least,
    at: (votes) => {
      const [from, to] = [topped(queue(lost), votes), topped(queue(won), votes)];
      const moves =
        kind === "switched" ? matched(from, to, area) : (kind === "added" ? to : from).map(alone);
      const isThere = ({ from: list, votes: n }: Move) =>
        n >= 0 && (list === undefined || n <= row[list]!);
      return moves?.every(isThere) ? moves : undefined;
    },
  };

  function alone({ list, votes }: { list: number; votes: number }): Move {
    return kind === "added" ? { area, to: list, votes } : { area, from: list, votes };
  }
}

type Part = { readonly list: number; readonly votes: number };

/** The same with so many votes in all: what is more, or less, is the first's. */
function topped(parts: readonly Part[], votes: number): Part[] {
  const sum = parts.reduce((n, part) => n + part.votes, 0);
  return parts.map((part, i) => (i === 0 ? { ...part, votes: part.votes + votes - sum } : part));
}

function matched(from: readonly Part[], to: readonly Part[], area: number): Move[] | undefined {
  if (from.length === 0 || to.length === 0) return undefined;
  const moves: Move[] = [];
  const left = to.map((part) => ({ ...part }));
  for (const { list, votes } of from) {
    let open = votes;
    while (open > 0) {
      const next = left.find((part) => part.votes > 0);
      if (!next) return undefined;
      const taken = Math.min(open, next.votes);
      moves.push({ area, from: list, to: next.list, votes: taken });
      next.votes -= taken;
      open -= taken;
    }
  }
  return moves;
}
