import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { prose } from "../prose.ts";
import { terms } from "../terms.ts";
import { base } from "./base.ts";

export const hemicycle: Language["chart"]["hemicycle"] = {
  noneCertain: (house) => `${terms.seats(house)}: бири да азырынча анык эмес.`,
  takesAll: (name, house) => `${name}: бардык ${terms.seats(house)}.`,
  hasMajority: (name, seats, house, majority) =>
    `${name}: ${whole(house)} мандаттан ${whole(seats)}; көпчүлүк — ${whole(majority)}.`,
  certain: (certain, house) =>
    `${whole(house)} мандаттан ${whole(certain)} анык, ${whole(house - certain)} чечиле элек.`,
  noMajority: (house, largest, short, majority) =>
    `Эч кимде көпчүлүк жок. Эң чоң тизме, ${largest}: ${whole(house)} мандаттан ${whole(majority)} керек, ${terms.seats(short)} жетпейт.`,
  noMajorityLevel: (house, largest, seats) =>
    `${whole(house)} мандаттын көпчүлүгү эч кимде жок: эң чоң тизмелерде ${whole(seats)} мандаттан бар (${prose.joined(largest)}).`,
  house: terms.seats,
  houseWithLine: (house, share, of, size) =>
    `${terms.seats(house)}, босого — ${base.ofSized(of, size)} ичинен ${share}`,
  order: "Солдон оңго эмес, добуштун саны боюнча",
  majority: (majority, house) => [`${whole(majority)} / ${whole(house)}`, "көпчүлүк"],
  alt: (house, majority) =>
    `Жарым тегерек: ${terms.seats(house)}, көпчүлүк — ${whole(house)} мандаттан ${whole(majority)}`,
  inOrder: (lists) => `Добуштун саны боюнча: ${lists}`,
  notDecided: (seats) => `Чечиле элек: ${terms.seats(seats)}`,
};
