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
  if (text.includes("%") || fits("share", plain) > 0) return { role: "share" };
  if (fits("partOf", plain) > 0) return { role: "partOf" };
  let best: WordRole | undefined;
  let length = 0;
  for (const role of WORD_ROLES) {
    const here = fits(role, plain);
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

type Word = { readonly text: string; readonly at: "whole" | "start" | "inside" };

const WORDS: ReadonlyMap<WordRole, readonly Word[]> = new Map(
  WORD_ROLES.map((role) => [
    role,
    Object.values(VOCABULARY).flatMap((language) =>
      (language[role] ?? "").split("|").flatMap((word): Word[] => {
        if (word === "") return [];
        const at = word.startsWith("=") ? "whole" : word.startsWith("^") ? "start" : "inside";
        return [{ text: normal(at === "inside" ? word : word.slice(1)), at }];
      }),
    ),
  ]),
);

/** The length of the longest word of a role that a text has; a whole header counts above its length. */
function fits(role: WordRole, plain: string): number {
  let length = 0;
  for (const { text, at } of WORDS.get(role)!) {
    if (text === "" || text.length <= length) continue;
    const found =
      at === "whole"
        ? plain === text
        : at === "start"
          ? plain.startsWith(text)
          : ` ${plain} `.includes(` ${text} `);
    if (found) length = text.length;
  }
  return length;
}

/** Whether a text is a word for sums, in the place of an area or a list; quick, for it is asked of every row. */
export const isSum = (text: string): boolean => text.length <= SUM_LENGTH && SUMS.has(normal(text));

const SUMS = new Set(WORDS.get("sum")!.map(({ text }) => text));
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
