import { LANGUAGE_IDS, type LanguageId, locale } from "../words/locale.ts";

/**
 * Has a run speak the language that its words ask for, before any of them is understood: help and problems are told in
 * it too. A language that is not known leaves English, in which the parser then says so.
 *
 * @param words what was typed, up to `--`
 */
export async function speakAsAsked(words: readonly string[]): Promise<void> {
  const id = asked(words);
  if (id === locale.id) return; // English is spoken from the start: it needs nothing to be loaded
  const [{ use }, { LANGUAGES }] = await Promise.all([
    import("../words/language.ts"),
    import("../words/languages.ts"),
  ]);
  use(await LANGUAGES[id]());
}

/** The option before which the language stands: `--lang ru` or `--lang=ru`. */
export const LANG = "--lang";

function asked(words: readonly string[]): LanguageId {
  const at = words.findIndex((word) => word === LANG || word.startsWith(`${LANG}=`));
  const found = words[at] === LANG ? words[at + 1] : words[at]?.slice(LANG.length + 1);
  return LANGUAGE_IDS.find((id) => id === found) ?? "en";
}
