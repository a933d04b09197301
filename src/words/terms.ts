import type { Election } from "../results/results.ts";
import { standingOf } from "../results/status.ts";
import { say } from "./language.ts";

/** What the reader must know before any number: "annulled", "preliminary"; none for a final result. */
export const statusWords = (election: Election): readonly string[] =>
  standingOf(election).map((standing) => say.terms.status[standing]);
