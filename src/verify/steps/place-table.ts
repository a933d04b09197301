import type { Fraction } from "../../exact/fraction.ts";
import type { PlaceStep } from "../../law/law.ts";
import { inside } from "../../results/areas.ts";
import type { Need } from "../../results/outcome.ts";
import type { Book } from "../book.ts";
import { indices, total } from "../claims.ts";
import { figureAt } from "../figures.ts";
import { NO_LIMIT, wholeSeats } from "../number.ts";
import type { Place } from "../record.ts";
import { takingPart } from "./claimants.ts";
import { leaveUndecided } from "./undecided.ts";

/** A list in an area, while seats are placed. */
export interface Cell {
  readonly contender: number;
  readonly area: number;
  readonly weight: Fraction;
  held: number;
  /** how many more of its figures enter */
  figures: number;
}

export interface Table {
  readonly cells: readonly Cell[];
  /** by area: seats that it still takes */
  readonly room: Map<number, number>;
  /** by contender: seats still to be placed; Infinity where none are told */
  readonly seats: number[];
  /** what they were told to be */
  readonly owed: readonly number[] | undefined;
  /** by contender: seats held in all */
  readonly held: number[];
  /** by contender: what decides whose turn it is */
  readonly first: readonly Fraction[] | undefined;
  left: number;
}

/** The figures of a placement; undefined where one is not known, which the book then tells. */
export function openTable(book: Book, step: PlaceStep): Table | undefined {
  const { trial, run } = book;
  const { taking, undecided } = takingPart(trial, step.who, run.area);
  const missing: Need[] = [];
  const at = (value: PlaceStep["areas"], place: Place) => figureAt(trial, value, place, missing);
  const held = (place: Place) =>
    total(step.already.map((value) => wholeSeats(figureAt(trial, value, place, [])) ?? 0));
  if (undecided.length > 0) {
    leaveUndecided(book, undecided, []);
    return undefined;
  }
  const areas = inside(trial.results, run.area, step.to);
  const room = areas.map((area) => wholeSeats(at(step.areas, { area })));
  const places = areas.flatMap((area) => taking.map((contender) => ({ area, contender })));
  const weights = places.map((place) => at(step.then.by, place));
  const all = indices(trial.contenders);
  const takes = (i: number) => taking.includes(i);
  const { lists, first } = step;
  const own = (contender: number): Place => ({ area: run.area, contender });
  const owed = lists && all.map((i) => (takes(i) ? wholeSeats(at(lists, own(i))) : 0));
  const free = all.map((i) => (takes(i) ? Number.POSITIVE_INFINITY : 0));
  const seats = owed ?? free;
  const left = step.seats ? wholeSeats(at(step.seats, run)) : total(seats.map((n) => n ?? 0));
  const turns = first && all.map((i) => (takes(i) ? at(first.by, own(i)) : { n: 0n, d: 1n }));
  const known = weights.flatMap((one) => (one === null || one === NO_LIMIT ? [] : [one]));
  const firsts = turns?.flatMap((one) => (one === null || one === NO_LIMIT ? [] : [one]));
  const lacking =
    known.length < weights.length ||
    (firsts?.length ?? 0) < (turns?.length ?? 0) ||
    [left, ...room, ...seats].includes(null);
  if (lacking) {
    leaveUndecided(book, taking, missing);
    return undefined;
  }
  const most = step.then.most ?? Number.POSITIVE_INFINITY;
  return {
    cells: places.map((place, i) => ({
      ...place,
      weight: known[i]!,
      held: held(place),
      figures: known[i]!.n === 0n ? 0 : most,
    })),
    room: new Map(areas.map((area, i) => [area, room[i]!])),
    seats: seats.map((n) => n!),
    owed: owed?.map((n) => n!),
    held: all.map((i) => held(own(i))),
    first: firsts,
    left: left!,
  };
}
