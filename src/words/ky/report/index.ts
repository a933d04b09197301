import type { Language } from "../../language.ts";
import { areaRuleTable } from "./tables-area-rule.ts";
import { basesTable } from "./tables-bases.ts";
import { cells } from "./tables-cells.ts";
import { dataTables } from "./tables-data.ts";
import { facts } from "./tables-facts.ts";
import { measuresTable } from "./tables-measures.ts";
import { resultTable } from "./tables-result.ts";
import { sweepTable } from "./tables-sweep.ts";

export const report: Language["report"] = {
  cells,
  resultTable,
  basesTable,
  sweepTable,
  measuresTable,
  dataTables,
  areaRuleTable,
  facts,
};
