import type { Outcome } from "../../results/outcome.ts";
import { lineOf } from "../line.en.ts";
import { fullName } from "../names.ts";
import { whole } from "../numbers.ts";
import { capital, counted, joined, ordinal, spelled } from "../prose.en.ts";
import { inTheRunning, seatRange } from "../seats.en.ts";
import { type Standing, standing } from "./standing.ts";

/** The finding in one line: "Four parties, 120 seats, and a fifth that missed by 3,077 votes". */
export function headline(outcome: Outcome): string {
  const who = standing(outcome);
  const { house } = outcome;
  if (outcome.failed) return "The election fails as a whole: the law gives no seats";
  if (who.undecided.length > 0)
    return `${capital(spelled(who.passed.length))} of ${counted(who.lists.length, "list")} in, ${spelled(who.undecided.length)} not decided`;
  if (outcome.open.length > 0 && house !== null) return stopped(outcome, house);
  if (house === null) return passing(outcome, who);
  const seated = who.lists.filter((list) => list.seats > 0).length;
  if (seated === 0) return `No list wins any of the ${counted(house, "seat")}`;
  if (seated === 1) return `One party takes all ${counted(house, "seat")}`;
  const parties = `${capital(spelled(seated))} parties, ${counted(house, "seat")}`;
  const { next } = who;
  if (!next?.close) return parties;
  const fifth =
    who.lists.indexOf(next.list) === seated ? `a ${ordinal(seated + 1)}` : fullName(next.list);
  return `${parties}, and ${fifth} that missed by ${counted(next.shortBy, "vote")}`;
}

/** Who passes and who just does not: "Four of 16 lists pass 7% of ballots cast. Mekenchil is out, 3,077 votes short." */
export function whoPasses(outcome: Outcome): string {
  if (outcome.failed) return "The election fails as a whole: the law gives no seats.";
  const who = standing(outcome);
  const { next, undecided } = who;
  const open =
    undecided.length === 0
      ? ""
      : `${joined(undecided.map(fullName))} ${undecided.length === 1 ? "is" : "are"} not decided.`;
  const short = next
    ? `${fullName(next.list)} is out, ${counted(next.shortBy, "vote")} short.`
    : "";
  return [`${passing(outcome, who)}.`, open, short].filter(Boolean).join(" ");
}

/** Who gets how many: "Birimdik 46, Mekenim Kyrgyzstan 45."; undefined where no seat is in sight. */
export function whoSits(outcome: Outcome): string | undefined {
  const seated = inTheRunning(outcome).filter((list) => list.atMost > 0);
  if (outcome.house === null || seated.length === 0) return undefined;
  return `${seated.map((list) => `${fullName(list)} ${seatRange(list)}`).join(", ")}.`;
}

function passing(outcome: Outcome, { lists, passed, byLineAlone, undecided }: Standing): string {
  const of = `of ${counted(lists.length, "list")}`;
  const some = passed.length === 0 ? "none" : spelled(passed.length);
  const verb = passed.length === 1 ? "passes" : "pass";
  const { line } = outcome;
  if (line && byLineAlone) return `${capital(some)} ${of} ${verb} ${lineOf(line)}`;
  if (undecided.length === 0 && passed.length === lists.length)
    return `All ${counted(lists.length, "list")} take part in the seats`;
  const what = undecided.length > 0 ? "for certain" : "what the law asks for";
  return `${capital(some)} ${of} ${verb} ${what}`;
}

function stopped(outcome: Outcome, house: number): string {
  const certain = outcome.lists.reduce((sum, list) => sum + list.seats, 0);
  const reason = outcome.open.some(({ kind }) => kind === "no-rule")
    ? "for the rest the law as known gives no rule"
    : "a lot decides the rest";
  return `${whole(certain)} of ${counted(house, "seat")} ${certain === 1 ? "is" : "are"} certain; ${reason}`;
}
