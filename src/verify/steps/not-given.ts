import type { ShareStep } from "../../law/law.ts";
import { MOST_SEATS } from "../../results/limits.ts";
import type { StepEvidence } from "../../results/outcome.ts";
import { type Book, give, placeOf } from "../book.ts";
import { asksFor } from "../figures-told.ts";
import type { Claimant } from "./claimants.ts";

/** Nobody hands out more seats than any house has; a claim that no smaller number meets is left open. */
export function isBeyond(
  book: Book,
  step: ShareStep,
  claimants: readonly Claimant[],
  seats: number,
  grows: boolean,
  told: StepEvidence | undefined,
): boolean {
  const stated = book.trial.outcome.open.some(
    (one) => one.kind === "no-rule" && one.point === "infeasible" && one.step === step.name,
  );
  const beyond = seats > MOST_SEATS || (grows && told === undefined && stated);
  if (!beyond) return false;
  const point = { kind: "no-rule", ...placeOf(book, book.run) };
  const ids = claimants.map(({ id }) => id).toSorted();
  if (grows) book.open.push({ ...point, point: "infeasible", lists: ids });
  else book.open.push({ ...point, point: "unassigned", lists: [], seats });
  for (const place of claimants.flatMap(({ places }) => places)) give(book, place, 0, seats);
  return true;
}

/** Whether seats are left on purpose: to a later step, or where lists lack candidates. */
export function leavesSome({ method, most, maximum }: ShareStep): boolean {
  if (method.kind === "ranked" || most !== undefined) return true;
  if (method.kind === "quota" && method.then === "nothing") return true;
  return maximum !== undefined && asksFor("candidates", maximum);
}
