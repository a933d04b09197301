import type { SeatMove } from "../../en/findings/scenario.ts";
import type { Language } from "../../language.ts";
import { signed, whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { prose } from "../prose.ts";
import { terms } from "../terms.ts";

export const scenario: Language["findings"]["scenario"] = {
  comesIn: (name, seats) => `${name} өтөт: ${terms.seats(seats)}.`,
  goesOut: (name, seats) => `${name} өтпөй калат: мурда ${terms.seats(seats)} болгон.`,
  has: (name, seats) => `${name}: ${terms.seats(seats)}.`,
  had: (name, seats) => `${name}: мурда ${terms.seats(seats)} болгон.`,
  moves: (moves, more) =>
    `${prose.joined([...moves.map(moveOf), ...(more > 0 ? [`дагы ${terms.lists(more)}`] : [])])}.`,
  house: (now, was) => `Палатада ${terms.seats(now)} (мурда ${whole(was)}).`,
  notAllDecided: "Айрым нерселер чечиле элек.",
  nothingCertain: "Анык белгилүү болгондордон эч нерсе өзгөрбөйт.",
  noSeatMoves: "Эч ким мандат албайт жана жоготпойт.",
  pass: (names) => `${prose.joined(names)}: өтөт.`,
  noLongerPass: (names) => `${prose.joined(names)}: эми өтпөйт.`,
  samePass: "Ошол эле тизмелер өтөт.",
  areas: (moves) => `${capital(prose.joined(moves.map(moveOf)))}.`,
  noAreaMoves: "Бир да аймак мандат албайт жана жоготпойт.",
};

const moveOf = ({ name, seats, change }: SeatMove): string =>
  `${name} ${whole(seats)} (${signed(change)})`;
