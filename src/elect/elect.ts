import type { Law } from "../law/law.ts";
import type { ListOutcome, Open, Outcome, Verdict } from "../results/outcome.ts";
import { NOT_KNOWN, NOT_STANDING, type Results } from "../results/results.ts";
import { votesOfArea } from "../results/votes.ts";
import { type Allocation, allocate } from "./allocate.ts";
import { complete } from "./completions.ts";
import { nationalLine } from "./line.ts";
import type { Lots } from "./lots.ts";
import { applyStages, judgePassing, type Passed, type Passing } from "./passing.ts";
import { houseSize, openPoll, type Poll } from "./poll.ts";
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
 *   `lots-form` if a supplied lot does not fit the tie
 */
export function elect(law: Law, results: Results, lots: Lots = {}): Outcome {
  const poll = openPoll(law, results);
  const passing = judgePassing(poll);
  const passed = applyStages(passing.alone, passing.stages, poll);
  const decided = !passing.alone.includes("undecided");
  const allocation = decided ? allocate(passed, poll, lots) : complete(passing, poll, lots);
  const line = nationalLine(poll);
  const lists = listOutcomes(poll, passing, passed, allocation);
  return {
    election: results.election,
    law: { id: law.id, title: law.title },
    house: law.steps.length > 0 ? (houseSize(poll) ?? null) : null,
    lists,
    eligible: lists
      .filter((list) => list.passes === true && list.kind !== "other")
      .sort(byVotes)
      .map((list) => list.id),
    seats: new Map(lists.filter((list) => list.seats > 0).map((list) => [list.id, list.seats])),
    areas: new Map(),
    ...(line && { line }),
    steps: allocation.steps,
    open: [...undecided(poll, passing), ...allocation.open],
    ...(decided && passed.stop?.as === "failed" && { failed: { path: passed.stop.rule.path } }),
    lots: allocation.lots,
    assumptions: results.assumptions,
  };
}

function listOutcomes(
  poll: Poll,
  passing: Passing,
  passed: Passed,
  seats: Allocation,
): ListOutcome[] {
  const { results, contenders, whole } = poll;
  const row = votesOfArea(results, whole);
  const position = new Map(contenders.map((list, i) => [list, i]));
  return results.lists.map((list, index) => {
    const i = position.get(index);
    const votes = row[index]!;
    const ground = i === undefined ? undefined : passing.grounds[i];
    return {
      id: list.id,
      name: list.name,
      ...(list.short !== undefined && { short: list.short }),
      kind: list.kind,
      votes: votes === NOT_KNOWN ? null : votes === NOT_STANDING ? 0 : votes,
      passes: i === undefined ? false : passed.verdicts[i]!,
      ...(ground && { ground }),
      ...(i !== undefined && passing.evidence && { evidence: passing.evidence[i]! }),
      seats: i === undefined ? 0 : seats.seats[i]!,
      atMost: i === undefined ? 0 : seats.atMost[i]!,
    };
  });
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
