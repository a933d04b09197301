import type { UnderLaw } from "../../analysis/compare/laws.ts";
import type { Outcome } from "../../results/outcome.ts";
import { isForLists, lawsHeadline, seated } from "../findings/laws.ts";
import { say } from "../language.ts";
import { lineOf } from "../line.ts";
import { visible } from "../names.ts";
import { sentences } from "../text.ts";

/** "Two to six lists have seats, depending on the law; four under kg-2020, the law of this election." */
export function lawsChartHeadline(columns: readonly UnderLaw[]): string {
  const words = say.chart.laws;
  const counts = columns.filter(isForLists).map(({ law, outcome, actual }) => ({
    ...{ id: visible(law.id), actual, open: (outcome?.open.length ?? 0) > 0 },
    lists: outcome ? seated(outcome).length : 0,
  }));
  const decided = counts.filter(({ open }) => !open);
  const [only] = decided;
  const undecided = counts.length - decided.length;
  if (!only) return words.allUndecided(undecided);
  const each = decided.map(({ lists }) => lists);
  const [least, most] = [Math.min(...each), Math.max(...each)];
  const own = decided.find(({ actual }) => actual);
  const told =
    least !== most
      ? words.between(least, most)
      : decided.length === 1
        ? words.underOne(least, only.id)
        : words.underAll(least, decided.length);
  const parts = [
    told,
    own && least !== most ? words.underOwn(own.lists, own.id) : "",
    undecided > 0 ? words.undecided(undecided) : "",
  ];
  return `${parts.filter(Boolean).join("; ")}.`;
}

/** What the bars are. */
export function lawsSubtitle(columns: readonly UnderLaw[]): string {
  const shown = columns.filter(isForLists);
  const open = shown.some(({ outcome }) => (outcome?.open.length ?? 0) > 0);
  const words = say.chart.laws;
  return sentences([words.subtitle(shown.length), open ? words.dashed : ""]);
}

/** "7% of ballots cast, 120 seats" */
export function lawText({ line, house }: Outcome): string {
  const seats = house === null ? "" : say.terms.seats(house);
  return [line ? lineOf(line) : say.chart.laws.noThreshold, seats].filter(Boolean).join(", ");
}

export const lawsAlt = (
  columns: readonly UnderLaw[],
  rows: readonly { readonly id: string; readonly about: string; readonly names: string }[],
): string =>
  sentences([
    say.chart.laws.alt,
    lawsHeadline(columns),
    ...rows.map(({ id, about, names }) => `${visible(id)} (${about}): ${names}`),
  ]);
