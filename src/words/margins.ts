import type { Claim } from "../analysis/margin/claims.ts";
import type { ChangeKind } from "../analysis/margin/kinds.ts";
import type { Margin } from "../analysis/margin/margin.ts";
import type { Margins, NoMargin } from "../analysis/margin/margins.ts";
import type { Why } from "../elect/rests/shares.ts";
import type { Outcome } from "../results/outcome.ts";
import type { Results } from "../results/results.ts";
import { coalitionName } from "./coalitions.ts";
import { type fullName, rowName, shortName, visible } from "./names.ts";
import { whole } from "./numbers.ts";
import { counted } from "./prose.ts";

export const MARGIN_WORDS = {
  change: "Change",
  how: "How",
  votes: "Votes",
  audit: "Audit",
  comparison: "For comparison",
  places: "Votes that change in one area alone",
  placesFirst: "In one area alone fewer votes do it, for the law asks for something there too:",
  caption: "Fewest votes that change the outcome",
  invalid: "invalid ballots",
  invalidMade: "invalid ballots (cast minus valid)",
  against: "against all",
  uncounted: "stations not counted",
  area: "Area",
  exact: "Each number was recounted: the outcome changes there and not one vote earlier.",
  ranges:
    "Where two numbers stand, fewer than the first cannot do it, and the second was recounted and does.",
  none: "No votes of this kind change it.",
  nothing: "No votes change it.",
  write: "The changed tables, each a scenario to be counted again: --write DIR",
  areas: (all: number, shown: number) =>
    `Each of the ${whole(all)} areas shares its own seats${shown < all ? `; the ${whole(shown)} nearest` : ""}:`,
} as const;

/** Why margins are absent. */
export const noMargins: Readonly<Record<NoMargin, string>> = {
  open: "The outcome is open, so no number of votes can be said to change it.",
  announced:
    "Who passes is known by the announcement alone, not by the votes: how near it was cannot be told.",
};

/** Why a bound could not be made exact. */
export const whyNotExact: Readonly<Record<Why, string>> = {
  seats: "how many seats it gives moves with the votes",
  figure: "what it goes by does not grow evenly with votes",
  method: "its method has no lines between two lists",
  bounds: "a maximum, a minimum or a rule on the set of lists moves seats too",
  grows: "its seats grow until every claim is met",
  placed: "it places seats in areas one by one",
  candidates: "candidates decide in it",
  tiers: "a seat that moves in one step may come back in another",
  together: "lists would have to lose and win in step, or the quota moves with every vote",
  far: "too many seats must move",
};

/** What changes: "One seat moves", "Mekenchil is in". */
export function claimText(claim: Claim, outcome: Outcome, results: Results): string {
  const name = (id: string) => nameOf(id, outcome, rowName);
  const area = (id: string | undefined) => (id === undefined ? "" : `, ${areaName(id, results)}`);
  switch (claim.kind) {
    case "seat":
      return "One seat moves";
    case "places":
      return claim.area === undefined ? "An area's seat moves" : `A seat moves${area(claim.area)}`;
    case "list":
      return `${name(claim.list)} ${claim.more ? "wins" : "loses"} a seat${area(claim.area)}`;
    case "majority": {
      const { house } = outcome;
      const enough = Math.floor((house ?? 0) / 2) + 1;
      return `A majority of ${whole(enough)} is ${hasNow(claim.lists, outcome) ? "lost" : "won"}`;
    }
    case "passes":
      return `${name(claim.list)} is ${isIn(claim, outcome) ? "out" : "in"}${area(claim.area)}`;
  }
}

/** What an audit confirms where the claim is as it was counted. */
export function confirmText(claim: Claim, outcome: Outcome, results: Results): string {
  const area =
    "area" in claim && claim.area !== undefined ? `, ${areaName(claim.area, results)}` : "";
  switch (claim.kind) {
    case "seat":
      return "ballots that confirm every seat";
    case "places":
      return area === "" ? "ballots that confirm every area" : `ballots that confirm it${area}`;
    case "list":
      return `ballots that confirm it to ${nameOf(claim.list, outcome, shortName)}${area}`;
    case "majority":
      return "ballots that confirm the majority";
    case "passes": {
      const side = isIn(claim, outcome) ? "in" : "out";
      return `ballots: ${nameOf(claim.list, outcome, shortName)} is ${side}${area}`;
    }
  }
}

const hasNow = (lists: readonly string[], { house, seats }: Outcome): boolean =>
  2 * lists.reduce((sum, id) => sum + (seats.get(id) ?? 0), 0) > (house ?? 0);

const isIn = ({ list, area }: Extract<Claim, { kind: "passes" }>, outcome: Outcome): boolean =>
  area === undefined
    ? outcome.lists.some(({ id, passes }) => id === list && passes === true)
    : outcome.steps.some(
        (step) => step.kind === "share" && step.area === area && step.claimants.includes(list),
      );

const areaName = (id: string, { areas }: Results): string =>
  visible(areas.find((area) => area.id === id)?.name ?? id);

const nameOf = (id: string, { lists }: Outcome, name: typeof fullName): string => {
  const list = lists.find((one) => one.id === id);
  return list ? name(list) : visible(id);
};

