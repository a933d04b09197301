import type { Outcome } from "../results/outcome.ts";
import type { Kind, Results } from "../results/results.ts";
import { atLightness, contrast, distance, type Rgb, readHex, toHex, toLab } from "./oklab.ts";

export type Theme = "light" | "dark";

/** A list's colour on either paper, and black or white for text on it. */
export interface ListColour {
  readonly fill: Readonly<Record<Theme, string>>;
  readonly on: Readonly<Record<Theme, string>>;
}

/** A row of votes that is no list of its own: it has no colour, no seat and no place in the order. */
export const isAside = (kind: Kind): boolean => kind === "against-all" || kind === "other";

/** Most votes first; equal votes by name, then id; unknown votes last. */
export function byVotes<T extends { id: string; name: string; votes: number | null }>(
  lists: readonly T[],
): T[] {
  return lists.toSorted(
    (a, b) =>
      (b.votes ?? -1) - (a.votes ?? -1) || compareText(a.name, b.name) || compareText(a.id, b.id),
  );
}

/** Most seats first, then as `byVotes`. */
export const mostSeatsFirst = <
  T extends { id: string; name: string; votes: number | null; seats: number },
>(
  lists: readonly T[],
): T[] => byVotes(lists).toSorted((a, b) => b.seats - a.seats);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Colours by list id, in order of national votes of the actual outcome; the same in every chart and scenario.
 * A colour of the data comes first, its OKLCH lightness moved until it has 3:1 on the paper; the others take
 * from the palette what lies farthest from all given colours. From the 19th list on: grey.
 */
export function listColours(results: Results, actual: Outcome): ReadonlyMap<string, ListColour> {
  const given = new Map(results.lists.map((list) => [list.id, readHex(list.colour ?? "")]));
  const order = byVotes(actual.lists.filter((list) => !isAside(list.kind)));
  const free = palette(
    order.flatMap(({ id }) => {
      const own = given.get(id);
      return own ? [own] : [];
    }),
  );
  return new Map(
    order.map(({ id }, rank) => {
      if (rank >= PALETTE.light.length) return [id, GREY];
      const own = given.get(id);
      return [id, own ? legible(own) : (free.shift() ?? GREY)];
    }),
  );
}

const legible = (own: Rgb): ListColour =>
  withText(toHex(moved(own, "light", PAPER)), toHex(moved(own, "dark", PAPER)));

/** The same colour where the paper is another: its lightness moved until it has 3:1 there too. */
export const onPaper = ({ fill }: ListColour, papers: Papers): ListColour =>
  withText(
    toHex(moved(readHex(fill.light)!, "light", papers)),
    toHex(moved(readHex(fill.dark)!, "dark", papers)),
  );

/** Lightness is moved away from the paper in steps of 1/200 until 3:1. */
function moved(own: Rgb, theme: Theme, papers: Papers): Rgb {
  const paper = readHex(papers[theme])!;
  const lab = toLab(own);
  const step = theme === "light" ? -1 : 1;
  let rgb = own;
  for (let i = 1; contrast(rgb, paper) < 3 && i <= 200; i++)
    rgb = atLightness(lab, Math.min(1, Math.max(0, lab[0] + (step * i) / 200)));
  return rgb;
}

function palette(given: readonly Rgb[]): ListColour[] {
  const apart = (i: number): number =>
    Math.min(...given.map((rgb) => distance(rgb, readHex(PALETTE.light[i]!)!)));
  const order = PALETTE.light.map((_, i) => i);
  if (given.length > 0) order.sort((a, b) => apart(b) - apart(a) || a - b);
  return order.map((i) => withText(PALETTE.light[i]!, PALETTE.dark[i]!));
}

const withText = (light: string, dark: string): ListColour => ({
  fill: { light, dark },
  on: { light: onFill(light), dark: onFill(dark) },
});

/** Black or white, whichever has more contrast on the fill: at least 4.5:1. */
function onFill(fill: string): string {
  const rgb = readHex(fill)!;
  return contrast(rgb, [1, 1, 1]) >= contrast(rgb, [0, 0, 0]) ? "#ffffff" : "#000000";
}

type Papers = Readonly<Record<Theme, string>>;

export const PAPER: Papers = { light: "#ffffff", dark: "#14171b" };

/**
 * Found by search: the least difference (CIEDE2000, over normal sight and three kinds of colour blindness) is
 * 13 over the first 8 and 8.4 over all 18 in light, 14 and 8.1 in dark; each has 3:1 on its paper.
 */
const PALETTE = {
  light: [
    ..."#335db9 #d66302 #3da296 #4f4f08 #551a75 #8a4a63 #032c1f #a97cf0 #967f62".split(" "),
    ..."#2c1c35 #707797 #374f36 #6c4b7f #616949 #6a3150 #a46277 #4e1a00 #0781bd".split(" "),
  ],
  dark: [
    ..."#6f9df0 #f2b66e #7ee6d4 #84873c #6f5bd0 #ad6a8c #1e7359 #859f84 #ac99b9".split(" "),
    ..."#e2bdf9 #5d6b2b #bec8a4 #a63d92 #baa030 #8ab7ad #9f7cb4 #c6405c #ed6461".split(" "),
  ],
} as const;
const GREY = withText("#626a74", "#98a1ab");
