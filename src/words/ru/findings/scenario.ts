import type { SeatMove } from "../../en/findings/scenario.ts";
import type { Language } from "../../language.ts";
import { signed, whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { counted, prose } from "../prose.ts";
import { terms } from "../terms.ts";

export const scenario: Language["findings"]["scenario"] = {
  comesIn: (name, seats) => `${name} проходит: ${terms.seats(seats)}.`,
  goesOut: (name, seats) => `${name} выбывает: мандатов было ${whole(seats)}.`,
  has: (name, seats) => `${name}: ${terms.seats(seats)}.`,
  had: (name, seats) => `${name}: мандатов было ${whole(seats)}.`,
  moves: (moves, more) =>
    `${prose.joined([
      ...moves.map(moveOf),
      ...(more > 0 ? [counted(more, ["другой список", "других списка", "других списков"])] : []),
    ])}.`,
  house: (now, was) => `В палате ${terms.seats(now)} вместо ${whole(was)}.`,
  notAllDecided: "Решено не всё.",
  nothingCertain: "Из того, что известно точно, ничего не меняется.",
  noSeatMoves: "Никто не получает и не теряет мандатов.",
  pass: (names) => `${prose.joined(names)}: ${names.length === 1 ? "проходит" : "проходят"}.`,
  noLongerPass: (names) =>
    `${prose.joined(names)}: больше не ${names.length === 1 ? "проходит" : "проходят"}.`,
  samePass: "Проходят те же списки.",
  areas: (moves) => `${capital(prose.joined(moves.map(moveOf)))}.`,
  noAreaMoves: "Ни одна территория не получает и не теряет мандатов.",
};

const moveOf = ({ name, seats, change }: SeatMove): string =>
  `${name} ${whole(seats)} (${signed(change)})`;
