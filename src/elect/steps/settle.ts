import type { Tie } from "../../apportion/award.ts";
import type { Step } from "../../law/law.ts";
import type { Lot, Open, TieEvidence } from "../../results/outcome.ts";
import { draw } from "../lots.ts";
import type { Run, State } from "../state.ts";
import { breakTie, type TieKeys } from "../tie.ts";
import { placeOf } from "./run.ts";

/** Who of the tied gets a seat, and between whom it stays open. All are claimants (index). */
export interface Settled {
  readonly won: readonly number[];
  readonly among: readonly number[];
  readonly open: readonly Open[];
  readonly lots: readonly Lot[];
  /** what the evidence tells of it */
  readonly tie: TieEvidence;
}

/**
 * Breaks a tie by the law's rules and the lots that are there.
 * @param ids of the claimants
 */
export function settle(
  step: Step,
  run: Run,
  state: State,
  tie: Tie,
  ids: readonly string[],
  keys: TieKeys,
): Settled {
  const { won, by, rest } = breakTie(tie, step.ties, keys);
  const told = { among: tie.among, seats: tie.seats, by, won };
  if (!rest) return { won, among: [], open: [], lots: [], tie: told };
  const { article, ...where } = placeOf(step, run, state);
  const among = rest.among.map((i) => ids[i]!);
  const wanted = { ...where, among, seats: rest.seats };
  const lot = rest.by === "lot" ? draw(wanted, state.lots, state.used) : undefined;
  if (lot) {
    const drawn = lot.drawn.map((id) => ids.indexOf(id));
    const all = [...won, ...drawn];
    const evidence = { ...told, by: [...by, "lot"], won: all };
    return { won: all, among: [], open: [], lots: [lot], tie: evidence };
  }
  const point = {
    ...where,
    lists: among.toSorted(),
    seats: rest.seats,
    ...(article !== undefined && { article }),
  };
  return { won, among: rest.among, open: [openPoint(rest.by, point)], lots: [], tie: told };
}

function openPoint(
  by: "lot" | "unknown" | "candidate votes" | "wards",
  point: { step: string; area: string; lists: readonly string[]; seats: number },
): Open {
  if (by === "lot") return { kind: "lot", ...point };
  if (by === "unknown") return { kind: "no-rule", point: "tie", ...point };
  return { kind: "undecided", ...point, needs: [{ area: point.area, total: by }] };
}
