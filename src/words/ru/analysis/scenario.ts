import type { Language } from "../../language.ts";

export const scenario: Language["analysis"]["scenario"] = {
  nothing: "Ничего не изменено.",
  assumed: (assumption) => `Допущение: ${assumption}`,
  numbered: (number) => `Сценарий ${number}`,
  simulated: "СМОДЕЛИРОВАНО",
  whatIf: "ЧТО, ЕСЛИ",
  notCounted: (standing, count) =>
    `Предположение, а не подсчёт, вместо ${standing.length === 0 ? "окончательного итога" : `итога (${standing.join(", ")})`}${count && `: ${count}`}.`,
  otherLaw: (standing, count) =>
    `Другой закон, применённый к ${standing.length === 0 ? "окончательному итогу" : `итогу (${standing.join(", ")})`}${count && `: ${count}`}.`,
};
