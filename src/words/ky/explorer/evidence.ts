import type { Language } from "../../language.ts";
import { quantity, whole } from "../../numbers.ts";
import { PLACE } from "../law/places.ts";
import { countedBase, terms } from "../terms.ts";

type Met = boolean | "undecided";

const verdict = (met: Met): string =>
  met === "undecided" ? "чечиле элек" : met ? "аткарылды" : "аткарылган жок";

export const evidence: Language["explorer"]["evidence"] = {
  moreSteps: (n) => `Дагы ушундай: ${terms.areas(n)}.`,
  noSeats: "Мыйзам бул жерде мандат бербейт.",
  seatsInAll: (seats) => `Бардык мандаттары: ${seats}.`,

  every: (level, met, areas, of) => `Ар бир ${PLACE[level].inOne}: ${inAreas(met, areas, of)}`,
  some: (times, level, met, areas, of) =>
    `Кеминде ${whole(times)} ${PLACE[level].inOne}: ${inAreas(met, areas, of)}`,
  same: (level, met, areas, of) => `Ошол эле ${PLACE[level].inOne}: ${inAreas(met, areas, of)}`,
  join: (kind, met) =>
    `${{ all: "Булардын баары", any: "Булардын бири", not: "Бул эмес" }[kind]}: ${verdict(met)}.`,
  set: (otherwise, met) =>
    `Өткөн тизмелер өтө аз, ${
      {
        next: "ошондуктан кийинкилери өтөт",
        failed: "шайлоо өткөн жок деп эсептелет",
        unknown: "андан ары эмне болору мыйзамдын белгилүү текстинде айтылган эмес",
      }[otherwise]
    }: ${verdict(met)}.`,
  attribute: (what, met) =>
    `${
      {
        kind: "Тизменин түрү",
        largest: "Добушу баарынан көп",
        "no-list": "Бир мандаттуу округдарда гана катышат",
      }[what]
    }: ${verdict(met)}.`,
  figure: (area, figure, of, met) =>
    `Мыйзамдын көрсөткүчү, ${area}: ${figure === null ? "белгисиз" : quantity(figure)}${of === null ? "" : `, баары ${quantity(of)}`}, ${verdict(met)}.`,

  hurdle: (area, counts, votes, needed, base, stands) => {
    const has =
      votes === null
        ? counts === "direct"
          ? "мандаттары белгисиз"
          : "добуштары белгисиз"
        : counts === "direct"
          ? terms.seats(votes)
          : terms.votes(votes);
    const of = base ? ` (негизи: ${countedBase(base.size, base.of)})` : "";
    return `${area}: ${has}, керек: ${needed}${of}: ${stands}.`;
  },
  orMore: (n) => `${whole(n)} же андан көп`,
  clearBy: (n, bounded) => `${bounded ? "кеминде " : ""}${whole(n)} ашык`,
  shortBy: (n, bounded) => `${bounded ? "кеминде " : ""}${whole(n)} жетпей калды`,

  seats: (step, area, got, of, how, provisional) =>
    `Кадам ${step}, ${area}: ${terms.seats(got)}, баары ${whole(of)}${how}${provisional ? "; бул чечиле элек нерсеге байланыштуу" : ""}.`,
  byQuota: (full, quota, votes, extra, next, capped) => {
    const more =
      extra > 0
        ? ` жана калдык боюнча ${terms.seats(extra)}`
        : next
          ? ", калдык боюнча кийинки кезекте"
          : "";
    return `: бүтүн квота ${whole(full)}, квотасы ${quantity(quota)}, добуштары ${quantity(votes)}${more}${capped ? BOUND : ""}`;
  },
  byDivisor: (last, next, capped) => {
    const line = `${next ? ", дагы бир мандатка кийинки кезекте" : ""}${capped ? BOUND : ""}`;
    return last === 0 ? line : `: акыркы мандатынын катар саны ${whole(last)}${line}`;
  },
};

const inAreas = (met: Met, areas: number, of: number): string =>
  `${verdict(met)}; ${whole(of)} ичинен аткарылганы: ${whole(areas)}.`;

const BOUND = ", мындан көп ала албайт";
