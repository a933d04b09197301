import type { ListOutcome, Outcome } from "../results/outcome.ts";
import { byVotes, isAside } from "./colours.ts";
import { whole } from "./numbers.ts";

/** "46", "5 or 6", "0 to 12": what is certain, and the most it can be. */
export function seatRange({ seats, atMost }: Pick<ListOutcome, "seats" | "atMost">): string {
  if (seats === atMost) return whole(seats);
  return `${whole(seats)} ${atMost - seats === 1 ? "or" : "to"} ${whole(atMost)}`;
}

/** The lists that pass or can still win a seat, in order of votes. */
export const inTheRunning = (outcome: Outcome): ListOutcome[] =>
  byVotes(outcome.lists.filter((list) => list.passes === true || list.atMost > 0)).filter(
    (list) => !isAside(list.kind),
  );

/** A row of more numbers than this leaves out the noughts. */
const LONG = 16;

/** "46/45/16/13", in order of votes; what stops it where it cannot be said; the number of lists without a house. */
export function seatsInOrder(outcome: Outcome): string {
  if (outcome.failed) return "the election fails as a whole";
  if (outcome.house === null) return "no seats in this law";
  const stop = outcome.open.find(({ kind }) => kind !== "lot");
  if (stop?.kind === "no-rule") return "the law as known gives no rule";
  if (stop) return "not decided";
  const all = inTheRunning(outcome);
  const lists = all.length > LONG ? all.filter(({ atMost }) => atMost > 0) : all;
  return lists.length === 0 ? "no list passes" : lists.map(seatRange).join("/");
}
