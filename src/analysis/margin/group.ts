import type { Gap, Model } from "../../elect/rests/model.ts";
import type { Claimant } from "../../elect/rests/pairs.ts";
import type { Share } from "../../elect/rests/shares.ts";
import type { Bound } from "./bound.ts";
import { type Claim, seatsToTurn } from "./claims.ts";
import { wayOf as crossed, hasAll } from "./concerns.ts";
import { inAll } from "./flips.ts";
import { type Group, groupsOf, MOST_SETS, sharesAfter, type Turning } from "./sets.ts";
import { severalOf } from "./several.ts";
import type { Means, Way } from "./ways.ts";

/** The fewest votes for so many seats, by the number of seats: a bound, and ways where some are known. */
interface Price {
  readonly atLeast: number;
  readonly ways: readonly Way[];
}

/** Beyond so many seats no price is asked: votes that move them are another election. */
const MOST_SEATS = 16;

/**
 * A bound on the votes with which lists lose seats to the others, or win them: a majority, or one seat. Every area has
 * its price for one seat, two, and so on; the cheapest mixture of areas has the number that is wanted.
 */
export function ofGroup(
  claim: Extract<Claim, { kind: "majority" | "list" }>,
  means: Means,
  model: Model,
  turning: readonly Turning[],
): Bound {
  const { results } = model.poll;
  const ids = claim.kind === "majority" ? claim.lists : [claim.list];
  const own = new Set(results.lists.flatMap(({ id }, list) => (ids.includes(id) ? [list] : [])));
  const lose = claim.kind === "majority" ? hasAll(ids, model, 0) : !claim.more;
  const wanted = claim.kind === "majority" ? seatsToTurn(ids, model.outcome) : 1;
  const seats = Math.min(wanted, MOST_SEATS);
  const groups = groupsOf(model, turning, claim.kind === "list" ? claim.area : undefined);
  const scene: Scene = {
    loses: ({ lists }) => lists.some((list) => own.has(list)) === lose,
    seats,
    means,
    model,
  };
  const alone = groups.map(({ shares }) => pricesOf(shares, scene));
  const most = mixed(alone, seats).at(-1)?.atLeast ?? Infinity;
  const near = groups.map((group, i) => pricesWithSets(group, alone[i]!, most, scene));
  const [cheapest] = mixed(near, seats).slice(-1);
  const atLeast = cheapest?.atLeast ?? Infinity;
  if (wanted > seats) return { atLeast, ways: [], gaps: [FAR] };
  const others = wanted === 1 ? groups.flatMap(({ shares }) => crossings(shares, scene)) : [];
  return {
    atLeast,
    ways: [...(cheapest?.ways ?? []), ...others.sort(byLeast).slice(0, 4)].sort(byLeast),
    gaps: [],
  };
}

const FAR: Gap = { step: "", why: "far", moves: "lists" };

/** Who loses seats to whom, how many, and by what. */
interface Scene {
  readonly loses: (claimant: Claimant) => boolean;
  readonly seats: number;
  readonly means: Means;
  readonly model: Model;
}

/**
 * The prices in some areas, whoever comes in or goes out there.
 *
 * @param alone the prices while nobody does
 * @param most what is wanted has this price at most: lists that take more votes are not looked at
 */
