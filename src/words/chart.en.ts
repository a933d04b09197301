import type { Fraction } from "../exact/fraction.ts";
import type { Line, Outcome } from "../results/outcome.ts";
import type { Area, Base, Election, Results, Size } from "../results/results.ts";
import { isCloseCall } from "./close.ts";
import { standing } from "./findings/standing.ts";
import { countText } from "./findings/status.en.ts";
import { lineShare, neededVotes } from "./line.en.ts";
import { cut, fullName, visible } from "./names.ts";
import { percent, rule, size, whole } from "./numbers.ts";
import { capital, counted, date, joined, spelled } from "./prose.en.ts";
import { seatRange } from "./seats.en.ts";
import { isExact } from "./shares.ts";
import { baseName, statusWords } from "./terms.en.ts";

/** "1,990,753 ballots cast", "ballots cast (1,000 to 1,200)", "ballots cast (number not known)". */
export function sizedBase(of: Base, base: Size | null): string {
  if (base === null) return `${baseName[of]} (number not known)`;
  return isExact(base) ? `${size(base)} ${baseName[of]}` : `${baseName[of]} (${size(base)})`;
}

/** The same after "share of": "the 1,990,753 ballots cast". */
const theBase = (of: Base, base: Size): string =>
  isExact(base) ? `the ${sizedBase(of, base)}` : sizedBase(of, base);

/** "All 12 lists", "both lists", "the only list". */
const everyList = (n: number): string =>
  n === 1 ? "the only list" : n === 2 ? "both lists" : `all ${spelled(n)} lists`;

/** Who counted, when, how much of it, and what the count is worth: the last line inside every picture. */
export function sourceLine(results: Results): string {
  const { election, areas } = results;
  const count = election.count ? countText(election.count) : "";
  const source = count ? "" : sourceTitle(election, areas[0]?.source);
  return sentences([[source, count].filter(Boolean).join(", "), statusOf(election)]);
}

/** The same of areas, which may come from another count than the whole; their stations are added up. */
export function areaSourceLine(results: Results, areas: readonly Area[]): string {
  const { election } = results;
  const ids = [...new Set(areas.map(({ source }) => source))];
  if (ids.length === 1 && ids[0] === results.areas[0]?.source) return sourceLine(results);
  const counted = added(areas.map(({ count }) => count?.stations));
  const all = added(areas.map(({ count }) => count?.of));
  const count =
    counted === undefined
      ? ""
      : countText({ stations: counted, ...(all !== undefined && { of: all }) });
  const titles = ids.map((id) => sourceTitle(election, id));
  const told =
    counted !== undefined && titles.some((title) => title.includes(`${whole(counted)} stations`));
  return sentences([[...titles, told ? "" : count].filter(Boolean).join(", "), statusOf(election)]);
}

const added = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.reduce<number | undefined>(
    (sum, n) => (sum === undefined || n === undefined ? undefined : sum + n),
    0,
  );

function sourceTitle(election: Election, id: string | undefined): string {
  const source = election.sources.find((one) => one.id === id) ?? election.sources[0];
  if (!source) return fullTitle(election);
  const title = visible(source.title);
  return source.date === undefined ? title : `${title}, ${date(source.date)}`;
}

const fullTitle = (election: Election): string => visible(election.title);

function statusOf(election: Election): string {
  const words = statusWords(election);
  if (words.length === 0) return "Final result";
  const on = election.annulled?.date;
  return words.join(", ").toUpperCase() + (on === undefined ? "" : ` (annulled ${date(on)})`);
}

/** Sentences one after another, each with its full stop. */
export const sentences = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part): part is string => part !== undefined && part !== "")
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(" ");

/** "7% = 139,353 votes", "more than 5%: 10,001 votes or more". */
export const lineLabel = (line: Line): string =>
  `${capital(lineShare(line))} = ${neededVotes(line)} votes`;

/** A share beside a line; bounds where the base is known in bounds. */
export function shareText(
  share: { readonly least: Fraction; readonly most: Fraction },
  line?: Fraction,
): string {
  const least = `${percent(share.least, 1, line)}%`;
  const most = `${percent(share.most, 1, line)}%`;
  if (share.least.n === 0n && share.most.n !== 0n) return `at most ${most}`;
  return least === most ? most : `${least} to ${most}`;
}

/** By how much a list is above or below the line. */
export function gapText(gap: number): string {
  if (gap === 0) return "not a vote to spare";
  return gap > 0 ? `${whole(gap)} clear` : `${whole(-gap)} short`;
}

export const WORDS = {
  unknownVotes: "votes not known",
  unknown: "not known",
  undecided: "not decided",
  otherRule: "fails another rule",
  exempt: "passes by another rule",
  invalid: "Invalid ballots*",
  invalidNote: "* Ballots cast minus valid votes; the source does not print it",
  printedInvalid: "Invalid ballots",
} as const;

