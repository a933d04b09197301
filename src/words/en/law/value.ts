import type { AreaFigure, ROUNDINGS } from "../../../law/law.ts";
import type { Level } from "../../../results/results.ts";
import type { Bands, Contest, Where } from "../../law/parts.ts";
import { whole } from "../../numbers.ts";
import { counted, joined } from "../prose.ts";
import { terms } from "../terms.ts";

/** Figures as they stand inside a sentence: "the larger of its seats in step lower and the seats it won directly". */
export const value = {
  size: (seats: number | undefined) =>
    seats === undefined ? "the seats of the house" : `the ${counted(seats, "seat")}`,
  area: (figure: AreaFigure, where: Where) => `the ${AREA_FIGURE[figure]}${ofArea(where)}`,
  votes: (contest: Contest, where: Where) => `its ${VOTES[contest]}${inArea(where)}`,
  direct: (where: Where) => `the seats it won directly${inArea(where)}`,
  /** the same, as what a list holds before a step */
  directHeld: "the seats won directly",
  winners: "the winner's share of the valid votes in the constituency",
  candidates: (where: Where) => `the number of its candidates${inArea(where)}`,
  seatsOfList: (step: string, where: Where) => `its seats in step ${step}${inArea(where)}`,
  seatsOfStep: (step: string, where: Where) => `the seats of step ${step}${inArea(where)}`,
  named: (name: string) => `the figure "${name}"`,
  left: (of: string, where: Where) => `${of} less those given${inArea(where)} before`,
  larger: (parts: readonly string[]) => `the larger of ${joined(parts)}`,
  smaller: (parts: readonly string[]) => `the smaller of ${joined(parts)}`,
  sum: (parts: readonly string[]) => parts.join(" plus "),
  less: (parts: readonly string[]) => parts.join(" less "),
  times: (parts: readonly string[]) => parts.join(" times "),
  over: (parts: readonly string[]) => parts.join(" divided by "),
  rounded: (of: string, how: (typeof ROUNDINGS)[number]) => `${of}, ${ROUNDED[how]}`,
  /** `lists`: whose, in the role "of" */
  votesOfLists: (contest: Contest, lists: string, where: Where) =>
    `the ${VOTES[contest]} of ${lists}${inArea(where)}`,
  /** `lists`: whose, in the role "of" */
  directOfLists: (lists: string, where: Where) =>
    `the seats that ${lists} won directly${inArea(where)}`,
  allSeatsOfStep: (step: string, where: Where) => `all seats of step ${step}${inArea(where)}`,
  seatsOfStepOf: (step: string, lists: string, where: Where) =>
    `the seats of step ${step} of ${lists}${inArea(where)}`,
  /** `lists`: over whom it is added up, in the role "over" */
  sumOverLists: (of: string, lists: string) => `the sum of ${of} over ${lists}`,
  countOfAreas: (level: Level, where: Where) => `the number of ${areas(level, where)}`,
  sumOverAreas: (of: string, level: Level, where: Where) =>
    `the sum over ${areas(level, where)} of ${of}`,
  remainder: (step: string, where: Where) =>
    `what step ${step} left over of its votes${inArea(where)}`,
  bands: ({ gives, base, every, most, by, seats }: Bands) =>
    [
      joined(
        gives.map(({ from, number }, i) => {
          const gets = seats ? counted(number, "seat") : whole(number);
          return `${gets} from ${from}${i === 0 ? ` of ${base}` : ""} on`;
        }),
      ),
      ...(every === undefined ? [] : [`1 more for every further ${every}`]),
      ...(most === undefined ? [] : [`at most ${whole(most)}`]),
      ...(by === undefined ? [] : [`counted by ${by}`]),
    ].join(", "),
  fragments: "its fragment votes",
  fragmentsMeaning: (step: string, surplus: boolean) =>
    `Fragment votes are those for candidates who won no seat in step ${step}${surplus ? ", and those that a winner did not need" : ""}.`,
  strongestByVotes: (contest: Contest, where: Where) =>
    `1 for the list with the most ${VOTES[contest]}${inArea(where)}, 0 for others`,
  strongest: (of: string, where: Where) =>
    `1 for the list with the largest figure${inArea(where)} (${of}), 0 for others`,
  /** what seats are shared by: a plain figure without its place */
  byVotes: (contest: Contest) => VOTES[contest],
  byArea: (figure: AreaFigure) => AREA_FIGURE[figure],
  byFigure: (figure: string) => figure,
};

const AREA_FIGURE: Readonly<Record<AreaFigure, string>> = {
  seats: "seats",
  adjustmentSeats: "adjustment seats",
  listSeats: "list seats",
  nationalSeats: "national seats",
  constituencySeats: "constituencies",
  population: "population",
  ...terms.baseName,
};

const VOTES: Readonly<Record<Contest, string>> = {
  list: "votes",
  constituency: "constituency votes",
};

const ROUNDED = {
  up: "rounded up",
  down: "rounded down",
  nearest: "rounded half up",
  "half-down": "rounded half down",
} as const;

/** " there", " of the state": whose the figure of an area is. */
const ofArea = (where: Where): string => placed(where, "of");

/** " there", " in the state": where the figure of a list is. */
const inArea = (where: Where): string => placed(where, "in");

const placed = (where: Where, preposition: "of" | "in"): string => {
  if (where === "whole") return "";
  return "there" in where ? " there" : ` ${preposition} the ${terms.levelName[where.around][0]}`;
};

const areas = (level: Level, where: Where): string => {
  const [, many] = terms.levelName[level];
  return where === "whole" ? `all ${many}` : `the ${many}${inArea(where)}`;
};
