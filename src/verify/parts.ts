import type { Law } from "../law/law.ts";
import type { ListOutcome, Outcome, Verdict } from "../results/outcome.ts";
import { partsOf } from "../results/parts.ts";
import type { Results } from "../results/results.ts";
import { type FalseClaim, openTrial, same, total } from "./claims.ts";

/** What is told of contests that have nothing to do with each other is the sum of what is told of each. */
export function checkTogether(law: Law, results: Results, outcome: Outcome): FalseClaim[] {
  const trial = openTrial(law, results, outcome);
  const parts = outcome.parts ?? [];
  const tops = partsOf(results).map((part) => part.areas[0]!.id);
  same(trial, "parts", outcome.parts?.length, tops.length);
  same(trial, "election", outcome.election, results.election);
  same(trial, "law", outcome.law, { id: law.id, title: law.title });
  same(trial, "assumptions", outcome.assumptions, results.assumptions);
  const houses = parts.map(({ house }) => house);
  const known = houses.flatMap((house) => (house === null ? [] : [house]));
  same(trial, "house", outcome.house, known.length < houses.length ? null : total(known));
  same(trial, "empty", outcome.empty, total(parts.map(({ empty }) => empty)));
  same(trial, "untold", outcome.untold, [...new Set(parts.flatMap(({ untold }) => untold))]);

  const byId = parts.map(({ lists }) => new Map(lists.map((list) => [list.id, list])));
  const lists = results.lists.map(({ id, name, short, names, shorts, kind }) => {
    const mine = byId.flatMap((part) => part.get(id) ?? []);
    return { id, name, short, names, shorts, kind, ...sumOf(mine) };
  });
  same(trial, "lists", outcome.lists.length, lists.length);
  lists.forEach((list, i) => {
    same(trial, `lists/${list.id}`, outcome.lists[i], list);
  });
  const passing = lists
    .filter((list) => list.passes === true && list.kind !== "other" && list.kind !== "against-all")
    .sort((a, b) => (b.votes ?? -1) - (a.votes ?? -1) || (a.id < b.id ? -1 : 1));
  same(
    trial,
    "eligible",
    outcome.eligible,
    passing.map(({ id }) => id),
  );
  const seats = lists.filter((list) => list.seats > 0).map((list) => [list.id, list.seats]);
  same(trial, "seats", [...outcome.seats], seats);
  // a contest in one area gives its seats there
  const areas = parts.flatMap((part, i) =>
    part.areas.size > 0 ? [...part.areas] : [[tops[i], part.seats] as const],
  );
  same(trial, "areas", [...outcome.areas], areas);
  const steps = [...new Set(parts.flatMap(({ areaSeats }) => [...areaSeats.keys()]))];
  const areaSeats = steps.map((step) => [
    step,
    parts.flatMap((part) => [...(part.areaSeats.get(step) ?? [])]),
  ]);
  same(
    trial,
    "areaSeats",
    [...outcome.areaSeats].map(([step, row]) => [step, [...row]]),
    areaSeats,
  );
  for (const key of ["steps", "open", "lots"] as const) {
    const all = parts.flatMap((part): readonly unknown[] => part[key]);
    same(trial, key, outcome[key].length, all.length);
    all.forEach((one, i) => {
      same(trial, `${key}/${i}`, outcome[key][i], one);
    });
  }
  same(trial, "line", outcome.line, undefined);
  same(trial, "failed", outcome.failed, undefined);
  return trial.falseClaims;
}

function sumOf(mine: readonly ListOutcome[]) {
  const votes = mine.map((list) => list.votes);
  const passes = mine.map((list) => list.passes);
  const somewhere: Verdict = passes.includes("undecided") ? "undecided" : false;
  const known = votes.flatMap((n) => (n === null ? [] : [n]));
  return {
    votes: known.length < votes.length ? null : total(known),
    passes: passes.includes(true) ? true : somewhere,
    seats: total(mine.map((list) => list.seats)),
    atMost: total(mine.map((list) => list.atMost)),
  };
}
