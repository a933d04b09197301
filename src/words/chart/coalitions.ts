import type { Coalition, Coalitions } from "../../analysis/coalition/coalitions.ts";
import type { Outcome } from "../../results/outcome.ts";
import { coalitionName, namesOf, surplusText } from "../coalitions.ts";
import { neededInNone } from "../findings/coalitions.ts";
import { say } from "../language.ts";
import { whole } from "../numbers.ts";
import { sentences } from "../text.ts";

/** "Three pairs reach 61 of 120 seats; none of them needs Butun Kyrgyzstan". */
export function coalitionsHeadline(found: Coalitions, outcome: Outcome): string {
  const { minimal, minimalCount, majority, house } = found;
  const words = say.chart.coalitions;
  if (minimalCount === 0n) return words.none(majority, house);
  if (minimalCount === 1n) return words.only(namesOf(minimal[0]!.lists, outcome), majority, house);
  const finding = words.some(minimalCount, sizeOf(minimal), majority, house);
  const none = neededInNone(found);
  if (none.length === 0) return finding;
  return none.length > NAMED
    ? words.manyNeedless(finding, none.length)
    : words.needless(finding, namesOf(none, outcome));
}

const NAMED = 2;

/** How many members each has; null where they differ. */
function sizeOf(some: readonly Coalition[]): number | null {
  const sizes = new Set(some.map(({ lists }) => lists.length));
  const [size = 0] = sizes;
  return sizes.size > 1 ? null : size;
}

/** Which coalitions are drawn, and how the marks are read. */
export function coalitionsSubtitle(
  found: Coalitions,
  shown: readonly Coalition[],
  parties: number,
): string {
  const words = say.chart.coalitions;
  const pairs = (parties * (parties - 1)) / 2;
  if (shown.every(({ lists }) => lists.length === 2) && shown.length === pairs)
    return sentences([words.everyPair, words.marks]);
  const winning = shown.filter(({ surplus }) => surplus >= 0).length;
  const which = BigInt(winning) < found.minimalCount ? words.most(winning) : words.all;
  return sentences([
    winning > 1 ? which : words.members,
    shown.length > winning ? words.marks : undefined,
  ]);
}

/** Why no more have to be looked at. */
export const largerOnes = ({ minimalCount, minimal }: Coalitions): string => {
  if (minimalCount === 0n) return "";
  return minimalCount === 1n
    ? say.chart.coalitions.largerHasThis
    : say.chart.coalitions.largerHasOne(minimalCount, sizeOf(minimal));
};

export const coalitionVerdict = (coalition: Coalition): string =>
  `${whole(coalition.seats)}, ${surplusText(coalition)}`;

export const coalitionsAlt = (
  found: Coalitions,
  shown: readonly Coalition[],
  outcome: Outcome,
): string =>
  sentences([
    say.chart.coalitions.alt(found.majority, found.house),
    coalitionsHeadline(found, outcome),
    shown.map((one) => `${coalitionName(one.lists, outcome)}: ${coalitionVerdict(one)}`).join("; "),
  ]);
