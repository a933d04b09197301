/** What a name is read from: a list, or its line in an Outcome. */
export interface Named {
  readonly name: string;
  readonly short?: string | undefined;
}

/** The name in full, fit to be shown. */
export const fullName = (list: Named): string => visible(list.name);

/** The short name that the data gives, else the name in full: none is made by cutting. */
export const shortName = (list: Named): string => visible(list.short || list.name);

/** The name in full where it fits into a row of a table, else the short one. */
export const rowName = (list: Named): string =>
  [...list.name].length <= ROW ? fullName(list) : shortName(list);

const ROW = 20;

// C0 and C1 controls, line and paragraph separators, marks that turn the direction of text, zero width
// space and byte order mark: what moves a cursor, starts an escape or hides a part of the name.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu;

/** A name that others wrote, with every unseen character spelled out as \u001b; lone surrogates too. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** At most `length` characters, never half of one; what is cut off shows as …. */
export function cut(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}
