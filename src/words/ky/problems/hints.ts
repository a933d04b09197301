import type { Place } from "../../../results/problem.ts";
import type { ProblemValues } from "../../problem-values.ts";

export const nearest = (p: ProblemValues): string => `Балким, бул керектир: ${p.value("nearest")}?`;

export function meant(p: ProblemValues, otherwise: string): string {
  if (p.has("nearest")) return nearest(p);
  return p.has("known") ? `Бул жерде белгилүүлөр: ${listed(p, "known")}.` : otherwise;
}

/** Several that stand side by side; of many the first. */
export const listed = (p: ProblemValues, key: string): string =>
  p.all(key).length > 12 ? p.some(key) : p.all(key).join(", ");

export const known = (p: ProblemValues): string => (p.has("from") ? `: ${p.span()}` : "");

export function correction({ row, path }: Place): string {
  if (row !== undefined) return "Уячаны оңдоңуз же сан белгисиз болсо, бош калтырыңыз.";
  return path === undefined ? "Оңдоңуз." : "Оңдоңуз же сан белгисиз болсо, null деп жазыңыз.";
}

/** "жарактуу добуштар (10)": a total that a value names, with the number that another one holds. */
export const totalOf = (p: ProblemValues, total: string, number: string): string =>
  `${totalName(p, total)}${p.has(number) ? ` (${p.value(number)})` : ""}`;

export const totalName = (p: ProblemValues, total: string): string =>
  p.pick(TOTALS, total) ?? p.value(total);

const TOTALS = {
  registered: "катталган шайлоочулар",
  cast: "берилген бюллетендер",
  valid: "жарактуу добуштар",
  invalid: "жараксыз бюллетендер",
  blank: "толтурулбаган бюллетендер",
  party: "тизмелер үчүн добуштар",
  from: "төмөнкү чек",
  to: "жогорку чек",
};
