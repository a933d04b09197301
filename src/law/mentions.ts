import type { LawDocument } from "./law.ts";

/** Whether a word stands in what a law does: its conditions, figures and steps. */
export function mentions({ conditions, values, steps }: LawDocument, word: string): boolean {
  const isIn = (json: unknown): boolean =>
    typeof json === "object" && json !== null ? Object.values(json).some(isIn) : json === word;
  return [conditions, values, steps].some(isIn);
}
