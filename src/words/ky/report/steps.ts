import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { prose } from "../prose.ts";
import { terms } from "../terms.ts";

export const steps: Language["report"]["steps"] = {
  claimant: { lists: "Тизме", areas: "Аймак", winners: "Округ" },
  weight: { votes: "Добуш", population: "Калк", figure: "Көрсөткүч" },
  quota: (quota, sum, seats, votes) =>
    votes
      ? `Квота: бир мандатка ${quota} добуш (добуштар: ${sum}; ${terms.seats(seats)})`
      : `Квота: бир мандатка ${quota} (баары: ${sum}; ${terms.seats(seats)})`,
  connection: (id) => `бирикме ${id}`,
  quotas: "Квота",
  full: "Бүтүн",
  left: (votes) => (votes ? "Калган добуш" : "Калганы"),
  byRemainder: "Калдык боюнча",
  inOrder: (seats, by) =>
    `${terms.seats(seats)} биринин артынан бири: кийинкисин ${
      by === "quotient" ? "эң чоң бөлүндү" : "эң көбү"
    } алат`,
  eachSeat: (votes) => (votes ? "Бир мандатка добуш" : "Бир мандатка"),
  lastSeat: "Акыркы мандат, №",
  capped: (name) => `${name}: мыйзам мындан көп мандатка жол бербейт.`,
  raised: (name) => `${name}: мыйзам кепилдеген эң аз мандат.`,
  provisional: "Бул кадам чечиле элек маселеге байланыштуу.",

  bySteps: "Мандаттар кайдан алынды, мыйзамдын кадамдары боюнча",
  all: "Баары",

  levelling: (step) => `«${step}» кадамында теңдөө: мурунку жана алынган мандаттар`,
  held: "Болгон",
  got: "Алды",
  owed: "Тийиштүү",
  leftWith: (names) =>
    `${prose.joined(names)}: мандаттары үлүшкө тийиштүүдөй же андан көп, ошону менен бөлүштүрүүдөн чыкты.`,
  grown: (from, to) => `Мандаттардын саны өстү: ${whole(from)} → ${whole(to)}.`,
};
