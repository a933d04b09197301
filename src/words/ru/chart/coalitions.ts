import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { counted, countedOf, type Plural, plural, prose, spelled } from "../prose.ts";
import { LISTS } from "../terms.ts";

export const coalitions: Language["chart"]["coalitions"] = {
  none: (majority, house) => `Ни одна коалиция не набирает ${seats(majority, house)}`,
  only: (names, majority, house) =>
    `Только ${prose.joined(names)} вместе набирают ${seats(majority, house)}`,
  some: (count, size, majority, house) =>
    `${capital(number(count))} ${kind(count, size)}${size === null ? " без лишних участников" : ""} ${plural(count, ["набирает", "набирают", "набирают"])} ${seats(majority, house)}`,
  needless: (finding, names) =>
    names.length === 1
      ? `${finding}; ни одной не нужен список ${names[0]}`
      : `${finding}; ни одной не нужны списки ${prose.joined(names)}`,
  manyNeedless: (finding, lists) => `${finding}; ни в одной не нужны ${counted(lists, LISTS)}`,
  everyPair: "Мандаты каждой пары партий",
  most: (shown) =>
    `${whole(shown)} ${plural(shown, COALITIONS)} с наибольшим числом мандатов; указаны мандаты каждого участника`,
  all: "Все такие коалиции; указаны мандаты каждого участника",
  members: "Мандаты каждого участника",
  marks: "Закрашено: большинство. Контур: до большинства не хватает",
  largerHasThis: "Любая более широкая коалиция большинства содержит эту",
  largerHasOne: (count, size) =>
    `Любая более широкая коалиция большинства содержит хотя бы одну из ${ofThese(count, size)}`,
  alt: (majority, house) => `Полосы коалиций и линия большинства: ${seats(majority, house)}`,
  majority: (enough) => `${whole(enough)} — большинство`,
  open: "Не все мандаты определены.",
  alone: "У одного списка есть большинство: сравнивать коалиции не нужно.",
  large: "Списков и мандатов больше, чем можно перебрать.",
};

const COALITIONS: Plural = ["коалиция", "коалиции", "коалиций"];
const PAIRS: Plural = ["пара", "пары", "пар"];

const seats = (majority: number, house: number): string =>
  `${whole(majority)} из ${countedOf(house, "мандата", "мандатов")}`;

const number = (n: bigint): string => (n < 1_000n ? spelled(Number(n), "f") : whole(n));

const members = (size: number): string => ` из ${countedOf(size, "партии", "партий")}`;

const kind = (count: bigint, size: number | null): string =>
  size === 2
    ? plural(count, PAIRS)
    : `${plural(count, COALITIONS)}${size === null ? "" : members(size)}`;

/** "трёх" is not spelled: "из 3 пар". */
function ofThese(count: bigint, size: number | null): string {
  const isOne = count % 10n === 1n && count % 100n !== 11n;
  if (size === 2) return `${whole(count)} ${isOne ? "пары" : "пар"}`;
  return `${whole(count)} ${isOne ? "коалиции" : "коалиций"}${size === null ? "" : members(size)}`;
}
