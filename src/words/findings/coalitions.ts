import type { Coalitions } from "../../analysis/coalition/coalitions.ts";
import type { Outcome } from "../../results/outcome.ts";
import { majorityOfHouse, namesOf, surplusText } from "../coalitions.ts";
import { whole } from "../numbers.ts";
import { counted, joined, spelled } from "../prose.ts";
import { capital } from "../text.ts";

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
  const of = `(${majorityOfHouse(found)})`;
  const { minimalCount } = found;
  if (minimalCount === 0n) return `No coalition is certain of a majority ${of}.`;
  const one = minimalCount === 1n;
  return `However the open seats come out, ${spelledBig(minimalCount)} ${one ? "coalition is" : "coalitions are"} certain of a majority ${of}.`;
}

function reach(found: Coalitions, outcome: Outcome): string {
  const { minimal, minimalCount } = found;
  const [first] = minimal;
  const of = `(${majorityOfHouse(found)})`;
  if (!first) return `No coalition has a majority ${of}.`;
  const names = namesOf(first.lists, outcome);
  if (minimalCount === 1n)
    return names.length === 1
      ? `${names[0]} alone has a majority ${of}, ${surplusText(first)}.`
      : `Only ${joined(names)} together have a majority ${of}, ${surplusText(first)}.`;
  const any = anyOf(found);
  if (any) {
    const among = any.of === found.power.length ? spelled(any.of) : `${spelled(any.of)} largest`;
    return `Any ${spelled(any.size)} of the ${among} have a majority ${of}.`;
  }
  const smallest = Math.min(...minimal.map(({ lists }) => lists.length));
  const size = smallest === 1 ? "is a single list" : `has ${spelled(smallest)} members`;
  return `${capital(spelledBig(minimalCount))} coalitions have a majority ${of} and need each of their members; the smallest ${size}.`;
}

const spelledBig = (n: bigint): string => (n < 1_000n ? spelled(Number(n)) : whole(n));

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
  const always = power.filter(({ neededIn }) => neededIn === winning);
  if (always.length === 0) return [];
  return [
    `None is without ${joined(
      namesOf(
        always.flatMap(({ lists }) => lists),
        outcome,
      ),
    )}.`,
  ];
}

/** More names than this are a number. */
const NAMED = 4;

function unneeded(found: Coalitions, outcome: Outcome): string {
  const names = namesOf(neededInNone(found), outcome);
  if (names.length === 0) return "";
  const who = names.length > NAMED ? capital(counted(names.length, "list")) : joined(names);
  return `${who} ${names.length === 1 ? "is" : "are"} needed in no coalition.`;
}

/** Lists that add nothing to any coalition; none where one side alone has a majority, for then it is all others. */
export function neededInNone({ power, minimalCount }: Coalitions): string[] {
  if (minimalCount < 2n) return [];
  return power.filter(({ neededIn }) => neededIn === 0n).flatMap(({ lists }) => [...lists]);
}
