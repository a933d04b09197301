import type { Size } from "../../../results/results.ts";
import { capital } from "../../text.ts";
import { everyList, spelled } from "../prose.ts";
import { terms } from "../terms.ts";
import { base } from "./base.ts";

/** Share of seats against share of votes. */
export const seatsVotes = {
  allWin: (lists: number) =>
    `${capital(everyList(lists))} ${lists === 1 ? "wins every seat" : "win seats"}.`,
  someHold: (seated: number, lists: number, share: string) =>
    `${capital(spelled(seated))} of ${terms.lists(lists)} ${seated === 1 ? "holds" : "hold"} every seat on ${share} of the party votes.`,
  subtitle: (votes: Size, house: number) =>
    `Share of ${base.ofSized("party", votes)} against share of the ${terms.seats(house)}. On the line the two are equal. Outlined: no seat.`,
  both: (votes: string, seats: string) => `${votes} of votes, ${seats} of seats`,
  without: (votes: string) => `${votes} of votes, no seat`,
  alt: "Points, one a list",
  seats: "Share of seats",
  votes: "Share of party votes",
  equal: "equal shares",
  open: "The seats are not all decided.",
  none: "The votes of the lists are not known.",
};
