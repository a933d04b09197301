import type { Law, Step, Value } from "../law/law.ts";
import { directOf, type Trial, total, votesIn } from "./claims.ts";

/** A value of the law for one list; null: not known. */
export function figureOf(trial: Trial, value: Value, id: string, step: Step): number | null {
  const list = trial.results.lists.findIndex((one) => one.id === id);
  if (list < 0) return null; // the Outcome names a list that is none of the results
  switch (value.kind) {
    case "votes":
      return votesIn(trial, 0, list);
    case "direct":
      return directOf(trial, list);
    case "step":
      return awardedIn(trial, value.step, id);
    default:
      return numberOf(trial, value, step);
  }
}

/** A value of the law that is one number; of figures by list it is the sum. */
export function numberOf(trial: Trial, value: Value, step: Step): number {
  const ids = trial.contenders.map((list) => trial.results.lists[list]!.id);
  switch (value.kind) {
    case "number":
      return Number(value.number.n / value.number.d);
    case "size":
      return trial.house ?? 0;
    case "left": {
      const before = earlier(trial.law, step).filter((name) => trial.law.result.includes(name));
      const given = before.flatMap((name) => ids.map((id) => awardedIn(trial, name, id)));
      return Math.max(0, numberOf(trial, value.of, step) - total(given));
    }
    default:
      return total(ids.map((id) => figureOf(trial, value, id, step) ?? 0));
  }
}

const earlier = (law: Law, step: Step): string[] =>
  law.steps.slice(0, law.steps.indexOf(step)).map(({ name }) => name);

/** Seats that the Outcome says a list got in a step. */
export function awardedIn({ outcome }: Trial, step: string, id: string): number {
  const told = outcome.steps.find((one) => one.step === step);
  return told && "claimants" in told ? (told.awarded[told.claimants.indexOf(id)] ?? 0) : 0;
}
