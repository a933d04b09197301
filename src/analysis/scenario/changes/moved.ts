import { compare, floor, fraction, times } from "../../../exact/fraction.ts";
import { directlyInside, topAreas } from "../../../results/areas.ts";
import { NOT_STANDING, type Results } from "../../../results/results.ts";
import { votesOfArea } from "../../../results/votes.ts";
import { notWhole } from "../../../results/whole.ts";
import { EVERY_LIST, type Votes } from "../scenario.ts";
import { type ApplyOne, areaAt, listAt, type Report } from "./apply-one.ts";
import { type Flow, flowed } from "./flow.ts";
import { movable, spread, type Weights } from "./spread.ts";
import type { Signs } from "./totals.ts";

/** Voters of one list vote for another. */
export const switched: ApplyOne<"switch"> = (results, change, report) => {
  const from = listAt(results, change.from, "from", report);
  const to = listAt(results, change.to, "to", report);
  if (from === undefined || to === undefined) return results;
  if (from === to) return report("same-list", "to", change.to) ?? results;
  return move(results, { from, to, signs: {} }, change, report);
};

/** Votes of a list are invalid. */
export const spoiled: ApplyOne<"spoil"> = (results, change, report) =>
  lose(results, change, { valid: -1, invalid: 1 }, report);

/** Voters of a list stay away. */
export const leftOut: ApplyOne<"leave-out"> = (results, change, report) =>
  lose(results, change, { valid: -1, cast: -1 }, report);

/** Voters who stayed away vote for a list. */
export const added: ApplyOne<"add"> = (results, change, report) =>
  win(results, change, { valid: 1, cast: 1 }, report);

/** Invalid ballots become votes of a list. */
export const mended: ApplyOne<"mend"> = (results, change, report) =>
  win(results, change, { valid: 1, invalid: -1 }, report);

interface Moved {
  readonly in?: string;
  readonly votes: Votes;
}

function lose(results: Results, change: Moved & { of: string }, signs: Signs, report: Report) {
  return lists(results, change.of, "of", change, report).reduce(
    (now, from) => move(now, { from, signs }, change, report),
    results,
  );
}

function win(results: Results, change: Moved & { to: string }, signs: Signs, report: Report) {
  return lists(results, change.to, "to", change, report).reduce(
    (now, to) => move(now, { to, signs }, change, report),
    results,
  );
}

/** The list that is named, by index; or every list that has votes where it changes, each with a share of its own. */
function lists(
  results: Results,
  id: string,
  field: string,
  { in: area, votes }: Moved,
  report: Report,
): number[] {
  if (id !== EVERY_LIST) {
    const list = listAt(results, id, field, report);
    return list === undefined ? [] : [list];
  }
  if (typeof votes === "number") report("votes-share", "votes", String(votes));
  const at = area === undefined ? undefined : results.areas.findIndex((one) => one.id === area);
  const places = at === undefined ? topAreas(results) : at < 0 ? [] : [at];
  if (at !== undefined && at < 0) areaAt(results, area!, "in", report);
  if (typeof votes === "number") return [];
  return results.lists.flatMap((_, list) =>
    places.some((place) => votesOfArea(results, place)[list] !== NOT_STANDING) ? [list] : [],
  );
}

/** Moves votes in one area, or in the whole; a share in each of several wholes. */
function move(results: Results, flow: Flow, { in: area, votes }: Moved, report: Report): Results {
  const tops = topAreas(results);
  const at = area === undefined ? undefined : areaAt(results, area, "in", report);
  if (area !== undefined && at === undefined) return results;
  if (!fits(votes, flow, report)) return results;
  if (at === undefined && tops.length > 1 && typeof votes === "number")
    return report("which-area", "in", "", { areas: tops.length }) ?? results;
  return (at === undefined ? tops : [at]).reduce(
    (now, place) => moveIn(now, flow, place, votes, report),
    results,
  );
}

/** Whether it is a number of votes at all, whatever the results are. */
function fits(votes: Votes, { from }: Flow, report: Report): boolean {
  if (typeof votes === "number") {
    const wrong = notWhole(votes);
    if (wrong) report(wrong, "votes", String(votes));
    return !wrong;
  }
  const { share } = votes;
  const outside = share.n < 0n || (from !== undefined && compare(share, fraction(1)) > 0);
  if (outside) report("votes-share", "votes");
  return !outside;
}

/** Moves votes in one area, in the areas inside it, and in those around it. */
export function moveIn(
  results: Results,
  flow: Flow,
  area: number,
  votes: Votes,
  report: Report,
): Results {
  const { from, to, signs } = flow;
  const weights = movable(results, (from ?? to)!, to);
  const there = weights[area]!;
  const list = results.lists[(from ?? to)!]!.id;
  const place = { area: results.areas[area]!.id, list };
  const shown = typeof votes === "number" ? String(votes) : "";
  if (there === null) return report("votes-not-known", "votes", shown, {}, place) ?? results;
  const wanted =
    typeof votes === "number" ? votes : Number(floor(times(votes.share, fraction(there))));
  if (wanted === 0) return results;
  if (!Number.isSafeInteger(wanted)) return report("too-large", "votes", shown) ?? results;
  if (from !== undefined && wanted > there)
    return (
      report("too-many-votes", "votes", shown, { there, ...reason(results, flow, area) }, place) ??
      results
    );
  if (from === undefined && !standsIn(results, area, to!))
    return report("not-standing", "to", list, {}, place) ?? results;
  if (from === undefined && there === 0 && directlyInside(results, area).some(hasVotes(results)))
    return report("no-proportion", "votes", shown, {}, place) ?? results;
  const portions = spread(results, area, wanted, weights);
  const several = results.votesPerBallot !== undefined;
  const totals = Object.keys(signs) as (keyof Signs)[];
  const bound = [...portions.keys()].find((i) =>
    totals.some((total) => results.areas[i]!.totals[total] !== undefined),
  );
  if (several && bound !== undefined)
    return (
      report("ballots-not-votes", "votes", shown, {}, { area: results.areas[bound]!.id }) ?? results
    );
  return flowed(results, flow, portions, report);
}

/** Votes of a list that another cannot have, because it does not stand there. */
function reason(results: Results, { from, to }: Flow, area: number) {
  if (to === undefined) return {};
  const votes = votesOfArea(results, area)[from!]!;
  return votes > (movable(results, from!, to) as Weights)[area]!
    ? { notStanding: results.lists[to]!.id, all: votes }
    : {};
}

const standsIn = (results: Results, area: number, list: number): boolean =>
  votesOfArea(results, area)[list] !== NOT_STANDING;

const hasVotes = (results: Results) => (area: number) =>
  votesOfArea(results, area).some((votes) => votes >= 0);
