import type { Language } from "../../language.ts";
import { spelled } from "../prose.ts";
import { terms } from "../terms.ts";
import { base } from "./base.ts";

export const seatsVotes: Language["chart"]["seatsVotes"] = {
  allWin: (lists) =>
    lists === 1
      ? "Бардык мандатты жалгыз тизме алат."
      : `Бардык ${terms.lists(lists)} мандат алат.`,
  someHold: (seated, lists, share) =>
    `${terms.lists(lists)}ден ${spelled(seated)} тизме бардык мандатты алды: тизмелер үчүн добуштардын ${share}.`,
  subtitle: (votes, house) =>
    `${base.ofSized("party", votes)} ичиндеги үлүш жана ${terms.seats(house)} ичиндеги үлүш. Сызыкта экөө барабар. Контуру: мандаты жок.`,
  both: (votes, seats) => `добуштун ${votes}, мандаттын ${seats}`,
  without: (votes) => `добуштун ${votes}, мандаты жок`,
  alt: "Чекиттер, ар бир тизмеге бирден",
  seats: "Мандаттардагы үлүш",
  votes: "Тизмелер үчүн добуштардагы үлүш",
  equal: "барабар үлүштөр",
  open: "Айрым мандаттар чечиле элек.",
  none: "Тизмелердин добуштары белгисиз.",
};
