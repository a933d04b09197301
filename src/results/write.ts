import { type Area, type Contest, NOT_KNOWN, NOT_STANDING, type Results } from "./results.ts";

/**
 * Writes results as a document that `readDocument` turns into the same results. Keys stand in one fixed order,
 * votes in the order of the lists. Assumptions are no part of an election and are left out.
 */
export function writeDocument(results: Results): object {
  const { contests, official, officialPartial, expected, further = {} } = results;
  const { $schema, ...rest } = further;
  return defined({
    $schema,
    mandate: "results/1",
    election: results.election,
    lists: results.lists,
    areas: results.areas.map((area, i) => writeArea(results, contests, area, i)),
    official: official && byId(official, (seats) => byId(seats)),
    officialPartial: officialPartial && byId(officialPartial, (seats) => byId(seats)),
    expected: expected && byId(expected, (seats) => byId(seats)),
    officialLots: results.officialLots,
    passed: results.passed,
    votesPerBallot: results.votesPerBallot,
    ...rest,
  });
}

function writeArea(results: Results, contests: Results["contests"], area: Area, i: number): object {
  const { id, name, names, level, parent, source, count, totals, figures, further = {} } = area;
  const { direct, candidates, connections, candidateVotes } = area;
  const { constituency, ...rest } = further;
  const votes = votesById(results, contests.list, i);
  const second = contests.constituency && votesById(results, contests.constituency, i);
  return defined({
    id,
    name,
    names,
    level,
    parent: parent === undefined ? undefined : results.areas[parent]!.id,
    source,
    count,
    seats: area.seats,
    adjustmentSeats: area.adjustmentSeats,
    listSeats: area.listSeats,
    nationalSeats: area.nationalSeats,
    constituencySeats: area.constituencySeats,
    population: area.population,
    totals: Object.keys(totals).length > 0 ? totals : undefined,
    votes,
    constituency:
      second || constituency ? defined({ votes: second, ...(constituency as object) }) : undefined,
    direct: direct && byId(direct),
    candidates: candidates && byId(candidates),
    connections: connections && byId(connections),
    candidateVotes: candidateVotes && byId(candidateVotes),
    winners: area.winners,
    tile: area.tile,
    figures: figures && byId(figures),
    ...rest,
  });
}

/** Votes of an area by list id; undefined where it has none of its own. */
function votesById(results: Results, { votes, own }: Contest, area: number): object | undefined {
  if (!own[area]) return undefined;
  const row = votes.subarray(area * results.lists.length, (area + 1) * results.lists.length);
  return Object.fromEntries(
    results.lists.flatMap(({ id }, i) => {
      const value = row[i]!;
      return value === NOT_STANDING ? [] : [[id, value === NOT_KNOWN ? null : value]];
    }),
  );
}

const byId = <T, U = T>(map: ReadonlyMap<string, T>, value: (v: T) => U = (v) => v as never) =>
  Object.fromEntries(Array.from(map, ([id, v]) => [id, value(v)]));

const defined = (keys: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(keys).filter(([, v]) => v !== undefined));
