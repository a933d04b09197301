import type { Law } from "../law/law.ts";
import type { ListOutcome, Open, Outcome, Verdict } from "../results/outcome.ts";
import { partsOf } from "../results/parts.ts";
import { NOT_KNOWN, type Results } from "../results/results.ts";
import { votesOfArea } from "../results/votes.ts";
import type { Allocation } from "./allocate.ts";
import { askedBy } from "./asked.ts";
import { areaSeatsOf, seatsByArea } from "./by-area.ts";
import { allocateByLot } from "./by-lot.ts";
import { complete } from "./completions.ts";
import { nationalLine } from "./line.ts";
import type { Lots } from "./lots.ts";
import { applyStages, judgePassing, type Passed, type Passing } from "./passing.ts";
import { houseSize, openPoll, type Poll, tellsDirect } from "./poll.ts";
import { openState, type State, sum } from "./state.ts";
import { take } from "./steps/steps.ts";
import { together } from "./together.ts";
import { undecidedList } from "./undecided.ts";

/**
 * Applies an electoral law to results: who passes, who gets which seats, and the evidence for both.
 *
 * The same votes and law give the same Outcome, whatever the order of the lists. What stops an allocation (a lot to
 * be drawn, a list that the data cannot decide, a point on which the law as known gives no rule) is part of the
 * Outcome (`open`), never an error and never settled in silence.
 *
 * @param lots lots that were drawn, or a seed that draws them here; the Outcome records those it used
 * @throws ProblemError `no-house` if the law takes the number of seats from an election that has none;
 *   `lots-form` if a supplied lot does not fit the tie; `votes-not-ballots`
 */
export function elect(law: Law, results: Results, lots: Lots = {}): Outcome {
  const parts = partsOf(results);
  if (parts.length === 1) return electWhole(law, results, lots);
  return together(
    law,
    results,
    parts.map((part) => electWhole(law, part, lots)),
  );
}

/** One contest: one top area with all that is inside it. */
function electWhole(law: Law, results: Results, lots: Lots): Outcome {
  const poll = openPoll(law, results);
  const passing = judgePassing(poll, stepsBefore(poll, lots));
  const passed = applyStages(passing.alone, passing.stages, poll);
  const decided = !passing.alone.includes("undecided");
  const allocation = decided ? allocateByLot(passed, poll, lots) : complete(passing, poll, lots);
  const lists = listOutcomes(poll, passing, passed, allocation);
  const open = decided ? allocation.open : [...undecided(poll, passing), ...allocation.open];
  const areaSeats = areaSeatsOf(allocation, results);
  const given = sum(allocation.seats) || seatsOfAreas(allocation, law);
  const unfilled = sum(
    allocation.steps.map((step) => (step.kind === "exhausted" ? step.empty : 0)),
  );
  const size = law.steps.length > 0 ? houseSize(poll) : undefined;
  const settled = open.length === 0 && passed.stop === undefined;
  const follows = law.steps.length > 0 && law.seats === undefined && settled ? given : undefined;
  const house = size === undefined ? follows : Math.max(size, given + (settled ? unfilled : 0));
  return {
    election: results.election,
    law: { id: law.id, title: law.title },
    house: house ?? null,
    lists,
    eligible: lists
      .filter((list) => list.passes === true && list.kind !== "other")
      .sort(byVotes)
      .map((list) => list.id),
    seats: new Map(lists.filter((list) => list.seats > 0).map((list) => [list.id, list.seats])),
    areas: seatsByArea(allocation, poll),
    areaSeats,
    empty: settled && house !== undefined ? house - given : 0,
    untold: askedBy(law).direct && !tellsDirect(poll) ? ["direct"] : [],
    line: nationalLine(poll),
    steps: allocation.steps,
    open,
    failed: decided && passed.stop?.as === "failed" ? { path: passed.stop.rule.path } : undefined,
    lots: allocation.lots,
    assumptions: results.assumptions,
  };
}

/** Where the steps of the result give to areas alone. */
const seatsOfAreas = ({ areaSeats }: Allocation, { result }: Law): number =>
  areaSeats.size === 0
    ? 0
    : sum(result.flatMap((step) => [...(areaSeats.get(step)?.values() ?? [])]));

/** A threshold that looks at a step is judged after the steps up to it. */
function stepsBefore(poll: Poll, lots: Lots): State {
  const { steps: names } = askedBy(poll.law);
  const last = poll.law.steps.findLastIndex(({ name }) => names.has(name));
  const state = openState(
    poll,
    lots,
    poll.contenders.map(() => true),
  );
  for (const step of poll.law.steps.slice(0, last + 1)) take(step, state);
  return state;
}

function listOutcomes(
  poll: Poll,
  passing: Passing,
  passed: Passed,
  seats: Allocation,
): ListOutcome[] {
  const { results, contenders, whole } = poll;
  const row = votesOfArea(results, whole);
  const rows: ListOutcome[] = [];
  let i = 0; // position among the contenders, which stand in the order of the lists
  for (const [index, { id, name, short, names, shorts, kind }] of results.lists.entries()) {
    const votes = row[index]! === NOT_KNOWN ? null : Math.max(0, row[index]!); // NOT_STANDING: none
    const isIn = contenders[i] === index;
    const passes = isIn ? passed.verdicts[i]! : false;
    rows.push({
      id,
      name,
      short,
      names,
      shorts,
      kind,
      votes,
      passes,
      ground: isIn && passes !== "undecided" ? passing.grounds[i] : undefined,
      evidence: isIn ? passing.evidence?.[i] : undefined,
      seats: isIn ? seats.seats[i]! : 0,
      atMost: isIn ? seats.atMost[i]! : 0,
    });
    if (isIn) i++;
  }
  return rows;
}

/** One entry a list that the data cannot decide, in order of votes. */
function undecided(poll: Poll, passing: Passing): Open[] {
  const step = poll.law.steps[0]?.name ?? "passes";
  return passing.alone
    .flatMap((verdict: Verdict, i) => (verdict === "undecided" ? [i] : []))
    .map((i) => ({ id: poll.results.lists[poll.contenders[i]!]!.id, votes: poll.votes[i]!, i }))
    .sort(byVotes)
    .map(({ id, i }) => undecidedList(id, step, passing.evidence![i]!));
}

/** More votes first, unknown votes last, equal ones by id: an order to show things in, never one to decide by. */
function byVotes(a: { id: string; votes: number | null }, b: { id: string; votes: number | null }) {
  return (b.votes ?? -1) - (a.votes ?? -1) || (a.id < b.id ? -1 : 1);
}
