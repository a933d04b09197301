import type { Need, Open } from "../../../results/outcome.ts";
import type { Base } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";
import { joined } from "../prose.ts";
import { terms } from "../terms.ts";

/** Where a point is open, as far as there is more than one place to be in: an area, and the list whose seats are shared. */
export interface OpenPlace {
  readonly area?: string;
  readonly list?: string;
}

/** A number that is missing, and the name of its area. */
export interface Missing {
  readonly total: Need["total"];
  readonly area: string;
}

type Point = Extract<Open, { kind: "no-rule" }>["point"];

const POINTS: Readonly<Record<Point, string>> = {
  tie: "what happens where lists are equal",
  unassigned: "where seats go that no list can take",
  beyond: "where seats above the most that a list may have go",
  set: "what follows if these lists pass and no other",
  infeasible: "what follows where the seats of lists and of areas cannot both come out",
};

const NEEDS: Readonly<Record<Need["total"], string>> = {
  votes: "the votes",
  direct: "the seats won directly",
  ...terms.baseName,
  seats: "the seats",
  adjustmentSeats: "the levelling seats",
  listSeats: "the list seats",
  nationalSeats: "the seats shared above the areas inside",
  constituencySeats: "the constituencies",
  population: "the population",
  "constituency votes": "the votes in the constituencies",
  "candidate votes": "the votes of the candidates",
  wards: "the wards",
};

/** What is open, and what would end it. */
export const open = {
  /** in capitals, before the point */
  status: { lot: "A LOT IS NEEDED", "no-rule": "NO RULE", undecided: "NOT DECIDED" },
  lot: (
    seats: number,
    place: OpenPlace,
    among: readonly string[],
    article: string | undefined,
    certain: { readonly seats: number; readonly house: number } | undefined,
  ) => {
    const sure = certain
      ? ` ${whole(certain.seats)} of ${terms.seats(certain.house)} ${certain.seats === 1 ? "is" : "are"} certain.`
      : "";
    return `${terms.seats(seats)}${at(place)} between ${joined(among)}${by(article)}.${sure}`;
  },
  noRule: (
    point: Point,
    place: OpenPlace,
    names: readonly string[],
    seats: number | undefined,
    article: string | undefined,
  ) => {
    const who = names.length > 0 ? `: ${joined(names)}` : "";
    const many = seats === undefined ? "" : `; ${terms.seats(seats)}`;
    return `The law as known does not say ${POINTS[point]}${at(place)}${who}${many}${by(article)}.`;
  },
  step: (step: string, place: OpenPlace, names: readonly string[], missing: readonly Missing[]) => {
    const about = names.length > 0 ? ` for ${joined(names)}` : "";
    const without = missing.length > 0 ? ` without ${needed(missing)}` : "";
    return `Step ${step}${at(place)} is not decided${about}${without}.`;
  },
  /** `tips`: one of the texts of `breakEven`; `also`: areas in which it is open too */
  list: (name: string, tips: string, also: readonly string[]) =>
    `${name} is ${tips}${also.length > 0 ? `; nor is it decided in ${joined(also)}` : ""}.`,
  listInArea: (name: string, tips: string, area: string) => `${name} is ${tips} in ${area}.`,
  listInAreas: (name: string, areas: readonly string[]) =>
    `${name} is not decided in ${joined(areas)}.`,
  listWithout: (name: string, missing: readonly Missing[]) =>
    missing.length > 0
      ? `${name} is not decided: not known are ${needed(missing)}.`
      : `${name} is not decided.`,
  /** what tips a list, as a text that stands by itself */
  breakEven: {
    votes: (from: number) => `in from ${terms.votes(from)} on`,
    unknown: "not decided: neither its votes nor the base are known",
    base: (upTo: number, of: Base) =>
      `out if there were more than ${whole(upTo)} ${terms.baseName[of]}`,
    invalid: (ballots: number) => `out if more than ${whole(ballots)} ballots were invalid`,
  },
};

const at = ({ area, list }: OpenPlace): string =>
  `${area === undefined ? "" : ` in ${area}`}${list === undefined ? "" : `, of those of ${list},`}`;

const by = (article: string | undefined): string =>
  article === undefined ? "" : ` (article ${article})`;

const needed = (missing: readonly Missing[]): string =>
  joined(missing.map(({ total, area }) => `${NEEDS[total]} of ${area}`));
