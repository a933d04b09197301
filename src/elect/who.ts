import type { Condition } from "../law/law.ts";
import { judge } from "./conditions.ts";
import type { State } from "./state.ts";

/** The contenders (index) that take part in a step: those that the law names, else every one. */
export function takingPart(who: Condition | undefined, state: State): number[] {
  const { poll, passes } = state;
  const all = poll.contenders.map((_, i) => i);
  if (!who) return all;
  if (who.kind === "named" && who.name === "passes") return all.filter((i) => passes[i]);
  const evidence = judge(who, poll);
  return all.filter((i) => evidence[i]!.met === true);
}
