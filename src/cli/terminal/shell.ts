import { visible } from "../../words/names.ts";

/** A word of the command line as a shell reads it back. */
export function shellWord(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${visible(word).replaceAll("'", "'\\''")}'`;
}
