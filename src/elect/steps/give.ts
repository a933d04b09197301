import type { GiveStep } from "../../law/law.ts";
import { inside } from "../../results/areas.ts";
import { figuresOf, type Place } from "../figures.ts";
import { areaId, listId, type Run, type RunResult, type State } from "../state.ts";
import { takingPart } from "../who.ts";
import { openLedger, placeOf, undecidedRun } from "./run.ts";
import { seatsToGive } from "./whole.ts";

/** Gives each list that takes part, or each area, the seats that a figure says: seats won directly, a bonus. */
export function give(step: GiveStep, run: Run, state: State): RunResult {
  const { poll } = state;
  const { claimants, undecided } = takingPart(step.who, run.area, state);
  if (undecided.length > 0) return undecidedRun(step, run, state, undecided, []);
  const places: Place[] =
    step.to === undefined
      ? claimants.map((contender) => ({ area: run.area, contender }))
      : inside(poll.results, run.area, step.to).map((area) => ({ ...run, area }));
  const figures = figuresOf(state);
  const seats = places.map((place) => seatsToGive(figures.at(step.seats, place)));
  if (seats.includes(null)) return undecidedRun(step, run, state, claimants, figures.needs);

  const ledger = openLedger(state);
  places.forEach((place, i) => {
    ledger.give(place, seats[i]!);
  });
  const given = places.flatMap((place, i) => (step.to || seats[i]! > 0 ? [{ place, i }] : []));
  ledger.evidence.push({
    kind: "give",
    ...placeOf(step, run, state),
    to: step.to === undefined ? "lists" : "areas",
    claimants: given.map(({ place }) =>
      step.to === undefined ? listId(poll, place.contender!) : areaId(poll, place.area),
    ),
    awarded: given.map(({ i }) => seats[i]!),
  });
  return ledger;
}
