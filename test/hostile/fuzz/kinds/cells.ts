import type { Cell } from "../../../../src/load/sheet/sheet.ts";
import type { Base } from "../base.ts";
import { belowHeaders, counts, replaced, written } from "../cells.ts";
import type { Random } from "../random.ts";
import type { Kind } from "./kind.ts";

const inCount = (
  name: string,
  expects: Kind["expects"],
  change: (cell: string, random: Random) => Cell,
): Kind => ({
  ...{ name, expects, group: "cells" },
  make(base, random) {
    const places = counts(base);
    if (places.length === 0) return undefined;
    const { row, column } = random.pick(places);
    const cell = change(String(base.grid![row]![column]), random);
    const kept = typeof base.grid![row]![column] === "number" && /^\d{1,15}$/.test(String(cell));
    return { bytes: written(base, replaced(base.grid!, row, column, kept ? Number(cell) : cell)) };
  },
});

/** What a cell of votes may not be. */
const NO_COUNTS = [
  ..."-5 5.5 12x x12 1e3 NaN Infinity 0x10 1/2 ½ ١٢ १२ 1_000 1,23 1.2.3 12% +-3 =1+1 -0 00 1e308".split(
    " ",
  ),
  "9007199254740993",
  "1 2",
  "see note",
  "#REF!",
  "12 ", // thin blanks
  "\u200b12",
  "１２",
  "9".repeat(400),
];

const inWord = (
  name: string,
  change: (text: string, random: Random) => string,
  headers: boolean,
): Kind => ({
  ...{ name, expects: "reason", by: headers ? "votes" : "sum", group: "cells" },
  make(base, random) {
    const places = words(base, headers);
    if (places.length === 0) return undefined;
    const { row, column } = random.pick(places);
    const text = change(String(base.grid![row]![column]), random);
    return { bytes: written(base, replaced(base.grid!, row, column, text)) };
  },
});

function words({ grid, ...base }: Base, headers: boolean): { row: number; column: number }[] {
  const top = belowHeaders(base as Base);
  return (grid ?? []).flatMap((cells, row) =>
    row < top !== headers
      ? []
      : cells.flatMap((cell, column) =>
          typeof cell === "string" && /\p{L}/u.test(cell) ? [{ row, column }] : [],
        ),
  );
}

const otherLetter = (text: string, random: Random): string => {
  const at = random.pick([...text.matchAll(/\p{L}/gu)].map(({ index }) => index));
  return text.slice(0, at) + random.pick([..."aeioqxzжשñ"]) + text.slice(at + 1);
};

export const CELLS: readonly Kind[] = [
  inCount("a digit changed", "digit", (cell, random) => {
    const at = random.pick([...cell.matchAll(/\d/g)].map(({ index }) => index));
    return cell.slice(0, at) + ((Number(cell[at]) + 1 + random.below(9)) % 10) + cell.slice(at + 1);
  }),
  inCount("a digit lost", "digit", (cell, random) => {
    const at = random.pick([...cell.matchAll(/\d/g)].map(({ index }) => index));
    return cell.slice(0, at) + cell.slice(at + 1);
  }),
  inCount("a digit too many", "digit", (cell, random) => {
    const at = random.pick([...cell.matchAll(/\d/g)].map(({ index }) => index));
    return cell.slice(0, at) + random.below(10) + cell.slice(at);
  }),
  inCount("no count in a cell of votes", "digit", (_, random) => random.pick(NO_COUNTS)),
  inCount("a cell of votes emptied", "reason", () => null),
  inWord("a letter changed in a cell", otherLetter, false),
  inWord("a letter changed in a header", otherLetter, true),
  inWord(
    "a header is another word",
    (_, random) => random.pick(["", "1", "votes", "total", "party", "x", "valid", "%"]),
    true,
  ),
  inWord(
    "a cell is another word",
    (_, random) =>
      random.pick(["Total", "NA", "votes", "=1+1", "__proto__", "constructor", "1234"]),
    false,
  ),
  inWord(
    "a huge cell",
    (text, random) => text.repeat(1 + random.pick([200, 9_000, 120_000]) / text.length),
    false,
  ),
  inWord(
    "quotes, ends of lines and separators in a cell",
    (text, random) => `${text}${random.pick(['"', '""', '",', "\n", ";\t|,", "\r"])}`,
    false,
  ),
];
