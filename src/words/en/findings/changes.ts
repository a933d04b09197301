import type { Known, Level, Status, Total } from "../../../results/results.ts";
import { signed, whole } from "../../numbers.ts";
import { counted, joined } from "../prose.ts";
import { terms } from "../terms.ts";

/** A number before and after; null: not there, or not known. */
export interface Moved<T = number> {
  readonly from: T | null;
  readonly to: T | null;
}

export type MovedOf = Moved & { readonly name: string };

/** Names of some, as they are shown, and how many more there are. */
export interface Some {
  readonly shown: readonly string[];
  readonly more: number;
}

/** So many areas of a level. */
export type Kinds = readonly (readonly [n: number, level: Level])[];

/** What changed from one version of a count to the next; behind what it is about, in a line of a table. */
export const changes = {
  about: {
    nothing: "Nothing",
    columns: "Columns",
    down: "Votes down",
    inAll: "In all",
    gone: "Gone",
    status: "Status",
    law: "Law",
    stations: "Stations",
    fresh: "New",
    first: "First votes",
    votes: "Votes",
    totals: "Totals",
    line: "Line",
    seats: "Seats",
    seatsSoFar: "Seats so far",
    certainSeats: "Certain seats",
  },

  /** how far a count is */
  stationsCounted: (n: number, of: number) =>
    `${whole(n)} of ${counted(of, "station")}${of > n ? ` so far, ${whole(of - n)} out` : ""}`,
  areasCounted: (n: number, of: number, out: Kinds) =>
    `${whole(n)} of ${whole(of)} areas so far, ${kinds(out)} out`,
  noVotesYet: (out: Kinds) => `no votes yet of ${kinds(out)}`,
  withNoVotes: (zero: Kinds) => `${kinds(zero)} with 0 votes`,

  nothing: "no number changed.",
  columns: (headers: Some) => `read otherwise than before: ${some(headers)}.`,
  /** a header of a column */
  quoted: (header: string) => `"${header}"`,
  down: (area: string, list: string, votes: Moved) => `${area}, ${list}: ${fromTo(votes)}.`,
  downMore: (places: number) => `and in ${counted(places, "place")} more.`,
  fewer: (lists: readonly MovedOf[], more: number) =>
    `fewer votes for ${some({ shown: lists.map((list) => `${list.name} ${fromTo(list)}`), more })}.`,
  /** areas by name, or places with how many of them lie there */
  areas: (areas: Kinds, names: Some) => `${kinds(areas)}: ${some(names)}.`,
  lists: (n: number, names: Some) => `${terms.lists(n)}: ${some(names)}.`,
  status: (from: Status, to: Status) => `${terms.status[from]} to ${terms.status[to]}.`,
  law: (from: string, to: string) => `${from} to ${to}.`,
  stations: (counted: Moved, of: number | undefined) =>
    `${fromTo(counted)}${of === undefined ? "" : `, of ${whole(of)}`}.`,
  /** `all`: undefined where the votes of all lists are not known; `gains`: lists with what they won */
  votes: (
    all: { readonly from: number; readonly to: number } | undefined,
    lists: number,
    soFar: boolean,
    gains: Some,
  ) => {
    const total = all
      ? `${signed(all.to - all.from)}, now ${whole(all.to)}${soFar ? " so far" : ""}`
      : `changed for ${terms.lists(lists)}`;
    return `${total}${gains.shown.length > 0 ? `: ${some(gains)}` : ""}.`;
  },
  total: (total: Total, area: string, { from, to }: Moved<Known>) =>
    `${TOTAL[total]}, ${area}: ${amount(from)} to ${amount(to)}.`,
  totalsMore: (n: number) => `and ${whole(n)} more.`,
  seats: (lists: readonly MovedOf[]) =>
    `${lists.map(({ name, from, to }) => `${name} ${from} to ${to}`).join(", ")}.`,
  /** `line`: with its base, as "7% of ballots cast"; undefined where the law asks for something else */
  nowPass: (names: readonly string[], line: string | undefined) =>
    `${joined(names)} now ${pass(names)} ${asked(line)}.`,
  noLongerPass: (names: readonly string[], line: string | undefined) =>
    `${joined(names)} no longer ${pass(names)} ${asked(line)}.`,
  doNotPass: (names: readonly string[], line: string | undefined) =>
    `${joined(names)} ${names.length === 1 ? "does" : "do"} not pass ${asked(line)}.`,
  notDecided: (names: readonly string[], line: string | undefined) =>
    `it is not decided whether ${joined(names)} ${pass(names)} ${asked(line)}.`,
};

const TOTAL: Readonly<Record<Total, string>> = {
  ...terms.baseName,
  invalid: "invalid ballots",
  blank: "blank ballots",
};

const kinds = (areas: Kinds): string => joined(areas.map(([n, level]) => terms.areasOf(n, level)));

const some = ({ shown, more }: Some): string =>
  more === 0 ? joined(shown) : `${shown.join(", ")} and ${whole(more)} more`;

const known = (n: number | null): string => (n === null ? "not known" : whole(n));

const fromTo = ({ from, to }: Moved): string =>
  `${known(from)} to ${known(to)}${from === null || to === null ? "" : ` (${signed(to - from)})`}`;

function amount(of: Known | null): string {
  if (of === null || typeof of === "number") return known(of);
  return `between ${whole(of.from)} and ${whole(of.to)}`;
}

const pass = (names: readonly string[]): string => (names.length === 1 ? "passes" : "pass");

const asked = (line: string | undefined): string => line ?? "what the law asks for";
