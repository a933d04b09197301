import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { prose } from "../prose.ts";

export const audit: Language["analysis"]["audit"] = {
  assertion: "Тыянак",
  margin: "Айырма %",
  comparison: "Салыштыруу",
  polling: "Кароо",
  caption: "Жыйынтыкты ырастоо үчүн канча бюллетень алуу керек",
  none: "Ырастай турган нерсе жок: бул жерде добуштар эч нерсени чечпейт.",
  columns:
    "Айырма: ар бир тыянактыкы, анын бардык бюллетендерине бөлүнгөн. Салыштыруу: бюллетендер жазуулары менен салыштырылат. Кароо: бюллетендер гана каралат.",
  ideal:
    "Өлчөмдөр катасыз саноо үчүн, алынган бюллетень кайра кайтарылат; салыштыруу Каплан–Колмогоров боюнча, g = 0,1.",
  absent: {
    open: "Жыйынтык чечиле элек: аудит ырастай турган нерсе азырынча жок.",
    announced:
      "Ким өткөнү добуштардан эмес, жарыядан гана белгилүү: добуштардын аудити аны ырастай албайт.",
    votes:
      "Шайлоочунун бир нече добушу бар: бир бюллетень тизмеге канча кошкону добуштардан эле көрүнбөйт.",
  },

  inArea: (area, assertion) => `${area}: ${assertion}`,
  passes: (name) => `${name} өтөт`,
  fails: (name) => `${name} өтпөйт`,
  keepsSeat: (holder, rival) => `мандат: ${holder} > ${rival}`,
  holds: (step) => `«${step}» кадамы туура`,

  sample: (risk, comparison, ballots, polling, areas) =>
    `Тобокел ${risk} болгондо ${whole(ballots)} бюллетендин ичинен${
      areas > 1 ? ` (аймактар: ${whole(areas)})` : ""
    }: салыштыруу менен ${whole(comparison)}, кароо менен ${whole(polling)}.`,
  allInAreas: "мыйзам аймактарда талап кылгандын баары",
  step: (step) => `«${step}» кадамы`,
  notConfirmed: (names, more) =>
    `Ушулар менен ырасталбайт: ${prose.joined([
      ...names,
      ...(more > 0 ? [`дагы ${whole(more)}`] : []),
    ])}. Анда бюллетендер же мандаттын канчалык жакын экени белгисиз.`,
};
