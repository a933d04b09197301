import { hasVotes } from "../../src/interop/convert/lost.ts";
import {
  type Area,
  type Contest,
  type List,
  NOT_KNOWN,
  NOT_STANDING,
  type Results,
  TOTALS,
} from "../../src/results/results.ts";
import { constituencyVotesOfArea, votesOfArea } from "../../src/results/votes.ts";
import type { Part } from "../../src/words/parts.ts";

/**
 * What differs between results and the same results written and read again, by part; "votes" are no part: they may
 * never differ. A whole that a reader sets around areas without one is no difference.
 */
export function differences(
  one: Results,
  other: Results,
  vote: "list" | "constituency" = "list",
): (Part | "votes" | "lists")[] {
  const found = new Set<Part | "votes" | "lists">();
  const lists = matched(one.lists, other.lists, ({ name }) => plain(name));
  const areas = matched(one.areas, other.areas, (area, all) => pathOf(area, all as Area[]));
  const differ = (part: Part | "votes" | "lists", a: unknown, b: unknown) => {
    if (text(a) !== text(b)) found.add(part);
  };
  const backArea = (i: number | undefined) => (i === undefined ? undefined : other.areas[i]);
  const added = other.areas.flatMap((area, i) =>
    [...areas.values()].includes(i) ? [] : [{ area, i }],
  );
  for (const { area, i } of added)
    if (area.parent !== undefined || other.contests.list.own[i]) found.add("areas");
  const outside = new Set(added.map(({ i }) => i));

  one.lists.forEach((list, k) => {
    const at = lists.get(k);
    if (at === undefined) {
      const votesIn = (contest: Contest) =>
        one.areas.map((_, i) => contest.votes[i * one.lists.length + k]!);
      const row = votesIn(one.contests[vote]!);
      const stoodInTheOther =
        one.contests.constituency !== undefined &&
        Object.values(one.contests).some((contest) => votesIn(contest).some((n) => n >= 0));
      if (stoodInTheOther && row.every((n) => n === NOT_STANDING)) return;
      found.add(
        row.every((n) => n === NOT_STANDING)
          ? "idle"
          : row.some((n) => n >= 0)
            ? "lists"
            : "unknown",
      );
      return;
    }
    const back = other.lists[at]!;
    differ("ids", list.id, back.id);
    differ("names", list.name, back.name);
    differ("kinds", list.kind, back.kind);
    differ("short", list.short, back.short);
    differ("languages", [list.names, list.shorts], [back.names, back.shorts]);
    differ("listing", listing(list), listing(back));
  });
  const listIds = new Map([...lists].map(([a, b]) => [other.lists[b]!.id, one.lists[a]!.id]));
  const areaIds = new Map([...areas].map(([a, b]) => [other.areas[b]!.id, one.areas[a]!.id]));
  const keyed = <T>(map: ReadonlyMap<string, T> | undefined, ids?: ReadonlyMap<string, string>) =>
    map && [...map].map(([id, value]) => [ids?.get(id) ?? id, value]).sort();

  one.areas.forEach((area, i) => {
    const back = backArea(areas.get(i));
    if (!back) {
      const votes = vote === "list" ? votesOfArea : constituencyVotesOfArea;
      found.add(hasVotes(votes(one, i)) ? "areas" : "empty");
      return;
    }
    differ("areaIds", area.id, back.id);
    differ("names", area.name, back.name);
    differ("languages", area.names, back.names);
    differ("tree", area.level, back.level);
    const parent = back.parent === undefined || outside.has(back.parent) ? undefined : back.parent;
    differ(
      "tree",
      area.parent,
      parent === undefined ? undefined : [...areas].find(([, b]) => b === parent)?.[0],
    );
    for (const total of TOTALS)
      differ(
        typeof area.totals[total] === "object" ? "bounds" : "totals",
        area.totals[total],
        back.totals[total],
      );
    differ("seats", seatsOf(area), seatsOf(back));
    differ("counts", area.count, back.count);
    differ("sources", area.source, back.source);
    differ("direct", keyed(area.direct), keyed(back.direct, listIds));
    differ(
      "candidates",
      [keyed(area.candidates), keyed(area.candidateVotes)],
      [keyed(back.candidates, listIds), keyed(back.candidateVotes)],
    );
    differ("connections", keyed(area.connections), keyed(back.connections));
    differ("winners", area.winners, back.winners);
    differ(
      "figures",
      [area.population, keyed(area.figures)],
      [back.population, keyed(back.figures)],
    );
    differ("places", area.tile, back.tile);
    differ("further", area.further, back.further);
    const at = areas.get(i)!;
    const contests = [one.contests[vote]!, other.contests.list] as const;
    for (const part of votesDiffer(one, other, contests, [i, at], lists)) found.add(part);
  });

  const [a, b] = [one.election, other.election];
  differ("election", [a.id, a.title, a.status], [b.id, b.title, b.status]);
  differ("date", a.date, b.date);
  differ(
    "country",
    [a.country, a.body, a.year, a.annulled],
    [b.country, b.body, b.year, b.annulled],
  );
  differ("law", a.law, b.law);
  differ("languages", a.translations, b.translations);
  const notes = (all: readonly string[] = []) => all.filter((note) => note !== "status not stated");
  differ("notes", notes(a.notes), notes(b.notes));
  if (a.sources.length > 0) differ("sources", a.sources, b.sources); // a reader names the file
  differ("counts", a.count, b.count);
  const top = one.areas[0]!.id;
  const seats = (all: Results["official"], ids?: ReadonlyMap<string, string>) =>
    [...(all ?? [])]
      .map(([area, byList]): [string, unknown] => [
        ids?.get(area) ?? area,
        keyed(byList, ids && listIds),
      ])
      .sort();
  const [won, wonBack] = [seats(one.official), seats(other.official, areaIds)];
  differ(
    "official",
    won.filter(([id]) => id === top),
    wonBack.filter(([id]) => id === top),
  );
  differ(
    "officialAreas",
    won.filter(([id]) => id !== top),
    wonBack.filter(([id]) => id !== top),
  );
  differ(
    "officialRest",
    [seats(one.officialPartial), seats(one.expected), one.officialLots, one.passed],
    [seats(other.officialPartial), seats(other.expected), other.officialLots, other.passed],
  );
  differ("votesPerBallot", one.votesPerBallot, other.votesPerBallot);
  differ("further", one.further, other.further);
  return [...found].sort();
}

