import type { Level } from "../../../results/results.ts";
import type { Where } from "../../law/parts.ts";
import { AREA, type AreaForms, LEVEL } from "../terms.ts";

/** Areas of a level in the cases that only laws need: "по округам", "между округами". */
export const OVER: Readonly<Record<Level, readonly [over: string, among: string]>> = {
  nation: ["странам", "странами"],
  abroad: ["группам зарубежных участков", "группами зарубежных участков"],
  canton: ["кантонам", "кантонами"],
  region: ["регионам", "регионами"],
  state: ["штатам", "штатами"],
  province: ["провинциям", "провинциями"],
  district: ["округам", "округами"],
  municipality: ["муниципалитетам", "муниципалитетами"],
  parish: ["общинам", "общинами"],
  constituency: ["одномандатным округам", "одномандатными округами"],
  station: ["избирательным участкам", "избирательными участками"],
};

/** "каждый округ", "каждая провинция": the word for each agrees with the area. */
export const eachArea = (level: Level): string =>
  `${FEMININE.has(level) ? "каждая" : "каждый"} ${LEVEL[level].one}`;

/** "в каждом округе", "в каждой провинции", "на каждом избирательном участке". */
export const inEachArea = (level: Level): string =>
  `${LEVEL[level].at} ${FEMININE.has(level) ? "каждой" : "каждом"} ${LEVEL[level].inOne}`;
/** "каждого округа", "каждой провинции". */
export const ofEachArea = (level: Level): string =>
  `${FEMININE.has(level) ? "каждой" : "каждого"} ${LEVEL[level].ofOne}`;
/** "в одном округе", "в одной провинции". */
export const inOneArea = (level: Level): string =>
  `${LEVEL[level].at} ${FEMININE.has(level) ? "одной" : "одном"} ${LEVEL[level].inOne}`;

/** "в том же округе", "в той же провинции". */
export const inSameArea = (level: Level): string =>
  `${LEVEL[level].at} ${FEMININE.has(level) ? "той" : "том"} же ${LEVEL[level].inOne}`;

/** "того же округа", "той же провинции". */
export const ofSameArea = (level: Level): string =>
  `${FEMININE.has(level) ? "той" : "того"} же ${LEVEL[level].ofOne}`;

const FEMININE: ReadonlySet<Level> = new Set(["nation", "abroad", "province", "parish"] as const);

const formsOf = (where: Exclude<Where, "whole">): AreaForms => {
  const level = "there" in where ? where.there : where.around;
  return level === "area" ? AREA : LEVEL[level];
};

/** " в округе": where votes are counted. */
export const inArea = (where: Where): string =>
  where === "whole" ? "" : ` ${formsOf(where).at} ${formsOf(where).inOne}`;

/** " округа": whose seats they are. */
export const ofArea = (where: Where): string =>
  where === "whole" ? "" : ` ${formsOf(where).ofOne}`;
