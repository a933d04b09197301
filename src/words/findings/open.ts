import { undecidedHurdles } from "../../results/evidence.ts";
import type { BreakEven, Need, Open, Outcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { say } from "../language.ts";
import { fullName, visible } from "../names.ts";
import { whole } from "../numbers.ts";
import { counted, joined } from "../prose.ts";

/** One point on which the outcome is open: what it is in capitals, and what would end it. */
export interface OpenWords {
  readonly status: string;
  readonly text: string;
}

/** What is still open, one entry a point, in words. */
export function openPoints(outcome: Outcome, results: Results): OpenWords[] {
  return outcome.open.map((open) => point(open, outcome, results));
}

const POINTS = {
  tie: "what happens where lists are equal",
  unassigned: "where seats go that no list can take",
  beyond: "where seats above the most that a list may have go",
  set: "what follows if these lists pass and no other",
  infeasible: "what follows where the seats of lists and of areas cannot both come out",
} as const;

function point(open: Open, outcome: Outcome, results: Results): OpenWords {
  const names = joined(open.lists.map((id) => tiedName(id, open, outcome, results)));
  const article = open.article === undefined ? "" : ` (article ${visible(open.article)})`;
  const where = place(open, outcome, results);
  switch (open.kind) {
    case "lot":
      return {
        status: "A LOT IS NEEDED",
        text: `${counted(open.seats, "seat")}${where} between ${names}${article}. ${certain(outcome)}`.trim(),
      };
    case "no-rule":
      return {
        status: "NO RULE",
        text: `The law as known does not say ${POINTS[open.point]}${where}${open.lists.length > 0 ? `: ${names}` : ""}${
          open.seats === undefined ? "" : `; ${counted(open.seats, "seat")}`
        }${article}.`,
      };
    case "undecided":
      return {
        status: "NOT DECIDED",
        text: isOfLists(open, outcome)
          ? open.lists.map((id) => undecided(id, open, outcome, results)).join(" ")
          : undecidedStep(open, names, where, results),
      };
  }
}

type Undecided = Extract<Open, { kind: "undecided" }>;

/** Whether it is about who passes, and not about a step that cannot be taken. */
export const isOfLists = ({ lists }: Undecided, outcome: Outcome): boolean =>
  lists.length > 0 &&
  lists.every((id) => {
    const list = outcome.lists.find((one) => one.id === id);
    return list?.passes === "undecided" || list?.evidence?.met === "undecided";
  });

/** Where there is more than one area to be in: " in Zaragoza", " of the seats of PSOE". */
function place({ area, list }: Open, outcome: Outcome, { areas }: Results): string {
  const here = areas.find(({ id }) => id === area);
  const inside = here && (here !== areas[0] || outcome.parts) ? ` in ${visible(here.name)}` : "";
  const of = list === undefined ? "" : `, of those of ${listName(list, outcome)},`;
  return `${inside}${of}`;
}

/** The tied are areas where the seats of one list, or of the house, are shared among areas. */
function tiedName(id: string, { list }: Open, outcome: Outcome, { areas }: Results): string {
  const known = list === undefined && outcome.lists.some((one) => one.id === id);
  const area = known ? undefined : areas.find((one) => one.id === id);
  return area ? visible(area.name) : listName(id, outcome);
}

/** "Step district in Oslo is not decided without the seats of Oslo." */
function undecidedStep(open: Undecided, names: string, where: string, results: Results): string {
  const needs = open.needs.map(({ area, total }) => needed(area, total, results));
  const about = names === "" ? "" : ` for ${names}`;
  const missing = needs.length > 0 ? ` without ${joined(needs)}` : "";
  return `Step ${visible(open.step)}${where} is not decided${about}${missing}.`;
}

const needed = (area: string, total: Need["total"], { areas }: Results): string =>
  `${NEEDS[total]} of ${visible(areas.find((one) => one.id === area)?.name ?? area)}`;

const listName = (id: string, { lists }: Outcome): string => {
  const list = lists.find((l) => l.id === id);
  return list ? fullName(list) : visible(id);
};

function certain({ lists, house }: Outcome): string {
  if (house === null) return "";
  const seats = lists.reduce((sum, list) => sum + list.seats, 0);
  return `${whole(seats)} of ${counted(house, "seat")} ${seats === 1 ? "is" : "are"} certain.`;
}

const NEEDS: Readonly<Record<Need["total"], string>> = {
  votes: "the votes",
  direct: "the seats won directly",
  ...say.terms.baseName,
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

/** A list with the break-even of its hurdle; with the areas where there are several. */
function undecided(id: string, open: Undecided, outcome: Outcome, results: Results): string {
  const evidence = outcome.lists.find((list) => list.id === id)?.evidence;
  const hurdles = evidence ? undecidedHurdles(evidence) : [];
  const areaName = (area: string): string =>
    visible(results.areas.find((a) => a.id === area)?.name ?? area);
  const name = listName(id, outcome);
  const whole = hurdles.find((hurdle) => hurdle.area === results.areas[0]?.id);
  const inside = hurdles.filter((hurdle) => hurdle !== whole);
  const where = joined(inside.map((hurdle) => areaName(hurdle.area)));
  if (whole?.met === "undecided") {
    const also = inside.length > 0 ? `; nor is it decided in ${where}` : "";
    return `${name} is ${breakEvenText(whole.breakEven)}${also}.`;
  }
  const [only, ...more] = inside;
  if (only?.met === "undecided" && more.length === 0)
    return `${name} is ${breakEvenText(only.breakEven)} in ${where}.`;
  if (inside.length > 0) return `${name} is not decided in ${where}.`;
  const needs = open.needs.map(({ area, total }) => needed(area, total, results));
  return needs.length > 0
    ? `${name} is not decided: not known are ${joined(needs)}.`
    : `${name} is not decided.`;
}

/** "out if more than 9,897 ballots were invalid". */
export function breakEvenText(breakEven: BreakEven): string {
  switch (breakEven.of) {
    case "votes":
      return `in from ${counted(breakEven.metFrom, "vote")} on`;
    case "votes and base":
      return "not decided: neither its votes nor the base are known";
    default:
      return breakEven.invalid === undefined
        ? `out if there were more than ${whole(breakEven.metUpTo)} ${say.terms.baseName[breakEven.of]}`
        : `out if more than ${whole(breakEven.invalid)} ballots were invalid`;
  }
}
