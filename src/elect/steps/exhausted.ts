import type { ExhaustedStep, ShareStep } from "../../law/law.ts";
import type { ExhaustedEvidence, StepEvidence } from "../../results/outcome.ts";
import { addCells, addSeats } from "../cells.ts";
import { figuresOf, givenIn } from "../figures.ts";
import { listId, type Run, type RunResult, type State, sum } from "../state.ts";
import { openLedger, placeOf, undecidedRun } from "./run.ts";
import { share } from "./share.ts";
import { applies } from "./when.ts";
import { wholeSeats } from "./whole.ts";

/**
 * Takes away the seats of a list beyond its candidates, those given last first, and takes the steps again for them among
 * the lists that have candidates left (Netherlands, Kieswet P 10). Seats that no list can fill stay empty.
 */
export function exhausted(step: ExhaustedStep, run: Run, state: State): RunResult {
  const { poll, given } = state;
  const { at, needs } = figuresOf(state);
  const limits = poll.contenders.map((_, contender) =>
    wholeSeats(at(step.beyond, { area: run.area, contender })),
  );
  if (limits.includes(null)) return undecidedRun(step, run, state, [], needs);

  const ledger = openLedger(state);
  const taken: { list: string; step: string; seats: number }[] = [];
  const held = () => poll.contenders.map((_, i) => givenIn(run.area, state, i));
  for (const [contender, seats] of held().entries()) {
    let excess = seats - limits[contender]!;
    for (const name of poll.law.result.toReversed()) {
      const cells = given.get(name);
      if (!cells || excess <= 0) continue;
      const n = Math.min(excess, cells.lists.get(run.area)?.[contender] ?? 0);
      if (n <= 0) continue;
      addSeats(cells, run.area, contender, -n, poll.contenders.length);
      taken.push({ list: listId(poll, contender), step: name, seats: n });
      excess -= n;
    }
  }
  if (taken.length === 0) return ledger;

  const again: StepEvidence[] = [];
  let left = taken.reduce((sum, { seats }) => sum + seats, 0);
  for (const name of step.again) {
    const other = poll.law.steps.find((one): one is ShareStep => one.name === name)!;
    if (left === 0 || ledger.open.length > 0 || !applies(other, run, state)) continue;
    const before = held();
    const done = share(other, run, state, { held: before, limits: limits.map((n) => n!) });
    addCells(given.get(name)!, done.awarded);
    addCells(ledger.possible, done.possible);
    again.push(...done.evidence);
    ledger.open.push(...done.open);
    ledger.lots.push(...done.lots);
    left -= held().reduce((sum, n, i) => sum + n - before[i]!, 0);
  }
  const evidence: ExhaustedEvidence = {
    kind: "exhausted",
    ...placeOf(step, run, state),
    taken,
    again,
    empty: left - sum(ledger.open.map((point) => point.seats ?? left)),
  };
  ledger.evidence.push(evidence);
  return ledger;
}
