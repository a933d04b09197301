import type { Level } from "../../results/results.ts";
import {
  AREA_COMPOUNDS,
  AREA_WORDS,
  ID_WORDS,
  NAME_WORDS,
  SMALL_WORDS,
  VOCABULARY,
  WORD_ROLES,
  type WordRole,
} from "./vocabulary.ts";

/** A role that a word proposes for a text. */
export interface Proposal {
  readonly role: WordRole;
  /** of a column of areas */
  readonly area?: { readonly level: Level; readonly holds: "id" | "name" | "either" };
}

/**
 * The role that the words of a text propose: of several the longest, but a word for per cent goes before all others.
 * Undefined where no word is known: it may be the name of a list.
 */
export function proposal(text: string): Proposal | undefined {
  const plain = normal(text);
  if (plain === "" || plain.length > LONGEST) return undefined;
  const lengths = fits(plain);
  if (text.includes("%") || lengths.has("share")) return { role: "share" };
  if (lengths.has("partOf")) return { role: "partOf" };
  let best: WordRole | undefined;
  let length = 0;
  for (const role of WORD_ROLES) {
    const here = lengths.get(role) ?? 0;
    if (here > length) [best, length] = [role, here];
  }
  if (best) return { role: best };
  const area = areaOf(plain);
  return area && { role: "area", area };
}

const LONGEST = 400;

/** Lower case, one space between words, punctuation away, words of CamelCase parted, ё as е. */
export function normal(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{M}\p{N}%+]+/gu, " ")
    .trim();
}

interface Word {
  readonly text: string;
  readonly role: WordRole;
  readonly at: "whole" | "start" | "inside";
}

const WORDS: readonly Word[] = Object.values(VOCABULARY).flatMap((language) =>
  Object.entries(language).flatMap(([role, words]) =>
    words.split("|").flatMap((word): Word[] => {
      const at = word.startsWith("=") ? "whole" : word.startsWith("^") ? "start" : "inside";
      const text = normal(at === "inside" ? word : word.slice(1));
      return text === "" ? [] : [{ text, role: role as WordRole, at }];
    }),
  ),
);
const STARTS = WORDS.filter(({ at }) => at === "start");
/** The other words by their first one, so that a text is held against few of them. */
const BY_FIRST: ReadonlyMap<string, readonly Word[]> = byFirst(
  WORDS.filter(({ at }) => at !== "start"),
);

function byFirst(words: readonly Word[]): Map<string, Word[]> {
  const found = new Map<string, Word[]>();
  for (const word of words) {
    const first = word.text.split(" ", 1)[0]!;
    const same = found.get(first);
    if (same) same.push(word);
    else found.set(first, [word]);
  }
  return found;
}

/** The length of the longest word of each role that a text has. */
function fits(plain: string): ReadonlyMap<WordRole, number> {
  const lengths = new Map<WordRole, number>();
  const add = ({ role, text }: Word) =>
    lengths.set(role, Math.max(lengths.get(role) ?? 0, text.length));
  for (const word of STARTS) if (plain.startsWith(word.text)) add(word);
  for (let at = 0; at < plain.length; ) {
    const end = plain.indexOf(" ", at);
    const next = end < 0 ? plain.length : end;
    for (const word of BY_FIRST.get(plain.slice(at, next)) ?? []) {
      const stands =
        word.at === "whole" ? plain === word.text : ` ${plain} `.startsWith(` ${word.text} `, at);
      if (stands) add(word);
    }
    at = next + 1;
  }
  return lengths;
}

/** Whether a text is a word for sums, in the place of an area or a list; quick, for it is asked of every row. */
export const isSum = (text: string): boolean => text.length <= SUM_LENGTH && SUMS.has(normal(text));

const SUMS = new Set(WORDS.flatMap(({ role, text }) => (role === "sum" ? [text] : [])));
const SUM_LENGTH = 40;

const AREAS = new Map(
  AREA_WORDS.flatMap(([level, words]) => words.split("|").map((word) => [normal(word), level])),
);
const COMPOUNDS = new Map(AREA_COMPOUNDS.map(([word, level, holds]) => [word, { level, holds }]));
const set = (words: string) => new Set(words.split("|").map(normal));
const IDS = set(ID_WORDS);
const NAMES = set(NAME_WORDS);
const SMALL = set(SMALL_WORDS);

function areaOf(plain: string): Proposal["area"] {
  const compound = COMPOUNDS.get(plain);
  if (compound) return compound;
  const words = plain.split(" ");
  const isId = words.some((word) => IDS.has(word));
  const isName = words.some((word) => NAMES.has(word));
  const rest = words.filter((word) => !IDS.has(word) && !SMALL.has(word));
  const bare = rest.filter((word) => !NAMES.has(word));
  // "naam" alone is a word for areas too
  const level =
    AREAS.get(bare.join(" ")) ??
    AREAS.get(rest.join(" ")) ??
    AREAS.get(words.filter((word) => !SMALL.has(word)).join(" "));
  const holds = isId ? "id" : isName ? "name" : "either";
  if (level) return { level, holds };
  return rest.length === 0 && isId ? { level: "district", holds: "id" } : undefined;
}
