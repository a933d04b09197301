import type { QuotaMethod } from "../../apportion/quotas.ts";
import { fraction } from "../../exact/fraction.ts";
import type { Results } from "../../results/results.ts";
import { type Form, plus, scaled } from "./form.ts";
import { type Crossing, lineOf } from "./line.ts";
import { type Claimant, MORE, type Pair } from "./pairs.ts";
import type { Share } from "./shares.ts";

/** A line that holds seats where they are: while none is crossed, no seat moves. */
export interface Edge {
  readonly step: string;
  /** index of the area in which the step was taken */
  readonly area: number;
  /** whether a seat goes to another list, or from one area to another of the same list */
  readonly moves: "lists" | "areas";
  readonly crossing: Crossing;
  /** with one step less the figures are equal, and a lot is needed (or a rule that is not known) */
  readonly tieBefore: boolean;
  /** the holder would have no votes left */
  readonly empty?: true;
  /** who would lose the seat and who would get it, where it lies between two */
  readonly holder?: Claimant;
  readonly rival?: Claimant;
}

export function edgeOfPair(
  { holder, rival, line, atTie }: Pair,
  { step, area }: Pick<Share, "step" | "area">,
  moves: Edge["moves"],
): Edge {
  const distance = atTie === "rival" ? line.value : line.value + 1n;
  const crossing = { line, down: true, distance: distance < 0n ? 0n : distance };
  return { step, area, moves, crossing, tieBefore: atTie === "open", holder, rival };
}

/** Whole quotas alone: each claimant between those that it has and one more. Undefined where the quota is rounded. */
export function edgesOfQuotas(
  { step, area, seats, claimants }: Omit<Share, "edges">,
  moves: Edge["moves"],
  method: QuotaMethod,
  results: Results,
  total: Form | undefined,
): Edge[] | undefined {
  if (method.round !== "exact") return undefined;
  const all = total ?? plus(...claimants.map(({ weight }) => weight));
  const parts = seats + MORE[method.quota];
  return claimants.flatMap((claimant) =>
    [true, false].map((down): Edge => {
      const quotas = fraction(-(claimant.seats + Number(!down)), parts);
      const line = lineOf(plus(claimant.weight, scaled(all, quotas)), results);
      const crossing = { line, down, distance: down ? line.value + 1n : -line.value };
      return { step, area, moves, crossing, tieBefore: false, holder: claimant };
    }),
  );
}

/** Who holds seats without a minimum loses them with the last of its votes, whoever else has none. */
export function edgesOfNothing(
  { step, area, claimants }: Omit<Share, "edges">,
  moves: Edge["moves"],
  results: Results,
): Edge[] {
  return claimants
    .filter(({ seats, minimum }) => seats > 0 && minimum === 0)
    .map((holder): Edge => {
      const line = lineOf(holder.weight, results);
      const crossing = { line, down: true, distance: line.value };
      return { step, area, moves, crossing, tieBefore: false, empty: true, holder };
    });
}
