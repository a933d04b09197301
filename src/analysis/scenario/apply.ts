import { changeLaw } from "../../law/change.ts";
import type { Law } from "../../law/law.ts";
import { givenTotals } from "../../results/assume.ts";
import { sizeOf } from "../../results/bases.ts";
import { check } from "../../results/check.ts";
import { error, type Problem, ProblemError } from "../../results/problem.ts";
import type { Assumption, Results } from "../../results/results.ts";
import { reportTo } from "./changes/apply-one.ts";
import { applyOne } from "./changes/register.ts";
import type { Change, Scenario } from "./scenario.ts";

/** A law and the votes that it is applied to. */
export interface Supposed {
  readonly law: Law;
  readonly results: Results;
}

/**
 * What a scenario makes of an election.
 *
 * @param law the one that is applied where the scenario names none
 * @param lawOf finds a law by its id; undefined where there is none
 * @throws ProblemError with all that is wrong with the scenario, each with its path in the document
 */
export function applyScenario(
  scenario: Scenario,
  law: Law,
  results: Results,
  lawOf: (id: string) => Law | undefined,
): Supposed {
  const problems: Problem[] = [];
  const attempt = <T>(what: () => T, otherwise: T): T => {
    try {
      return what();
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      problems.push(...fault.problems);
      return otherwise;
    }
  };
  const supposed = {
    law: attempt(() => supposedLaw(scenario, law, lawOf), law),
    results: attempt(
      () => applyChanges(scenario.changes, assuming(results, scenario.assume)),
      results,
    ),
  };
  if (problems.length > 0) throw new ProblemError(...problems);
  return supposed;
}

/** The law that a scenario names, with the values that it sets. @throws ProblemError `unknown-id`, and all of a law */
export function supposedLaw(
  { law: id, set }: Pick<Scenario, "law" | "set">,
  law: Law,
  lawOf: (id: string) => Law | undefined,
): Law {
  const named = id === undefined ? law : lawOf(id);
  if (!named) throw new ProblemError(error("unknown-id", { path: "law" }, id, { kind: "laws" }));
  if (set.size === 0) return named;
  const reading = changeLaw(named, Object.fromEntries(set));
  if (reading.law) return reading.law;
  throw new ProblemError(
    ...reading.problems.map((problem) => ({
      ...problem,
      place: { ...problem.place, path: `set/${problem.place.path ?? ""}` },
    })),
  );
}

/** The results with what is assumed of their totals, which must fit them. @throws ProblemError `assume-conflict` … */
function assuming(results: Results, assume: readonly Assumption[]): Results {
  if (assume.length === 0) return results;
  const more = { ...results, assumptions: [...results.assumptions, ...assume] };
  givenTotals(more);
  sizeOf(more, 0, "cast");
  return more;
}

/**
 * The results with the changes made, one after another. Without changes, the results themselves.
 *
 * Votes and totals are shifted together, in the area, in those inside it and in those around it. What stays is what a
 * supposition can say: sources, lists, areas, seats to be filled. What was announced of the votes as they were (seats,
 * lots, lists that passed, how many stations were counted) is left out, and the status is "simulated".
 *
 * @throws ProblemError with all that is wrong: a list or an area that is not there, more votes than there are, and
 *   `not-possible` where numbers no longer fit each other that did before
 */
export function applyChanges(changes: readonly Change[], results: Results): Results {
  return applyEach(changes, results).at(-1) ?? results;
}

/** The same, after each change: the last is what all of them make. */
export function applyEach(changes: readonly Change[], results: Results): readonly Results[] {
  const problems: Problem[] = [];
  const failed = new Set<string>();
  const after: Results[] = [];
  changes.forEach((change, i) => {
    const now = after.at(-1) ?? results;
    const found: Problem[] = [];
    const next = applyOne(now, change, reportTo(found, `changes/${i}`, change.kind));
    // lists of a change that could not be made are missed by those that follow: that is told once
    problems.push(...found.filter((p) => p.code !== "missing-list" || !failed.has(p.found)));
    if (found.length > 0) for (const id of makes(change)) failed.add(id);
    else after.push(next);
  });
  if (problems.length === 0 && after.length > 0) problems.push(...broken(results, after.at(-1)!));
  if (problems.length > 0) throw new ProblemError(...problems);
  return after.map(simulated);
}

/** Ids of lists that a change makes. */
function makes(change: Change): readonly string[] {
  if (change.kind === "merge") return [change.into.id];
  return change.kind === "split" ? change.into.map(({ id }) => id) : [];
}

/** Disagreements of the numbers that were none before. */
function broken(before: Results, after: Results): Problem[] {
  const known = new Set(check(before).map(identity));
  const conflicts: Problem[] = check(after)
    .filter((problem) => !known.has(identity(problem)))
    .map(({ code, place, found, values }) =>
      error("not-possible", { path: "changes", ...place }, found, { ...values, broken: code }),
    );
  if (conflicts.length > 0 || after.assumptions.length === 0) return conflicts;
  try {
    givenTotals(after);
    sizeOf(after, 0, "cast");
  } catch (fault) {
    if (!(fault instanceof ProblemError)) throw fault;
    conflicts.push(...fault.problems);
  }
  return conflicts;
}

const identity = ({ code, place, values }: Problem): string =>
  JSON.stringify([code, place.area, place.header, values.smaller, values.larger]);

/** The results as what they are once a scenario has changed their votes: not what was counted or announced. */
export function simulated(results: Results): Results {
  const { official, officialPartial, expected, officialLots, passed, further, ...rest } = results;
  const { count, ...election } = results.election;
  const unit = further?.votesUnit;
  return {
    ...rest,
    election: { ...election, status: "simulated" },
    areas: results.areas.map(withoutSecondTotals),
    ...(unit !== undefined && { further: { votesUnit: unit } }),
  };
}

/** Totals of the second ballot are carried by the format alone: nothing has changed them with the votes. */
function withoutSecondTotals(area: Results["areas"][number]): Results["areas"][number] {
  if (!area.further || !("constituency" in area.further)) return area;
  const { further, ...rest } = area;
  const { constituency: _, ...kept } = further;
  return Object.keys(kept).length > 0 ? { ...rest, further: kept } : rest;
}
