import picocolors from "picocolors";
import type { Sink, Streams } from "../streams.ts";

/** What a stream can show: how wide, in what signs, with what weight. Colour is never needed to understand. */
export interface Style {
  readonly width: number;
  /** sentences leave the last column free: some terminals break the line there by themselves */
  readonly prose: number;
  readonly utf8: boolean;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** the two sides of a close call */
  readonly near: (text: string) => string;
  /** the word "error" alone */
  readonly alarm: (text: string) => string;
}

/** Colour goes to terminals only, and not where NO_COLOR or TERM=dumb ask for none; --color and --no-color decide. */
export function styleOf(
  sink: Sink,
  env: Streams["env"],
  color: boolean | undefined = undefined,
): Style {
  const asked = sink.isTTY && env.NO_COLOR === undefined && env.TERM !== "dumb";
  const { bold, dim, yellow, red } = picocolors.createColors(color ?? asked);
  const width = widthOf(sink, env);
  return { width, prose: width - 1, utf8: isUtf8(env), bold, dim, near: yellow, alarm: red };
}

const WIDEST = 80;
const NARROWEST = 40;

/** Tables are made for 80 columns; a narrower window gets less, a pipe and a wider window get 80. */
function widthOf({ isTTY, columns }: Sink, env: Streams["env"]): number {
  const window = isTTY ? (columns ?? Number(env.COLUMNS)) : WIDEST;
  return Number.isInteger(window) ? Math.max(NARROWEST, Math.min(window, WIDEST)) : WIDEST;
}

/** The first of these that is set decides, as in every program that obeys the locale; none set counts as UTF-8. */
function isUtf8({ LC_ALL, LC_CTYPE, LANG }: Streams["env"]): boolean {
  const locale = LC_ALL || LC_CTYPE || LANG || "UTF-8";
  return /utf-?8/i.test(locale);
}

const ASCII: ReadonlyMap<string, string> = new Map([
  ["─", "-"],
  ["−", "-"],
  ["–", "-"],
  ["—", "-"],
  ["█", "#"],
  ["░", "."],
  ["›", ">"],
  ["‹", "<"],
  ["→", ">"],
  ["…", "..."],
  ["×", "x"],
  ["≤", "<="],
  ["≥", ">="],
  ["\u00a0", " "],
  ["’", "'"],
  ["“", '"'],
  ["”", '"'],
]);

/** Our own signs in ASCII; letters of names stay what they are. */
export const inAscii = (text: string): string =>
  text
    .replace(/[▏▎▍]/g, "")
    .replace(/[▌▋▊▉]/g, "#")
    .replace(/[─−–—█░›‹→…×≤≥\u00a0’“”]/g, (sign) => ASCII.get(sign) ?? sign);
