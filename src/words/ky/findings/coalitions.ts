import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { spare, coalitions as words } from "../analysis/coalitions.ts";
import { prose, spelled } from "../prose.ts";
import { terms } from "../terms.ts";

export const coalitions: Language["findings"]["coalitions"] = {
  noneCertain: (house) => `Бир да коалицияга көпчүлүк (${of(house)}) кепилденген эмес.`,
  certain: (count, house) =>
    `Калган мандаттар кандай чечилбесин, көпчүлүк (${of(house)}) кепилденген коалициялар: ${whole(count)}.`,
  none: (house) => `Бир да коалицияда көпчүлүк (${of(house)}) жок.`,
  alone: (name, surplus, house) =>
    `${name}: жалгыз өзү көпчүлүк (${of(house)}), ${spare(surplus)}.`,
  only: (names, surplus, house) =>
    `Көпчүлүктү (${of(house)}) чогуу гана түзө алат: ${prose.joined(names)}, ${spare(surplus)}.`,
  anyOf: (size, among, all, house) =>
    `${capital(all ? spelled(among) : `эң ири ${spelled(among)}`)} тизменин каалаган ${spelled(size)} тизмеси көпчүлүк (${of(house)}) түзө алат.`,
  many: (count, smallest, house) =>
    `Көпчүлүгү (${of(house)}) бар жана ар бир мүчөсү керек болгон коалициялар: ${whole(count)}; эң кичинеси — ${
      smallest === 1 ? "бир тизме" : `${spelled(smallest)} мүчө`
    }.`,
  noneWithout: (names) => `Ар биринде бар: ${prose.joined(names)}.`,
  unneeded: (names) => `${prose.joined(names)}: бир да коалицияга керек эмес.`,
  unneededLists: (lists) => `Бир да коалицияга керек эмес: ${terms.lists(lists)}.`,
};

const of = ({ majority, house }: Readonly<{ majority: number; house: number }>): string =>
  words.ofHouse(majority, house);
