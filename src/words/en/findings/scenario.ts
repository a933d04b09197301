import { signed, whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { counted, joined } from "../prose.ts";
import { terms } from "../terms.ts";

/** A list, or an area, with the seats that it would have and how many more or fewer these are. */
export interface SeatMove {
  readonly name: string;
  readonly seats: number;
  readonly change: number;
}

/** What a scenario changes: who comes in and goes out, who wins and loses seats. */
export const scenario = {
  comesIn: (name: string, seats: number) => `${name} comes in, with ${terms.seats(seats)}.`,
  goesOut: (name: string, seats: number) => `${name} goes out: it had ${terms.seats(seats)}.`,
  /** a list that is new, as a part of one that was split */
  has: (name: string, seats: number) => `${name} has ${terms.seats(seats)}.`,
  /** a list that does not stand */
  had: (name: string, seats: number) => `${name} had ${terms.seats(seats)}.`,
  /** `more`: lists beside those named */
  moves: (moves: readonly SeatMove[], more: number) =>
    `${joined([...moves.map(moveOf), ...(more > 0 ? [counted(more, "other list")] : [])])}.`,
  house: (now: number, was: number) =>
    `The house has ${terms.seats(now)} in place of ${whole(was)}.`,
  notAllDecided: "Not all of it is decided.",
  nothingCertain: "Nothing that is certain changes.",
  noSeatMoves: "Nobody wins or loses a seat.",
  pass: (names: readonly string[]) => `${joined(names)} ${names.length === 1 ? "passes" : "pass"}.`,
  noLongerPass: (names: readonly string[]) =>
    `${joined(names)} no longer ${names.length === 1 ? "passes" : "pass"}.`,
  samePass: "The same lists pass.",
  areas: (moves: readonly SeatMove[]) => `${capital(joined(moves.map(moveOf)))}.`,
  noAreaMoves: "No area wins or loses a seat.",
};

const moveOf = ({ name, seats, change }: SeatMove): string =>
  `${name} ${whole(seats)} (${signed(change)})`;
