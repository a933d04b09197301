import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { prose } from "../prose.ts";
import { terms } from "../terms.ts";

export const steps: Language["report"]["steps"] = {
  claimant: { lists: "Список", areas: "Территория", winners: "Округ" },
  weight: { votes: "Голоса", population: "Население", figure: "Показатель" },
  quota: (quota, sum, seats, votes) =>
    `Квота: ${quota} на мандат (${votes ? "голосов:" : "всего"} ${sum}; ${terms.seats(seats)})`,
  connection: (id) => `соединение ${id}`,
  quotas: "Квот",
  full: "Полных",
  left: (votes) => (votes ? "Остаток голосов" : "Остаток"),
  byRemainder: "По остатку",
  inOrder: (seats, by) =>
    `${terms.seats(seats)} один за другим: очередной достаётся ${
      by === "quotient" ? "наибольшему частному" : "тому, у кого больше"
    }`,
  eachSeat: (votes) => (votes ? "Голосов на мандат" : "На мандат"),
  lastSeat: "Последний мандат, №",
  capped: (name) => `${name}: больше мандатов закон не допускает.`,
  raised: (name) => `${name}: наименьшее число мандатов, которое закон гарантирует.`,
  provisional: "Этот шаг зависит от того, что ещё не решено.",

  bySteps: "Откуда мандаты, по шагам закона",
  all: "Всего",

  levelling: (step) => `Выравнивание на шаге «${step}»: мандаты до него и полученные`,
  held: "Было",
  got: "Получено",
  owed: "Положено",
  leftWith: (names) =>
    names.length === 1
      ? `${prose.joined(names)}: мандатов уже столько, сколько положено по доле, или больше; список выбыл с ними.`
      : `${prose.joined(names)}: мандатов уже столько, сколько положено по доле, или больше; списки выбыли с ними.`,
  grown: (from, to) => `Число мандатов выросло с ${whole(from)} до ${whole(to)}.`,
};
