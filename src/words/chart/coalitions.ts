import type { Coalition, Coalitions } from "../../analysis/coalition/coalitions.ts";
import type { Outcome } from "../../results/outcome.ts";
import { coalitionName, majorityOfHouse, namesOf, surplusText } from "../coalitions.ts";
import { neededInNone } from "../findings/coalitions.ts";
import { whole } from "../numbers.ts";
import { counted, joined, spelled } from "../prose.ts";
import { capital, sentences } from "../text.ts";

/** "Three pairs reach 61 of 120 seats; none of them needs Butun Kyrgyzstan". */
export function coalitionsHeadline(found: Coalitions, outcome: Outcome): string {
  const { minimal, minimalCount } = found;
  const reach = `${majorityOfHouse(found)} seats`;
  if (minimalCount === 0n) return `No coalition reaches ${reach}`;
  if (minimalCount === 1n)
    return `Only ${joined(namesOf(minimal[0]!.lists, outcome))} together reach ${reach}`;
  const kind = kindOf(minimal);
  const whole = kind === "coalitions" ? "coalitions that need each member" : kind;
  const who = `${capital(number(minimalCount))} ${whole} reach ${reach}`;
  const none = neededInNone(found);
  if (none.length === 0) return who;
  const names =
    none.length > NAMED ? `${counted(none.length, "list")} are needed in none` : undefined;
  return `${who}; ${names ?? `none of them needs ${joined(namesOf(none, outcome), "or")}`}`;
}

const NAMED = 2;

const number = (n: bigint): string => (n < 1_000n ? spelled(Number(n)) : whole(n));

/** "pairs", "coalitions of three", "coalitions". */
function kindOf(some: readonly Coalition[]): string {
  const sizes = new Set(some.map(({ lists }) => lists.length));
  const [size = 0] = sizes;
  if (sizes.size > 1) return "coalitions";
  return size === 2 ? "pairs" : `coalitions of ${spelled(size)}`;
}

/** Which coalitions are drawn, and how the marks are read. */
export function coalitionsSubtitle(
  found: Coalitions,
  shown: readonly Coalition[],
  parties: number,
): string {
  const marks = "Filled: a majority. Outlined: short of one.";
  const pairs = (parties * (parties - 1)) / 2;
  if (shown.every(({ lists }) => lists.length === 2) && shown.length === pairs)
    return `Seats of every pair of parties. ${marks}`;
  const winning = shown.filter(({ surplus }) => surplus >= 0).length;
  const which =
    BigInt(winning) < found.minimalCount
      ? `The ${spelled(winning)} with the most seats`
      : "All of them";
  const some = winning > 1 ? `${which}, each member with its seats.` : "Seats of each member.";
  const outlined = shown.length > winning ? marks : "";
  return `${some} ${outlined}`.trim();
}

/** Why no more have to be looked at. */
export const largerOnes = ({ minimalCount, minimal }: Coalitions): string => {
  if (minimalCount === 0n) return "";
  const which =
    minimalCount === 1n ? "this one" : `one of the ${number(minimalCount)} ${kindOf(minimal)}`;
  return `Every larger coalition that wins contains ${which}.`;
};

export const coalitionVerdict = (coalition: Coalition): string =>
  `${whole(coalition.seats)}, ${surplusText(coalition)}`;

export const coalitionsAlt = (
  found: Coalitions,
  shown: readonly Coalition[],
  outcome: Outcome,
): string =>
  sentences([
    `Bars of coalitions against the majority of ${majorityOfHouse(found)} seats`,
    coalitionsHeadline(found, outcome),
    shown.map((one) => `${coalitionName(one.lists, outcome)}: ${coalitionVerdict(one)}`).join("; "),
  ]);

export const COALITIONS = {
  majority: (seats: number): string => `${whole(seats)}, a majority`,
  open: "The seats are not all decided.",
  alone: "One list alone has a majority: there are no coalitions to compare.",
  large: "There are more lists and seats than can be gone through.",
} as const;
