import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";

export const ending: Language["cli"]["ending"] = {
  lotsGiven: "результат жребия",
  lotDrawn: "бросить жребий здесь, с записью",
  ifInvalid: "если недействительных столько",
  ifKnown: "если число известно",
  lawThatSays: "закон, где это сказано",
  template: "Образец:",
  moreOfTheForm: (lots) => `ещё ${whole(lots)} в том же виде`,
  sources: (command) => `Источники: ${command}.`,
  report: (command) => `Отчёт: ${command}`,
};
