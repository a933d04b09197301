import type { Language } from "../../language.ts";
import { quantity, whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { inEachArea, inOneArea, inSameArea } from "../law/places.ts";
import { counted, plural } from "../prose.ts";
import { BASE, LEVEL, SEATS, terms } from "../terms.ts";

type Met = boolean | "undecided";

const verdict = (met: Met): string =>
  met === "undecided" ? "не решено" : met ? "выполнено" : "не выполнено";

export const evidence: Language["explorer"]["evidence"] = {
  moreSteps: (n) => `И ещё таких: ${terms.areas(n)}.`,
  noSeats: "Закон здесь мандатов не даёт.",
  seatsInAll: (seats) => `Всего мандатов: ${seats}.`,

  every: (level, met, areas, of) => `${capital(inEachArea(level))}: ${inAreas(met, areas, of)}`,
  some: (times, level, met, areas, of) =>
    times === 1
      ? `Хотя бы ${inOneArea(level)}: ${inAreas(met, areas, of)}`
      : `Не менее чем ${LEVEL[level].at} ${whole(times)} (${LEVEL[level].many}): ${inAreas(met, areas, of)}`,
  same: (level, met, areas, of) => `${capital(inSameArea(level))}: ${inAreas(met, areas, of)}`,
  join: (kind, met) =>
    `${{ all: "Всё из этого", any: "Одно из этого", not: "Не это" }[kind]}: ${verdict(met)}.`,
  set: (otherwise, met) =>
    `Прошедших списков слишком мало, ${
      {
        next: "поэтому проходят следующие",
        failed: "и выборы считаются несостоявшимися",
        unknown: "о последствиях в известном тексте закона не сказано",
      }[otherwise]
    }: ${verdict(met)}.`,
  attribute: (what, met) =>
    `${
      {
        kind: "Какого рода список",
        largest: "У него больше всех голосов",
        "no-list": "Участвует только в одномандатных округах",
      }[what]
    }: ${verdict(met)}.`,
  figure: (area, figure, of, met) =>
    `Показатель закона, ${area}: ${figure === null ? "неизвестно" : quantity(figure)}${of === null ? "" : ` из ${quantity(of)}`}, ${verdict(met)}.`,

  hurdle: (area, counts, votes, needed, base, stands) => {
    const has =
      votes === null
        ? counts === "direct"
          ? "число мандатов неизвестно"
          : "голоса неизвестны"
        : counts === "direct"
          ? terms.seats(votes)
          : terms.votes(votes);
    const of = base ? ` (от ${base.size} ${BASE[base.of][1]})` : "";
    return `${area}: ${has}, нужно ${needed}${of}: ${stands}.`;
  },
  orMore: (n) => `${whole(n)} или больше`,
  clearBy: (n, bounded) => `запас ${bounded ? "не менее " : ""}${whole(n)}`,
  shortBy: (n, bounded) => `не хватило ${bounded ? "не менее " : ""}${whole(n)}`,

  seats: (step, area, got, of, how, provisional) =>
    `Шаг ${step}, ${area}: ${counted(got, SEATS)} из ${whole(of)}${how}${provisional ? "; зависит от того, что не решено" : ""}.`,
  byQuota: (full, quota, votes, extra, next, capped) => {
    const more =
      extra > 0
        ? ` и ${counted(extra, SEATS)} по остатку`
        : next
          ? ", следующий в очереди по остатку"
          : "";
    return `: ${whole(full)} ${plural(full, ["целая квота", "целые квоты", "целых квот"])} по ${quantity(quota)} (голосов ${quantity(votes)})${more}${capped ? BOUND : ""}`;
  },
  byDivisor: (last, next, capped) => {
    const line = `${next ? ", следующий в очереди ещё на один" : ""}${capped ? BOUND : ""}`;
    return last === 0 ? line : `: его последний мандат дан ${whole(last)}-м по счёту${line}`;
  },
};

const inAreas = (met: Met, areas: number, of: number): string =>
  `${verdict(met)} (${whole(areas)} из ${whole(of)}).`;

const BOUND = ", больше ему нельзя";
