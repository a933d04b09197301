import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { countedOf, plural, spelled } from "../prose.ts";
import { base } from "./base.ts";

export const seatsVotes: Language["chart"]["seatsVotes"] = {
  allWin: (lists) =>
    lists === 1
      ? "Единственный список получает все мандаты."
      : `Мандаты получают все списки: ${whole(lists)}.`,
  someHold: (seated, lists, share) =>
    `${capital(spelled(seated))} из ${countedOf(lists, "списка", "списков")} ${plural(seated, ["получил", "получили", "получили"])} все мандаты, набрав ${share} голосов за списки.`,
  subtitle: (votes, house) =>
    `Доля от ${base.ofSized("party", votes)} и доля от ${countedOf(house, "мандата", "мандатов")}. На линии они равны. Контур: без мандата.`,
  both: (votes, seats) => `${votes} голосов, ${seats} мандатов`,
  without: (votes) => `${votes} голосов, без мандата`,
  alt: "Точки, по одной на список",
  seats: "Доля мандатов",
  votes: "Доля голосов за списки",
  equal: "равные доли",
  open: "Не все мандаты определены.",
  none: "Голоса списков неизвестны.",
};
