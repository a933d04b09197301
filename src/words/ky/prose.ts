import type { Language } from "../language.ts";
import { whole } from "../numbers.ts";
import { dateParts, listed } from "../text.ts";

/** "4 тизме": after a number a noun has no ending. */
export const counted = (n: number, noun: string): string => `${whole(n)} ${noun}`;

const SMALL = "нөл,бир,эки,үч,төрт,беш,алты,жети,сегиз,тогуз,он,он бир,он эки".split(",");
const MONTHS =
  "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");
/** The same with the ending of what belongs to a year. */
const OF_YEAR =
  "январы февралы марты апрели майы июну июлу августу сентябры октябры ноябры декабры".split(" ");

/** "төрт", "16": up to twelve in words. */
export const spelled = (n: number): string => SMALL[n] ?? whole(n);

function date(iso: string): string {
  const parts = dateParts(iso);
  if (!parts) return iso;
  const { year, month, day } = parts;
  if (month === undefined) return `${year}-жыл`;
  return day === undefined
    ? `${year}-жылдын ${MONTHS[month - 1]} айы`
    : `${year}-жылдын ${day}-${OF_YEAR[month - 1]}`;
}

export const prose: Language["prose"] = {
  spelled,
  date,
  joined: (parts) => listed(parts, "жана"),
  either: (parts) => listed(parts, "же"),
};
