import type { DrawnLot } from "../../en/findings/supplied.ts";
import type { Language } from "../../language.ts";
import { prose } from "../prose.ts";
import { BASE, terms } from "../terms.ts";

type Words = Language["findings"]["supplied"];

const TOTAL: Readonly<Record<Parameters<Words["share"]>[0], string>> = {
  ...terms.baseName,
  invalid: "недействительные бюллетени",
  blank: "незаполненные бюллетени",
};

export const supplied: Words = {
  share: (total, share, area) =>
    `${TOTAL[total]}: ${share} ${BASE.cast[1]}, ${area ?? "на каждой территории, где числа нет"}.`,
  amount: (total, amount, area) => `${TOTAL[total]}: ${amount}, ${area ?? "вся территория"}.`,
  lot: ({ step, seats, area, list, among, drawn, by }) => {
    const where = area === undefined ? "" : ` (${area})`;
    const of = list === undefined ? "" : `, из мандатов списка «${list}»`;
    return `${terms.seats(seats)}, шаг ${step}${where}${of}: равны ${prose.joined(among)}; жребий выпал: ${prose.joined(drawn)} (${how(by)}).`;
  },
};

function how(by: DrawnLot["by"]): string {
  if (typeof by === "object") return `брошен здесь, начальное число ${by.seed}`;
  return by === "official" ? "как на самих выборах" : "как задано";
}
