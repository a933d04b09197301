import type { Step } from "../../law/law.ts";
import type { Lot, Need, Open, StepEvidence } from "../../results/outcome.ts";
import { addSeats, type Cells, noCells } from "../cells.ts";
import type { Run, RunResult, State } from "../state.ts";
import { areaId, article, listId } from "../state.ts";
import type { Claimant } from "./claims.ts";

/** Collects what one run of a step does, cell by cell. */
export interface Ledger {
  readonly evidence: StepEvidence[];
  readonly awarded: Cells;
  readonly possible: Cells;
  readonly open: Open[];
  readonly lots: Lot[];
  /** seats that are certain, and the most that it can be */
  readonly give: (at: Run, seats: number, atMost?: number) => void;
}

export function openLedger({ poll }: State): Ledger {
  const [awarded, possible] = [noCells(), noCells()];
  const width = poll.contenders.length;
  return {
    evidence: [],
    awarded,
    possible,
    open: [],
    lots: [],
    give({ area, contender }, seats, atMost = seats) {
      addSeats(awarded, area, contender, seats, width);
      if (atMost > seats) addSeats(possible, area, contender, atMost - seats, width);
    },
  };
}

/** Where a run stands, as evidence and open points tell it. */
export const placeOf = (step: Step, run: Run, { poll }: State) => ({
  step: step.name,
  ...article(step),
  area: areaId(poll, run.area),
  ...(run.contender !== undefined && { list: listId(poll, run.contender) }),
});

/**
 * A run that cannot be taken, for a figure is not known or a list may or may not take part.
 * @param lists of which something is not known
 * @param most the seats that each claimant may still get
 */
export function undecidedRun(
  step: Step,
  run: Run,
  state: State,
  lists: readonly number[],
  needs: readonly Need[],
  most?: { readonly claimants: readonly Claimant[]; readonly seats: number | null },
): RunResult {
  const ledger = openLedger(state);
  for (const { places } of most?.claimants ?? [])
    for (const place of places) ledger.give(place, 0, most!.seats ?? 0);
  ledger.open.push({
    kind: "undecided",
    ...placeOf(step, run, state),
    lists: lists.map((i) => listId(state.poll, i)).sort(),
    needs: needs.filter(
      (need, i) => needs.findIndex((n) => n.area === need.area && n.total === need.total) === i,
    ),
  });
  return ledger;
}
