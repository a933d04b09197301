import type { Language } from "../../language.ts";

export const scenarioTables: Language["report"]["scenarioTables"] = {
  actual: "Факт",
  change: "+/−",
  open: "чечиле элек",
  scenarios: "Мандаттар иш жүзүндө жана божомол боюнча",
};
