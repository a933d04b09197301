import { createRequire } from "node:module";

/** Columns that a terminal draws a text over: a wide letter takes two and an accent none. */
export function width(text: string): number {
  if (PLAIN.test(text)) return text.length;
  stringWidth ??= (require("string-width") as typeof import("string-width")).default;
  return stringWidth(text);
}

// letters and signs of one column each: Latin, Greek, Cyrillic, dashes, quotation marks, arrows, boxes and blocks
const PLAIN =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0373\u0386-\u0482\u048a-\u052f\u2010-\u2015\u2018-\u201f\u2026\u2032\u2039\u203a\u2190-\u2193\u2212\u2500-\u259f]*$/;

// loaded by the first text that needs it: it takes as long to load as all the rest of a run
const require = createRequire(import.meta.url);
let stringWidth: ((text: string) => number) | undefined;

/** Cut to so many columns, never through a letter; … where something is left out. */
export function shorten(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = "";
  for (const { segment } of new Intl.Segmenter("en").segment(text)) {
    if (width(kept + segment) > columns - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

export const padEnd = (text: string, columns: number): string =>
  text + " ".repeat(Math.max(0, columns - width(text)));

export const padStart = (text: string, columns: number): string =>
  " ".repeat(Math.max(0, columns - width(text))) + text;

/** Broken between words into lines of at most so many columns; the lines after the first begin with `indent`. */
export function wrap(text: string, columns: number, indent = ""): string[] {
  const [start = ""] = /^ */.exec(text) ?? [];
  const [first = "", ...words] = text.slice(start.length).split(" ");
  const lines: string[] = [];
  let line = start + first;
  for (const word of words) {
    if (width(`${line} ${word}`) <= columns) line += ` ${word}`;
    else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line];
}
