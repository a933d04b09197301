import type { Need } from "../../../results/outcome.ts";
import { capital } from "../../text.ts";
import { counted, joined, spelled } from "../prose.ts";
import { terms } from "../terms.ts";

/** What stands before an answer: which election and law, what was supplied, and what is open. */
export const about = {
  /** `seats`: of the house; null where the law gives none */
  election: (title: string, seats: number | null, law: string, changed: boolean) =>
    `${title}. ${seats === null ? "No seats in this law" : terms.seats(seats)}, law ${law}${changed ? ", changed" : ""}.`,
  /** the same where it is one of several */
  oneElection: (title: string, seats: number | null, law: string) =>
    `${title}. ${seats === null ? "no seats in this law" : terms.seats(seats)}, law ${law}.`,
  /** a status in capitals, and what it is about */
  openPoints: (points: number) => `OPEN  ${counted(points, "point")}: see mandate analyze.`,
  assumed: (text: string) => `Assumed: ${text}`,
  supposed: (text: string) => `Supposed: ${text}`,
  /** over sentences that say what is supposed */
  supposedHead: "Supposed",
  lot: (text: string) => `Lot: ${text}`,
  moreLots: (lots: number) => `${capital(spelled(lots))} more lots: see --json.`,
  moreOpen: (points: number) =>
    `${capital(spelled(points))} more points are open; --json has them all.`,
  tooLittleKnown: (lists: number) =>
    `${capital(spelled(lists))} ${lists === 1 ? "list" : "lists"}: the data do not say enough.`,
  openIn: (areas: readonly string[]) => `open in ${joined(areas)}`,
  notKnown: (totals: readonly string[]) => `not known: ${joined(totals)}`,
  totalOf: (total: Need["total"], area: string): string => `${total} of ${area}`,
  guessed: (command: string) => `Columns guessed; shown by: ${command}`,
};
