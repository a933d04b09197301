import { textWidth } from "./metrics.ts";

export interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

export const widthOf = (text: string, font: Font): number =>
  textWidth(text, font.size, font.bold ?? false);

/**
 * Breaks text into as few lines as the width allows, and those as even as they come: no lone last word.
 * A word wider than a line is broken between letters.
 */
export function wrap(text: string, width: number, font: Font): string[] {
  const words = text
    .split(BREAKS)
    .filter((word) => word !== "")
    .flatMap((word) => pieces(word, width, font));
  const greedy = fill(words, width, font);
  if (greedy.length < 2) return greedy;
  let [low, high] = [width / 2, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fits(words, middle, font, greedy.length)) high = middle;
    else low = middle;
  }
  return fill(words, high, font);
}

/** Blanks, but not those before a dash: it never begins a line. */
const BREAKS = /[ \n\t]+(?!—)/;

/** Text cut with … so that it fits; whole where it fits. */
export function cut(text: string, width: number, font: Font): string {
  if (widthOf(text, font) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join("").trimEnd()}…`, font) > width)
    letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** At most so many lines; what is left over is cut with …. */
export function wrapTo(lines: number, text: string, width: number, font: Font): string[] {
  const all = wrap(text, width, font);
  if (all.length <= lines) return all;
  const greedy = fill(
    text.split(BREAKS).flatMap((w) => pieces(w, width, font)),
    width,
    font,
  );
  const last = greedy.slice(lines - 1).join(" ");
  return [...greedy.slice(0, lines - 1), cut(last, width, font)];
}

function fits(words: readonly string[], width: number, font: Font, lines: number): boolean {
  return (
    words.every((word) => widthOf(word, font) <= width) && fill(words, width, font).length <= lines
  );
}

function fill(words: readonly string[], width: number, font: Font): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer, font) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

function pieces(word: string, width: number, font: Font): string[] {
  if (widthOf(word, font) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && widthOf(part + letter, font) > width) {
      parts.push(part);
      part = letter;
    } else part += letter;
  }
  return [...parts, part];
}
