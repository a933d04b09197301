import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { prose } from "../prose.ts";
import { BASE, terms } from "../terms.ts";

export const compare: Language["findings"]["compare"] = {
  noBaseNoSwing: "Ни одна общая база долей не известна на всех выборах: сдвиг указать нельзя.",
  noneMatched: (before, after) => `Ни один список ${before} не сопоставлен со списком ${after}.`,
  noneMoved: (before, after) =>
    `От ${before} к ${after} доля ни одного сопоставленного списка не изменилась.`,
  moved: (lists, lost, gained) => {
    const told = [
      ...(lost ? [`больше всех потерял ${lost.name}: ${lost.points} п. п.`] : []),
      ...(gained ? [`больше всех прибавил ${gained.name}: ${gained.points} п. п.`] : []),
    ];
    return `Сопоставлено списков: ${whole(lists)}; ${told.join("; ")}`; // "п. п." ends the sentence
  },
  volatilityNotKnown: (before, after) =>
    `Волатильность, ${before} и ${after}: голоса одного из списков неизвестны.`,
  volatility: (before, after, points, noMatch, least) => {
    const what = `Волатильность, ${before} и ${after} (Педерсен): ${points} п. п. от голосов за списки`;
    if (!noMatch) return `${what}.`;
    const told = `${what}; списки без пары считаются ушедшими (${noMatch.gone}% в ${before}) и новыми (${noMatch.fresh}% в ${after})`;
    return least === undefined
      ? `${told}.`
      : `${told}; ${least} п. п., если ушедшие и новые, насколько возможно, одни и те же.`;
  },
  noBase: (elections) => `Ни одна база не известна точно на всех выборах (${whole(elections)}).`,
  base: (of) => `Доли и сдвиги: от ${BASE[of][1]}.`,
  otherBase: (of, asked, elections) =>
    `Доли и сдвиги: от ${BASE[of][1]}; ${terms.baseName[asked]} не известны точно на всех выборах (${whole(elections)}).`,
  unmatched: (elections) =>
    `Без пары: ${prose.joined(elections.map(({ label, lists }) => `${whole(lists)} (${label})`))}.`,
  alike: (name, lists) =>
    `${name}: ${prose.joined(lists.map(({ id, label }) => `${id} (${label})`))}`,
  noAreas: "Ни одна территория не встречается больше чем на одних выборах.",
  areas: (matched, alone) =>
    `Сопоставлено: ${terms.areas(matched)}${alone === 0 ? "" : `; только на одних выборах: ${whole(alone)}`}.`,

  caption: "Выборы рядом",
  list: "Список",
  seats: (label) => `Мандаты ${label}`,
  share: (base, label) => `% ${BASE[base][1]} ${label}`,
  swing: (label) => `Сдвиг к ${label}, п. п.`,
  noMatch: "нет пары",
  byArea: "Сдвиг по территориям, п. п.",
  mostIn: "Больше всего",
  leastIn: "Меньше всего",
  points: "П. п.",
  added: (name, label, ids) => `${name}: сложены ${ids} (${label}).`,
};
