import type { Outcome } from "../../results/outcome.ts";

/** What votes may change about an outcome. Lists and areas by their ids. */
export type Claim =
  /** whether a list passes; in an area where the law admits there alone */
  | { readonly kind: "passes"; readonly list: string; readonly area?: string }
  /** which seats the lists have in all */
  | { readonly kind: "seat" }
  /** which seats the lists have in areas: in one, or in any */
  | { readonly kind: "places"; readonly area?: string }
  /** a list has more seats than it has, or fewer: in all, or in an area */
  | {
      readonly kind: "list";
      readonly list: string;
      readonly more: boolean;
      readonly area?: string;
    }
  /** lists that have more than half of the seats together have no longer, or those that have not come to have it */
  | { readonly kind: "majority"; readonly lists: readonly string[] };

/** Whether a claim is as it was. Open: that hangs on a lot, or on a point of which no rule is known. */
export type State = "same" | "changed" | "open";

/** Holds an outcome against the one that was counted. */
export function stateOf(claim: Claim, now: Outcome, before: Outcome): State {
  switch (claim.kind) {
    case "passes": {
      const [after, own] = [now, before].map((one) => takesPart(claim, one));
      return after === "undecided" ? "open" : after === own ? "same" : "changed";
    }
    case "seat": {
      const ranges = now.lists.map(({ id, seats, atMost }) => ({ id, seats, atMost }));
      if (ranges.every(({ id, seats, atMost }) => seats === atMost && seats === held(before, id)))
        return "same";
      return ranges.every(
        ({ id, seats, atMost }) => seats <= held(before, id) && held(before, id) <= atMost,
      )
        ? "open"
        : "changed";
    }
    case "places": {
      const areas = claim.area === undefined ? [...before.areas.keys()] : [claim.area];
      return worst(areas.map((area) => placesIn(area, now, before)));
    }
    case "list": {
      const { list, more, area } = claim;
      const own = held(before, list, area);
      const [low, high] = rangeOf(now, list, area);
      if (more ? low > own : high < own) return "changed";
      return (more ? high > own : low < own) ? "open" : "same";
    }
    case "majority": {
      const [after, own] = [now, before].map((one) => hasMajority(claim.lists, one));
      return after === undefined ? "open" : after === own ? "same" : "changed";
    }
  }
}

const held = (outcome: Outcome, list: string, area?: string): number =>
  (area === undefined ? outcome.seats : outcome.areas.get(area))?.get(list) ?? 0;

function rangeOf(outcome: Outcome, list: string, area: string | undefined): [number, number] {
  const seats = held(outcome, list, area);
  if (area === undefined) return [seats, outcome.lists.find(({ id }) => id === list)?.atMost ?? 0];
  const open = outcome.open.some((point) => point.area === area && point.lists.includes(list));
  return [seats, open ? seats + 1 : seats];
}

function placesIn(area: string, now: Outcome, before: Outcome): State {
  const open = now.open.some((point) => point.area === undefined || point.area === area);
  const ids = new Set([now, before].flatMap(({ areas }) => [...(areas.get(area)?.keys() ?? [])]));
  const differs = [...ids].filter((id) => held(now, id, area) !== held(before, id, area));
  if (differs.length === 0) return "same";
  return open && differs.every((id) => held(now, id, area) < held(before, id, area))
    ? "open"
    : "changed";
}

function worst(states: readonly State[]): State {
  if (states.includes("changed")) return "changed";
  return states.includes("open") ? "open" : "same";
}

/** Undefined where that is open. */
export function hasMajority(lists: readonly string[], outcome: Outcome): boolean | undefined {
  const { house } = outcome;
  if (house === null) return undefined;
  let [low, others] = [0, 0];
  for (const { id, seats } of outcome.lists) {
    if (lists.includes(id)) low += seats;
    else others += seats;
  }
  const most = outcome.lists.reduce(
    (n, { id, atMost }) => n + (lists.includes(id) ? atMost : 0),
    0,
  );
  if (2 * low > house) return true;
  return 2 * Math.min(most, house - others) > house ? undefined : false;
}

/** Seats that lists must lose together to have no majority, or win to have one. */
export function seatsToTurn(lists: readonly string[], { house, seats }: Outcome): number {
  const own = lists.reduce((sum, id) => sum + (seats.get(id) ?? 0), 0);
  const enough = Math.floor((house ?? 0) / 2) + 1;
  return own >= enough ? own - enough + 1 : enough - own;
}

function takesPart(
  { list, area }: Extract<Claim, { kind: "passes" }>,
  outcome: Outcome,
): boolean | "undecided" {
  if (area === undefined) return outcome.lists.find(({ id }) => id === list)?.passes ?? false;
  return outcome.steps.some(
    (step) => step.kind === "share" && step.area === area && step.claimants.includes(list),
  );
}
