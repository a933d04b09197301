import type { ShareStep } from "../../law/law.ts";
import type { InsideEvidence } from "../../results/outcome.ts";
import type { Quantity } from "../../results/results.ts";
import { figuresOf } from "../figures.ts";
import { listId, type Run, type State } from "../state.ts";
import { byCandidates } from "./candidates.ts";
import { type Claimant, grouped, weightsOf } from "./claims.ts";
import { shareByMethod } from "./divide.ts";
import type { Ledger } from "./run.ts";
import { settle } from "./settle.ts";

/**
 * Divides the seats of a connection among its members, level by level. Where one more seat of it hangs on a lot, what a
 * member gets either way is certain.
 */
export function divideInside(
  step: ShareStep,
  run: Run,
  state: State,
  connection: Claimant,
  seats: number,
  atMost: number,
  ledger: Ledger,
): InsideEvidence[] {
  const { inside, quotaOf } = step.connections!;
  if (inside === "candidates")
    return byCandidates(step, run, state, connection, seats, atMost, ledger);
  const method = inside === "same" ? step.method : inside;
  const contenders = connection.places.map(({ contender }) => contender!);
  const members =
    connection.depth === 1
      ? grouped(contenders, run, state, 1)
      : connection.places.map((place) => ({
          id: listId(state.poll, place.contender!),
          places: [place],
        }));
  const weights = weightsOf(step.by, members, figuresOf(state)) as Quantity[]; // known: their sum was
  const total = quotaOf && figuresOf(state).at(quotaOf, run);
  const one = shareAmong(seats);
  const more = atMost > seats ? shareAmong(atMost) : one;
  const evidence: InsideEvidence = {
    connection: connection.id,
    seats,
    claimants: members.map(({ id }) => id),
    weights,
    awarded: one.certain,
    award: one.award.evidence,
    tie: one.tied?.tie,
  };
  const below = members.flatMap((member, i) => {
    const least = Math.min(one.certain[i]!, more.certain[i]!);
    const most = Math.max(one.possible[i]!, more.possible[i]!);
    if (member.places.length > 1)
      return divideInside(step, run, state, member, least, most, ledger);
    ledger.give(member.places[0]!, least, most);
    return [];
  });
  return [evidence, ...below];

  function shareAmong(n: number) {
    const award = shareByMethod(method, weights, n, total ? { total } : {});
    const { evidence } = award;
    const tied =
      award.tie &&
      settle(
        step,
        run,
        state,
        award.tie,
        members.map(({ id }) => id),
        {
          votes: weights.map((weight) => (typeof weight === "number" ? weight : null)),
          held: award.seats,
          ...(evidence.kind === "quota" && { remainders: evidence.remainders }),
        },
      );
    if (n === seats) {
      ledger.open.push(...(tied?.open ?? []));
      ledger.lots.push(...(tied?.lots ?? []));
    }
    const certain = award.seats.map((s, i) => s + (tied?.won.includes(i) ? 1 : 0));
    const possible = certain.map((s, i) => s + (tied?.among.includes(i) ? 1 : 0));
    return { award, tied, certain, possible };
  }
}