function pricesWithSets(
  group: Group,
  alone: readonly Price[],
  most: number,
  scene: Scene,
): readonly Price[] {
  const { loses, seats, model } = scene;
  const held = (shares: readonly Share[]) =>
    shares
      .flatMap(({ claimants }) => claimants)
      .reduce((sum, one) => sum + (loses(one) ? one.seats : 0), 0);
  const before = held(group.shares);
  const prices: Price[] = Array.from(
    { length: seats },
    (_, i) => alone[i] ?? { atLeast: Infinity, ways: [] },
  );
  const take = (n: number, { atLeast, ways }: Price) => {
    const known = prices[n - 1]!;
    const both = [...known.ways, ...ways].sort(byLeast).slice(0, 3);
    prices[n - 1] = { atLeast: Math.min(known.atLeast, atLeast), ways: both };
  };
  let tried = 0;
  const look = (from: number, turned: readonly Turning[]): void => {
    const brought = turned.at(-1)?.atLeast ?? 0; // they stand in order
    const bring = turned.flatMap(({ ways: [way] }) => way ?? []);
    const shares = ++tried <= MOST_SETS ? sharesAfter(group.shares, turned, model) : undefined;
    const gone = shares ? before - held(shares) : seats;
    const after = shares && pricesOf(shares, { ...scene, seats: seats - gone });
    for (let n = 1; n <= seats; n++) {
      const missing = n - gone;
      const price = after?.[missing - 1];
      if (missing <= 0) take(n, { atLeast: brought, ways: bring.length > 0 ? [inAll(bring)] : [] });
      else if (price) take(n, joint(brought, bring, price));
    }
    if (shares) lookFrom(from, turned);
  };
  const lookFrom = (from: number, turned: readonly Turning[]): void => {
    for (const [i, one] of group.turning.entries()) {
      if (i < from) continue;
      const dearest = Math.max(...prices.map(({ atLeast }) => atLeast));
      if (one.atLeast >= Math.min(most, dearest)) break;
      look(i + 1, [...turned, one]);
    }
  };
  lookFrom(0, []);
  return prices;
}

function joint(brought: number, bring: readonly Way[], { atLeast, ways }: Price): Price {
  const least = Math.max(brought, atLeast);
  if (bring.length === 0) return { atLeast: least, ways };
  return {
    atLeast: least,
    ways: ways.flatMap((way) => [
      { ...way, least: Math.max(least, way.least) },
      inAll([...bring, way]),
    ]),
  };
}

const crossings = (shares: readonly Share[], { loses, means, model }: Scene): Way[] =>
  shares
    .flatMap(({ edges }) => edges)
    .filter(
      ({ holder, rival, empty }) => holder && loses(holder) && (rival ? !loses(rival) : empty),
    )
    .flatMap((edge) => crossed(edge, means, model) ?? [])
    .sort(byLeast);

/** The prices of so many seats in shares together. */
function pricesOf(shares: readonly Share[], scene: Scene): readonly Price[] {
  const { loses, seats, means, model } = scene;
  const each = shares.map((share) => {
    const [first] = crossings([share], scene);
    if (!first) return [];
    return Array.from({ length: Math.max(0, seats) }, (_, i): Price => {
      const more = severalOf(share, loses, i + 1, means, model.poll.results);
      const atLeast = Math.max(first.least, more?.atLeast ?? 0);
      const ways = [...(more?.way ? [more.way] : []), ...(i === 0 ? [first] : [])];
      return { atLeast, ways: ways.filter(({ least }) => least >= atLeast).sort(byLeast) };
    });
  });
  return mixed(each, Math.max(0, seats));
}

/** By seats from 1 on, the cheapest mixture of what several parts cost, each by its seats from 1 on. */
function mixed(parts: readonly (readonly Price[])[], seats: number): Price[] {
  let best: (Paid | undefined)[] = [{ votes: 0, prices: [] }]; // by seats taken
  for (const prices of parts) {
    const next = [...best];
    best.forEach((paid, at) => {
      for (let n = 1; paid && n <= prices.length && at + n <= seats; n++) {
        const price = prices[n - 1]!;
        const votes = paid.votes + price.atLeast;
        if (votes < (next[at + n]?.votes ?? Infinity))
          next[at + n] = { votes, prices: [...paid.prices, price] };
      }
    });
    best = next;
  }
  return Array.from({ length: seats }, (_, i): Price => {
    const paid = best[i + 1];
    if (!paid) return { atLeast: Infinity, ways: [] };
    if (paid.prices.length === 1) return paid.prices[0]!;
    const ways = paid.prices.flatMap(({ ways: [way] }) => way ?? []);
    const whole = ways.length === paid.prices.length;
    return { atLeast: paid.votes, ways: whole ? [inAll(ways)] : [] };
  });
}

interface Paid {
  readonly votes: number;
  readonly prices: readonly Price[];
}

const byLeast = (a: Way, b: Way): number => a.least - b.least;
