import { BASES, type Level } from "../../../results/results.ts";
import type { Language } from "../../language.ts";
import { PLACE } from "../law/places.ts";
import { terms } from "../terms.ts";

export const supposedLaw: Language["analysis"]["supposedLaw"] = {
  other: (id, title, own) => `${own} мыйзамынын ордуна ${id} мыйзамы колдонулат (${title}).`,
  seats: (value, before) => `Палатадагы мандаттар: ${value}${instead(before)}.`,
  base: (level, base, before) =>
    `Босого${inEach(level)} мындан эсептелет: ${baseName(base)}${instead(before && baseName(before))}.`,
  threshold: (level, how, amount, before) =>
    `Босого${inEach(level)}: ${amount}${how === "atLeast" ? "" : " чегинен ашык"}${instead(before)}.`,
  method: (step, method, before) =>
    `${step} кадамы, мандат бөлүштүрүү ыкмасы: ${method}${instead(before)}.`,
  none: (path, before) => `Мыйзамда эч нерсе айтылбайт (${path})${instead(before)}.`,
  value: (path, value, before) => `Мыйзамда мындай айтылат (${path}): ${value}${instead(before)}.`,
};

const instead = (before: string | undefined): string =>
  before === undefined ? "" : `; мурда: ${before}`;

const inEach = (level: Level | undefined): string =>
  level === undefined ? "" : ` (ар бир ${PLACE[level].inOne})`;

function baseName(id: string): string {
  const base = BASES.find((one) => one === id);
  return base ? terms.baseName[base] : id;
}
