import type { Line, Outcome } from "../../results/outcome.ts";
import type { Base, Size } from "../../results/results.ts";
import { isCloseCall } from "../close.ts";
import { standing } from "../findings/standing.ts";
import { say } from "../language.ts";
import { lineShare, neededVotes } from "../line.ts";
import { fullName } from "../names.ts";
import { seatRange } from "../seats.ts";
import { sentences } from "../text.ts";

/** "Four of 16 lists passed 7%. Mekenchil fell 3,077 votes short." */
export function thresholdHeadline(outcome: Outcome): string {
  const words = say.chart.thresholdBars;
  const { lists, passed, undecided, byLineAlone, next } = standing(outcome);
  const { line } = outcome;
  if (!line) return sentences([strongest(outcome)]);
  const [n, all] = [passed.length, lists.length];
  const asked = byLineAlone ? lineShare(line) : undefined;
  if (undecided.length > 0)
    return sentences([words.somePassedForCertain(n, all, undecided.length, asked)]);
  const who = n === all && all > 0 ? words.allPassed(all, asked) : words.somePassed(n, all, asked);
  const kept = keptOut(outcome);
  if (kept !== undefined && !next?.close) return sentences([who, kept]);
  const nearly = closestPass(outcome);
  if (next && (next.close || !nearly))
    return sentences([who, words.short(fullName(next.list), next.shortBy)]);
  return sentences([who, nearly]);
}

/** "Ata-Meken reached 5%, and another rule kept it out." */
function keptOut({ line, ...outcome }: Outcome): string | undefined {
  if (typeof line?.needed !== "number") return undefined;
  const { needed } = line;
  const list = standing({ line, ...outcome }).missed.find(
    ({ votes }) => votes !== null && votes >= needed,
  );
  return list && say.chart.thresholdBars.keptOut(fullName(list), lineShare(line));
}

function closestPass(outcome: Outcome): string | undefined {
  const { passed } = standing(outcome);
  const needed = outcome.line?.needed;
  const last = passed.findLast((list) => isCloseCall(list, outcome) && list.votes !== null);
  if (!last || typeof needed !== "number" || last.votes! < needed) return undefined;
  const words = say.chart.thresholdBars;
  const by = last.votes! - needed;
  return by === 0
    ? words.onTheLine(fullName(last))
    : words.clear(fullName(last), lineShare(outcome.line!), by);
}

/** "Birimdik has the most votes: 487,685.": true of any data. */
function strongest(outcome: Outcome): string {
  const words = say.chart.thresholdBars;
  const { lists } = standing(outcome);
  const most = lists[0]?.votes ?? null;
  if (most === null) return words.votesNotKnown(lists.length);
  const first = lists.filter(({ votes }) => votes === most);
  return first.length === 1
    ? words.strongest(fullName(first[0]!), most)
    : words.strongestLevel(first.length, most);
}

export function thresholdSubtitle(outcome: Outcome, base: { of: Base; size: Size }): string {
  const words = say.chart.thresholdBars;
  const { somewhere, lists } = standing(outcome);
  const asked = outcome.line ? "base" : (somewhere ?? "nothing");
  const below = lists.some(({ passes, seats }) => passes !== true && seats > 0);
  const marks =
    outcome.house === null
      ? words.marks.passed
      : outcome.line && !below
        ? words.marks.noSeat
        : words.marks.seats;
  const told = outcome.line || outcome.house !== null ? marks : "";
  return sentences([words.share(base.of, base.size, asked), told]);
}

/** Every row of the picture in one text. */
export function thresholdAlt(
  outcome: Outcome,
  base: { of: Base; size: Size },
  rows: readonly { name: string; votes: number | null; label: string; seats: string }[],
): string {
  const words = say.chart.thresholdBars;
  const { line } = outcome;
  const told = rows.map(({ name, votes, label, seats }) => {
    const number = votes === null ? "" : say.terms.votes(votes);
    const inside = [number, seats].filter(Boolean).join(", ");
    return `${name} ${label}${inside && ` (${inside})`}`;
  });
  return sentences([
    words.alt(standing(outcome).lists.length, base.of, base.size),
    thresholdHeadline(outcome),
    line ? words.lineAlt(...lineParts(line)) : "",
    told.join("; "),
  ]);
}

/** "7% = 139,353 votes", "more than 5%: 10,001 votes or more". */
export const lineLabel = (line: Line): string => say.chart.thresholdBars.line(...lineParts(line));

const lineParts = (line: Line) =>
  [
    lineShare(line),
    neededVotes(line),
    typeof line.needed === "number" ? line.needed : null,
  ] as const;

export const seatsText = (list: { seats: number; atMost: number }): string =>
  say.chart.thresholdBars.seats(seatRange(list), list.atMost);
