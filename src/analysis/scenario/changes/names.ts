import type { InLanguages, List } from "../../../results/results.ts";

type Named = Pick<List, "name" | "short" | "names" | "shorts">;

/**
 * The names in other languages of a list that is called by the names of those that it is made of, in full or by the
 * short ones, with a dash between; none where it has a name of its own.
 */
export function namesOfMade(
  made: Pick<List, "name" | "short">,
  lists: readonly Named[],
): Pick<List, "names" | "shorts"> {
  const languages = new Set(
    lists.flatMap(({ names, shorts }) => [names, shorts].flatMap((all) => Object.keys(all ?? {}))),
  );
  if (languages.size === 0) return {};
  const inEach = (nameOf: NameIn): InLanguages =>
    Object.fromEntries(
      [...languages].map((one) => [one, sideBySide(lists.map((list) => nameOf(list, one)))]),
    );
  const shortened = sideBySide(lists.map(({ short, name }) => short ?? name));
  const isShort = made.short === shortened && { shorts: inEach(short) };
  if (made.name === sideBySide(lists.map(({ name }) => name)))
    return { names: inEach(full), ...isShort };
  return made.name === shortened ? { names: inEach(short), ...isShort } : {};
}

type NameIn = (list: Named, language: string) => string;

const full: NameIn = ({ name, names }, language) => names?.[language] ?? name;

const short: NameIn = (list, language) =>
  list.shorts?.[language] ?? list.names?.[language] ?? list.short ?? list.name;

const sideBySide = (names: readonly string[]): string => names.join("–");
