import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { coalitions as words } from "../analysis/coalitions.ts";
import { joined, spelled } from "../prose.ts";
import { terms } from "../terms.ts";

/** Who has a majority, in whole sentences; `house`: the majority and the seats of the house. */
export const coalitions = {
  noneCertain: (house: House) => `No coalition is certain of a majority ${of(house)}.`,
  certain: (count: bigint, house: House) =>
    `However the open seats come out, ${number(count)} ${count === 1n ? "coalition is" : "coalitions are"} certain of a majority ${of(house)}.`,
  none: (house: House) => `No coalition has a majority ${of(house)}.`,
  alone: (name: string, surplus: number, house: House) =>
    `${name} alone has a majority ${of(house)}, ${words.surplus(surplus)}.`,
  only: (names: readonly string[], surplus: number, house: House) =>
    `Only ${joined(names)} together have a majority ${of(house)}, ${words.surplus(surplus)}.`,
  /** any `size` of so many lists, all there are or the largest of them */
  anyOf: (size: number, among: number, all: boolean, house: House) =>
    `Any ${spelled(size)} of the ${spelled(among)}${all ? "" : " largest"} have a majority ${of(house)}.`,
  many: (count: bigint, smallest: number, house: House) =>
    `${capital(number(count))} coalitions have a majority ${of(house)} and need each of their members; the smallest ${
      smallest === 1 ? "is a single list" : `has ${spelled(smallest)} members`
    }.`,
  noneWithout: (names: readonly string[]) => `None is without ${joined(names)}.`,
  unneeded: (names: readonly string[]) =>
    `${joined(names)} ${names.length === 1 ? "is" : "are"} needed in no coalition.`,
  unneededLists: (lists: number) => `${terms.lists(lists)} are needed in no coalition.`,
};

type House = Readonly<{ majority: number; house: number }>;

const of = ({ majority, house }: House): string => `(${words.ofHouse(majority, house)})`;

const number = (n: bigint): string => (n < 1_000n ? spelled(Number(n)) : whole(n));
