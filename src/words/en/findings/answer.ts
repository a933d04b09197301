import type { Level } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { counted, joined, ordinal, spelled } from "../prose.ts";
import { terms } from "../terms.ts";

/** Who passes and who sits, in whole sentences and headlines. */
export const answer = {
  failedHeadline: "The election fails as a whole: the law gives no seats",
  failed: "The election fails as a whole: the law gives no seats.",
  sharedAmongAreas: (seats: number) => `${terms.seats(seats)} shared among areas`,
  someUndecided: (passed: number, lists: number, undecided: number) =>
    `${capital(spelled(passed))} of ${terms.lists(lists)} in, ${spelled(undecided)} not decided`,
  noSeats: (house: number) => `No list wins any of the ${terms.seats(house)}`,
  oneTakesAll: (house: number) => `One party takes all ${terms.seats(house)}`,
  parties: (seated: number, house: number) =>
    `${capital(spelled(seated))} parties, ${terms.seats(house)}`,
  partiesInContests: (seated: number, house: number, contests: number) =>
    `${answer.parties(seated, house)} in ${counted(contests, "contest")}`,
  /** a list with seats that is below the line all the same */
  andMissedLine: (parties: string, name: string, votes: number) =>
    `${parties}; ${name} missed the line by ${terms.votes(votes)}`,
  /** the next list after those with seats, as "a fifth" */
  andNextMissed: (parties: string, place: number, votes: number) =>
    `${parties}, and a ${ordinal(place)} that missed by ${terms.votes(votes)}`,
  andMissed: (parties: string, name: string, votes: number) =>
    `${parties}, and ${name} that missed by ${terms.votes(votes)}`,
  certainOnly: (certain: number, house: number, why: "no-rule" | "lot") =>
    `${whole(certain)} of ${terms.seats(house)} ${certain === 1 ? "is" : "are"} certain; ${
      why === "no-rule" ? "for the rest the law as known gives no rule" : "a lot decides the rest"
    }`,

  /** `line`: the line with its base, as "7% of ballots cast" */
  passLine: (passed: number, lists: number, line: string) => `${some(passed, lists)} ${line}`,
  passLaw: (passed: number, lists: number, where?: Level) =>
    `${some(passed, lists)} what the law asks for${somewhere(where)}`,
  passForCertain: (passed: number, lists: number, where?: Level) =>
    `${some(passed, lists)} for certain${somewhere(where)}`,
  allTakePart: (lists: number) => `All ${terms.lists(lists)} take part in the seats`,
  notDecided: (names: readonly string[]) =>
    `${joined(names)} ${names.length === 1 ? "is" : "are"} not decided.`,
  isOut: (name: string, votes: number) => `${name} is out, ${terms.votes(votes)} short.`,
  shortWithSeats: (name: string, votes: number, seats: number) =>
    `${name} is ${terms.votes(votes)} short of that, and holds ${terms.seats(seats)} all the same.`,
  sharedAmong: (seats: number, areas: number, certain: boolean) =>
    `${terms.seats(seats)} shared among ${terms.areas(areas)}${certain ? "" : "; not all of them are certain"}.`,
  contests: (contests: number, seats: number | null) =>
    `${counted(contests, "contest")}, each for itself${seats === null ? "" : `: ${terms.seats(seats)}`}.`,
  lotsNeeded: (contests: number) => `In ${spelled(contests)} a lot is needed.`,
  othersOpen: (contests: number) => `In ${spelled(contests)} the outcome is open.`,
  lotsDrawn: (contests: number) => `In ${spelled(contests)} a lot was drawn.`,
  /** `seats`: their number, or what it can be, as "5 or 6" */
  others: (lists: number, seats: string) =>
    `${spelled(lists)} ${lists === 1 ? "other" : "others"} ${seats}`,
};

const some = (passed: number, lists: number): string =>
  `${capital(passed === 0 ? "none" : spelled(passed))} of ${terms.lists(lists)} ${passed === 1 ? "passes" : "pass"}`;

const somewhere = (level: Level | undefined): string =>
  level === undefined ? "" : ` in at least one ${terms.levelName[level][0]}`;
