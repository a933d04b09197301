import type { UnderLaw } from "../../analysis/compare/laws.ts";
import type { Outcome } from "../../results/outcome.ts";
import { isForLists, lawsHeadline, seated } from "../findings/laws.ts";
import { lineOf } from "../line.ts";
import { visible } from "../names.ts";
import { counted, spelled } from "../prose.ts";
import { capital, sentences } from "../text.ts";

/** "Two to six lists have seats, depending on the law; four under kg-2020, the law of this election." */
export function lawsChartHeadline(columns: readonly UnderLaw[]): string {
  const counts = columns.filter(isForLists).map(({ law, outcome, actual }) => ({
    ...{ id: visible(law.id), actual, open: (outcome?.open.length ?? 0) > 0 },
    lists: outcome ? seated(outcome).length : 0,
  }));
  const decided = counts.filter(({ open }) => !open);
  const undecided = counts.length - decided.length;
  const open = undecided > 0 ? `not decided under ${spelled(undecided)}` : "";
  if (decided.length === 0) return `The seats are ${open || "not known"} of these laws.`;
  const each = decided.map(({ lists }) => lists);
  const [least, most] = [Math.min(...each), Math.max(...each)];
  const own = decided.find(({ actual }) => actual);
  const some = (n: number) => `${capital(spelled(n))} ${n === 1 ? "list has" : "lists have"} seats`;
  const told =
    least === most
      ? decided.length === 1
        ? `${some(least)} under ${decided[0]!.id}`
        : `${some(least)} under ${decided.length === 2 ? "both" : `all ${spelled(decided.length)}`} laws`
      : `${capital(spelled(least))} to ${spelled(most)} lists have seats, depending on the law`;
  const here =
    own && least !== most ? `${spelled(own.lists)} under ${own.id}, ${LAWS_CHART.actual}` : "";
  return `${[told, here, open].filter(Boolean).join("; ")}.`;
}

/** What the bars are. */
export function lawsSubtitle(columns: readonly UnderLaw[]): string {
  const shown = columns.filter(isForLists);
  const open = shown.some(({ outcome }) => (outcome?.open.length ?? 0) > 0);
  return `The same votes under ${spelled(shown.length)} ${shown.length === 1 ? "law" : "laws"}. Each bar is a whole house, lists in order of votes; the line is half of it.${open ? " Dashed: not decided." : ""}`;
}

/** "7% of ballots cast, 120 seats" */
export function lawText({ line, house }: Outcome): string {
  const seats = house === null ? "" : counted(house, "seat");
  return [line ? lineOf(line) : "no national threshold", seats].filter(Boolean).join(", ");
}

export const lawsAlt = (
  columns: readonly UnderLaw[],
  rows: readonly { readonly id: string; readonly about: string; readonly names: string }[],
): string =>
  sentences([
    "Bars of seats, one a law",
    lawsHeadline(columns),
    ...rows.map(({ id, about, names }) => `${visible(id)} (${about}): ${names}`),
  ]);

export const LAWS_CHART = {
  needs: "It takes other laws: --laws kg-2007,kg-2015.",
  none: "None of the laws gives seats to lists for these votes.",
  actual: "the law of this election",
} as const;
