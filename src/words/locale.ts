import { locale as english } from "./en/locale.ts";

/** The languages that the words are written in. */
export const LANGUAGE_IDS = ["en", "ru", "ky"] as const;
export type LanguageId = (typeof LANGUAGE_IDS)[number];

/** How a language writes numbers, and whose names it reads first. */
export interface Locale {
  readonly id: LanguageId;
  /** between every three digits */
  readonly group: string;
  readonly decimal: string;
  /** a number known within bounds: "1,589,479 to 1,626,255" */
  between(from: string, to: string): string;
  /** known from below only: "at least 1,887,345" */
  atLeast(from: string): string;
  /** rounded: "about 1,916,086" */
  about(number: string): string;
}

/** That of the language that is spoken: set with it, by language.ts alone. */
export let locale: Locale = english;

export const setLocale = (next: Locale): void => {
  locale = next;
};
