import type { Language } from "../../language.ts";
import { LEVEL } from "../terms.ts";

export const areaRuleTable: Language["report"]["areaRuleTable"] = {
  caption: (level) =>
    `Сколько голосов сверх (+) или ниже (−) того, что закон требует в ${LEVEL[level].inMany}; если база известна не точно, то наименьшее достоверное число`,
  base: "База",
};
