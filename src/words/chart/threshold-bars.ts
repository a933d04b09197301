import type { Line, Outcome } from "../../results/outcome.ts";
import type { Base, Size } from "../../results/results.ts";
import { isCloseCall } from "../close.ts";
import { standing } from "../findings/standing.ts";
import { say } from "../language.ts";
import { lineShare, neededVotes } from "../line.ts";
import { fullName } from "../names.ts";
import { whole } from "../numbers.ts";
import { counted, everyList, spelled } from "../prose.ts";
import { seatRange } from "../seats.ts";
import { capital, sentences } from "../text.ts";
import { theBase } from "./base.ts";

/** "Four of 16 lists passed 7%. Mekenchil fell 3,077 votes short." */
export function thresholdHeadline(outcome: Outcome): string {
  const { lists, passed, undecided, byLineAlone, next } = standing(outcome);
  const { line } = outcome;
  const of = counted(lists.length, "list");
  if (!line) return strongest(outcome);
  const what = byLineAlone ? ` ${lineShare(line)}` : "";
  const certain = undecided.length > 0 ? " for certain" : "";
  const who =
    passed.length === lists.length && lists.length > 0
      ? `${capital(everyList(lists.length))} passed${what}`
      : `${capital(passed.length === 0 ? "none" : spelled(passed.length))} of ${of} passed${what}${certain}`;
  if (undecided.length > 0) return `${who}; ${spelled(undecided.length)} not decided.`;
  const kept = keptOut(outcome);
  if (kept !== undefined && !next?.close) return `${who}. ${kept}`;
  const nearly = closestPass(outcome);
  if (next && (next.close || !nearly))
    return `${who}. ${fullName(next.list)} fell ${counted(next.shortBy, "vote")} short.`;
  return nearly ? `${who}. ${nearly}` : `${who}.`;
}

/** "Ata-Meken reached 5%, and another rule kept it out." */
function keptOut({ line, ...outcome }: Outcome): string | undefined {
  if (typeof line?.needed !== "number") return undefined;
  const { needed } = line;
  const list = standing({ line, ...outcome }).missed.find(
    ({ votes }) => votes !== null && votes >= needed,
  );
  return list && `${fullName(list)} reached ${lineShare(line)}, and another rule kept it out.`;
}

function closestPass(outcome: Outcome): string | undefined {
  const { passed } = standing(outcome);
  const needed = outcome.line?.needed;
  const last = passed.findLast((list) => isCloseCall(list, outcome) && list.votes !== null);
  if (!last || typeof needed !== "number" || last.votes! < needed) return undefined;
  const by = last.votes! - needed;
  return by === 0
    ? `${fullName(last)} had not a vote to spare.`
    : `${fullName(last)} cleared ${lineShare(outcome.line!)} by ${counted(by, "vote")}.`;
}

/** "Birimdik has the most votes: 487,685.": true of any data. */
function strongest(outcome: Outcome): string {
  const { lists } = standing(outcome);
  const most = lists[0]?.votes ?? null;
  if (most === null)
    return `${capital(counted(lists.length, "list"))} stood; the votes are not known.`;
  const first = lists.filter(({ votes }) => votes === most);
  return first.length === 1
    ? `${fullName(first[0]!)} has the most votes: ${whole(most)}.`
    : `${capital(spelled(first.length))} lists have the most votes, ${whole(most)} each.`;
}

export function thresholdSubtitle(outcome: Outcome, base: { of: Base; size: Size }): string {
  const { somewhere, lists } = standing(outcome);
  const asked = somewhere
    ? `; the law asks for a share in each ${say.terms.levelName[somewhere][0]}`
    : "; the law asks for no share of it";
  const law = outcome.line ? ", the base of the law" : asked;
  const below = lists.some(({ passes, seats }) => passes !== true && seats > 0);
  const marks =
    outcome.house === null
      ? "Filled: passed. Outlined: not."
      : outcome.line && !below
        ? "Filled: passed. Outlined: no seat."
        : "Filled: has seats. Outlined: none.";
  const told = outcome.line || outcome.house !== null ? marks : "";
  return `Share of ${theBase(base.of, base.size)}${law}. ${told}`.trim();
}

/** Every row of the picture in one text. */
export function thresholdAlt(
  outcome: Outcome,
  base: { of: Base; size: Size },
  rows: readonly { name: string; votes: number | null; label: string; seats: string }[],
): string {
  const line = outcome.line ? `The line is ${lineLabel(outcome.line).replace(" = ", ", ")}` : "";
  const told = rows.map(({ name, votes, label, seats }) => {
    const number = votes === null ? "" : `${counted(votes, "vote")}`;
    const inside = [number, seats].filter(Boolean).join(", ");
    return `${name} ${label}${inside && ` (${inside})`}`;
  });
  return sentences([
    `Bar chart of ${counted(standing(outcome).lists.length, "list")} by share of ${theBase(base.of, base.size)}`,
    thresholdHeadline(outcome),
    line,
    told.join("; "),
  ]);
}

/** "7% = 139,353 votes", "more than 5%: 10,001 votes or more". */
export const lineLabel = (line: Line): string =>
  `${capital(lineShare(line))} = ${neededVotes(line)} votes`;

export const seatsText = (list: { seats: number; atMost: number }): string =>
  `${seatRange(list)} ${list.atMost === 1 ? "seat" : "seats"}`;

export const THRESHOLD = {
  more: (lists: number) => `${whole(lists)} more lists`,
  unknownVotes: "votes not known",
  otherRule: "fails another rule",
  exempt: "passes by another rule",
  invalid: "Invalid ballots*",
  invalidNote: "* Ballots cast minus valid votes; the source does not print it",
  printedInvalid: "Invalid ballots",
} as const;
