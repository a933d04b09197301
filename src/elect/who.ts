import type { Condition, Law } from "../law/law.ts";
import type { Evidence } from "../results/outcome.ts";
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
  const judged = judgedIn(who, area, state);
  return {
    claimants: all.filter((i) => judged[i]!.met === true),
    undecided: all.filter((i) => judged[i]!.met === "undecided"),
  };
}

/** Every contender against a condition; who passes the threshold was settled before the first step. */
export function judgedIn(who: Condition, area: number, state: State): readonly Judged[] {
  const { poll, passes } = state;
  const threshold = poll.law.conditions.get("passes");
  if (isThreshold(who) && (!threshold || !isLocal(threshold, poll.law))) {
    return passes.map((met) => ({ met }));
  }
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

const isThreshold = (who: Condition) => who.kind === "named" && who.name === "passes";

/** Whether the threshold is one of each area: it admits where it is met. */
function isLocal(condition: Condition, law: Law): boolean {
  switch (condition.kind) {
    case "hurdle":
      return (
        condition.scope.kind === "same" ||
        (condition.scope.kind === "some" && condition.scope.of !== undefined)
      );
    case "all":
    case "any":
      return condition.parts.some((part) => isLocal(part, law));
    case "not":
      return isLocal(condition.part, law);
    case "named":
      return isLocal(law.conditions.get(condition.name)!, law);
    case "set":
      return isLocal(condition.set, law);
    default:
      return false;
  }
}
