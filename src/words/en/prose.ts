import { whole } from "../numbers.ts";
import { dateParts, listed } from "../text.ts";

const SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
    " ",
  );

/** "four", "16": up to twelve in words. */
export const spelled = (n: number): string => SMALL[n] ?? whole(n);

/** "1 seat", "2 seats". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${whole(n)} ${n === 1 ? one : many}`;

/** "all twelve lists", "both lists", "the only list". */
export const everyList = (n: number): string =>
  n === 1 ? "the only list" : n === 2 ? "both lists" : `all ${spelled(n)} lists`;

/** "a", "a and b", "a, b and c". */
export const joined = (parts: readonly string[], last = "and"): string => listed(parts, last);

/** "4 October 2020" of "2020-10-04", "October 2020" of "2020-10"; any other text as it stands. */
export function date(iso: string): string {
  const parts = dateParts(iso);
  if (!parts) return iso;
  const { year, month, day } = parts;
  if (month === undefined) return year;
  const name = MONTHS[month - 1]!;
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}

/** "fifth", "16th": up to twelfth in words. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return ORDINALS[n] ?? `${whole(n)}${ending}`;
}

/** What every language has of these. */
export const prose = {
  /** up to twelve in words, in the form that stands by itself or before the word for lists */
  spelled,
  date,
  /** names and other things that stand side by side: all of them */
  joined: (parts: readonly string[]): string => listed(parts, "and"),
  /** one of them */
  either: (parts: readonly string[]): string => listed(parts, "or"),
};
