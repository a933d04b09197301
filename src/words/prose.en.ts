import { whole } from "./numbers.ts";

const SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** "four", "16": up to twelve in words. */
export const spelled = (n: number): string => SMALL[n] ?? whole(n);

/** "Four lists": the first letter in capitals, whatever else the text is. */
export function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** "seats": the first letter small, where a sentence goes on. */
export const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** "1 seat", "2 seats". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${whole(n)} ${n === 1 ? one : many}`;

/** "all twelve lists", "both lists", "the only list". */
export const everyList = (n: number): string =>
  n === 1 ? "the only list" : n === 2 ? "both lists" : `all ${spelled(n)} lists`;

/** "a", "a and b", "a, b and c". */
export function joined(parts: readonly string[], last = "and"): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}`;
}

/** Sentences one after another, each with its full stop. */
export const sentences = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part): part is string => part !== undefined && part !== "")
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(" ");

/** "4 October 2020" of "2020-10-04", "October 2020" of "2020-10"; any other text as it stands. */
export function date(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
    " ",
  );

/** "fifth", "16th": up to twelfth in words. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return ORDINALS[n] ?? `${whole(n)}${ending}`;
}
