import type { Language } from "../../language.ts";
import { PLACE } from "../law/places.ts";

export const areaRuleTable: Language["report"]["areaRuleTable"] = {
  caption: (level) =>
    `Мыйзам ар бир ${PLACE[level].inOne} талап кылгандан канча добуш ашык (+) же кем (−); негиз так белгилүү болбосо, эң аз анык сан`,
  base: "Негиз",
};
