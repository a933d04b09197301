import type { Election } from "../results/results.ts";
import { isStatusStated } from "../results/status.ts";
import { say } from "./language.ts";

/** What the reader must know before any number: "annulled", "preliminary"; none for a final result. */
export function statusWords(election: Election): readonly string[] {
  const { status } = say.terms;
  return [
    ...(election.annulled ? [status.annulled] : []),
    ...(election.status === "final"
      ? []
      : [isStatusStated(election) ? status[election.status] : status["not-stated"]]),
  ];
}
