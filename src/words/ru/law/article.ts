import type { Language } from "../../language.ts";

/** "ст. 64, ч. 2": parts in brackets are named, whatever else the law's numbering has stands as it is. */
function named(text: string): string {
  const [, number, part, point] = /^(\d+\p{L}*)\((\d+(?:\)?-\(?\d+)?)\)(\d+)?$/u.exec(text) ?? [];
  if (number !== undefined && part !== undefined) {
    const parts = part.replace(/\)?-\(?/, "–");
    return `ст. ${number}, ч. ${parts}${point === undefined ? "" : `, п. ${point}`}`;
  }
  const [, act, article] = /^(\p{L}{2,}) (\d.*)$/u.exec(text) ?? [];
  if (act === undefined || article === undefined) return `ст. ${translated(text)}`;
  const word = ACTS[act];
  return word === undefined ? `${act}, ст. ${translated(article)}` : `${word} ${article}`;
}

/** Parts of a law that are not articles. */
const ACTS: Readonly<Record<string, string>> = {
  Schedule: "приложение",
  Amendment: "поправка",
  addenda: "дополнения",
  Constitution: "Конституция, ст.",
};

/** The words that stand between numbers. */
const translated = (text: string): string =>
  text
    .replaceAll("Schedule", "приложение")
    .replaceAll("Amendment", "поправка")
    .replaceAll(/Constitution (\S+)/g, "ст. $1 Конституции")
    .replaceAll(" of Law ", " закона ")
    .replaceAll(" of Decree ", " декрета ")
    .replaceAll(" to ", "–");

export const article: Language["law"]["article"] = {
  named,
  bracketed: (text) => ` (${named(text)})`,
  ofSource: (title, text) => `${title}, ${named(text)}`,
};
