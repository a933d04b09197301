import type { Language } from "../../language.ts";
import { terms } from "../terms.ts";

export const areaRuleTable: Language["report"]["areaRuleTable"] = {
  caption: (level) =>
    `Мыйзам ар бир ${terms.levelName[level][0]} үчүн талап кылгандан канча добуш ашык (+) же кем (−); негиз так белгилүү болбосо, эң аз анык сан`,
  base: "Негиз",
};
