import { type Contest, NOT_KNOWN, NOT_STANDING, type Results } from "../../results/results.ts";
import { constituencyVotesOfArea, votesOfArea } from "../../results/votes.ts";
import { PARTS, type Part } from "../../words/parts.ts";
import type { Writer } from "./format.ts";

/** The parts of results that a format cannot hold, in one fixed order. */
export function lost(
  results: Results,
  { holds, except }: Pick<Writer, "holds" | "except">,
): Part[] {
  if (holds === "all") return [];
  const further = except?.(results) ?? [];
  return PARTS.filter(
    (part) => further.includes(part) || (!holds.includes(part) && PRESENT[part](results)),
  );
}

const some = (...values: readonly unknown[]): boolean =>
  values.some((value) => value !== undefined);

/** Whether results have a part. */
const PRESENT: Readonly<Record<Part, (results: Results) => boolean>> = {
  election: () => true,
  date: ({ election }) => some(election.date),
  country: ({ election: { country, body, year, annulled } }) => some(country, body, year, annulled),
  law: ({ election }) => some(election.law),
  sources: ({ election, areas }) =>
    election.sources.length > 0 || areas.some(({ source }) => some(source)),
  notes: ({ election }) => (election.notes ?? []).length > 0,
  totals: ({ areas }) => areas.some(({ totals }) => Object.keys(totals).length > 0),
  bounds: ({ areas }) =>
    areas.some(({ totals }) => Object.values(totals).some((total) => typeof total === "object")),
  areas: ({ areas }) => areas.length > 1,
  tree: ({ areas }) => areas.length > 1,
  kinds: ({ lists }) => lists.some(({ kind }) => kind !== "party"),
  unknown: (results) => contestsOf(results).some(({ votes }) => votes.includes(NOT_KNOWN)),
  sums: (results) =>
    results.areas.some(
      (_, i) =>
        (!results.contests.list.own[i] && hasVotes(votesOfArea(results, i))) ||
        (results.contests.constituency?.own[i] === 0 &&
          hasVotes(constituencyVotesOfArea(results, i))),
    ),
  second: ({ contests }) => some(contests.constituency),
  idle: (results) => hasIdle(results),
  empty: (results) => results.areas.some((_, i) => !hasVotes(votesOfArea(results, i))),
  ids: () => true,
  areaIds: () => true,
  names: () => false,
  short: ({ lists }) => lists.some(({ short }) => some(short)),
  listing: ({ lists }) =>
    lists.some((list) =>
      some(...[list.colour, list.members, list.noList], ...[list.connection, list.subConnection]),
    ),
  languages: ({ election, lists, areas }) =>
    some(
      election.translations,
      ...lists.flatMap(({ names, shorts }) => [names, shorts]),
      ...areas.map(({ names }) => names),
    ),
  seats: ({ areas }) =>
    areas.some((area) =>
      some(
        ...[area.seats, area.adjustmentSeats, area.listSeats, area.nationalSeats],
        area.constituencySeats,
      ),
    ),
  counts: ({ election, areas }) => some(election.count, ...areas.map(({ count }) => count)),
  direct: ({ areas }) => areas.some(({ direct }) => some(direct)),
  candidates: ({ areas }) => areas.some((area) => some(area.candidates, area.candidateVotes)),
  connections: ({ areas }) => areas.some(({ connections }) => some(connections)),
  winners: ({ areas }) => areas.some(({ winners }) => some(winners)),
  figures: ({ areas }) => areas.some(({ population, figures }) => some(population, figures)),
  places: ({ areas }) => areas.some(({ tile }) => some(tile)),
  official: ({ official, areas }) => some(official?.get(areas[0]!.id)),
  officialAreas: ({ official, areas }) =>
    [...(official?.keys() ?? [])].some((id) => id !== areas[0]!.id),
  officialRest: ({ officialPartial, expected, officialLots, passed }) =>
    some(officialPartial, expected, officialLots, passed),
  votesPerBallot: ({ votesPerBallot }) => some(votesPerBallot),
  further: ({ further, areas }) => some(further, ...areas.map((area) => area.further)),
};

/** Whether a vote is known in it. */
export const hasVotes = (votes: Float64Array): boolean => votes.some((value) => value >= 0);

const contestsOf = ({ contests }: Results): Contest[] =>
  contests.constituency ? [contests.list, contests.constituency] : [contests.list];

/** Whether a list stood nowhere. */
function hasIdle(results: Results): boolean {
  const width = results.lists.length;
  return results.lists.some((_, list) =>
    contestsOf(results).every(({ votes }) =>
      results.areas.every((_, area) => votes[area * width + list] === NOT_STANDING),
    ),
  );
}

/** Some elections hold populations alone: a table of votes of them would be empty. */
export const holdsVotes = ({ contests }: Results): boolean =>
  Object.values(contests).some(({ votes }) => hasVotes(votes));
