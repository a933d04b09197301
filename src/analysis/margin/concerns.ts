import type { Edge } from "../../elect/rests/edges.ts";
import type { Model } from "../../elect/rests/model.ts";
import type { Share } from "../../elect/rests/shares.ts";
import type { Claim } from "./claims.ts";
import { cross, type Means, type Way } from "./ways.ts";

export type OfSeats = Exclude<Claim, { kind: "passes" }>;

/** Whether a claim is another by the seats of these shares. */
export function differs(
  claim: OfSeats,
  after: readonly Share[],
  before: readonly Share[],
  model: Model,
) {
  const seatsIn = (shares: readonly Share[], where: (area: number) => boolean, id?: string) =>
    shares
      .filter(({ area }) => where(area))
      .flatMap(({ claimants }) => claimants)
      .reduce((sum, one) => sum + (id === undefined || one.id === id ? one.seats : 0), 0);
  const { results } = model.poll;
  const here = (area: number) =>
    !("area" in claim) || claim.area === undefined || results.areas[area]!.id === claim.area;
  if (claim.kind === "list") {
    const [now, then] = [after, before].map((shares) => seatsIn(shares, here, claim.list));
    return claim.more ? now! > then! : now! < then!;
  }
  if (claim.kind === "majority") {
    const own = (shares: readonly Share[]) =>
      claim.lists.reduce((sum, list) => sum + seatsIn(shares, () => true, list), 0);
    const change = own(after) - own(before);
    return hasAll(claim.lists, model, change) !== hasAll(claim.lists, model, 0);
  }
  return results.lists.some(({ id }) =>
    after.some((share, i) =>
      here(share.area)
        ? seatsIn([share], () => true, id) !== seatsIn([before[i]!], () => true, id)
        : false,
    ),
  );
}

/** Whether a claim can change by this edge, as long as nobody comes in or goes out. */
export function concerns(claim: OfSeats, { holder, rival, area }: Edge, model: Model): boolean {
  const { lists, areas } = model.poll.results;
  const isIn = (claimant: Edge["holder"], ids: readonly string[]) =>
    claimant?.lists.some((list) => ids.includes(lists[list]!.id)) ?? false;
  const here = !("area" in claim) || claim.area === undefined || areas[area]!.id === claim.area;
  switch (claim.kind) {
    case "seat":
    case "places":
      return here;
    case "list":
      return here && isIn(claim.more ? rival : holder, [claim.list]);
    case "majority": {
      const [loses, wins] = hasAll(claim.lists, model, 0) ? [holder, rival] : [rival, holder];
      return isIn(loses, claim.lists) && !isIn(wins, claim.lists);
    }
  }
}

/** Whether lists have more than half of the seats, with so many more than they have. */
export const hasAll = (ids: readonly string[], { outcome }: Model, more: number): boolean =>
  2 * (ids.reduce((sum, id) => sum + (outcome.seats.get(id) ?? 0), 0) + more) >
  (outcome.house ?? 0);

const memo = new WeakMap<Edge, Map<string, Way | undefined>>();

export function wayOf(edge: Edge, means: Means, { poll }: Model): Way | undefined {
  const ways = memo.get(edge) ?? new Map<string, Way | undefined>();
  const key = `${means.kind} ${means.reach}`;
  memo.set(edge, ways);
  if (!ways.has(key)) ways.set(key, cross(edge.crossing, means, poll.results));
  return ways.get(key);
}
