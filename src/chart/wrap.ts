import { pixels, textUnits, textWidth } from "./metrics.ts";

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
    .flatMap((word) => pieces(word, width, font))
    .map((word) => measured(word, font));
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
    text
      .split(BREAKS)
      .flatMap((word) => pieces(word, width, font))
      .map((word) => measured(word, font)),
    width,
    font,
  );
  const last = greedy.slice(lines - 1).join(" ");
  return [...greedy.slice(0, lines - 1), cut(last, width, font)];
}

/** A word, or a line of them, with its width: many widths are tried, and each word is measured once. */
interface Measured {
  readonly text: string;
  readonly units: number;
}

const measured = (text: string, { bold }: Font): Measured => ({
  text,
  units: textUnits(text, bold),
});

function fits(words: readonly Measured[], width: number, font: Font, lines: number): boolean {
  return (
    words.every(({ units }) => pixels(units, font.size) <= width) &&
    fill(words, width, font).length <= lines
  );
}

function fill(words: readonly Measured[], width: number, font: Font): string[] {
  const blank = textUnits(" ", font.bold);
  const lines: string[] = [];
  let line: Measured = { text: "", units: 0 };
  for (const word of words) {
    const longer =
      line.text === ""
        ? word
        : { text: `${line.text} ${word.text}`, units: line.units + blank + word.units };
    if (line.text !== "" && pixels(longer.units, font.size) > width) {
      lines.push(line.text);
      line = word;
    } else line = longer;
  }
  return line.text === "" ? lines : [...lines, line.text];
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
