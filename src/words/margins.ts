import type { Claim } from "../analysis/margin/claims.ts";
import type { ChangeKind } from "../analysis/margin/kinds.ts";
import type { Margin } from "../analysis/margin/margin.ts";
import type { Margins } from "../analysis/margin/margins.ts";
import type { Outcome } from "../results/outcome.ts";
import type { Results } from "../results/results.ts";
import { coalitionName } from "./coalitions.ts";
import { say } from "./language.ts";
import { areaName, areaNamed, type fullName, rowName, shortName, visible } from "./names.ts";
import { whole } from "./numbers.ts";

/** What changes: "One seat moves", "Mekenchil is in". */
export function claimText(claim: Claim, outcome: Outcome, results: Results): string {
  const words = say.analysis.margins;
  const name = (id: string) => nameOf(id, outcome, rowName);
  const area = areaOf(claim, results);
  switch (claim.kind) {
    case "seat":
      return words.seatMoves;
    case "places":
      return words.seatMovesIn(area);
    case "list":
      return (claim.more ? words.winsSeat : words.losesSeat)(name(claim.list), area);
    case "majority":
      return words.majorityTurns(majorityOf(outcome.house ?? 0), hasNow(claim.lists, outcome));
    case "passes":
      return (isIn(claim, outcome) ? words.goesOut : words.comesIn)(name(claim.list), area);
  }
}

/** What an audit confirms where the claim is as it was counted. */
export function confirmText(claim: Claim, outcome: Outcome, results: Results): string {
  const words = say.analysis.margins.confirm;
  const area = areaOf(claim, results);
  switch (claim.kind) {
    case "seat":
      return words.seats;
    case "places":
      return area === undefined ? words.areas : words.area(area);
    case "list":
      return words.list(nameOf(claim.list, outcome, shortName), area);
    case "majority":
      return words.majority;
    case "passes": {
      const side = isIn(claim, outcome) ? words.isIn : words.isOut;
      return side(nameOf(claim.list, outcome, shortName), area);
    }
  }
}

const areaOf = (claim: Claim, results: Results): string | undefined =>
  "area" in claim && claim.area !== undefined ? areaNamed(claim.area, results) : undefined;

const majorityOf = (house: number): number => Math.floor(house / 2) + 1;

const hasNow = (lists: readonly string[], { house, seats }: Outcome): boolean =>
  2 * lists.reduce((sum, id) => sum + (seats.get(id) ?? 0), 0) > (house ?? 0);

const isIn = ({ list, area }: Extract<Claim, { kind: "passes" }>, outcome: Outcome): boolean =>
  area === undefined
    ? outcome.lists.some(({ id, passes }) => id === list && passes === true)
    : outcome.steps.some(
        (step) => step.kind === "share" && step.area === area && step.claimants.includes(list),
      );

const nameOf = (id: string, { lists }: Outcome, name: typeof fullName): string => {
  const list = lists.find((one) => one.id === id);
  return list ? name(list) : visible(id);
};

/** How the votes change: "switched, Mekenim K. → Kyrgyzstan", "new ballots, all for it". */
export function howText(
  { claim, means, moves }: Margin,
  outcome: Outcome,
  results: Results,
): string {
  const words = say.analysis.margins;
  const { lists, areas } = results;
  const short = (list: number | undefined) => shortName(lists[list!]!);
  const [first] = moves;
  if (!first) return words.kind[means.kind];
  const places = [...new Set(moves.map(({ area }) => area))];
  const known = "area" in claim ? claim.area : undefined;
  const alone = places.length === 1 && first.area > 0 && areas[first.area]!.id !== known;
  const where = alone ? areaName(areas[first.area]!) : undefined;
  if (claim.kind === "passes" && moves.length === 1) {
    const own = lists.findIndex(({ id }) => id === claim.list);
    const text = passing(means.kind, isIn(claim, outcome), first.from === own, first.to === own);
    if (text) return words.howIn(text, where, 0);
  }
  const from = [
    ...new Set(moves.flatMap((move) => (move.from === undefined ? [] : [short(move.from)]))),
  ];
  const to = [...new Set(moves.flatMap((move) => (move.to === undefined ? [] : [short(move.to)])))];
  return words.howIn(
    words.flow(means.kind, several(from), several(to)),
    where,
    Math.max(0, places.length - 1),
  );
}

/** The first of several names, and how many more there are. */
const several = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names[0]} +${names.length - 1}`;

/** How a list comes in or goes out, told from its side. */
function passing(
  kind: ChangeKind,
  isIn: boolean,
  loses: boolean,
  wins: boolean,
): string | undefined {
  const words = say.analysis.margins;
  if (isIn && loses) return words.own(kind);
  if (isIn) return kind === "added" ? words.addedForOthers : undefined;
  if (kind === "switched") return wins ? words.switchedToIt : undefined;
  if (kind === "added") return wins ? words.addedForIt : undefined;
  return loses ? undefined : words.ofOthers(kind);
}

/** "its votes switched or spoiled": what is the same in front is said once, and a place behind it at the end. */
export function joinedHow(texts: readonly string[]): string {
  const { fronts, eitherWay } = say.analysis.margins;
  const [first = ""] = texts;
  const front = fronts.find((one) => first.startsWith(one)) ?? "";
  const place = /(, [^,]+)?$/.exec(first)?.[0] ?? "";
  const same = texts.every((text) => text.startsWith(front) && text.endsWith(place));
  if (texts.length < 2 || !same) return eitherWay(texts);
  const parts = texts.map((text) => text.slice(front.length, text.length - place.length));
  return `${front}${eitherWay(parts)}${place}`;
}

/** "3,077", "62–157", "at least 12"; "never" where no such votes do it. */
export function votesText({ votes, atLeast, exact, tie }: Margin): string {
  const words = say.analysis.margins;
  if (votes === null) return atLeast === null ? words.never : words.atLeast(atLeast);
  const sign = tie === undefined ? "" : ` ${words.tieMark}`;
  if (exact) return `${whole(votes)}${sign}`;
  return atLeast === null || atLeast < 2
    ? `${words.atMost(votes)}${sign}`
    : `${whole(atLeast)}–${whole(votes)}${sign}`;
}

/** "A majority of 61: Mekenim Kyrgyzstan + Kyrgyzstan, exactly 61 seats." */
export function majorityNote({ majority, outcome }: Margins): string | undefined {
  if (!majority || outcome.house === null) return undefined;
  const own = majority.lists.reduce((sum, id) => sum + (outcome.seats.get(id) ?? 0), 0);
  const coalition = coalitionName(majority.lists, outcome);
  return say.analysis.margins.majority(majorityOf(outcome.house), coalition, own);
}

/** "Step placed: it places seats in areas one by one." */
export function gapNotes(margins: readonly Margin[]): string[] {
  const words = say.analysis.margins;
  const told = new Map(
    margins.flatMap(({ gaps }) =>
      gaps.map(({ step, why }) => {
        const reason = words.whyNotExact[why];
        return [`${step} ${why}`, step === "" ? reason : words.gapOf(visible(step), reason)];
      }),
    ),
  );
  return told.size === 0 ? [] : [words.notExact([...told.values()])];
}

/** What a kept scenario says of itself. */
export function marginTitle(margin: Margin, outcome: Outcome, results: Results): string {
  const { votes, means, exact, claim } = margin;
  return say.analysis.margins.scenario(
    claimText(claim, outcome, results),
    votes ?? 0,
    means.kind,
    exact,
  );
}
