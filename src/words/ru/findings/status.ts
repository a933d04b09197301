import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { counted, countedOf, prose } from "../prose.ts";
import { AREA, LEVEL } from "../terms.ts";

export const status: Language["findings"]["status"] = {
  preliminary: (count) => `Данные предварительные${count && `: ${count}`}.`,
  notStated: "В файле не сказано, окончательные ли это данные.",
  final: (count) => `Данные: ${count}.`,
  simulated: (count) => `Данные смоделированы, а не подсчитаны${count && `: ${count}`}.`,
  constructed: (count) => `Данные вымышлены для примера${count && `: ${count}`}.`,
  annulled: (details) => `Этот результат был аннулирован${details && ` (${details})`}.`,
  stations: (stations, of) =>
    of === undefined
      ? counted(stations, ["участок", "участка", "участков"])
      : `${whole(stations)} из ${countedOf(of, "участка", "участков")}`,
  otherCounts: (level, sources) =>
    `${capital((level ? LEVEL[level] : AREA).many)}: данные другого подсчёта, чем общий итог (${prose.joined(sources)}); сумма голосов с ним не совпадает.`,
};
