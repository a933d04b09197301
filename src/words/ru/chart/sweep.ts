import type { Language } from "../../language.ts";
import { prose } from "../prose.ts";
import { BASE } from "../terms.ts";
import { base } from "./base.ts";

export const sweep: Language["chart"]["sweep"] = {
  subtitle: (of, size) =>
    `Мандаты каждого списка в зависимости от порога, в доле от ${base.ofSized(of, size)}. Каждая граница — доля одного из списков.`,
  lists: "Списков с мандатами",
  listsShort: "Списков",
  law: (share) => `${share}, по закону`,
  axis: (of) => `Порог, доля от ${BASE[of][1]}`,
  keptOut: (names) => `По другому правилу не проходят: ${prose.joined(names)}`,
  undecided: (names) => `Другое правило не решено: ${prose.joined(names)}`,
  interval: (above, upTo, seats) => {
    const from = above === undefined ? "" : `выше ${above}`;
    const to = upTo === undefined ? "" : `до ${upTo}`;
    return `${[from, to].filter(Boolean).join(" и ") || "при любом пороге"}: ${seats}`;
  },
  alt: (of) => `Ступени: мандаты каждого списка в зависимости от порога, доля от ${BASE[of][1]}`,
  none: "Порог не перебирается: закон не требует доли, или её база известна не точно.",
  open: "Данные определяют мандаты не более чем при одном пороге: рисовать нечего.",
};
