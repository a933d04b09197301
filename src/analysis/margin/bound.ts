import type { Gap, Model } from "../../elect/rests/model.ts";
import type { Claim } from "./claims.ts";
import { concerns, differs, type OfSeats, wayOf } from "./concerns.ts";
import { flip, inAll } from "./flips.ts";
import { ofGroup } from "./group.ts";
import { groupsOf, MOST_SETS, sharesAfter, type Turning, turningDoors } from "./sets.ts";
import { cross, type Means, type Way } from "./ways.ts";

/** Below how many votes a claim cannot change, and the ways that may change it. */
export interface Bound {
  /** Infinity: no number of such votes can */
  readonly atLeast: number;
  /** in order of the votes that they need at least; the engine decides */
  readonly ways: readonly Way[];
  /** steps and conditions that kept the bound from being higher */
  readonly gaps: readonly Gap[];
}

/**
 * A bound on the votes of one kind that change a claim.
 *
 * While nobody comes in or goes out and no edge is crossed, the outcome stays as it is. Under a law that shares seats
 * once, every set of lists that may come in or go out is looked at by itself: it takes the votes that bring it about,
 * and then either the claim is another at once, or an edge among those that are left must be crossed too.
 */
export function boundOf(claim: Claim, means: Means, model: Model): Bound {
  return claim.kind === "passes" ? ofDoor(claim, means, model) : ofSeats(claim, means, model);
}

function ofDoor(
  { list, area }: Extract<Claim, { kind: "passes" }>,
  means: Means,
  { doors, poll }: Model,
): Bound {
  const { results, contenders } = poll;
  const at = area === undefined ? poll.whole : results.areas.findIndex(({ id }) => id === area);
  const found = doors.filter(
    (door) =>
      results.lists[contenders[door.contender]!]!.id === list &&
      door.area === at &&
      door.condition.kind === "named" &&
      door.condition.name === "passes",
  );
  const flips = found.map((door) => flip(door.gate, means, results));
  return {
    atLeast: Math.min(Number.POSITIVE_INFINITY, ...flips.map(({ atLeast }) => atLeast)),
    ways: flips.flatMap(({ ways }) => ways),
    gaps: flips.flatMap(({ unknown }) =>
      unknown.map((step) => ({ step, why: "figure", moves: "lists" }) as const),
    ),
  };
}

function ofSeats(claim: OfSeats, means: Means, model: Model): Bound {
  const turning = turningDoors(means, model);
  const gaps = model.gaps.filter(({ moves }) => claim.kind === "places" || moves === "lists");
  const bound = !model.single
    ? byEdges(claim, means, model, turning)
    : claim.kind === "majority" || claim.kind === "list"
      ? ofGroup(claim, means, model, turning)
      : bySets(claim, means, model, turning);
  return gaps.length > 0 ? { ...bound, atLeast: 1, gaps: [...gaps, ...bound.gaps] } : bound;
}

/** Under a law in tiers whatever turns or is crossed may reach every seat. */
function byEdges(claim: OfSeats, means: Means, model: Model, turning: readonly Turning[]): Bound {
  const edges = model.edges.filter(({ moves }) => claim.kind === "places" || moves === "lists");
  const crossed = edges.flatMap((edge) => wayOf(edge, means, model) ?? []);
  const wanted = edges
    .filter((edge) => concerns(claim, edge, model))
    .flatMap((edge) => wayOf(edge, means, model) ?? []);
  const ways = [...turning.flatMap(({ ways }) => ways), ...crossed].sort(byLeast);
  return {
    atLeast: Math.min(
      turning[0]?.atLeast ?? Number.POSITIVE_INFINITY,
      ...crossed.map(({ least }) => least),
    ),
    ways: [...wanted.sort(byLeast).slice(0, MOST_WAYS), ...ways.slice(0, MOST_WAYS)].sort(byLeast),
    gaps: [],
  };
}

const byLeast = (a: Way, b: Way): number => a.least - b.least;

/** Ways beyond these are not counted again. */
const MOST_WAYS = 8;

function bySets(claim: OfSeats, means: Means, model: Model, turning: readonly Turning[]): Bound {
  let atLeast = Number.POSITIVE_INFINITY;
  const ways: Way[] = [];
  const take = (votes: number, ...more: readonly Way[]) => {
    atLeast = Math.min(atLeast, votes);
    ways.push(...more.map((way) => ({ ...way, least: Math.max(votes, way.least) })));
  };
  for (const group of groupsOf(model, turning, "area" in claim ? claim.area : undefined)) {
    let tried = 0;
    const look = (from: number, turned: readonly Turning[]): void => {
      const brought = turned.at(-1)?.atLeast ?? 0; // they stand in order
      if (++tried > MOST_SETS) {
        take(brought);
        return;
      }
      const bring = turned.flatMap(({ ways: [way] }) => way ?? []);
      const shares = turned.length === 0 ? group.shares : sharesAfter(group.shares, turned, model);
      if (!shares || (turned.length > 0 && differs(claim, shares, group.shares, model))) {
        take(brought, ...turned.flatMap(({ ways }) => ways).slice(0, 3), inAll(bring));
        return;
      }
      const crossed = shares
        .flatMap(({ edges }) => edges)
        .filter((edge) => concerns(claim, edge, model))
        .flatMap((edge) => wayOf(edge, means, model) ?? [])
        .sort(byLeast);
      const [first] = crossed;
      if (first) {
        const least = Math.max(brought, first.least);
        take(
          least,
          ...crossed.slice(0, 3),
          ...(bring.length > 0 ? [...bring, inAll([...bring, first])] : []),
        );
      }
      // by divisors a list that comes in takes a seat or changes nothing, whoever else comes in
      if (turned.length > 0 && group.shares.every(({ method }) => method.kind === "divisor"))
        return;
      for (let i = from; i < group.turning.length; i++) {
        if (group.turning[i]!.atLeast >= atLeast) break;
        look(i + 1, [...turned, group.turning[i]!]);
      }
    };
    look(0, []);
  }
  for (const { crossing } of model.edges.filter(({ holder }) => holder === undefined)) {
    const way = cross(crossing, means, model.poll.results);
    if (way) take(way.least, way); // what is asked of the lists together
  }
  return { atLeast, ways: ways.sort(byLeast).slice(0, 2 * MOST_WAYS), gaps: [] };
}
