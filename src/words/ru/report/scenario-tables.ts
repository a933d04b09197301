import type { Language } from "../../language.ts";

export const scenarioTables: Language["report"]["scenarioTables"] = {
  actual: "Факт",
  change: "+/−",
  open: "не решено",
  scenarios: "Мандаты по факту и по предположению",
};
