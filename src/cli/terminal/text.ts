import stringWidth from "string-width";

// one measure for all: a terminal draws a wide letter over two columns and an accent over none
export const width = (text: string): number => (ASCII.test(text) ? text.length : stringWidth(text));
const ASCII = /^[\u0020-\u007e]*$/;

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
