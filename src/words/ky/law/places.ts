import type { Level } from "../../../results/results.ts";
import type { Where } from "../../law/parts.ts";

/** An area of a level: in it, what is in it, and several of them in the genitive. */
interface PlaceForms {
  readonly inOne: string;
  readonly atOne: string;
  readonly ofMany: string;
}

export const PLACE: Readonly<Record<Level | "area", PlaceForms>> = {
  area: { inOne: "аймакта", atOne: "аймактагы", ofMany: "аймактардын" },
  nation: { inOne: "өлкөдө", atOne: "өлкөдөгү", ofMany: "өлкөлөрдүн" },
  abroad: {
    inOne: "чет өлкөдөгү участкалардын тобунда",
    atOne: "чет өлкөдөгү участкалардын тобундагы",
    ofMany: "чет өлкөдөгү участкалардын топторунун",
  },
  canton: { inOne: "кантондо", atOne: "кантондогу", ofMany: "кантондордун" },
  region: { inOne: "аймакта", atOne: "аймактагы", ofMany: "аймактардын" },
  state: { inOne: "штатта", atOne: "штаттагы", ofMany: "штаттардын" },
  province: { inOne: "провинцияда", atOne: "провинциядагы", ofMany: "провинциялардын" },
  district: { inOne: "округда", atOne: "округдагы", ofMany: "округдардын" },
  municipality: {
    inOne: "муниципалитетте",
    atOne: "муниципалитеттеги",
    ofMany: "муниципалитеттердин",
  },
  parish: { inOne: "жамаатта", atOne: "жамааттагы", ofMany: "жамааттардын" },
  constituency: {
    inOne: "бир мандаттуу округда",
    atOne: "бир мандаттуу округдагы",
    ofMany: "бир мандаттуу округдардын",
  },
  station: {
    inOne: "шайлоо участкасында",
    atOne: "шайлоо участкасындагы",
    ofMany: "шайлоо участкаларынын",
  },
};

const formsOf = (where: Exclude<Where, "whole">): PlaceForms =>
  PLACE["there" in where ? where.there : where.around];

/** "округда ": before a verb. */
export const inArea = (where: Where): string =>
  where === "whole" ? "" : `${formsOf(where).inOne} `;

/** "округдагы ": before a noun. */
export const atArea = (where: Where): string =>
  where === "whole" ? "" : `${formsOf(where).atOne} `;
