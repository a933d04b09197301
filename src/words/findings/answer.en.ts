import type { ListOutcome, Outcome } from "../../results/outcome.ts";
import { mostSeatsFirst } from "../colours.ts";
import { lineOf } from "../line.en.ts";
import { fullName } from "../names.ts";
import { whole } from "../numbers.ts";
import { capital, counted, joined, ordinal, spelled } from "../prose.en.ts";
import { inTheRunning, seatRange } from "../seats.en.ts";
import { levelName } from "../terms.en.ts";
import { type Standing, standing } from "./standing.ts";

/** The finding in one line: "Four parties, 120 seats, and a fifth that missed by 3,077 votes". */
export function headline(outcome: Outcome): string {
  const who = standing(outcome);
  const { house } = outcome;
  if (outcome.failed) return "The election fails as a whole: the law gives no seats";
  if (isForAreas(outcome)) return `${counted(seatsOfAreas(outcome), "seat")} shared among areas`;
  if (who.undecided.length > 0)
    return `${capital(spelled(who.passed.length))} of ${counted(who.lists.length, "list")} in, ${spelled(who.undecided.length)} not decided`;
  if (outcome.open.length > 0 && house !== null) return stopped(outcome, house);
  if (house === null) return passing(outcome, who);
  const seated = who.lists.filter((list) => list.seats > 0).length;
  if (seated === 0) return `No list wins any of the ${counted(house, "seat")}`;
  if (seated === 1) return `One party takes all ${counted(house, "seat")}`;
  const parties = `${capital(spelled(seated))} parties, ${counted(house, "seat")}`;
  if (outcome.parts) return `${parties} in ${counted(outcome.parts.length, "contest")}`;
  const { next } = who;
  if (!next?.close) return parties;
  if (next.list.seats > 0)
    return `${parties}; ${fullName(next.list)} missed the line by ${counted(next.shortBy, "vote")}`;
  const fifth =
    who.lists.indexOf(next.list) === seated ? `a ${ordinal(seated + 1)}` : fullName(next.list);
  return `${parties}, and ${fifth} that missed by ${counted(next.shortBy, "vote")}`;
}

/** Who passes and who just does not: "Four of 16 lists pass 7% of ballots cast. Mekenchil is out, 3,077 votes short." */
export function whoPasses(outcome: Outcome): string {
  if (outcome.failed) return "The election fails as a whole: the law gives no seats.";
  if (isForAreas(outcome)) return areasAlone(outcome);
  if (outcome.parts) return contests(outcome, outcome.parts);
  const who = standing(outcome);
  const { next, undecided } = who;
  const open =
    undecided.length === 0
      ? ""
      : `${joined(undecided.map(fullName))} ${undecided.length === 1 ? "is" : "are"} not decided.`;
  const short = next ? missedBy(next.list, next.shortBy) : "";
  return [`${passing(outcome, who)}.`, open, short].filter(Boolean).join(" ");
}

/** A list may hold seats that no line guards: of a district, or won directly. */
const missedBy = (list: ListOutcome, votes: number): string =>
  list.seats > 0
    ? `${fullName(list)} is ${counted(votes, "vote")} short of that, and holds ${counted(list.seats, "seat")} all the same.`
    : `${fullName(list)} is out, ${counted(votes, "vote")} short.`;

/** A law that shares seats among areas: there are no lists. */
export const isForAreas = ({ lists, areaSeats }: Outcome): boolean =>
  lists.length === 0 && areaSeats.size > 0;

const seatsOfAreas = ({ house, areaSeats }: Outcome): number =>
  house ??
  [...areaSeats.values()].flatMap((seats) => [...seats.values()]).reduce((a, b) => a + b, 0);

function areasAlone(outcome: Outcome): string {
  const { areaSeats, open } = outcome;
  const areas = new Set([...areaSeats.values()].flatMap((seats) => [...seats.keys()]));
  const certain = open.length > 0 ? "; not all of them are certain" : "";
  return `${counted(seatsOfAreas(outcome), "seat")} shared among ${counted(areas.size, "area")}${certain}.`;
}

/** "98 contests, each for itself: 1,240 seats. In 12 a lot is needed." */
function contests(outcome: Outcome, parts: readonly Outcome[]): string {
  const seats = outcome.house === null ? "" : `: ${counted(outcome.house, "seat")}`;
  const having = (test: (part: Outcome) => boolean) => parts.filter(test).length;
  const lots = having(({ open }) => open.some(({ kind }) => kind === "lot"));
  const other = having(({ open }) => open.some(({ kind }) => kind !== "lot"));
  const drawn = having((part) => part.lots.length > 0);
  const told = (n: number, what: string) => (n > 0 ? ` In ${spelled(n)} ${what}.` : "");
  return `${counted(parts.length, "contest")}, each for itself${seats}.${told(lots, "a lot is needed")}${told(other, "the outcome is open")}${told(drawn, "a lot was drawn")}`;
}

/** Who gets how many: "Birimdik 46, Mekenim Kyrgyzstan 45."; undefined where no seat is in sight. */
export function whoSits(outcome: Outcome): string | undefined {
  const seated = inTheRunning(outcome).filter((list) => list.atMost > 0);
  if (outcome.house === null || seated.length === 0) return undefined;
  const bySeats = seated.length > NAMED ? mostSeatsFirst(seated).slice(0, NAMED) : seated;
  const others = seated.filter((list) => !bySeats.includes(list));
  const rest = {
    seats: total(others, (list) => list.seats),
    atMost: total(others, (list) => list.atMost),
  };
  return `${[
    ...bySeats.map((list) => `${fullName(list)} ${seatRange(list)}`),
    ...(others.length > 0 ? [`${spelled(others.length)} others ${seatRange(rest)}`] : []),
  ].join(", ")}.`;
}

/** A sentence holds so many names; a table has the others. */
const NAMED = 12;

const total = (lists: readonly ListOutcome[], of: (list: ListOutcome) => number): number =>
  lists.reduce((sum, list) => sum + of(list), 0);

function passing(outcome: Outcome, who: Standing): string {
  const { lists, passed, byLineAlone, undecided, somewhere } = who;
  const of = `of ${counted(lists.length, "list")}`;
  const some = passed.length === 0 ? "none" : spelled(passed.length);
  const verb = passed.length === 1 ? "passes" : "pass";
  const { line } = outcome;
  if (line && byLineAlone) return `${capital(some)} ${of} ${verb} ${lineOf(line)}`;
  if (undecided.length === 0 && passed.length === lists.length)
    return `All ${counted(lists.length, "list")} take part in the seats`;
  const what = undecided.length > 0 ? "for certain" : "what the law asks for";
  const where = somewhere ? ` in at least one ${levelName[somewhere][0]}` : "";
  return `${capital(some)} ${of} ${verb} ${what}${where}`;
}

function stopped(outcome: Outcome, house: number): string {
  const certain = outcome.lists.reduce((sum, list) => sum + list.seats, 0);
  const reason = outcome.open.some(({ kind }) => kind === "no-rule")
    ? "for the rest the law as known gives no rule"
    : "a lot decides the rest";
  return `${whole(certain)} of ${counted(house, "seat")} ${certain === 1 ? "is" : "are"} certain; ${reason}`;
}
