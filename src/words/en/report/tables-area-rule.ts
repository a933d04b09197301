import type { Level } from "../../../results/results.ts";
import { terms } from "../terms.ts";

/** The words of the table of a rule in areas. */
export const areaRuleTable = {
  caption: (level: Level) =>
    `Votes above (+) or below (−) what the law asks for in each ${terms.levelName[level][0]}; where the base is known in bounds, the least that is certain`,
  /** where the rule has none that could be named */
  base: "Base",
};
