import type { Condition, Law } from "../law/law.ts";
import type { Evidence } from "../results/outcome.ts";
import { askedBy } from "./asked.ts";
import { judge } from "./conditions.ts";
import type { State } from "./state.ts";

/** A contender held against a condition in the area of a step. */
export type Judged = Pick<Evidence, "met"> & { readonly evidence?: Evidence };

/** The contenders (index) that take part in a step in an area: those that the law names, else every one. */
export function takingPart(
  who: Condition | undefined,
  area: number,
  state: State,
): { readonly claimants: readonly number[]; readonly undecided: readonly number[] } {
  const all = state.poll.contenders.map((_, i) => i);
  if (!who) return { claimants: all, undecided: [] };
  if (settledBefore(who, state.poll.law))
    return { claimants: all.filter((i) => state.passes[i]), undecided: [] };
  const judged = judgedIn(who, area, state);
  return {
    claimants: all.filter((i) => judged[i]!.met === true),
    undecided: all.filter((i) => judged[i]!.met === "undecided"),
  };
}

/** Every contender against a condition; who passes the threshold was settled before the first step. */
export function judgedIn(who: Condition, area: number, state: State): readonly Judged[] {
  const { poll, passes } = state;
  if (settledBefore(who, poll.law)) return passes.map((met) => ({ met }));
  if (who.kind === "named" && who.name !== "passes") {
    return judgedIn(poll.law.conditions.get(who.name)!, area, state);
  }
  if (who.kind === "not") {
    return judgedIn(who.part, area, state).map(({ met }) => ({
      met: met === "undecided" ? met : !met,
    }));
  }
  if (who.kind === "all" || who.kind === "any") return joined(who, area, state);
  const judged = judge(who, { poll, area, state });
  if (!isThreshold(who)) return judged.map((evidence) => ({ met: evidence.met, evidence }));
  return judged.map((evidence, i) => ({
    met: evidence.met === "undecided" ? passes[i]! : evidence.met,
    evidence,
  }));
}

function joined(
  who: Extract<Condition, { kind: "all" | "any" }>,
  area: number,
  state: State,
): Judged[] {
  const parts = who.parts.map((part) => judgedIn(part, area, state));
  const decides = who.kind === "any";
  return state.poll.contenders.map((_, i) => {
    const mets = parts.map((part) => part[i]!.met);
    if (mets.includes(decides)) return { met: decides };
    return { met: mets.includes("undecided") ? "undecided" : !decides };
  });
}

/** Whether it is the threshold, and one of the whole: not one that admits in an area where it is met there. */
const settledBefore = (who: Condition, law: Law): boolean =>
  isThreshold(who) && !askedBy(law).localThreshold;

const isThreshold = (who: Condition) => who.kind === "named" && who.name === "passes";
