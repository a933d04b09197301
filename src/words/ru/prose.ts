import type { Language } from "../language.ts";
import { whole } from "../numbers.ts";
import { dateParts, listed } from "../text.ts";

/** Forms of a noun after a number: 1 голос, 2 голоса, 5 голосов. */
export type Plural = readonly [one: string, few: string, many: string];

/** The form that goes with a number: 21 голос, 22 голоса, 11 голосов, 25 голосов. */
export function plural(n: number | bigint, [one, few, many]: Plural): string {
  const [last, two] = [Number(BigInt(n) % 10n), Number(BigInt(n) % 100n)];
  if (two >= 11 && two <= 14) return many;
  if (last === 1) return one;
  return last >= 2 && last <= 4 ? few : many;
}

/** "1 голос", "2 голоса", "5 голосов": in the nominative, and in the accusative of what has no life. */
export const counted = (n: number, forms: Plural): string => `${whole(n)} ${plural(n, forms)}`;

/** Forms of a noun in the genitive: of one, of several: "1 голоса", "2 голосов". */
export const countedOf = (n: number, one: string, many: string): string =>
  `${whole(n)} ${n % 10 === 1 && n % 100 !== 11 ? one : many}`;

const SMALL =
  "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать".split(" ");
const MONTHS =
  "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");
const OF_MONTH =
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");

const FEMININE: Readonly<Record<number, string>> = { 1: "одна", 2: "две" };

/** "четыре", "16": up to twelve in words in the nominative, masculine ("два списка") or feminine ("две партии"). */
export const spelled = (n: number, gender: "m" | "f" = "m"): string =>
  (gender === "f" ? FEMININE[n] : undefined) ?? SMALL[n] ?? whole(n);

function date(iso: string): string {
  const parts = dateParts(iso);
  if (!parts) return iso;
  const { year, month, day } = parts;
  if (month === undefined) return `${year} год`;
  return day === undefined
    ? `${MONTHS[month - 1]} ${year} года`
    : `${day} ${OF_MONTH[month - 1]} ${year} года`;
}

export const prose: Language["prose"] = {
  spelled: (n) => spelled(n),
  date,
  joined: (parts) => listed(parts, "и"),
  either: (parts) => listed(parts, "или"),
};
