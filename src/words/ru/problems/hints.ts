import type { Place } from "../../../results/problem.ts";
import type { ProblemValues } from "../../problem-values.ts";

export const nearest = (p: ProblemValues): string =>
  `Возможно, имелось в виду: ${p.value("nearest")}?`;

export function meant(p: ProblemValues, otherwise: string): string {
  if (p.has("nearest")) return nearest(p);
  return p.has("known") ? `Здесь известны: ${listed(p, "known")}.` : otherwise;
}

/** Several that stand side by side; of many the first. */
export const listed = (p: ProblemValues, key: string): string =>
  p.all(key).length > 12 ? p.some(key) : p.all(key).join(", ");

export const known = (p: ProblemValues): string => (p.has("from") ? `: ${p.span()}` : "");

export function correction({ row, path }: Place): string {
  if (row !== undefined) return "Исправьте ячейку или оставьте её пустой, если число неизвестно.";
  return path === undefined ? "Исправьте." : "Исправьте или напишите null, если число неизвестно.";
}

/** "действительные голоса (10)": a total that a value names, with the number that another one holds. */
export const totalOf = (p: ProblemValues, total: string, number: string): string =>
  `${totalName(p, total)}${p.has(number) ? ` (${p.value(number)})` : ""}`;

export const totalName = (p: ProblemValues, total: string): string =>
  p.pick(TOTALS, total) ?? p.value(total);

const TOTALS = {
  registered: "зарегистрированные избиратели",
  cast: "поданные бюллетени",
  valid: "действительные голоса",
  invalid: "недействительные бюллетени",
  blank: "незаполненные бюллетени",
  party: "голоса за списки",
  from: "нижняя граница",
  to: "верхняя граница",
};
