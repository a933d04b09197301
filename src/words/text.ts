/** "Four lists": the first letter in capitals, whatever else the text is. */
export function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** "seats": the first letter small, where a sentence goes on. */
export const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Sentences one after another, each with its full stop. */
export const sentences = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part): part is string => part !== undefined && part !== "")
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(" ");

/** "a", "a and b", "a, b and c", with the word that a language puts before the last. */
export const listed = (parts: readonly string[], last: string): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}`;

/** Year, month and day of "2020-10-04", as far as they are there; undefined where the text is no date. */
export function dateParts(
  iso: string,
): { readonly year: string; readonly month?: number; readonly day?: number } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso) ?? [];
  if (year === undefined) return undefined;
  const at = Number(month);
  if (month === undefined || at < 1 || at > 12) return { year };
  return { year, month: at, ...(day !== undefined && { day: Number(day) }) };
}
