import type { Coalition, Coalitions } from "../analysis/coalition/coalitions.ts";
import { type Fraction, toFixed } from "../exact/fraction.ts";
import type { Outcome } from "../results/outcome.ts";
import { say } from "./language.ts";
import { fullName, shortName, visible } from "./names.ts";
import { written } from "./numbers.ts";

/** "Birimdik + Mekenim Kyrgyzstan", or with the short names that the data give. */
export function coalitionName(
  ids: readonly string[],
  outcome: Outcome,
  name: typeof fullName = fullName,
): string {
  return namesOf(ids, outcome, name).join(" + ");
}

export const shortCoalition = (ids: readonly string[], outcome: Outcome): string =>
  coalitionName(ids, outcome, shortName);

export const namesOf = (
  ids: readonly string[],
  { lists }: Outcome,
  name: typeof fullName = fullName,
): string[] =>
  ids.map((id) => {
    const list = lists.find((one) => one.id === id);
    return list ? name(list) : visible(id);
  });

/** "30 to spare", "exactly enough", "2 short". */
export const surplusText = ({ surplus }: Pick<Coalition, "surplus">): string =>
  say.analysis.coalitions.surplus(surplus);

/** "61 of 120". */
export const majorityOfHouse = ({ majority, house }: Pick<Coalitions, "majority" | "house">) =>
  say.analysis.coalitions.ofHouse(majority, house);

/** "33.3%", "0%", "100%": one decimal, more where a number that is neither would read as one of the two. */
export function indexText({ n, d }: Fraction): string {
  if (n === 0n || n === d) return n === 0n ? "0%" : "100%";
  const points = { n: n * 100n, d };
  for (let decimals = 1; ; decimals++) {
    const text = toFixed(points, decimals);
    if (Number(text) > 0 && Number(text) < 100) return `${written(text)}%`;
  }
}

/** "Excluded: Ordo. Together: Birimdik + Kyrgyzstan." Nothing where nobody was asked for. */
export function wishesText({ wishes }: Coalitions, outcome: Outcome): string {
  const words = say.analysis.coalitions;
  const { exclude = [], together = [], apart = [] } = wishes;
  const groups = (some: readonly (readonly string[])[]) =>
    some.map((ids) => coalitionName(ids, outcome));
  return [
    ...(exclude.length > 0 ? [words.excluded(namesOf(exclude, outcome))] : []),
    ...(together.length > 0 ? [words.onlyTogether(groups(together))] : []),
    ...(apart.length > 0 ? [words.notTogether(groups(apart))] : []),
  ].join(" ");
}
