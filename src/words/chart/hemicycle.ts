import type { Outcome } from "../../results/outcome.ts";
import { standing } from "../findings/standing.ts";
import { say } from "../language.ts";
import { lineShare } from "../line.ts";
import { fullName } from "../names.ts";
import { sentences } from "../text.ts";

/** "No list has a majority of the 120 seats: Birimdik, the largest, is 15 short of 61." */
export function houseHeadline(outcome: Outcome, house: number): string {
  const words = say.chart.hemicycle;
  const lists = standing(outcome).lists.filter(({ seats }) => seats > 0);
  const majority = majorityOf(house);
  const certain = lists.reduce((sum, list) => sum + list.seats, 0);
  if (lists.length === 0) return words.noneCertain(house);
  const most = Math.max(...lists.map(({ seats }) => seats));
  const first = lists.filter(({ seats }) => seats === most);
  const name = fullName(first[0]!);
  if (most === house) return words.takesAll(name, house);
  if (most >= majority) return words.hasMajority(name, most, house, majority);
  if (certain < house) return words.certain(certain, house);
  return first.length === 1
    ? words.noMajority(house, name, majority - most, majority)
    : words.noMajorityLevel(house, first.map(fullName), most);
}

const majorityOf = (house: number): number => Math.floor(house / 2) + 1;

export function houseSubtitle({ line }: Outcome, house: number): string {
  const words = say.chart.hemicycle;
  return sentences([
    line
      ? words.houseWithLine(house, lineShare(line), line.base.of, line.base.size)
      : words.house(house),
    words.order,
  ]);
}

/** Two lines: the number, and what it is. */
export const majorityText = (house: number): readonly [string, string] =>
  say.chart.hemicycle.majority(majorityOf(house), house);

export function houseAlt(
  outcome: Outcome,
  house: number,
  lists: readonly { name: string; seats: string }[],
  open: number,
): string {
  const words = say.chart.hemicycle;
  return sentences([
    words.alt(house, majorityOf(house)),
    houseHeadline(outcome, house),
    words.inOrder(lists.map(({ name, seats }) => `${name} ${seats}`).join(", ")),
    open > 0 ? words.notDecided(open) : "",
  ]);
}
