import { holds, same, type Trial, total } from "./claims.ts";
import { verdicts } from "./conditions.ts";
import { awardedIn, figureOf, numberOf } from "./figures.ts";
import type { Passing } from "./passing.ts";

/** Checks that the seats are those of the steps that count, and the most that a list can still get. */
export function checkSeats(trial: Trial, passing: Passing, unassigned: number): void {
  const { outcome, law } = trial;
  const open = passing.alone.includes("undecided");
  const most = mostSeats(trial, passing);
  outcome.lists.forEach((list, index) => {
    const given = total(law.result.map((step) => awardedIn(trial, step, list.id)));
    const at = trial.contenders.indexOf(index);
    const claim = `lists/${list.id}`;
    if (open) {
      // Certain is what a list gets however the undecided ones are decided; one such way is told in the steps.
      const within = list.seats >= 0 && list.seats <= given && given <= list.atMost;
      holds(
        trial,
        `${claim}/seats`,
        [list.seats, list.atMost],
        within,
        `${given} in the steps told`,
      );
      return;
    }
    same(trial, `${claim}/seats`, list.seats, given);
    same(trial, `${claim}/atMost`, list.atMost, at < 0 ? 0 : most[at]);
  });

  const certain = outcome.lists.filter((list) => list.seats > 0);
  same(
    trial,
    "seats",
    [...outcome.seats],
    certain.map((list) => [list.id, list.seats]),
  );
  same(trial, "areas", outcome.areas, new Map());
  if (outcome.house === null || outcome.open.length > 0 || outcome.failed) return;
  const missing = outcome.house - total(outcome.lists.map((list) => list.seats));
  holds(
    trial,
    "house",
    outcome.house,
    missing >= 0 && missing <= unassigned,
    `${missing} more than were given`,
  );
}

/** What each contender has, and one more for each open point at which it could gain: a tie, or seats above a maximum. */
function mostSeats(trial: Trial, { verdicts: passes, stop }: Passing): number[] {
  const { outcome, law, contenders, results, house } = trial;
  if (stop) {
    return passes.map((verdict) =>
      stop.else === "unknown" && verdict === true ? (house ?? 0) : 0,
    );
  }
  const most = contenders.map(() => 0);
  for (const step of law.steps) {
    if (!law.result.includes(step.name)) continue;
    const told = outcome.steps.find((one) => one.step === step.name);
    const open = outcome.open.filter((one) => one.step === step.name);
    contenders.forEach((list, i) => {
      const { id } = results.lists[list]!;
      const gains = open.filter((one) => one.kind !== "undecided" && one.lists.includes(id));
      const tied = gains.some(
        (one) => one.kind === "lot" || (one.kind === "no-rule" && one.point === "tie"),
      );
      most[i]! += awardedIn(trial, step.name, id) + Number(tied);
      if (step.kind !== "share" || !told || !("claimants" in told) || !told.claimants.includes(id))
        return;
      if (!step.maximum || step.beyond !== "unknown") return;
      const beyond = open.find((one) => one.kind === "no-rule" && one.point === "beyond");
      const held = total(step.already.map((value) => figureOf(trial, value, id, step) ?? 0));
      const room = Math.max(0, (figureOf(trial, step.maximum, id, step) ?? 0) - held);
      const more = beyond?.kind === "no-rule" ? (beyond.seats ?? 0) : 0;
      const surplus = beyond?.lists.includes(id) ? 0 : more;
      most[i] = Math.min(most[i]! + surplus, room);
    });
    // A step without evidence lacks the votes that it shares by: whoever takes part may get all its seats.
    if (!told && step.kind === "share" && open.length > 0) {
      const taking = step.who ? verdicts(trial, step.who) : contenders.map(() => true);
      const seats = numberOf(trial, step.seats, step);
      for (const i of contenders.keys()) if (taking[i] === true) most[i]! += seats;
    }
    if (open.length > 0) break;
  }
  return most;
}
