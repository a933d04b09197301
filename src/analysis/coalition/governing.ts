import type { ListOutcome, Outcome } from "../../results/outcome.ts";
import {
  type Coalition,
  type CoalitionOptions,
  type Coalitions,
  coalitions,
} from "./coalitions.ts";

/** Why there is no house in which anybody could have a majority. */
export type NoMajority =
  /** several contests that have nothing to do with each other */
  | "apart"
  /** seats of areas, not of lists */
  | "areas"
  /** the law has no seat step here, or gave no seat */
  | "no-seats"
  /** more lists and seats than can be gone through */
  | "large";

/** A coalition whose seats are not all decided. */
export interface OpenCoalition {
  readonly lists: readonly string[];
  /** seats that are certain, and the most they can be */
  readonly seats: number;
  readonly atMost: number;
}

export type Governing =
  | { readonly kind: "settled"; readonly coalitions: Coalitions }
  /** `certain`: counts of what wins however the rest comes out; `possible`: minimal coalitions that may win or not */
  | {
      readonly kind: "open";
      readonly certain: Coalitions;
      readonly possible: readonly OpenCoalition[];
    }
  | { readonly kind: "absent"; readonly why: NoMajority };

/**
 * Who can govern on the seats of an Outcome: of the actual law or of any other. The house is the law's, empty seats
 * included. While seats are open, only what holds for every way in which they can come out is called a majority.
 */
export function governing(outcome: Outcome, options: CoalitionOptions = {}): Governing {
  const { house, lists, parts, areaSeats } = outcome;
  if (parts) return { kind: "absent", why: "apart" };
  if (lists.length === 0 && areaSeats.size > 0) return { kind: "absent", why: "areas" };
  const seated = inOrder(lists).filter(({ atMost }) => atMost > 0);
  if (house === null || seated.length === 0) return { kind: "absent", why: "no-seats" };
  if (seated.length ** 2 * house > WORK) return { kind: "absent", why: "large" };
  const certain = coalitions(seatsOf(seated, "seats"), house, options);
  return seated.every(({ seats, atMost }) => seats === atMost)
    ? { kind: "settled", coalitions: certain }
    : { kind: "open", certain, possible: possible(seated, house, certain, options) };
}

/** Seconds, not minutes: no house that there is comes near. */
const WORK = 2e7;

/** Most votes first, unknown votes last; then by id, so that the order of the data decides nothing. */
const inOrder = (lists: readonly ListOutcome[]): ListOutcome[] =>
  lists.toSorted(
    (a, b) => (b.votes ?? -1) - (a.votes ?? -1) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );

const seatsOf = (lists: readonly ListOutcome[], which: "seats" | "atMost") =>
  new Map(lists.map((list) => [list.id, list[which]]));

/** Minimal coalitions with what each can get at most, without those that win for certain or cannot after all. */
function possible(
  lists: readonly ListOutcome[],
  house: number,
  { majority }: Coalitions,
  options: CoalitionOptions,
): OpenCoalition[] {
  const all = lists.reduce((sum, { seats }) => sum + seats, 0);
  const seats = seatsOf(lists, "seats");
  const range = ({ lists: ids, seats: most }: Coalition): OpenCoalition => {
    const certain = ids.reduce((sum, id) => sum + (seats.get(id) ?? 0), 0);
    return { lists: ids, seats: certain, atMost: Math.min(most, house - (all - certain)) };
  };
  return coalitions(seatsOf(lists, "atMost"), house, options)
    .minimal.map(range)
    .filter(({ seats: certain, atMost }) => certain < majority && atMost >= majority);
}
