import type { Language } from "../../language.ts";

export const scenario: Language["analysis"]["scenario"] = {
  nothing: "Эч нерсе өзгөртүлгөн жок.",
  assumed: (assumption) => `Кабыл алынды: ${assumption}`,
  numbered: (number) => `${number}-сценарий`,
  simulated: "МОДЕЛДЕНГЕН",
  whatIf: "ЭМНЕ БОЛОР ЭЛЕ",
  notCounted: (standing, count) =>
    `Саналган эмес, божомолдонгон; ${standing.length === 0 ? "акыркы жыйынтыктын" : `жыйынтыктын (${standing.join(", ")})`} ордуна${count && `: ${count}`}.`,
  otherLaw: (standing, count) =>
    `${standing.length === 0 ? "Акыркы жыйынтыкка" : `Жыйынтыкка (${standing.join(", ")})`} колдонулган башка мыйзам${count && `: ${count}`}.`,
};
