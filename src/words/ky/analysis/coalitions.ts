import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { prose } from "../prose.ts";

export const coalitions: Language["analysis"]["coalitions"] = {
  title: "Ким көпчүлүк түзө алат",
  can: "Ким көпчүлүк түзө алат",
  minimal: "Минималдуу утуучулар",
  coalition: "Коалиция",
  seats: "Мандат",
  majority: (majority) => `Көпчүлүк: ${whole(majority)}`,
  caption:
    "Көпчүлүгү бар жана ар бир мүчөсү керек болгон коалициялар, андан кийин көпчүлүккө эң жакындары",
  more: (count) => `дагы ${whole(count)} коалиция`,
  inJson: "; баары: --json",
  neededInNone: "Бир да коалицияга керек эмес",
  alone: (name, surplus) => `${name}: жалгыз өзү көпчүлүк, ${spare(surplus)}`,
  noneHas: "Бир да коалицияда көпчүлүк жок",
  nobody: "Бул жерде эч кимде көпчүлүк боло албайт:",
  power: "Добуш берүүдө ар бир партиянын салмагы",
  powerCaption: (majority, house) =>
    `Мандаттар жана көпчүлүк чечкен добуш берүүдөгү таасир (${coalitions.ofHouse(majority, house)})`,
  party: "Партия",
  ofSeats: "% мандат",
  neededIn: "Керек",
  banzhaf: "Банцаф",
  shapleyShubik: "Шепли–Шубик",
  neededOf: (needed, all) => `${whole(needed)}/${whole(all)}`,
  none: "–",
  notes: {
    neededIn:
      "Керек: бул партия менен көпчүлүгү бар, ансыз жок коалициялар; экинчи сан — көпчүлүгү бар бардык коалициялар.",
    banzhaf: "Банцаф: ушундай учурлардын ичиндеги үлүшү.",
    shapleyShubik:
      "Шепли–Шубик: кошулуу тартиптеринин ичинен көпчүлүктү ушул партия алып келгендеринин үлүшү.",
  },
  noIndex:
    "Айрым тизмелер чогуу боло албаса, индекстер берилбейт: алар бардык коалицияларды эсептейт.",
  enough: "жетет",
  orMore: (surplus) => `${surplus} же көп`,
  notCertain: "так эмес",

  surplus: (surplus) => {
    if (surplus === 0) return "так жетет";
    return surplus > 0 ? `${whole(surplus)} ашык` : `${whole(-surplus)} жетпейт`;
  },
  ofHouse: (majority, house) => `${whole(majority)}/${whole(house)}`,
  excluded: (names) => `Эсептен чыгарылды: ${prose.joined(names)}.`,
  onlyTogether: (groups) => `Чогуу гана: ${groups.join(", ")}.`,
  notTogether: (groups) => `Чогуу эмес: ${groups.join(", ")}.`,

  noMajority: {
    apart: "булар жалпы палатасы жок бир нече өзүнчө шайлоо.",
    areas: "мандаттар тизмелердики эмес, аймактардыкы.",
    "no-seats": "бир да тизменин мандаты жок.",
    large: "тизмелер менен мандаттар баарын карап чыгууга өтө көп.",
  },
};

/** What a majority has beyond what it needs, inside a sentence. */
export const spare = (surplus: number): string =>
  surplus === 0 ? "так жетет" : `${whole(surplus)} мандат ашык`;