export const seatsText = (list: { seats: number; atMost: number }): string =>
  `${seatRange(list)} ${list.atMost === 1 ? "seat" : "seats"}`;

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
export function strongest(outcome: Outcome): string {
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
  const law = outcome.line ? ", the base of the law" : "; the law asks for no share";
  const marks =
    outcome.house === null
      ? "Filled: passed. Outlined: not."
      : "Filled: passed. Outlined: no seat.";
  return `Share of ${theBase(base.of, base.size)}${law}. ${outcome.line ? marks : ""}`.trim();
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

/** "No party has a majority of the 120 seats: Birimdik, the largest, is 15 short of 61." */
export function houseHeadline(outcome: Outcome, house: number): string {
  const lists = standing(outcome).lists.filter(({ seats }) => seats > 0);
  const majority = Math.floor(house / 2) + 1;
  const certain = lists.reduce((sum, list) => sum + list.seats, 0);
  if (lists.length === 0) return `None of the ${counted(house, "seat")} is given for certain.`;
  const most = Math.max(...lists.map(({ seats }) => seats));
  const first = lists.filter(({ seats }) => seats === most);
  const name = fullName(first[0]!);
  if (most === house) return `${name} takes all ${counted(house, "seat")}.`;
  if (most >= majority)
    return `${name} has ${whole(most)} of ${counted(house, "seat")}; ${whole(majority)} are a majority.`;
  if (certain < house)
    return `${whole(certain)} of ${counted(house, "seat")} ${certain === 1 ? "is" : "are"} certain, ${whole(house - certain)} not decided.`;
  return first.length === 1
    ? `No list has a majority of the ${counted(house, "seat")}: ${name}, the largest, is ${whole(majority - most)} short of ${whole(majority)}.`
    : `No list has a majority of the ${counted(house, "seat")}: the largest, ${joined(first.map(fullName))}, have ${whole(most)} each.`;
}

export function houseSubtitle(outcome: Outcome, house: number): string {
  const base = outcome.line
    ? `, with a threshold of ${lineShare(outcome.line)} of ${sizedBase(outcome.line.base.of, outcome.line.base.size)}`
    : "";
  return `${counted(house, "seat")}${base}. In order of votes, not left to right.`;
}

export const majorityText = (house: number): readonly [string, string] => [
  `${whole(Math.floor(house / 2) + 1)} of ${whole(house)}`,
  "is a majority",
];

export const houseAlt = (
  outcome: Outcome,
  house: number,
  lists: readonly { name: string; seats: string }[],
  open: number,
): string =>
  sentences([
    `Half circle of ${counted(house, "seat")}, ${majorityText(house)[0]} is a majority`,
    houseHeadline(outcome, house),
    `In order of votes: ${lists.map(({ name, seats }) => `${name} ${seats}`).join(", ")}`,
    open > 0 ? `${counted(open, "seat")} not decided` : "",
  ]);

export const noSeats = "The law as given here has no seat step.";
export const noShares = "The votes of the lists are not known.";

/** "Four lists hold every seat on 66.5% of the party votes." */
export function seatedHeadline(seated: number, lists: number, share: Fraction): string {
  const votes = `${percent(share, 1)}% of the party votes`;
  if (seated === lists)
    return `${capital(everyList(lists))} ${lists === 1 ? "wins every seat" : "win seats"}.`;
  return `${capital(spelled(seated))} of ${counted(lists, "list")} ${seated === 1 ? "holds" : "hold"} every seat on ${votes}.`;
}

export const seatedSubtitle = (party: Size, house: number): string =>
  `Share of ${theBase("party", party)} against share of the ${counted(house, "seat")}. On the line the two are equal. Outlined: no seat.`;

export const bothShares = (votes: Fraction, seats: Fraction): string =>
  `${percent(votes, 1)}% of votes, ${percent(seats, 1)}% of seats`;

export const withoutSeat = (votes: Fraction): string => `${percent(votes, 1)}% of votes, no seat`;

export const seatedAlt = (headline: string, subtitle: string, lists: readonly string[]): string =>
  sentences([`Points, one a list. ${subtitle}`, headline, lists.join("; ")]);

export const SHARES = {
  seats: "Share of seats",
  votes: "Share of party votes",
  equal: "equal shares",
  open: "The seats are not all decided.",
} as const;

/** What the two marks of the comparison of bases stand for. */
export function basesSubtitle(
  share: Fraction,
  list: string,
  other: string | undefined,
  house: number | null,
): string {
  const marks = `Diamond: ${cut(list, 40)}${other === undefined ? "" : `; dot: ${cut(other, 40)}`}; filled: in; outlined: out.`;
  const seats = house === null ? "" : ` and the ${counted(house, "seat")} that follow`;
  return `The same votes held against ${rule(share)} of each base${seats}. ${marks}`;
}

export const BASES_WORDS = {
  out: "◂ out",
  in: "in ▸",
  verdict: { true: "IN", false: "OUT", undecided: "NOT DECIDED" },
  seats: "Seats",
  law: "base of the law",
  another: "another rule",
  none: "The thresholds of other bases are not known.",
} as const;

export const cutAxis = (line: Fraction, half: number): string =>
  `The axis is cut to ${half} points on each side of ${rule(line)}: read positions, not lengths`;

export const basesAlt = (headline: string, rows: readonly string[]): string =>
  sentences([`Comparison of bases of the threshold`, headline, ...rows]);

export const sweepSubtitle = (of: Base, base: Size): string =>
  `Seats of each list by threshold, share of ${theBase(of, base)}. Every edge is a list’s own share.`;

export const SWEEP = {
  none: "No threshold is swept: the law asks for no share, or its base is not known exactly.",
  open: "The data decide the seats for one threshold at most: there is nothing to draw between.",
  lists: "Lists with seats",
  listsShort: "Lists",
  law: (law: Fraction): string => `${rule(law)}, the law`,
  axis: (of: Base): string => `Threshold, share of ${baseName[of]}`,
} as const;

/** Lists that another rule keeps out although the threshold would let them in. */
export function elsewhereNote(keptOut: readonly string[], undecided: readonly string[]): string {
  const kept = keptOut.length === 0 ? "" : `Another rule keeps out ${joined(keptOut)}`;
  const open =
    undecided.length === 0 ? "" : `Another rule cannot be decided for ${joined(undecided)}`;
  return sentences([kept, open]);
}

/** One interval of thresholds in words. */
export function intervalText(
  above: Fraction | null,
  upTo: Fraction | null,
  law: Fraction,
  seats: string,
): string {
  const from = above === null ? "" : `above ${percent(above, 3, law)}%`;
  const to = upTo === null ? "" : `up to ${percent(upTo, 3, law)}%`;
  return `${[from, to].filter(Boolean).join(" ") || "at any threshold"}: ${seats}`;
}

export const sweepAlt = (headline: string, of: Base, intervals: readonly string[]): string =>
  sentences([
    `Stacked steps: seats of each list by threshold, share of ${baseName[of]}`,
    headline,
    capital(intervals.join("; ")),
  ]);

/** "Mekenim Kyrgyzstan leads in five regions, Birimdik in four.": areas where two lists are level belong to none. */
export function leaderHeadline(
  leaders: readonly { name: string; areas: number }[],
  all: number,
  areaWord: readonly [string, string],
): string {
  const [first, ...others] = leaders;
  if (!first) return `No list leads alone in any of the ${spelled(all)} ${areaWord[1]}.`;
  const word = (n: number): string => areaWord[n === 1 ? 0 : 1];
  if (others.length === 0 && first.areas === all)
    return `${first.name} leads in ${all === 1 ? `the only ${areaWord[0]}` : `all ${spelled(all)} ${areaWord[1]}`}.`;
  const lead = `${first.name} leads in ${spelled(first.areas)} ${word(first.areas)}`;
  if (others.length === 0) return `${lead} of ${spelled(all)}.`;
  if (others.length > 3) return `${lead}; ${spelled(others.length)} other lists lead elsewhere.`;
  return `${lead}, ${joined(others.map(({ name, areas }) => `${name} in ${spelled(areas)}`))}.`;
}

export const leaderSubtitle = (of: Base, tiles: boolean): string =>
  tiles
    ? `Strongest list, its share of ${baseName[of]} and its lead in votes. Tiles show place, not size.`
    : `Share of ${baseName[of]}, by area. Framed: the strongest list. The largest lists only.`;

export const REGIONS = {
  lead: (votes: number): string => `lead ${counted(votes, "vote")}`,
  leadShort: (votes: number): string => `lead ${whole(votes)}`,
  level: "level",
  votes: (votes: number): string => counted(votes, "vote"),
  none: "The data have no areas inside the whole.",
  noShares: "The data give no base that is known in every area.",
  areas: ["area", "areas"],
  didNotStand: "–",
} as const;

/** "Mekenchil has 7% of valid votes or more in Jalal-Abad, Issyk-Kul and Batken." */
export function reachHeadline(
  name: string,
  line: Fraction | undefined,
  of: Base,
  reached: readonly string[],
  all: number,
  most: { name: string; share: string } | undefined,
): string {
  if (line === undefined)
    return most
      ? `${name} is strongest in ${most.name}: ${most.share} of ${baseName[of]}.`
      : `The votes of ${name} by area are not known.`;
  const what = `${rule(line)} of ${baseName[of]} or more`;
  if (reached.length === 0)
    return `${name} has less than ${rule(line)} of ${baseName[of]} in every area that is known.`;
  if (reached.length === all && all > 1) return `${name} has ${what} in all ${spelled(all)} areas.`;
  return reached.length <= 4
    ? `${name} has ${what} in ${joined(reached)}.`
    : `${name} has ${what} in ${spelled(reached.length)} of ${spelled(all)} areas.`;
}

export function reachSubtitle(
  name: string,
  of: Base,
  line: Fraction | undefined,
  tiles: boolean,
): string {
  const frame =
    line === undefined
      ? ""
      : ` Heavy frame: ${rule(line)} or more; the rule itself is for the whole.`;
  return `${name}, share of ${baseName[of]} by area.${frame}${tiles ? " Tiles show place, not size." : ""}`;
}

export const areasAlt = (headline: string, subtitle: string, rows: readonly string[]): string =>
  sentences([headline, subtitle, rows.join("; ")]);
