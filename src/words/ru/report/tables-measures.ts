import type { Language } from "../../language.ts";

export const measuresTable: Language["report"]["measuresTable"] = {
  caption: "Насколько мандаты расходятся с голосами",
  measure: "Показатель",
  value: "Значение",
  of: "От чего",
  indices: "Индексы голосов и мандатов",
  folded: "Все индексы голосов и мандатов",
  note: "0 — пропорционально, если в названии не сказано иное.",
};
