import type { Language } from "../../language.ts";
import { prose } from "../prose.ts";
import { BASE } from "../terms.ts";
import { base } from "./base.ts";

export const sweep: Language["chart"]["sweep"] = {
  subtitle: (of, size) =>
    `Босогого жараша ар бир тизменин мандаттары; босого — ${base.ofSized(of, size)} ичиндеги үлүш. Ар бир чек — тизмелердин биринин үлүшү.`,
  lists: "Мандаты бар тизмелер",
  listsShort: "Тизмелер",
  law: (share) => `${share}, мыйзам боюнча`,
  axis: (of) => `Босого, ${BASE[of].ofMany} ичиндеги үлүш`,
  keptOut: (names) => `Башка эреже боюнча өтпөйт: ${prose.joined(names)}`,
  undecided: (names) => `Башка эреже чечиле элек: ${prose.joined(names)}`,
  interval: (above, upTo, seats) => {
    const from = above === undefined ? "" : `${above} чегинен жогору`;
    const to = upTo === undefined ? "" : `${upTo} чегине чейин`;
    return `${[from, to].filter(Boolean).join(", ") || "кандай босого болбосун"}: ${seats}`;
  },
  alt: (of) =>
    `Тепкичтер: босогого жараша ар бир тизменин мандаттары; босого — ${BASE[of].ofMany} ичиндеги үлүш`,
  none: "Босого өзгөртүлбөйт: мыйзам үлүш талап кылбайт же анын негизи так белгилүү эмес.",
  open: "Маалымат мандаттарды көп дегенде бир босогодо чечет: тарта турган нерсе жок.",
};
