import type { Place, Problem, ProblemCode } from "../results/problem.ts";
import { say } from "./language.ts";
import { locale } from "./locale.ts";
import { cut, visible } from "./names.ts";
import { whole } from "./numbers.ts";
import { joined } from "./prose.ts";

/** What is wrong, and what to do about it: one sentence or two each. A help that starts with "mandate " is a command. */
export interface ProblemWords {
  readonly message: string;
  readonly help: string;
}

/** The sentences of one code. */
export type Sentence = (p: ProblemValues) => ProblemWords;
export type Sentences = Readonly<Partial<Record<ProblemCode, Sentence>>>;

/** What a problem carries, fit to be put into a sentence of any language: values of unknown origin escaped. */
export interface ProblemValues {
  readonly place: Place;
  /** the text found, as it stands */
  readonly found: string;
  readonly warns: boolean;
  has(key: string): boolean;
  /** as text: numbers grouped, of several one or another; "" where it is absent */
  value(key: string): string;
  /** a number to be counted with; 0 where it is none */
  number(key: string): number;
  /** each of several */
  all(key: string): readonly string[];
  /** all of several, one beside another */
  every(key: string): string;
  /** one or another of several, each by its words */
  words(key: string, words: Readonly<Record<string, string>>): string;
  /** the first dozen of many values; --json has them all */
  some(key: string): string;
  /** "61,000", or "61,000 to 62,000"; "" where it is not known */
  span(): string;
  /** what should stand there, in words; "" where it is not known */
  expected(): string;
  /** of words by key, those whose key the value is */
  pick<T>(words: Readonly<Record<string, T>>, key: string): T | undefined;
}

export function valuesOf({ place, found, severity, values }: Problem): ProblemValues {
  const all = (key: string): string[] => {
    const held = values[key];
    if (held === undefined) return [];
    return typeof held === "object" ? held.map(visible) : [text(held)];
  };
  const value = (key: string) => joined(all(key), "or");
  return {
    place,
    found,
    warns: severity === "warning",
    has: (key) => value(key) !== "",
    value,
    number: (key) => (typeof values[key] === "number" ? values[key] : 0),
    all,
    every: (key) => joined(all(key)),
    words: (key, words) =>
      joined(
        all(key).map((one) => lookedUp(words, one) ?? one),
        "or",
      ),
    some: (key) => {
      const held = all(key);
      if (held.length <= MOST) return value(key);
      const shown = held.slice(0, MOST - 1).map((one) => cut(one, 60));
      return say.problems.frame.andMore(shown.join(", "), held.length - shown.length);
    },
    span: () => {
      const [from, to] = [value("from"), value("to")];
      return from === to ? from : locale.between(from, to);
    },
    expected: () => (typeof values.expected === "string" ? expected() : value("expected")),
    pick: (words, key) => lookedUp(words, value(key)),
  };

  /** Words of a document and forms of an option stand as they are. */
  function expected(): string {
    const key = value("expected");
    const { phrases, alone, withNumber } = say.problems.expected;
    const only = /^(\S+) alone$/.exec(key)?.[1];
    if (only !== undefined) return alone(only);
    const of = lookedUp(withNumber, key);
    if (of) return of(value("most"));
    const phrase = lookedUp(phrases, key) ?? key;
    return values.missing === undefined ? phrase : say.problems.expected.missing(phrase);
  }
}

/** One of the words that a language has for known keys; a key of unknown origin is none of them. */
export const lookedUp = <T>(words: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;

const MOST = 12;

const text = (value: string | number): string =>
  typeof value === "number" ? whole(value) : visible(value);
