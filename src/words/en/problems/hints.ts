import type { Place } from "../../../results/problem.ts";
import type { ProblemValues } from "../../problem-values.ts";

export const nearest = (p: ProblemValues): string => `Did you mean ${p.value("nearest")}?`;

/** The near word where there is one, else the words that are known. */
export function meant(p: ProblemValues, otherwise: string): string {
  if (p.has("nearest")) return nearest(p);
  return p.has("known") ? `Known here: ${p.value("known")}.` : otherwise;
}

/** ": 61,000": what stands in the data beside the sum that was found. */
export const known = (p: ProblemValues): string => (p.has("from") ? `: ${p.span()}` : "");

/** A cell may be left empty where a number is not known; in JSON null says so. */
export function correction({ row, path }: Place): string {
  if (row !== undefined) return "Correct the cell, or leave it empty if the number is not known.";
  return path === undefined ? "Correct it." : "Correct it, or write null if it is not known.";
}
