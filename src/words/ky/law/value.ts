import type { AreaFigure } from "../../../law/law.ts";
import type { Level } from "../../../results/results.ts";
import type { Language } from "../../language.ts";
import type { Contest, Where } from "../../law/parts.ts";
import { whole } from "../../numbers.ts";
import { counted, prose } from "../prose.ts";
import { terms } from "../terms.ts";
import { atArea, inArea, PLACE } from "./places.ts";

/** Figures have no ending of their own: sentences are built around that, as around names. */
export const value: Language["law"]["value"] = {
  size: (seats) => (seats === undefined ? "палатанын мандаттары" : terms.seats(seats)),
  area: (figure, where) => `${atArea(where)}${AREA_FIGURE[figure]}`,
  votes: (contest, where) => `тизменин ${atArea(where)}${VOTES[contest]}`,
  direct: (where) => `тизме ${inArea(where)}түз уткан мандаттар`,
  directHeld: "түз утулган мандаттар",
  winners: "жеңүүчүнүн бир мандаттуу округдагы жарактуу добуштардан алган үлүшү",
  candidates: (where) => `тизменин ${atArea(where)}талапкерлеринин саны`,
  seatsOfList: (step, where) => `тизменин ${step} кадамындагы ${atArea(where)}мандаттары`,
  seatsOfStep: (step, where) => `${step} кадамынын ${atArea(where)}мандаттары`,
  named: (name) => `«${name}» көрсөткүчү`,
  left: (of, where) => `${of} (мурда ${inArea(where)}берилгендерин эсептебегенде)`,
  larger: (parts) => `(${parts.join("; ")}) сандарынын чоңу`,
  smaller: (parts) => `(${parts.join("; ")}) сандарынын кичинеси`,
  sum: (parts) => parts.join(" кошуу "),
  less: (parts) => parts.join(" кемитүү "),
  times: (parts) => parts.join(" көбөйтүү "),
  over: (parts) => parts.join(" бөлүү "),
  rounded: (of, how) => `${of}, ${ROUNDED[how]}`,
  votesOfLists: (contest, lists, where) =>
    `${lists} үчүн ${atArea(where)}${contest === "list" ? "" : "бир мандаттуу округдардагы "}добуштар`,
  directOfLists: (lists, where) => `${lists} ${inArea(where)}түз уткан мандаттар`,
  allSeatsOfStep: (step, where) => `${step} кадамынын ${atArea(where)}бардык мандаттары`,
  seatsOfStepOf: (step, lists, where) =>
    `${lists} ${step} кадамында ${inArea(where)}алган мандаттар`,
  sumOverLists: (of, lists) => `${lists} боюнча сумма ${bracketed(of)}`,
  countOfAreas: (level, where) =>
    `${where === "whole" ? "бардык " : atArea(where)}${PLACE[level].ofMany} саны`,
  sumOverAreas: (of, level, where) => `${areas(level, where)} боюнча сумма ${bracketed(of)}`,
  remainder: (step, where) => `${step} кадамынан кийин тизменин ${atArea(where)}калган добуштары`,
  bands: ({ gives, base, every, most, by, seats }) =>
    [
      prose.joined(
        gives.map(({ from, number }, i) => {
          const gets = seats ? counted(number, "мандат") : whole(number);
          return `үлүшү кеминде ${from}${i === 0 ? ` (${base})` : ""} болсо ${gets}`;
        }),
      ),
      ...(every === undefined ? [] : [`ар бир кийинки ${every} үчүн дагы 1`]),
      ...(most === undefined ? [] : [`баары эң көп дегенде ${whole(most)}`]),
      ...(by === undefined ? [] : [`эсептелет: ${by}`]),
    ].join(", "),
  fragments: "тизменин калдык добуштары",
  fragmentsMeaning: (step, surplus) =>
    `Калдык добуштар: ${step} кадамында мандат албаган талапкерлер үчүн добуштар${surplus ? " жана жеңүүчүгө керек болбогон добуштар" : ""}.`,
  strongestByVotes: (contest, where) =>
    `${inArea(where)}${contest === "list" ? "" : "бир мандаттуу округдарда "}добушу эң көп тизме үчүн 1, калгандары үчүн 0`,
  strongest: (of, where) =>
    `${inArea(where)}көрсөткүчү эң чоң тизме үчүн 1 (${of}), калгандары үчүн 0`,
  byVotes: (contest) =>
    contest === "list" ? "добуштар боюнча" : "бир мандаттуу округдардагы добуштар боюнча",
  byArea: (figure) => `${AREA_FIGURE[figure]} боюнча`,
  byFigure: (figure) => `${bracketed(figure)} боюнча`,
};

const bracketed = (of: string): string =>
  of.startsWith("(") && of.endsWith(")") && closesLast(of) ? of : `(${of})`;

/** Whether the bracket that opens a text is the one that ends it. */
function closesLast(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length - 1; i++) {
    if (text[i] === "(") depth++;
    if (text[i] === ")") depth--;
    if (depth === 0) return false;
  }
  return true;
}

const VOTES: Readonly<Record<Contest, string>> = {
  list: "добуштары",
  constituency: "талапкерлерине берилген добуштар",
};

const AREA_FIGURE: Readonly<Record<AreaFigure, string>> = {
  seats: "мандаттар",
  adjustmentSeats: "теңдөөчү мандаттар",
  listSeats: "тизмелер боюнча мандаттар",
  nationalSeats: "жалпы өлкөлүк мандаттар",
  constituencySeats: "бир мандаттуу округдардын саны",
  population: "калктын саны",
  registered: "катталган шайлоочулардын саны",
  cast: terms.baseName.cast,
  valid: terms.baseName.valid,
  party: terms.baseName.party,
};

const ROUNDED = {
  up: "өйдө тегеректелет",
  down: "ылдый тегеректелет",
  nearest: "жакынкы бүтүн санга тегеректелет (жарымы өйдө)",
  "half-down": "жакынкы бүтүн санга тегеректелет (жарымы ылдый)",
} as const;

const areas = (level: Level, where: Where): string =>
  `${where === "whole" ? "бардык " : atArea(where)}${terms.levelName[level][1]}`;
