import type { Fraction } from "../../exact/fraction.ts";
import { NOT_KNOWN, NOT_STANDING, type Size } from "../../results/results.ts";
import { en } from "../../words/en/index.ts";
import { say, speaking } from "../../words/language.ts";
import { fullName, type Named, rowName } from "../../words/names.ts";
import { percent, signed, whole } from "../../words/numbers.ts";
import { isExact } from "../../words/shares.ts";
import type { Cell } from "../table.ts";

export const words = (text: string, value: string | null = text): Cell => ({ value, text });
/** A list by its name: the short one where the full one is long, which a wide place shows all the same. */
export const name = (list: Named): Cell => ({
  value: list.name,
  text: rowName(list),
  full: fullName(list),
});

/** What is said in the language of the reader: its value, which files and frames read, is the English of it. */
export const told = (text: () => string): Cell => words(text(), speaking(en, text));
export const empty: Cell = { value: null, text: "" };
export const notKnown = (): Cell => ({ value: null, text: say.report.cells.notKnown });

export const integer = (n: number | null): Cell =>
  n === null ? notKnown() : { value: n, text: whole(n) };

/** The distance from a line, with its sign. */
export const difference = (n: number): Cell => ({ value: n, text: signed(n) });

/** Seats of a list: a dash reads as "none" where most of a column is empty. */
export const seatCount = (n: number): Cell => ({ value: n, text: n === 0 ? "–" : whole(n) });

/** A share of a base in per cent, two decimals, more beside a line. */
export const share = (exact: Fraction | null, line?: Fraction, decimals = 2): Cell =>
  exact === null ? notKnown() : { value: exact, text: percent(exact, decimals, line) };

/** A size as a cell: the value where it is one whole number, text for bounds and fractions. */
export function sizeCell(size: Size | null | undefined, text: (s: Size) => string): Cell {
  if (size === null || size === undefined) return notKnown();
  if (typeof size === "number") return integer(size);
  return { value: isExact(size) ? size : null, text: text(size) };
}

/** One entry of a matrix of votes. */
export function votesCell(votes: number): Cell {
  if (votes === NOT_KNOWN) return notKnown();
  return votes === NOT_STANDING ? { value: null, text: "–" } : integer(votes);
}
