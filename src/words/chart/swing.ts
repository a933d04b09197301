import type { Comparison } from "../../analysis/compare/compare.ts";
import type { ListCompared } from "../../analysis/compare/lists.ts";
import type { Fraction } from "../../exact/fraction.ts";
import { labelsOf, swung } from "../findings/compare.ts";
import { say } from "../language.ts";
import { cut, fullName, shortName } from "../names.ts";
import { percent, quantity, swing } from "../numbers.ts";
import { sentences } from "../text.ts";
import { sourceLine } from "./source.ts";

/** Both elections by what tells them apart: "2009", "2013". */
export const twoLabels = (comparison: Comparison): [before: string, after: string] =>
  labelsOf(comparison).slice(-2) as [string, string];

/** Decimals of all points in one picture: two where nothing moved by a whole one. */
export const decimalsOf = (points: readonly number[]): number =>
  Math.max(0, ...points.map(Math.abs)) < 1 ? 2 : 1;

/** "FDP lost 9.8 points from 2009 to 2013, more than any other; CDU gained 6.9." */
export function movedHeadline(comparison: Comparison, decimals: number): string {
  const words = say.chart.swing;
  const labels = twoLabels(comparison);
  const moved = swung(comparison);
  const lost = moved.at(-1);
  const gained = moved[0];
  const worst = lost && lost.by.n < 0n ? lost : undefined;
  const best = gained && gained.by.n > 0n ? gained : undefined;
  const span = labels[0].startsWith("(") ? undefined : labels;
  const told = ({ list, by }: (typeof moved)[number]) => [named(list), size(by, decimals)] as const;
  if (worst && best)
    return larger(worst.by, best.by)
      ? words.lostMost(...told(worst), span, ...told(best))
      : words.gainedMost(...told(best), span, ...told(worst));
  if (worst) return words.onlyLost(...told(worst), span);
  return best ? words.onlyGained(...told(best), span) : words.neither(span);
}

/** A headline has room for so many characters of a name. */
const named = (list: ListCompared): string =>
  [...list.name].length <= 30 ? fullName(list) : shortName(list);

const larger = (a: Fraction, b: Fraction): boolean => -a.n * b.d >= b.n * a.d;
const size = ({ n, d }: Fraction, decimals: number): string =>
  percent({ n: n < 0n ? -n : n, d }, decimals);

/** What the bars are of, and how large it was. */
export function swingSubtitle(comparison: Comparison): string {
  const words = say.chart.swing;
  const { base } = comparison;
  const [before, after] = twoLabels(comparison);
  const [was = "", is = ""] = base.sizes.slice(-2).map(quantity);
  const { house, open } = comparison.elections.at(-1)![1];
  const marks = house === null ? "" : open.length > 0 ? words.certain(after) : words.seated(after);
  return sentences([words.subtitle(base.of, was, before, is, after), marks]);
}

/** "27.3% → 34.1%" */
export const fromTo = (was: Fraction, is: Fraction): string => arrow(...shares(was, is));

/** The same in words. */
export const fromToSaid = (was: Fraction, is: Fraction): string =>
  say.chart.swing.fromTo(...shares(was, is));

const shares = (was: Fraction, is: Fraction) =>
  [`${percent(was, 1)}%`, `${percent(is, 1)}%`] as const;

/** "2009 → 2013" */
export const arrow = (before: string, after: string): string => `${before} → ${after}`;

export const pointsText = (by: Fraction, decimals: number): string => swing(by, decimals);

/** "No match: AfD (4.7%, 2013)": lists that are in one of the two only, so many by name. */
export function unmatchedText(
  lists: readonly ListCompared[],
  labels: readonly string[],
  most: number,
): string {
  if (lists.length === 0) return "";
  const told = lists.slice(0, most).map((list) => {
    const e = list.in.findIndex((one) => one !== null);
    const share = list.in[e]?.share;
    return `${cut(shortName(list), 30)} (${share ? `${percent(share, 1)}%, ` : ""}${labels[e]})`;
  });
  return say.chart.swing.noMatch(told, lists.length - told.length);
}

/** Whose numbers both are: "2009: …. 2013: …." */
export function bothSources({ elections }: Comparison, labels: readonly string[]): string {
  return sentences(
    elections.slice(-2).map(([results], i) => `${labels[i]}: ${sourceLine(results)}`),
  );
}

export const swingAlt = (
  headline: string,
  subtitle: string,
  rows: readonly { readonly name: string; readonly label: string; readonly said: string }[],
  unmatched: string,
): string =>
  sentences([
    say.chart.swing.alt,
    subtitle,
    headline,
    rows.map(({ name, label, said }) => `${name} ${label} (${said})`).join("; "),
    unmatched,
  ]);
