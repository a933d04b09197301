import type { Law } from "../../src/law/law.ts";
import type { Outcome } from "../../src/results/outcome.ts";

export function apart(told: object, law: Law, outcome: Outcome): ReadonlySet<string>;