/** Of each thing the index of the same in the other: by id, else by what it is called. */
function matched<T extends { readonly id: string }>(
  ones: readonly T[],
  others: readonly T[],
  called: (thing: T, all: readonly T[]) => string,
): Map<number, number> {
  const byId = new Map(others.map(({ id }, i) => [id, i]));
  const found = new Map<number, number>();
  ones.forEach(({ id }, i) => {
    const at = byId.get(id);
    if (at !== undefined) found.set(i, at);
  });
  const taken = new Set(found.values());
  const byName = new Map<string, number[]>();
  others.forEach((thing, i) => {
    if (taken.has(i)) return;
    const name = called(thing, others);
    byName.set(name, [...(byName.get(name) ?? []), i]);
  });
  ones.forEach((thing, i) => {
    if (found.has(i)) return;
    const at = byName.get(called(thing, ones))?.shift();
    if (at !== undefined) found.set(i, at);
  });
  return found;
}

/** Without what formats mark names with to tell them apart. */
const plain = (name: string): string =>
  name
    .trim()
    .replace(/\s+/g, " ")
    .replace(/ \([^()]*\)$/, "");

const pathOf = (area: Area, all: readonly Area[]): string =>
  `${area.level} ${plain(area.name)}${area.parent === undefined || all[area.parent]!.parent === undefined ? "" : ` in ${plain(all[area.parent]!.name)}`}`;

function votesDiffer(
  one: Results,
  other: Results,
  [contest, back]: readonly [Contest, Contest],
  [i, at]: readonly [number, number],
  lists: ReadonlyMap<number, number>,
): (Part | "votes")[] {
  const own = contest.own[i] === 1;
  const ownBack = back.own[at] === 1;
  if (!own && !ownBack) return [];
  const row = (contest === one.contests.list ? votesOfArea : constituencyVotesOfArea)(one, i);
  if (own && !ownBack)
    return [hasVotes(row) ? "votes" : row.includes(NOT_KNOWN) ? "unknown" : "empty"];
  const parts = new Set<Part | "votes">(own ? [] : ["sums"]);
  row.forEach((value, k) => {
    const index = lists.get(k);
    const read = index === undefined ? NOT_STANDING : back.votes[at * other.lists.length + index]!;
    if (read !== value)
      parts.add(value === NOT_KNOWN && read === NOT_STANDING ? "unknown" : "votes");
  });
  return [...parts];
}

const listing = ({ colour, members, noList, connection, subConnection }: List) => [
  ...[colour, members, noList, connection, subConnection],
];

const seatsOf = (area: Area) => [
  ...[area.seats, area.adjustmentSeats, area.listSeats, area.nationalSeats, area.constituencySeats],
];

const text = (value: unknown): string => JSON.stringify(value) ?? "";
