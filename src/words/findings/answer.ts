import type { ListOutcome, Outcome } from "../../results/outcome.ts";
import { mostSeatsFirst } from "../colours.ts";
import { say } from "../language.ts";
import { lineOf } from "../line.ts";
import { fullName } from "../names.ts";
import { inTheRunning, seatRange } from "../seats.ts";
import { type Standing, standing } from "./standing.ts";

/** The finding in one line: "Four parties, 120 seats, and a fifth that missed by 3,077 votes". */
export function headline(outcome: Outcome): string {
  const who = standing(outcome);
  const { house } = outcome;
  const words = say.findings.answer;
  if (outcome.failed) return words.failedHeadline;
  if (isForAreas(outcome)) return words.sharedAmongAreas(seatsOfAreas(outcome));
  if (who.undecided.length > 0)
    return words.someUndecided(who.passed.length, who.lists.length, who.undecided.length);
  if (outcome.open.length > 0 && house !== null) return stopped(outcome, house);
  if (house === null) return passing(outcome, who);
  const seated = who.lists.filter((list) => list.seats > 0).length;
  if (seated === 0) return words.noSeats(house);
  if (seated === 1) return words.oneTakesAll(house);
  if (outcome.parts) return words.partiesInContests(seated, house, outcome.parts.length);
  const parties = words.parties(seated, house);
  const { next } = who;
  if (!next?.close) return parties;
  const name = fullName(next.list);
  if (next.list.seats > 0) return words.andMissedLine(parties, name, next.shortBy);
  return who.lists.indexOf(next.list) === seated
    ? words.andNextMissed(parties, seated + 1, next.shortBy)
    : words.andMissed(parties, name, next.shortBy);
}

/** Who passes and who just does not: "Four of 16 lists pass 7% of ballots cast. Mekenchil is out, 3,077 votes short." */
export function whoPasses(outcome: Outcome): string {
  const words = say.findings.answer;
  if (outcome.failed) return words.failed;
  if (isForAreas(outcome)) return areasAlone(outcome);
  if (outcome.parts) return contests(outcome, outcome.parts);
  const who = standing(outcome);
  const { next, undecided } = who;
  const open = undecided.length === 0 ? "" : words.notDecided(undecided.map(fullName));
  const short = next ? missedBy(next.list, next.shortBy) : "";
  return [`${passing(outcome, who)}.`, open, short].filter(Boolean).join(" ");
}

/** A list may hold seats that no line guards: of a district, or won directly. */
const missedBy = (list: ListOutcome, votes: number): string =>
  list.seats > 0
    ? say.findings.answer.shortWithSeats(fullName(list), votes, list.seats)
    : say.findings.answer.isOut(fullName(list), votes);

/** A law that shares seats among areas: there are no lists. */
export const isForAreas = ({ lists, areaSeats }: Outcome): boolean =>
  lists.length === 0 && areaSeats.size > 0;

const seatsOfAreas = ({ house, areaSeats }: Outcome): number =>
  house ??
  [...areaSeats.values()].flatMap((seats) => [...seats.values()]).reduce((a, b) => a + b, 0);

function areasAlone(outcome: Outcome): string {
  const { areaSeats, open } = outcome;
  const areas = new Set([...areaSeats.values()].flatMap((seats) => [...seats.keys()]));
  return say.findings.answer.sharedAmong(seatsOfAreas(outcome), areas.size, open.length === 0);
}

/** "98 contests, each for itself: 1,240 seats. In 12 a lot is needed." */
function contests(outcome: Outcome, parts: readonly Outcome[]): string {
  const words = say.findings.answer;
  const having = (test: (part: Outcome) => boolean) => parts.filter(test).length;
  const lots = having(({ open }) => open.some(({ kind }) => kind === "lot"));
  const other = having(({ open }) => open.some(({ kind }) => kind !== "lot"));
  const drawn = having((part) => part.lots.length > 0);
  return [
    words.contests(parts.length, outcome.house),
    ...(lots > 0 ? [words.lotsNeeded(lots)] : []),
    ...(other > 0 ? [words.othersOpen(other)] : []),
    ...(drawn > 0 ? [words.lotsDrawn(drawn)] : []),
  ].join(" ");
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
    ...(others.length > 0 ? [say.findings.answer.others(others.length, seatRange(rest))] : []),
  ].join(", ")}.`;
}

/** A sentence holds so many names; a table has the others. */
const NAMED = 12;

const total = (lists: readonly ListOutcome[], of: (list: ListOutcome) => number): number =>
  lists.reduce((sum, list) => sum + of(list), 0);

function passing(outcome: Outcome, who: Standing): string {
  const { lists, passed, byLineAlone, undecided, somewhere } = who;
  const words = say.findings.answer;
  const { line } = outcome;
  if (line && byLineAlone) return words.passLine(passed.length, lists.length, lineOf(line));
  if (undecided.length > 0) return words.passForCertain(passed.length, lists.length, somewhere);
  return passed.length === lists.length
    ? words.allTakePart(lists.length)
    : words.passLaw(passed.length, lists.length, somewhere);
}

function stopped(outcome: Outcome, house: number): string {
  const certain = outcome.lists.reduce((sum, list) => sum + list.seats, 0);
  const noRule = outcome.open.some(({ kind }) => kind === "no-rule");
  return say.findings.answer.certainOnly(certain, house, noRule ? "no-rule" : "lot");
}
