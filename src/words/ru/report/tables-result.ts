import type { Language } from "../../language.ts";
import { BASE } from "../terms.ts";

export const resultTable: Language["report"]["resultTable"] = {
  caption: (seats, base) => {
    const head = seats ? "Мандаты, голоса" : "Голоса";
    return base ? `${head} и доля ${BASE[base.of][1]} (${base.size})` : head;
  },
  passes: "Проходит",
  close: "на грани: не дальше 0,5 п. п. от порога.",
  otherBase: (of, law) => `Доли взяты от ${BASE[of][1]}: точное число ${BASE[law][1]} неизвестно.`,
  blank: "Незаполненные",
  invalid: "Недействительные",
  invalidDerived: "Недействительные (а)",
  derived: "(а) поданные минус действительные; само число не опубликовано.",
};
