import type { Step } from "../law/law.ts";
import type { Lot, Open } from "../results/outcome.ts";
import { areaId, holds, listId, same, type Trial } from "./claims.ts";
import { cellsOf, enter, type Place } from "./record.ts";

/** Where a step is taken: in an area, or for one list in an area. */
export type Run = Place;

/** One run of a step: its seats, and what it leaves open, are entered here while its evidence is checked. */
export interface Book {
  readonly trial: Trial;
  readonly step: Step;
  readonly run: Run;
  /** path of its evidence in the Outcome */
  readonly claim: string;
  /** some lists are undecided: the steps tell one case, and neither lots nor open points */
  readonly provisional: boolean;
  /** seats for certain, and the most that it can be */
  readonly entries: { readonly place: Place; readonly seats: number; readonly most: number }[];
  readonly open: object[];
}

export const openBook = (
  trial: Trial,
  step: Step,
  run: Run,
  claim: string,
  provisional: boolean,
): Book => ({ trial, step, run, claim, provisional, entries: [], open: [] });

/** @param told seats as the evidence tells them: later steps go on from these, so that a fault is found where it is */
export function give(book: Book, place: Place, seats: number, most = seats, told = seats): void {
  book.entries.push({ place, seats: told, most: told + most - seats });
}

/** Enters the seats of a run. */
export function closeBook({ trial, step, entries, open }: Book): void {
  const width = trial.contenders.length;
  const cells = cellsOf(trial, step.name);
  for (const { place, seats, most } of entries) {
    enter(cells, place, seats, width);
    if (open.length > 0 && place.contender !== undefined && trial.law.result.includes(step.name))
      trial.beyond[place.contender]! += most - seats;
  }
}

/** How an open point, and evidence, tell where they are. */
export const placeOf = ({ trial, step }: Book, run: Run) => ({
  step: step.name,
  ...(step.article !== undefined && { article: step.article }),
  area: areaId(trial, run.area),
  ...(run.contender !== undefined && { list: listId(trial, run.contender) }),
});

/** The lot that was drawn among these, if the next one that the Outcome tells is that one. */
export function lotAmong(
  { trial, step, provisional }: Book,
  run: Run,
  among: readonly string[],
  seats: number,
): Lot | undefined {
  const lot = trial.outcome.lots[trial.lots];
  const list = run.contender === undefined ? undefined : listId(trial, run.contender);
  const meant =
    lot?.step === step.name && lot.area === areaId(trial, run.area) && lot.list === list;
  if (provisional || !lot || !meant) return undefined;
  trial.lots++;
  const claim = `lots/${lot.step}`;
  same(trial, `${claim}/among`, lot.among, among.toSorted());
  same(trial, `${claim}/seats`, lot.seats, seats);
  same(trial, `${claim}/drawn`, new Set(lot.drawn).size, seats);
  same(trial, `${claim}/drawn`, lot.drawn.length, seats);
  const inside = lot.drawn.every((id) => among.includes(id));
  holds(trial, `${claim}/drawn`, lot.drawn, inside, "not among the tied");
  return lot;
}

/** Nothing but what was asked for is open, or was drawn. */
export function checkPoints(trial: Trial): void {
  const { outcome, open, lots } = trial;
  const count = Math.max(open.length, outcome.open.length);
  for (let i = 0; i < count; i++) {
    const [told, expected] = [outcome.open[i], open[i] as Partial<Open> | undefined];
    same(trial, `open/${told?.step ?? expected?.step}`, told, expected);
  }
  for (const lot of outcome.lots.slice(lots))
    holds(trial, `lots/${lot.step}`, lot, false, "no such lot is to be drawn");
}