const KINDS: Readonly<Record<ChangeKind, string>> = {
  switched: "switched",
  spoiled: "spoiled",
  "left-out": "left out",
  added: "added",
};

/** How the votes change: "switched, Mekenim K. → Kyrgyzstan", "new ballots, all for it". */
export function howText(
  { claim, means, moves }: Margin,
  outcome: Outcome,
  results: Results,
): string {
  const { lists, areas } = results;
  const short = (list: number | undefined) => shortName(lists[list!]!);
  const [first] = moves;
  if (!first) return KINDS[means.kind];
  const places = [...new Set(moves.map(({ area }) => area))];
  const known = "area" in claim ? claim.area : undefined;
  const alone = places.length === 1 && first.area > 0 && areas[first.area]!.id !== known;
  const where = alone ? `, ${visible(areas[first.area]!.name)}` : "";
  const more = places.length > 1 ? ` and in ${counted(places.length - 1, "more area")}` : "";
  if (claim.kind === "passes" && moves.length === 1) {
    const own = lists.findIndex(({ id }) => id === claim.list);
    const text = passing(means.kind, isIn(claim, outcome), first.from === own, first.to === own);
    if (text) return `${text}${where}`;
  }
  const from = [
    ...new Set(moves.flatMap((move) => (move.from === undefined ? [] : [short(move.from)]))),
  ];
  const to = [...new Set(moves.flatMap((move) => (move.to === undefined ? [] : [short(move.to)])))];
  const several = (names: readonly string[]) =>
    names.length === 1 ? names[0]! : `${names[0]} +${names.length - 1}`;
  const flow =
    means.kind === "switched"
      ? `${several(from)} → ${several(to)}`
      : means.kind === "added"
        ? `for ${several(to)}`
        : `of ${several(from)}`;
  return `${KINDS[means.kind]}, ${flow}${where}${more}`;
}

/** How a list comes in or goes out, told from its side. */
function passing(
  kind: ChangeKind,
  isIn: boolean,
  loses: boolean,
  wins: boolean,
): string | undefined {
  if (isIn && loses) return `its votes ${KINDS[kind]}`;
  if (isIn) return kind === "added" ? "new ballots, for others" : undefined;
  if (kind === "switched") return wins ? "switched to it" : undefined;
  if (kind === "added") return wins ? "new ballots, all for it" : undefined;
  return loses ? undefined : `others' ballots ${KINDS[kind]}`;
}

/** "its votes switched or spoiled": what is the same in front is said once, and a place behind it at the end. */
export function joinedHow(texts: readonly string[]): string {
  const [first = ""] = texts;
  const front = ["its votes ", "others' ballots "].find((one) => first.startsWith(one)) ?? "";
  const place = /(, [^,]+)?$/.exec(first)?.[0] ?? "";
  const same = texts.every((text) => text.startsWith(front) && text.endsWith(place));
  if (texts.length < 2 || !same) return texts.join(" or ");
  const parts = texts.map((text) => text.slice(front.length, text.length - place.length));
  return `${front}${parts.join(" or ")}${place}`;
}

/** "3,077", "62–157", "at least 12"; "never" where no such votes do it. */
export function votesText({ votes, atLeast, exact, tie }: Margin): string {
  if (votes === null) return atLeast === null ? "never" : `at least ${whole(atLeast)}`;
  const sign = tie === undefined ? "" : " (t)";
  if (exact) return `${whole(votes)}${sign}`;
  return atLeast === null || atLeast < 2
    ? `at most ${whole(votes)}${sign}`
    : `${whole(atLeast)}–${whole(votes)}${sign}`;
}

export const TIE_NOTE =
  "(t) with one vote less the outcome is open: a tie, or a number that is not known.";

/** "A majority of 61: Mekenim Kyrgyzstan + Kyrgyzstan, exactly 61 seats." */
export function majorityNote({ majority, outcome }: Margins): string | undefined {
  if (!majority || outcome.house === null) return undefined;
  const enough = Math.floor(outcome.house / 2) + 1;
  const own = majority.lists.reduce((sum, id) => sum + (outcome.seats.get(id) ?? 0), 0);
  const exactly = own === enough ? "exactly " : "";
  return `A majority of ${whole(enough)}: ${coalitionName(majority.lists, outcome)}, ${exactly}${counted(own, "seat")}.`;
}

/** "Step placed: it places seats in areas one by one." */
export function gapNotes(margins: readonly Margin[]): string[] {
  const told = new Map(
    margins.flatMap(({ gaps }) =>
      gaps.map(({ step, why }) => [
        `${step} ${why}`,
        step === "" ? whyNotExact[why] : `step ${visible(step)}: ${whyNotExact[why]}`,
      ]),
    ),
  );
  return told.size === 0 ? [] : [`Not exact: ${[...told.values()].join("; ")}.`];
}

/** What a kept scenario says of itself. */
export function marginTitle(margin: Margin, outcome: Outcome, results: Results): string {
  const { votes, means, exact } = margin;
  const fewest = exact ? ", no fewer do it" : "";
  return `${claimText(margin.claim, outcome, results)}: ${counted(votes ?? 0, "vote")} ${KINDS[means.kind]}${fewest}`;
}
