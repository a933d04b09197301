import type { AreaFigure } from "../../../law/law.ts";
import type { Level } from "../../../results/results.ts";
import type { Language } from "../../language.ts";
import type { Where } from "../../law/parts.ts";
import { whole } from "../../numbers.ts";
import { counted, prose } from "../prose.ts";
import { BASE, LEVEL, SEATS } from "../terms.ts";
import { inArea, OVER, ofArea } from "./places.ts";

/** Figures stay in the nominative: sentences are built around that, as around names. */
export const value: Language["law"]["value"] = {
  size: (seats) => (seats === undefined ? "мандаты палаты" : counted(seats, SEATS)),
  area: (figure, where) =>
    `${AREA_FIGURE[figure]}${OF.has(figure) ? ofArea(where) : inArea(where)}`,
  votes: (contest, where) => `${VOTES[contest]}${inArea(where)}`,
  direct: (where) => `выигранные списком напрямую${inArea(where)} мандаты`,
  directHeld: "выигранные напрямую мандаты",
  winners: "процент победителя от действительных голосов одномандатного округа",
  candidates: (where) => `число кандидатов списка${inArea(where)}`,
  seatsOfList: (step, where) => `мандаты списка на шаге ${step}${inArea(where)}`,
  seatsOfStep: (step, where) => `мандаты шага ${step}${inArea(where)}`,
  named: (name) => `показатель «${name}»`,
  left: (of, where) => `${of} за вычетом ранее распределённых${inArea(where)}`,
  larger: (parts) => `большее из чисел (${parts.join("; ")})`,
  smaller: (parts) => `меньшее из чисел (${parts.join("; ")})`,
  sum: (parts) => parts.join(" плюс "),
  less: (parts) => parts.join(" минус "),
  times: (parts) => parts.join(" умножить на "),
  over: (parts) => parts.join(" разделить на "),
  rounded: (of, how) => `${of}, с округлением ${ROUNDED[how]}`,
  votesOfLists: (contest, lists, where) =>
    `голоса ${lists}${contest === "list" ? "" : IN_CONSTITUENCIES}${inArea(where)}`,
  directOfLists: (lists, where) => `выигранные напрямую${inArea(where)} мандаты ${lists}`,
  allSeatsOfStep: (step, where) => `все мандаты шага ${step}${inArea(where)}`,
  seatsOfStepOf: (step, lists, where) => `мандаты шага ${step}${inArea(where)} у ${lists}`,
  sumOverLists: (of, lists) => `${of} в сумме по ${lists}`,
  countOfAreas: (level, where) =>
    `число ${where === "whole" ? "всех " : ""}${LEVEL[level].ofMany}${inArea(where)}`,
  sumOverAreas: (of, level, where) => `${of} в сумме по ${areas(level, where)}`,
  remainder: (step, where) => `остаток голосов списка после шага ${step}${inArea(where)}`,
  bands: ({ gives, base, every, most, by, seats }) =>
    [
      prose.joined(
        gives.map(({ from, number }, i) => {
          const gets = seats ? counted(number, SEATS) : whole(number);
          return `${gets}, если доля не меньше ${from}${i === 0 ? ` (${base})` : ""}`;
        }),
      ),
      ...(every === undefined ? [] : [`ещё 1 за каждые следующие ${every}`]),
      ...(most === undefined ? [] : [`всего не больше ${whole(most)}`]),
      ...(by === undefined ? [] : [`считается ${by}`]),
    ].join(", "),
  fragments: "остаточные голоса списка",
  fragmentsMeaning: (step, surplus) =>
    `Остаточные голоса: голоса за кандидатов, которые не получили мандата на шаге ${step}${surplus ? ", и голоса, которые победителю не понадобились" : ""}.`,
  strongestByVotes: (contest, where) =>
    `1 для списка с наибольшим числом голосов${contest === "list" ? "" : IN_CONSTITUENCIES}${inArea(where)}, 0 для остальных`,
  strongest: (of, where) =>
    `1 для списка с наибольшим показателем${inArea(where)} (${of}), 0 для остальных`,
  byVotes: (contest) => (contest === "list" ? "по голосам" : `по голосам${IN_CONSTITUENCIES}`),
  byArea: (figure) => BY_AREA[figure],
  byFigure: (figure) => `по величине (${figure})`,
};

const IN_CONSTITUENCIES = " за кандидатов в одномандатных округах";

const VOTES = {
  list: "голоса списка",
  constituency: "голоса за кандидатов списка в одномандатных округах",
} as const;

const AREA_FIGURE: Readonly<Record<AreaFigure, string>> = {
  seats: "мандаты",
  adjustmentSeats: "выравнивающие мандаты",
  listSeats: "мандаты по спискам",
  nationalSeats: "общенациональные мандаты",
  constituencySeats: "число одномандатных округов",
  population: "население",
  registered: `число ${BASE.registered[1]}`,
  cast: BASE.cast[0],
  valid: BASE.valid[0],
  party: BASE.party[0],
};

/** What belongs to an area; the other figures are counted in it. */
const OF: ReadonlySet<AreaFigure> = new Set([
  "seats",
  "adjustmentSeats",
  "listSeats",
  "nationalSeats",
  "population",
] as const);

const BY_AREA: Readonly<Record<AreaFigure, string>> = {
  seats: "по числу мандатов",
  adjustmentSeats: "по числу выравнивающих мандатов",
  listSeats: "по числу мандатов по спискам",
  nationalSeats: "по числу общенациональных мандатов",
  constituencySeats: "по числу одномандатных округов",
  population: "по населению",
  registered: `по числу ${BASE.registered[1]}`,
  cast: `по числу ${BASE.cast[1]}`,
  valid: `по числу ${BASE.valid[1]}`,
  party: `по числу ${BASE.party[1]}`,
};

const ROUNDED = {
  up: "вверх",
  down: "вниз",
  nearest: "до ближайшего целого (половина вверх)",
  "half-down": "до ближайшего целого (половина вниз)",
} as const;

const areas = (level: Level, where: Where): string =>
  `${where === "whole" ? "всем " : ""}${OVER[level][0]}${inArea(where)}`;
