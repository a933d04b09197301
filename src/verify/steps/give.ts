import type { GiveStep } from "../../law/law.ts";
import { inside } from "../../results/areas.ts";
import type { Need, StepEvidence } from "../../results/outcome.ts";
import { type Book, give } from "../book.ts";
import { areaId, listId, same } from "../claims.ts";
import { figureAt } from "../figures.ts";
import { seatsToGive } from "../number.ts";
import type { Place } from "../record.ts";
import { takingPart } from "./claimants.ts";
import { leaveUndecided } from "./undecided.ts";

/** Whoever takes part, or each area, has the seats that the figure says; lists without a seat are not told. */
export function checkGive(book: Book, step: GiveStep, told: StepEvidence | undefined): boolean {
  const { trial, run, claim } = book;
  const { taking, undecided } = takingPart(trial, step.who, run.area);
  if (undecided.length > 0) {
    leaveUndecided(book, undecided, []);
    return false;
  }
  const { to } = step;
  const places: Place[] = to
    ? inside(trial.results, run.area, to).map((area) => ({ ...run, area }))
    : taking.map((contender) => ({ area: run.area, contender }));
  const missing: Need[] = [];
  const seats = places.map((place) => seatsToGive(figureAt(trial, step.seats, place, missing)));
  if (seats.includes(null)) {
    leaveUndecided(book, taking, missing);
    return false;
  }
  if (told?.kind !== "give") return true;
  const shown = places.flatMap((place, i) =>
    to || seats[i]! > 0 ? [{ place, seats: seats[i]! }] : [],
  );
  const name = ({ area, contender }: Place) =>
    to ? areaId(trial, area) : listId(trial, contender!);
  same(trial, `${claim}/to`, told.to, to ? "areas" : "lists");
  same(
    trial,
    `${claim}/claimants`,
    told.claimants,
    shown.map(({ place }) => name(place)),
  );
  shown.forEach((one, i) => {
    give(book, one.place, one.seats, one.seats, told.awarded[i]);
    same(trial, `${claim}/awarded/${i}`, told.awarded[i], one.seats);
  });
  same(trial, `${claim}/awarded`, told.awarded.length, shown.length);
  return true;
}
