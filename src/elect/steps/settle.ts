import type { Award } from "../../apportion/award.ts";
import type { ShareStep } from "../../law/law.ts";
import type { Lot, Open } from "../../results/outcome.ts";
import { draw } from "../lots.ts";
import { areaId, type State } from "../state.ts";
import { breakTie } from "../tie.ts";

/** An award once its tie is broken, as far as it can be. Arrays run along the claimants. */
export interface Settled {
  awarded: number[];
  atMost: number[];
  readonly open: Open[];
  readonly lots: Lot[];
}

/** Breaks the tie of an award, if there is one, by the law's rules and the lots that are there. */
export function settle(
  step: ShareStep,
  state: State,
  claimants: readonly number[],
  lists: readonly string[],
  award: Award,
  already: readonly number[],
): Settled {
  const settled: Settled = {
    awarded: [...award.seats],
    atMost: [...award.seats],
    open: [],
    lots: [],
  };
  if (!award.tie) return settled;
  const give = (i: number) => {
    settled.awarded[i]!++;
    settled.atMost[i]!++;
  };
  const { evidence } = award;
  const { won, rest } = breakTie(award.tie, step.ties, {
    votes: claimants.map((i) => state.poll.votes[i]!),
    held: award.seats.map((seats, i) => seats + already[i]!),
    ...(evidence.kind === "quota" && { remainders: evidence.remainders }),
  });
  won.forEach(give);
  if (!rest) return settled;
  const wanted = {
    step: step.name,
    area: areaId(state),
    among: rest.among.map((i) => lists[i]!),
    seats: rest.seats,
  };
  const lot = rest.by === "lot" ? draw(wanted, state.lots) : undefined;
  if (lot) {
    for (const id of lot.drawn) give(lists.indexOf(id));
    settled.lots.push(lot);
    return settled;
  }
  for (const i of rest.among) settled.atMost[i]!++;
  const { among, ...where } = wanted;
  const open = {
    ...where,
    lists: [...among].sort(),
    ...(step.article !== undefined && { article: step.article }),
  };
  settled.open.push(
    rest.by === "lot" ? { kind: "lot", ...open } : { kind: "no-rule", point: "tie", ...open },
  );
  return settled;
}

/** Holds the award at the maximum; the seats above it are nobody's for certain. Undefined where none is above. */
export function stopAt(maximum: readonly number[], settled: Settled, already: readonly number[]) {
  const capped: number[] = [];
  let seats = 0;
  settled.awarded = settled.awarded.map((n, i) => {
    const room = Math.max(0, maximum[i]! - already[i]!);
    if (n > room) {
      capped.push(i);
      seats += n - room;
    }
    return Math.min(n, room);
  });
  settled.atMost = settled.atMost.map((n, i) =>
    Math.min(n + (capped.includes(i) ? 0 : seats), Math.max(0, maximum[i]! - already[i]!)),
  );
  if (capped.length === 0) return undefined;
  return { capped, seats };
}
