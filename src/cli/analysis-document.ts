import { measures } from "../analysis/measure/measures.ts";
import type { Outcome } from "../results/outcome.ts";
import { outcomeDocument, plainJson } from "../results/outcome-document.ts";
import type { Results } from "../results/results.ts";

/** What analyze prints with --json: "outcome/1" and the indices. */
export const analysisDocument = (results: Results, outcome: Outcome): object => ({
  ...outcomeDocument(outcome, results),
  measures: plainJson(measures(results, outcome)),
});
