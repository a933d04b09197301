import type { Language } from "../../language.ts";
import { counted } from "../prose.ts";
import { terms } from "../terms.ts";

export const tables: Language["cli"]["tables"] = {
  eachBlock: (points) => `1 блок = ${points} п. п.`,
  lot: "чүчүкулак",
  moreLists: (lists) => `Дагы ${terms.lists(lists)}`,
  moreAreas: (areas) => `жана дагы ${terms.areas(areas)}; баары --json ичинде.`,
  moreAssertions: (assertions) => `дагы ${counted(assertions, "тыянак")}; баары --json ичинде.`,
  moreRows: (rows) => `Дагы ${counted(rows, "сап")}: --json көрсөтөт.`,
  howClose: "Канчалык жакын",
  seats: "Мандат",
  share: "Үлүш, %",
  swing: "Өзгөрүү",
  calledAlike: "Аттары окшош, бирок бир деп эсептелген жок:",
  namesDocument: "Кайсынысы бир экенин аттар документи айтат (--names FILE):",
};
