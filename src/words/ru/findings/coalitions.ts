import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { spare, coalitions as words } from "../analysis/coalitions.ts";
import { plural, prose } from "../prose.ts";
import { terms } from "../terms.ts";

export const coalitions: Language["findings"]["coalitions"] = {
  noneCertain: (house) => `Большинство (${of(house)}) не гарантировано ни одной коалиции.`,
  certain: (count, house) =>
    `Как бы ни распределились остальные мандаты, большинство (${of(house)}) гарантировано: ${whole(count)} ${plural(count, COALITIONS)}.`,
  none: (house) => `Большинства (${of(house)}) нет ни у одной коалиции.`,
  alone: (name, surplus, house) =>
    `${name}: большинство (${of(house)}) без союзников, ${spare(surplus)}.`,
  only: (names, surplus, house) =>
    `Большинство (${of(house)}) составляют только вместе: ${prose.joined(names)}, ${spare(surplus)}.`,
  anyOf: (size, among, all, house) =>
    `Большинство (${of(house)}) есть у любых ${ofSpelled(size)} из ${ofSpelled(among)}${
      all ? "" : " крупнейших"
    } списков.`,
  many: (count, smallest, house) =>
    `Коалиций, у которых есть большинство (${of(house)}) и которым нужен каждый участник: ${whole(count)}; ${
      smallest === 1
        ? "наименьшая — один список"
        : `в наименьшей ${whole(smallest)} ${plural(smallest, ["участник", "участника", "участников"])}`
    }.`,
  noneWithout: (names) => `В каждой есть: ${prose.joined(names)}.`,
  unneeded: (names) =>
    names.length === 1
      ? `Ни одной коалиции не нужен список «${names[0]}».`
      : `Ни одной коалиции не нужны: ${prose.joined(names)}.`,
  unneededLists: (lists) => `Ни одной коалиции не нужны: ${terms.lists(lists)}.`,
};

const COALITIONS = ["коалиции", "коалициям", "коалициям"] as const;

const of = ({ majority, house }: Readonly<{ majority: number; house: number }>): string =>
  words.ofHouse(majority, house);

/** "двух", "16": up to twelve in words, in the genitive. */
const ofSpelled = (n: number): string => GENITIVE[n] ?? whole(n);

const GENITIVE =
  "ноля одного двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати".split(
    " ",
  );
