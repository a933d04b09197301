import type { Language } from "../../language.ts";
import { inEachArea } from "../law/places.ts";

export const areaRuleTable: Language["report"]["areaRuleTable"] = {
  caption: (level) =>
    `Сколько голосов сверх (+) или ниже (−) того, что закон требует ${inEachArea(level)}; если база известна не точно, то наименьшее достоверное число`,
  base: "База",
};
