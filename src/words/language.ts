import { en } from "./en/index.ts";
import { setLocale } from "./locale.ts";

/** Every word that is shown, in one language: sentences are functions of what they tell. English is the measure. */
export type Language = typeof en;

/**
 * The language that is spoken now. Whoever shows something says `say.terms.votes(3)`; what is said, and when, is worked
 * out without regard to the language. It is read at the moment of speaking, so no sentence is made when a module loads.
 *
 * One language at a time is spoken in a process, as with the locale of a C program: a command and a page have one
 * reader. Inside a longer life `speaking` holds a language for one piece of work.
 */
export let say: Language = en;

/** From here on. */
export function use(language: Language): void {
  say = language;
  setLocale(language.locale);
}

/**
 * Does a piece of work in a language, and goes back to the one before. The work must be over when it returns: what it
 * leaves for later would be said in another language.
 *
 * @throws TypeError if the work is asynchronous
 */
export function speaking<T>(language: Language, work: () => T): T {
  const before = say;
  use(language);
  try {
    const done = work();
    if (done instanceof Promise) throw new TypeError("speaking() takes work that ends at once");
    return done;
  } finally {
    use(before);
  }
}
