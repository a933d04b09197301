import type { Law } from "../../law/law.ts";
import type { Outcome, StepEvidence } from "../../results/outcome.ts";

/** Seats by list id that one step gave; below 0 where a later step took some away. */
export interface StepSeats {
  readonly step: string;
  readonly seats: ReadonlyMap<string, number>;
}

/**
 * Where each list's seats come from: what each step of the result gave it, in the order of the law. Undefined where one
 * step gave all, or where the evidence does not add up to the seats (while something is open).
 */
export function seatsByStep(law: Law, outcome: Outcome): readonly StepSeats[] | undefined {
  if (law.result.length < 2 || outcome.steps.some(({ provisional }) => provisional))
    return undefined;
  const given = new Map<string, Map<string, number>>();
  const add = (step: string, list: string, seats: number) => {
    const row = given.get(step) ?? new Map<string, number>();
    given.set(step, row.set(list, (row.get(list) ?? 0) + seats));
  };
  const lists = new Set(outcome.lists.map(({ id }) => id));
  for (const step of outcome.steps) collect(step, lists, add);
  const counted = law.result.flatMap((step): StepSeats[] => {
    const seats = given.get(step);
    return seats && [...seats.values()].some((n) => n !== 0) ? [{ step, seats }] : [];
  });
  const adds = outcome.lists.every(
    ({ id, seats, atMost }) =>
      seats === atMost &&
      seats === counted.reduce((sum, step) => sum + (step.seats.get(id) ?? 0), 0),
  );
  return counted.length > 1 && adds ? counted : undefined;
}

type Add = (step: string, list: string, seats: number) => void;

function collect(evidence: StepEvidence, lists: ReadonlySet<string>, add: Add): void {
  const { step } = evidence;
  switch (evidence.kind) {
    case "share":
    case "give": {
      const { claimants, awarded, list, to } = evidence;
      if (list !== undefined && to === "areas") {
        for (const n of awarded) add(step, list, n);
        return;
      }
      if (to !== "lists") return;
      const inside = evidence.kind === "share" ? (evidence.inside ?? []) : [];
      // seats of a connection are those of its members, which stand inside it
      for (const group of [{ claimants, awarded }, ...inside])
        group.claimants.forEach((id, i) => {
          if (lists.has(id)) add(step, id, group.awarded[i]!);
        });
      return;
    }
    case "place":
      for (const { list } of evidence.order) add(step, list, 1);
      return;
    case "biproportional":
      for (const row of evidence.seats)
        row.forEach((n, i) => {
          add(step, evidence.lists[i]!, n);
        });
      return;
    case "majority":
      if (evidence.list !== undefined) add(step, evidence.list, evidence.got);
      if (evidence.lost) add(evidence.lost.step, evidence.lost.list, -1);
      return;
    case "exhausted":
      for (const { list, step: from, seats } of evidence.taken) add(from, list, -seats);
      for (const again of evidence.again) collect(again, lists, add);
      return;
    case "absent":
      return;
  }
}
