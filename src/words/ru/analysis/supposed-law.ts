import { BASES, type Level } from "../../../results/results.ts";
import type { Language } from "../../language.ts";
import { inEachArea } from "../law/places.ts";
import { BASE } from "../terms.ts";

export const supposedLaw: Language["analysis"]["supposedLaw"] = {
  other: (id, title, own) => `Применяется закон ${id} (${title}) вместо ${own}.`,
  seats: (value, before) => `Мандатов в палате: ${value}${instead(before)}.`,
  base: (level, base, before) =>
    `Порог${inEach(level)} считается от ${ofBase(base)}${before === undefined ? "" : `, а не от ${ofBase(before)}`}.`,
  threshold: (level, how, amount, before) =>
    `Порог${inEach(level)}: ${how === "atLeast" ? "" : "более "}${amount}${instead(before)}.`,
  method: (step, method, before) =>
    `Шаг ${step}, метод распределения мандатов: ${method}${instead(before)}.`,
  none: (path, before) => `В законе ничего не сказано (${path})${was(before)}.`,
  value: (path, value, before) => `В законе сказано (${path}): ${value}${was(before)}.`,
};

const instead = (before: string | undefined): string =>
  before === undefined ? "" : ` вместо ${before}`;

const was = (before: string | undefined): string =>
  before === undefined ? "" : `; было: ${before}`;

const inEach = (level: Level | undefined): string =>
  level === undefined ? "" : ` ${inEachArea(level)}`;

function ofBase(id: string): string {
  const base = BASES.find((one) => one === id);
  return base ? BASE[base][1] : id;
}
