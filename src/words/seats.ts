import type { ListOutcome, Outcome } from "../results/outcome.ts";
import { byVotes, isAside } from "./colours.ts";
import { say } from "./language.ts";
import { whole } from "./numbers.ts";

/** "46", "5 or 6", "0 to 12": what is certain, and the most it can be. */
export function seatRange({ seats, atMost }: Pick<ListOutcome, "seats" | "atMost">): string {
  if (seats === atMost) return whole(seats);
  return say.findings.seats.range(seats, atMost);
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
  const words = say.findings.seats;
  if (outcome.failed) return words.failed;
  if (outcome.house === null) return words.noHouse;
  const stop = outcome.open.find(({ kind }) => kind !== "lot");
  if (stop?.kind === "no-rule") return words.noRule;
  if (stop) return words.notDecided;
  const all = inTheRunning(outcome);
  const lists = all.length > LONG ? all.filter(({ atMost }) => atMost > 0) : all;
  return lists.length === 0 ? words.noList : lists.map(seatRange).join("/");
}
