import type { Language } from "../../language.ts";
import { BASE } from "../terms.ts";

export const resultTable: Language["report"]["resultTable"] = {
  caption: (seats, base) => {
    const head = seats ? "Мандаттар, добуштар" : "Добуштар";
    return base ? `${head} жана ${BASE[base.of].ofMany} (${base.size}) үлүшү` : head;
  },
  passes: "Өтөт",
  close: "чекте: босогодон алыстыгы 0,5 п. п. ашпайт.",
  otherBase: (of, law) => `Үлүштөр ${BASE[of].many} боюнча: ${BASE[law].ofMany} так саны белгисиз.`,
  blank: "Толтурулбаган",
  invalid: "Жараксыз",
  invalidDerived: "Жараксыз (а)",
  derived: "(а) берилгени минус жарактуусу; сандын өзү жарыяланган эмес.",
};
