import { absent } from "./absent.ts";
import { areaTables } from "./area-tables.ts";
import { contents } from "./contents.ts";
import { meanings } from "./meanings.ts";
import { page } from "./page.ts";
import { scenarioTables } from "./scenario-tables.ts";
import { sections } from "./sections.ts";
import { steps } from "./steps.ts";
import { sweeps } from "./sweeps.ts";
import { areaRuleTable } from "./tables-area-rule.ts";
import { basesTable } from "./tables-bases.ts";
import { cells } from "./tables-cells.ts";
import { dataTables } from "./tables-data.ts";
import { facts } from "./tables-facts.ts";
import { measuresTable } from "./tables-measures.ts";
import { resultTable } from "./tables-result.ts";
import { sweepTable } from "./tables-sweep.ts";

export const report = {
  contents,
  sweeps,
  steps,
  sections,
  scenarioTables,
  page,
  meanings,
  areaTables,
  absent,
  cells,
  resultTable,
  basesTable,
  sweepTable,
  measuresTable,
  dataTables,
  areaRuleTable,
  facts,
};
