import type { ShareStep } from "../../law/law.ts";
import type { InsideEvidence } from "../../results/outcome.ts";
import { draw } from "../lots.ts";
import { areaId, listId, type Run, type State } from "../state.ts";
import type { Claimant } from "./claims.ts";
import { type Ledger, placeOf } from "./run.ts";

/** The seats of an alliance go to its candidates with the most votes, whatever their list (Finland). */
export function byCandidates(
  step: ShareStep,
  run: Run,
  state: State,
  alliance: Claimant,
  seats: number,
  ledger: Ledger,
): InsideEvidence[] {
  const { poll } = state;
  const ids = alliance.places.map(({ contender }) => listId(poll, contender!));
  const name = alliance.id.replace(/^connection /, "");
  const candidates = poll.results.areas[run.area]!.candidateVotes?.get(name) ?? [];
  const elected = candidates.slice(0, seats);
  const [last, next] = [elected.at(-1), candidates[seats]];
  const awarded = ids.map((id) => elected.filter(([list]) => list === id).length);
  const atMost = [...awarded];
  const { article, ...where } = placeOf(step, run, state);

  if (elected.length < seats) {
    const lists = ids.toSorted();
    const needs = [{ area: areaId(poll, run.area), total: "candidate votes" as const }];
    ledger.open.push({ kind: "undecided", ...where, lists, seats: seats - elected.length, needs });
    ids.forEach((_, i) => {
      atMost[i]! += seats - elected.length;
    });
  } else if (last && next && last[1] === next[1]) {
    // equal candidates of one list change nothing; of several, each seat among them goes by lot
    const level = candidates.filter(([, votes]) => votes === last[1]).map(([list]) => list);
    const open = elected.filter(([, votes]) => votes === last[1]).length;
    if (new Set(level).size > 1) settleLevel(level, open);
  }
  alliance.places.forEach((place, i) => {
    ledger.give(place, awarded[i]!, atMost[i]!);
  });
  return [
    {
      connection: alliance.id,
      seats,
      claimants: ids,
      weights: awarded,
      awarded,
      award: { kind: "candidates" },
    },
  ];

  function settleLevel(level: readonly string[], open: number) {
    for (const [list] of elected.slice(seats - open)) {
      awarded[ids.indexOf(list)]!--;
      atMost[ids.indexOf(list)]!--;
    }
    const among = [...new Set(level)];
    const lot = draw({ ...where, among, seats: open }, state.lots);
    if (lot) {
      ledger.lots.push(lot);
      for (const list of lot.drawn) {
        awarded[ids.indexOf(list)]!++;
        atMost[ids.indexOf(list)]!++;
      }
      return;
    }
    for (const list of among) {
      atMost[ids.indexOf(list)]! += Math.min(open, level.filter((id) => id === list).length);
    }
    const lists = among.toSorted();
    ledger.open.push({ kind: "lot", ...where, lists, seats: open, ...(article && { article }) });
  }
}
