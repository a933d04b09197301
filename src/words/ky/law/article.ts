import type { Language } from "../../language.ts";

/** "64-бер., 2-бөл.": parts in brackets are named, whatever else the law's numbering has stands as it is. */
function named(text: string): string {
  const [, number, part, point] = /^(\d+\p{L}*)\((\d+(?:\)?-\(?\d+)?)\)(\d+)?$/u.exec(text) ?? [];
  if (number !== undefined && part !== undefined) {
    const parts = part.replace(/\)?-\(?/, "–");
    return `${number}-бер., ${parts}-бөл.${point === undefined ? "" : `, ${point}-пункт`}`;
  }
  const [, act, article] = /^(\p{L}{2,}) (\d.*)$/u.exec(text) ?? [];
  if (act === undefined || article === undefined)
    return /^\d+\p{L}*$/u.test(text) ? `${text}-бер.` : `бер. ${translated(text)}`;
  const word = ACTS[act];
  return word === undefined ? `${act}, бер. ${translated(article)}` : `${word} ${article}`;
}

/** Parts of a law that are not articles. */
const ACTS: Readonly<Record<string, string>> = {
  Schedule: "тиркеме",
  Amendment: "түзөтүү",
  addenda: "кошумчалар",
  Constitution: "Конституция, бер.",
};

/** The words that stand between numbers. */
const translated = (text: string): string =>
  text
    .replaceAll("Schedule", "тиркеме")
    .replaceAll("Amendment", "түзөтүү")
    .replaceAll("Constitution", "Конституция")
    .replaceAll(/ of Law (\S+)/g, ", мыйзам $1")
    .replaceAll(/ of Decree (\S+)/g, ", декрет $1")
    .replaceAll(" to ", "–");

export const article: Language["law"]["article"] = {
  named,
  bracketed: (text) => ` (${named(text)})`,
  ofSource: (title, text) => `${title}, ${named(text)}`,
};
