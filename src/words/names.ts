import type { Election, InLanguages, Results } from "../results/results.ts";
import { locale } from "./locale.ts";

/** What a name is read from: a list, or its line in an Outcome. Names by language come before the name itself. */
export interface Named {
  readonly name: string;
  readonly short?: string | undefined;
  readonly names?: InLanguages | undefined;
  readonly shorts?: InLanguages | undefined;
}

/** The name in full, in the language spoken if the data gives it, fit to be shown. */
export const fullName = (list: Named): string => visible(own(list.names) ?? list.name);

/** The short name that the data gives, else the name in full of the same language: none is made by cutting. */
export const shortName = (list: Named): string =>
  visible(own(list.shorts) ?? own(list.names) ?? (list.short || list.name));

/** The name in full where it fits into a row of a table, else the short one. */
export const rowName = (list: Named): string => {
  const full = own(list.names) ?? list.name;
  return [...full].length <= ROW ? visible(full) : shortName(list);
};

const ROW = 20;

/** The name of an area, in the language spoken if the data gives it. */
export const areaName = ({ name, names }: Pick<Named, "name" | "names">): string =>
  visible(own(names) ?? name);

/** The name of the area that has an id; the id where none has. */
export function areaNamed(id: string, { areas }: Pick<Results, "areas">): string {
  const area = areas.find((one) => one.id === id);
  return area ? areaName(area) : visible(id);
}

/** The title of an election, in the language spoken if the data gives it. */
export const electionTitle = (election: Pick<Election, "title" | "translations">): string =>
  visible(said(election)?.title ?? election.title);

/** What a reader of the numbers must know. */
export function electionNotes(election: Pick<Election, "notes" | "translations">): string[] {
  const { notes = [] } = election;
  const own = said(election)?.notes;
  return (own?.length === notes.length ? own : notes).map(visible);
}

/** By whom an election was annulled; undefined where that is not known. */
export const annulledBy = (
  election: Pick<Election, "annulled" | "translations">,
): string | undefined => shown(election.annulled?.by, said(election)?.annulledBy);

/** What its count is called; undefined where it has no name. */
export const countLabel = (
  election: Pick<Election, "count" | "translations">,
): string | undefined => shown(election.count?.label, said(election)?.count);

const said = ({ translations }: Pick<Election, "translations">) => translations?.[locale.id];

const shown = (text: string | undefined, translated: string | undefined): string | undefined =>
  text === undefined ? undefined : visible(translated ?? text);

const own = (names: InLanguages | undefined): string | undefined => names?.[locale.id];

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
