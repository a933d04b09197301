import type { ShareStep } from "../../law/law.ts";
import type { InsideEvidence } from "../../results/outcome.ts";
import { draw } from "../lots.ts";
import { areaId, listId, type Run, type State } from "../state.ts";
import type { Claimant } from "./claims.ts";
import { type Ledger, placeOf } from "./run.ts";

/**
 * The seats of an alliance go to its candidates with the most votes, whatever their list (Finland). Among equal
 * candidates of several lists a lot is drawn; where a list has more than one of them they are told as "list (1)",
 * "list (2)".
 *
 * @param atMost seats that the alliance may have in all while one more of them hangs on a lot
 */
export function byCandidates(
  step: ShareStep,
  run: Run,
  state: State,
  alliance: Claimant,
  seats: number,
  atMost: number,
  ledger: Ledger,
): InsideEvidence[] {
  const { poll } = state;
  const ids = alliance.places.map(({ contender }) => listId(poll, contender!));
  const name = alliance.id.replace(/^connection /, "");
  const candidates = (poll.results.areas[run.area]!.candidateVotes?.get(name) ?? [])
    .filter(([list]) => ids.includes(list))
    .toSorted(([, a], [, b]) => b - a);
  const { article, ...where } = placeOf(step, run, state);
  const one = elected(candidates, seats, ids);
  const more = elected(candidates, atMost, ids);
  const certain = [...one.certain];
  const possible = one.possible.map((n, i) => Math.max(n, more.possible[i]!));

  if (one.missing > 0) {
    const needs = [{ area: areaId(poll, run.area), total: "candidate votes" as const }];
    const lists = ids.toSorted();
    const point = { kind: "undecided", ...where, lists, seats: one.missing, needs } as const;
    ledger.open.push({ ...point, ...(article && { article }) });
  }
  if (one.tie) {
    const { among, seats: open } = one.tie;
    const lot = draw({ ...where, among: [...among.keys()], seats: open }, state.lots, state.used);
    if (lot) {
      ledger.lots.push(lot);
      ids.forEach((id, i) => {
        certain[i] = one.above[i]! + lot.drawn.filter((drawn) => among.get(drawn) === id).length;
        possible[i] = seats === atMost ? certain[i]! : possible[i]!;
      });
    } else {
      const lists = [...among.keys()].toSorted();
      ledger.open.push({ kind: "lot", ...where, lists, seats: open, ...(article && { article }) });
    }
  }
  alliance.places.forEach((place, i) => {
    ledger.give(place, certain[i]!, possible[i]!);
  });
  return [
    {
      connection: alliance.id,
      seats,
      claimants: ids,
      weights: certain,
      awarded: certain,
      award: { kind: "candidates" },
    },
  ];
}

/** The first so many candidates by list. Equal ones at the cut are a tie unless all are of one list. */
function elected(
  candidates: readonly (readonly [list: string, votes: number])[],
  seats: number,
  ids: readonly string[],
) {
  const missing = Math.max(0, seats - candidates.length);
  const cut = candidates[seats - missing - 1]?.[1] ?? Number.POSITIVE_INFINITY;
  const count = (of: typeof candidates) =>
    ids.map((id) => of.filter(([list]) => list === id).length);
  const above = count(candidates.filter(([, votes]) => votes > cut));
  const level = candidates.filter(([, votes]) => votes === cut);
  const ofList = count(level);
  const open = seats - missing - above.reduce((a, b) => a + b, 0);
  const others = (i: number) => level.length - ofList[i]!;
  const certain = above.map((n, i) => n + Math.max(0, Math.min(ofList[i]!, open - others(i))));
  const possible = above.map((n, i) => n + Math.min(ofList[i]!, open) + missing);
  const tied = level.length > open && ofList.filter((n) => n > 0).length > 1;
  return {
    missing,
    above,
    certain,
    possible,
    ...(tied && {
      tie: {
        among: named(
          level,
          ofList.every((n) => n <= 1),
        ),
        seats: open,
      },
    }),
  };
}

/** Lists by the names of their equal candidates. */
function named(level: readonly (readonly [list: string, votes: number])[], oneEach: boolean) {
  const names = new Map<string, string>();
  const numbers = new Map<string, number>();
  for (const [list] of level) {
    const number = (numbers.get(list) ?? 0) + 1;
    numbers.set(list, number);
    names.set(oneEach ? list : `${list} (${number})`, list);
  }
  return names;
}
