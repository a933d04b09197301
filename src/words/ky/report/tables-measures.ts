import type { Language } from "../../language.ts";

export const measuresTable: Language["report"]["measuresTable"] = {
  caption: "Мандаттар добуштардан канчалык айырмаланат",
  measure: "Көрсөткүч",
  value: "Мааниси",
  of: "Эмнеден",
  indices: "Добуштар менен мандаттардын индекстери",
  folded: "Добуштар менен мандаттардын бардык индекстери",
  note: "Аталышында башкача айтылбаса, 0 — пропорциялуу.",
};
