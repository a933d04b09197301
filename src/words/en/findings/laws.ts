import { capital } from "../../text.ts";
import { counted, joined, spelled } from "../prose.ts";

/** The same votes under several laws. */
export const laws = {
  /** how many lists have seats under which laws */
  seated: (groups: readonly { readonly lists: number; readonly laws: readonly string[] }[]) => {
    const told = groups.map(({ lists, laws }, i) => {
      const count = lists > 0 ? spelled(lists) : i === 0 ? "no" : "none";
      const what = i > 0 ? "" : ` ${lists === 1 ? "list has" : "lists have"} seats`;
      return `${i === 0 ? capital(count) : count}${what} under ${joined(laws)}`;
    });
    return `${told.join(", ")}.`;
  },
  /** a list without a seat under the first law and with some under others */
  turned: (name: string, law: string, others: readonly string[]) =>
    `${name} has none under ${law} and some under ${joined(others)}.`,
  notDecidedUnder: (laws: readonly string[]) => `Not decided under ${joined(laws)}.`,
  noneForLists: "None of these laws gives seats to lists for these votes.",

  /** why a law cannot be applied, or what is open under it: after its id and a colon */
  stops: {
    notApplied: (why: string) => `not applied. ${why}`,
    failed: "the election fails as a whole.",
    noSeatStep: "it has no seat step.",
    noListSeats: "it gives no seat to a list.",
    /** `more`: so many lists beside those that are named */
    undecided: (names: readonly string[], more: number) =>
      `the data do not decide ${
        more > 0 ? `${names.join(", ")} and ${counted(more, "more list")}` : joined(names)
      }.`,
    morePoints: (points: number) => `${counted(points, "more point")} open.`,
  },

  caption: "The same votes under several laws",
  list: "List",
  house: "Seats of the house",
  pass: "Lists that pass",
  line: "Threshold",
  base: "of what",
  open: "Open points",
  passes: "passes",
  notApplied: "not applied",
  without: (lists: number) =>
    `${capital(counted(lists, "more list"))} without a seat under any of them.`,
  actual: (id: string) => `${id} is the law under which the election was held.`,
};
