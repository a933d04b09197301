import type { Comparison } from "../../analysis/compare/compare.ts";
import type { ListCompared } from "../../analysis/compare/lists.ts";
import type { Volatility } from "../../analysis/compare/volatility.ts";
import { compare, type Fraction } from "../../exact/fraction.ts";
import type { Election } from "../../results/results.ts";
import { isAside } from "../colours.ts";
import { say } from "../language.ts";
import { fullName, visible } from "../names.ts";
import { percent } from "../numbers.ts";
import { counted, joined, spelled } from "../prose.ts";
import { capital } from "../text.ts";

/** What tells the elections apart in the head of a column, as short as it can be: "2020", "2023-05", else "(1)". */
export function electionLabels(elections: readonly Election[]): string[] {
  for (const length of [4, 7, 10]) {
    const labels = elections.map(({ date, year }) =>
      length === 4 ? (date?.slice(0, 4) ?? year?.toString() ?? "") : (date ?? "").slice(0, length),
    );
    if (labels.every((label) => label.length === length) && new Set(labels).size === labels.length)
      return labels;
  }
  return elections.map((_, i) => `(${i + 1})`);
}

export const labelsOf = ({ elections }: Comparison): string[] =>
  electionLabels(elections.map(([{ election }]) => election));

/** "FDP lost most, 9.81 points; CDU gained most, 6.81." of the last two elections. */
export function swingHeadline(comparison: Comparison): string {
  const labels = labelsOf(comparison);
  const [before, after] = labels.slice(-2);
  const moved = swung(comparison);
  const [gained, lost] = [moved[0], moved.at(-1)];
  if (!gained || !lost)
    return comparison.base.of === null
      ? "No share of one base is known in all elections: no swing can be given."
      : `No list of ${before} is matched with one of ${after}.`;
  const told = [
    ...(lost.by.n < 0n ? [`${fullName(lost.list)} lost most, ${size(lost.by)} points`] : []),
    ...(gained.by.n > 0n
      ? [
          `${fullName(gained.list)} gained most, ${size(gained.by)}${lost.by.n < 0n ? "" : " points"}`,
        ]
      : []),
  ];
  return told.length === 0
    ? `No matched list gained or lost a share from ${before} to ${after}.`
    : `Of ${spelled(moved.length)} ${moved.length === 1 ? "list" : "lists"} matched, ${told.join("; ")}.`;
}

/** Lists with a swing between the last two elections, from the largest gain to the largest loss. */
export function swung({ lists }: Comparison): { list: ListCompared; by: Fraction }[] {
  return lists
    .flatMap((list) => {
      const by = list.swings.at(-1);
      return by && !isAside(list.kind) ? [{ list, by }] : [];
    })
    .sort((a, b) => compare(b.by, a.by));
}

const size = ({ n, d }: Fraction): string => percent({ n: n < 0n ? -n : n, d }, 2);

/** "Volatility 2009 to 2013 (Pedersen): 17.6% of party votes …"; undefined where votes are not known. */
export function volatilityFinding(
  found: Volatility | null,
  before: string,
  after: string,
): string | undefined {
  if (!found) return `Volatility ${before} to ${after}: the votes of a list are not known.`;
  const { value, least, unmatched } = found;
  const what = `Volatility ${before} to ${after} (Pedersen): ${percent(value, 2)} points of party votes`;
  const [was, is] = unmatched.map((share) => percent(share, 2));
  if (unmatched.every(({ n }) => n === 0n)) return `${what}.`;
  const counted = `${what}, what has no match counted as gone (${was}% in ${before}) and new (${is}% in ${after})`;
  return compare(least, value) === 0
    ? `${counted}.`
    : `${counted}; ${percent(least, 2)} if the gone were the new as far as they can be.`;
}

/** Which base the shares are of, and why not another. */
export function baseSentence({ base, elections }: Comparison): string {
  const asked = say.terms.baseName[base.asked];
  const all = elections.length === 2 ? "both" : `all ${spelled(elections.length)}`;
  if (base.of === null) return `No base is known exactly in ${all}.`;
  const told = `Shares and swings are of ${say.terms.baseName[base.of]}`;
  if (base.of === base.asked) return `${told}.`;
  return `${told}: ${asked} are not known exactly in ${all}.`;
}

/** How many lists are in one election only; undefined where all are matched. */
export function unmatchedFinding(comparison: Comparison): string | undefined {
  const labels = labelsOf(comparison);
  const told = labels.flatMap((label, e) => {
    const own = comparison.lists.filter(
      (list) => list.by === "alone" && !isAside(list.kind) && list.in[e],
    );
    return own.length === 0 ? [] : [`${spelled(own.length)} of ${label}`];
  });
  return told.length === 0 ? undefined : `Without a match: ${joined(told)}.`;
}

/** Lists that are called alike in several elections, under other ids. */
export function alikeFinding(group: readonly ListCompared[], labels: readonly string[]): string {
  const where = group.map((list) => {
    const e = list.in.findIndex((one) => one !== null);
    return `${visible(list.id)} in ${labels[e]}`;
  });
  return `${fullName(group[0]!)}: ${joined(where)}`;
}

/** "16 areas are in all, three in one only." */
export function areasSentence({ areas, unmatchedAreas }: Comparison): string | undefined {
  if (areas.length === 0 && unmatchedAreas.length === 0) return undefined;
  if (areas.length === 0) return "No area is in more than one of the elections.";
  const alone =
    unmatchedAreas.length === 0 ? "" : `, ${spelled(unmatchedAreas.length)} in one only`;
  return `${capital(counted(areas.length, "area"))} matched${alone}.`;
}

export const COMPARE_WORDS = {
  caption: "Elections side by side",
  list: "List",
  seats: (label: string) => `Seats ${label}`,
  share: (base: string, label: string) => `% of ${base} ${label}`,
  swing: (label: string) => `Swing to ${label}, points`,
  noMatch: "no match",
  byArea: "Swing by area, points",
  mostIn: "Most in",
  leastIn: "Least in",
  points: "Points",
  added: (name: string, label: string, ids: string) => `${name}: ${ids} added up in ${label}.`,
} as const;
