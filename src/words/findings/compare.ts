import type { Comparison } from "../../analysis/compare/compare.ts";
import type { ListCompared } from "../../analysis/compare/lists.ts";
import type { Volatility } from "../../analysis/compare/volatility.ts";
import { compare, type Fraction } from "../../exact/fraction.ts";
import type { Election } from "../../results/results.ts";
import { isAside } from "../colours.ts";
import { say } from "../language.ts";
import { fullName, visible } from "../names.ts";
import { percent } from "../numbers.ts";

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
  const words = say.findings.compare;
  const [before, after] = labelsOf(comparison).slice(-2) as [string, string];
  const moved = swung(comparison);
  const [gained, lost] = [moved[0], moved.at(-1)];
  if (!gained || !lost)
    return comparison.base.of === null ? words.noBaseNoSwing : words.noneMatched(before, after);
  const [down, up] = [lost.by.n < 0n, gained.by.n > 0n];
  if (!down && !up) return words.noneMoved(before, after);
  return words.moved(moved.length, down ? told(lost) : undefined, up ? told(gained) : undefined);
}

const told = ({ list, by }: Swing) => ({ name: fullName(list), points: size(by) });

interface Swing {
  readonly list: ListCompared;
  readonly by: Fraction;
}

/** Lists with a swing between the last two elections, from the largest gain to the largest loss. */
export function swung({ lists }: Comparison): Swing[] {
  return lists
    .flatMap((list) => {
      const by = list.swings.at(-1);
      return by && !isAside(list.kind) ? [{ list, by }] : [];
    })
    .sort((a, b) => compare(b.by, a.by));
}

const size = ({ n, d }: Fraction): string => percent({ n: n < 0n ? -n : n, d }, 2);

/** "Volatility 2009 to 2013 (Pedersen): 17.6% of party votes …". */
export function volatilityFinding(found: Volatility | null, before: string, after: string): string {
  const words = say.findings.compare;
  if (!found) return words.volatilityNotKnown(before, after);
  const { value, least, unmatched } = found;
  const [gone, fresh] = unmatched.map((share) => percent(share, 2)) as [string, string];
  return words.volatility(
    before,
    after,
    percent(value, 2),
    unmatched.every(({ n }) => n === 0n) ? undefined : { gone, fresh },
    compare(least, value) === 0 ? undefined : percent(least, 2),
  );
}

/** Which base the shares are of, and why not another. */
export function baseSentence({ base: { of, asked }, elections }: Comparison): string {
  const words = say.findings.compare;
  if (of === null) return words.noBase(elections.length);
  return of === asked ? words.base(of) : words.otherBase(of, asked, elections.length);
}

/** How many lists are in one election only; undefined where all are matched. */
export function unmatchedFinding(comparison: Comparison): string | undefined {
  const labels = labelsOf(comparison);
  const alone = labels.flatMap((label, e) => {
    const own = comparison.lists.filter(
      (list) => list.by === "alone" && !isAside(list.kind) && list.in[e],
    );
    return own.length === 0 ? [] : [{ label, lists: own.length }];
  });
  return alone.length === 0 ? undefined : say.findings.compare.unmatched(alone);
}

/** Lists that are called alike in several elections, under other ids. */
export function alikeFinding(group: readonly ListCompared[], labels: readonly string[]): string {
  const lists = group.map((list) => {
    const e = list.in.findIndex((one) => one !== null);
    return { id: visible(list.id), label: labels[e]! };
  });
  return say.findings.compare.alike(fullName(group[0]!), lists);
}

/** "16 areas are in all, three in one only." */
export function areasSentence({ areas, unmatchedAreas }: Comparison): string | undefined {
  if (areas.length === 0 && unmatchedAreas.length === 0) return undefined;
  if (areas.length === 0) return say.findings.compare.noAreas;
  return say.findings.compare.areas(areas.length, unmatchedAreas.length);
}
