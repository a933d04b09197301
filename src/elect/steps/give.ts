import type { GiveStep } from "../../law/law.ts";
import { areaId, figures, type State, type StepResult } from "../state.ts";
import { takingPart } from "../who.ts";

/** Gives each list that takes part the seats that a figure says: seats won directly, a bonus. */
export function give(step: GiveStep, state: State): StepResult {
  const { poll } = state;
  const claimants = takingPart(step.who, state);
  const figure = figures(step.seats, state);
  const awarded = poll.contenders.map((_, i) => (claimants.includes(i) ? (figure[i] ?? 0) : 0));
  const unknown = claimants.filter((i) => figure[i] === null);
  const id = (i: number) => poll.results.lists[poll.contenders[i]!]!.id;
  const area = areaId(state);
  const article = step.article === undefined ? {} : { article: step.article };
  return {
    evidence: {
      kind: "give",
      step: step.name,
      ...article,
      area,
      claimants: claimants.map(id),
      awarded: claimants.map((i) => awarded[i]!),
    },
    awarded,
    atMost: awarded,
    open:
      unknown.length === 0
        ? []
        : [
            {
              kind: "undecided",
              step: step.name,
              area,
              lists: unknown.map(id),
              needs: [{ area, total: "direct" }],
              ...article,
            },
          ],
    lots: [],
  };
}
