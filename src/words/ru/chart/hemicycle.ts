import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { countedOf, prose } from "../prose.ts";
import { terms } from "../terms.ts";
import { base } from "./base.ts";

export const hemicycle: Language["chart"]["hemicycle"] = {
  noneCertain: (house) => `Точно не определён ни один из ${ofSeats(house)}.`,
  takesAll: (name, house) => `${name}: все мандаты, ${whole(house)}.`,
  hasMajority: (name, seats, house, majority) =>
    `${name}: ${whole(seats)} из ${ofSeats(house)}; большинство — ${whole(majority)}.`,
  certain: (certain, house) =>
    `Определено ${whole(certain)} из ${ofSeats(house)}, не решено — ${whole(house - certain)}.`,
  noMajority: (house, largest, short, majority) =>
    `Большинства нет ни у кого. Крупнейший из списков, ${largest}: до ${whole(majority)} из ${ofSeats(house)} не хватает ${whole(short)}.`,
  noMajorityLevel: (house, largest, seats) =>
    `Большинства из ${ofSeats(house)} нет ни у кого: у крупнейших списков по ${whole(seats)} (${prose.joined(largest)}).`,
  house: terms.seats,
  houseWithLine: (house, share, of, size) =>
    `${terms.seats(house)}, порог — ${share} от ${base.ofSized(of, size)}`,
  order: "По числу голосов, а не слева направо",
  majority: (majority, house) => [`${whole(majority)} из ${whole(house)}`, "большинство"],
  alt: (house, majority) =>
    `Полукруг: ${terms.seats(house)}, большинство — ${whole(majority)} из ${whole(house)}`,
  inOrder: (lists) => `По числу голосов: ${lists}`,
  notDecided: (seats) => `Не решено: ${terms.seats(seats)}`,
};

const ofSeats = (house: number): string => countedOf(house, "мандата", "мандатов");
