import type { Coalitions } from "../../analysis/coalition/coalitions.ts";
import type { Outcome } from "../../results/outcome.ts";
import { namesOf } from "../coalitions.ts";
import { say } from "../language.ts";

/**
 * Who has a majority, in two sentences: "Any two of the three largest have a majority (61 of 120). Butun Kyrgyzstan is
 * needed in no coalition."
 */
export function governFinding(found: Coalitions, outcome: Outcome): string {
  return [reach(found, outcome), ...veto(found, outcome), unneeded(found, outcome)]
    .filter(Boolean)
    .join(" ");
}

/** The same while seats are open: only of what wins however they come out. */
export function certainFinding(found: Coalitions): string {
  const words = say.findings.coalitions;
  const { minimalCount } = found;
  return minimalCount === 0n ? words.noneCertain(found) : words.certain(minimalCount, found);
}

function reach(found: Coalitions, outcome: Outcome): string {
  const words = say.findings.coalitions;
  const { minimal, minimalCount } = found;
  const [first] = minimal;
  if (!first) return words.none(found);
  const names = namesOf(first.lists, outcome);
  if (minimalCount === 1n)
    return names.length === 1
      ? words.alone(names[0]!, first.surplus, found)
      : words.only(names, first.surplus, found);
  const any = anyOf(found);
  if (any) return words.anyOf(any.size, any.of, any.of === found.power.length, found);
  return words.many(minimalCount, Math.min(...minimal.map(({ lists }) => lists.length)), found);
}

/** Whether what wins is any so many of the largest lists, wishes aside. */
function anyOf({ minimal, minimalCount, power, wishes }: Coalitions) {
  if (wishes.exclude?.length || wishes.together?.length || wishes.apart?.length) return undefined;
  const size = minimal[0]?.lists.length ?? 0;
  const of = power.filter(({ neededIn }) => neededIn > 0n).length;
  const alike = minimal.every(({ lists }) => lists.length === size);
  const every =
    alike && BigInt(minimal.length) === minimalCount && minimalCount === choose(of, size);
  return every && size < of ? { size, of } : undefined;
}

const choose = (n: number, k: number): bigint => {
  let ways = 1n;
  for (let i = 1n; i <= BigInt(k); i++) ways = (ways * (BigInt(n) - i + 1n)) / i;
  return ways;
};

/** Who is in every coalition, where there are several. */
function veto({ power, winning, minimalCount }: Coalitions, outcome: Outcome): string[] {
  if (minimalCount < 2n) return [];
  const always = power
    .filter(({ neededIn }) => neededIn === winning)
    .flatMap(({ lists }) => [...lists]);
  return always.length === 0 ? [] : [say.findings.coalitions.noneWithout(namesOf(always, outcome))];
}

/** More names than this are a number. */
const NAMED = 4;

function unneeded(found: Coalitions, outcome: Outcome): string {
  const words = say.findings.coalitions;
  const names = namesOf(neededInNone(found), outcome);
  if (names.length === 0) return "";
  return names.length > NAMED ? words.unneededLists(names.length) : words.unneeded(names);
}

/** Lists that add nothing to any coalition; none where one side alone has a majority, for then it is all others. */
export function neededInNone({ power, minimalCount }: Coalitions): string[] {
  if (minimalCount < 2n) return [];
  return power.filter(({ neededIn }) => neededIn === 0n).flatMap(({ lists }) => [...lists]);
}
