import type { ExhaustedStep, ShareStep } from "../../law/law.ts";
import type { Need, StepEvidence } from "../../results/outcome.ts";
import { type Book, closeBook, openBook, placeOf } from "../book.ts";
import { indices, listId, same, total } from "../claims.ts";
import { figureAt } from "../figures.ts";
import { wholeSeats } from "../number.ts";
import { cellsOf, enter, seatsSoFar } from "../record.ts";
import { checkShare } from "./share.ts";
import { leaveUndecided } from "./undecided.ts";
import { applies } from "./when.ts";

/**
 * Nobody keeps more seats than candidates: what is too much was taken from the last steps first, and shared again by
 * steps that are checked as any share, among those with candidates left. The rest is empty.
 */
export function checkExhausted(
  book: Book,
  step: ExhaustedStep,
  told: StepEvidence | undefined,
): boolean {
  const { trial, run, claim } = book;
  const { law, contenders } = trial;
  const missing: Need[] = [];
  const limits = indices(contenders).map((contender) =>
    wholeSeats(figureAt(trial, step.beyond, { area: run.area, contender }, missing)),
  );
  if (limits.includes(null)) {
    leaveUndecided(book, [], missing);
    return false;
  }
  const own = (contender: number) => ({ area: run.area, contender });
  const held = () => indices(contenders).map((i) => seatsSoFar(trial, own(i)));
  const taken = held().flatMap((seats, contender) => {
    let excess = Math.max(0, seats - limits[contender]!);
    return law.result.toReversed().flatMap((name) => {
      const n = Math.min(excess, trial.given.get(name)?.lists.get(run.area)?.[contender] ?? 0);
      if (n <= 0) return [];
      excess -= n;
      return [{ list: listId(trial, contender), step: name, seats: n, contender }];
    });
  });
  if (taken.length === 0) return false;
  for (const { contender, step: name, seats } of taken)
    enter(cellsOf(trial, name), own(contender), -seats, contenders.length);
  if (told?.kind !== "exhausted") return true;
  same(
    trial,
    `${claim}/taken`,
    told.taken,
    taken.map(({ list, step: name, seats }) => ({ list, step: name, seats })),
  );

  let left = total(taken.map(({ seats }) => seats));
  let at = 0;
  for (const name of step.again) {
    const other = law.steps.find((one): one is ShareStep => one.name === name)!;
    if (left === 0 || book.open.length > 0 || !applies(trial, other, run)) continue;
    const before = held();
    const path = `${claim}/again/${at}`;
    const inner = openBook(trial, other, run, path, book.provisional);
    const evidence = told.again[at]?.step === name ? told.again[at] : undefined;
    const again = { held: before, limits: limits.map((n) => n!) };
    const tells = checkShare(inner, other, evidence, again);
    same(trial, path, evidence !== undefined, tells);
    if (evidence) {
      const { kind, step: stated, article, area } = evidence;
      same(trial, `${path}/kind`, kind, "share");
      same(trial, `${path}/step`, { step: stated, article, area }, placeOf(inner, run));
    }
    if (evidence) at++;
    book.open.push(...inner.open);
    closeBook(inner);
    left -= total(held()) - total(before);
  }
  same(trial, `${claim}/again`, told.again.length, at);
  same(trial, `${claim}/empty`, told.empty, left);
  return true;
}
