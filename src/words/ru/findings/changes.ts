import type { Known, Total } from "../../../results/results.ts";
import type { Kinds, Moved, Some } from "../../en/findings/changes.ts";
import type { Language } from "../../language.ts";
import { signed, whole } from "../../numbers.ts";
import { countedOf, prose } from "../prose.ts";
import { terms } from "../terms.ts";

export const changes: Language["findings"]["changes"] = {
  about: {
    nothing: "Ничего",
    columns: "Столбцы",
    down: "Меньше голосов",
    inAll: "Всего",
    gone: "Пропали",
    status: "Статус",
    law: "Закон",
    stations: "Участки",
    fresh: "Новые",
    first: "Первые голоса",
    votes: "Голоса",
    totals: "Итоги",
    line: "Порог",
    seats: "Мандаты",
    seatsSoFar: "Мандаты пока",
    certainSeats: "Решённые мандаты",
  },

  stationsCounted: (n, of) =>
    `${of > n ? "пока " : ""}${whole(n)} из ${countedOf(of, "участка", "участков")}${of > n ? `, осталось ${whole(of - n)}` : ""}`,
  areasCounted: (n, of, out) =>
    `пока ${whole(n)} из ${countedOf(of, "территории", "территорий")}, ещё нет: ${kinds(out)}`,
  noVotesYet: (out) => `голосов ещё нет: ${kinds(out)}`,
  withNoVotes: (zero) => `0 голосов: ${kinds(zero)}`,

  nothing: "ни одно число не изменилось.",
  columns: (headers) => `прочитаны не так, как раньше: ${some(headers)}.`,
  quoted: (header) => `«${header}»`,
  down: (area, list, votes) => `${area}, ${list}: ${fromTo(votes)}.`,
  downMore: (places) => `и ещё в ${countedOf(places, "месте", "местах")}.`,
  fewer: (lists, more) =>
    `голосов меньше: ${some({ shown: lists.map((list) => `${list.name} ${fromTo(list)}`), more })}.`,
  areas: (areas, names) => `${kinds(areas)}: ${some(names)}.`,
  lists: (n, names) => `${terms.lists(n)}: ${some(names)}.`,
  status: (from, to) => `было «${terms.status[from]}», стало «${terms.status[to]}».`,
  law: (from, to) => `был ${from}, стал ${to}.`,
  stations: (counted, of) => `${fromTo(counted)}${of === undefined ? "" : `, всего ${whole(of)}`}.`,
  votes: (all, lists, soFar, gains) => {
    const total = all
      ? `${signed(all.to - all.from)}, ${soFar ? "пока" : "теперь"} ${whole(all.to)}`
      : `изменились, ${terms.lists(lists)}`;
    return `${total}${gains.shown.length > 0 ? `: ${some(gains)}` : ""}.`;
  },
  total: (total, area, { from, to }) =>
    `${TOTAL[total]}, ${area}: ${amount(from)} → ${amount(to)}.`,
  totalsMore: (n) => `и ещё ${whole(n)}.`,
  seats: (lists) => `${lists.map(({ name, from, to }) => `${name} ${from} → ${to}`).join(", ")}.`,
  nowPass: (names, line) =>
    `${prose.joined(names)}: теперь ${names.length === 1 ? "проходит" : "проходят"} (${asked(line)}).`,
  noLongerPass: (names, line) =>
    `${prose.joined(names)}: больше не ${names.length === 1 ? "проходит" : "проходят"} (${asked(line)}).`,
  doNotPass: (names, line) =>
    `${prose.joined(names)}: не ${names.length === 1 ? "проходит" : "проходят"} (${asked(line)}).`,
  notDecided: (names, line) =>
    `${prose.joined(names)}: не решено, ${names.length === 1 ? "проходит" : "проходят"} ли (${asked(line)}).`,
};

const TOTAL: Readonly<Record<Total, string>> = {
  ...terms.baseName,
  invalid: "недействительные бюллетени",
  blank: "незаполненные бюллетени",
};

const kinds = (areas: Kinds): string =>
  prose.joined(areas.map(([n, level]) => terms.areasOf(n, level)));

const some = ({ shown, more }: Some): string =>
  more === 0 ? prose.joined(shown) : `${shown.join(", ")} и ещё ${whole(more)}`;

const known = (n: number | null): string => (n === null ? "неизвестно" : whole(n));

const fromTo = ({ from, to }: Moved): string =>
  `${known(from)} → ${known(to)}${from === null || to === null ? "" : ` (${signed(to - from)})`}`;

function amount(of: Known | null): string {
  if (of === null || typeof of === "number") return known(of);
  return `от ${whole(of.from)} до ${whole(of.to)}`;
}

const asked = (line: string | undefined): string =>
  line === undefined ? "требование закона" : `порог: ${line}`;
