import type { DrawnLot } from "../../en/findings/supplied.ts";
import type { Language } from "../../language.ts";
import { prose } from "../prose.ts";
import { BASE, terms } from "../terms.ts";

type Words = Language["findings"]["supplied"];

const TOTAL: Readonly<Record<Parameters<Words["share"]>[0], string>> = {
  ...terms.baseName,
  invalid: "жараксыз бюллетендер",
  blank: "толтурулбаган бюллетендер",
};

export const supplied: Words = {
  share: (total, share, area) =>
    `${TOTAL[total]}: ${BASE.cast.ofMany} ${share}, ${area ?? "саны жок ар бир аймакта"}.`,
  amount: (total, amount, area) => `${TOTAL[total]}: ${amount}, ${area ?? "бүт аймак"}.`,
  lot: ({ step, seats, area, list, among, drawn, by }) => {
    const where = area === undefined ? "" : ` (${area})`;
    const of = list === undefined ? "" : `, «${list}» тизмесинин мандаттарынан`;
    return `${terms.seats(seats)}, кадам ${step}${where}${of}: тең болгондор ${prose.joined(among)}; чүчүкулак түштү: ${prose.joined(drawn)} (${how(by)}).`;
  },
};

function how(by: DrawnLot["by"]): string {
  if (typeof by === "object") return `ушул жерде тартылды, баштапкы сан ${by.seed}`;
  return by === "official" ? "шайлоонун өзүндөгүдөй" : "берилгендей";
}
