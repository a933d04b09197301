import type { Sheet } from "../spec.ts";
import { cut, type Font, widthOf } from "../wrap.ts";

interface Look {
  readonly style: string;
  readonly font: Font;
  readonly pad: number;
}

/** How the names of areas stand in the tiles of one picture. */
export interface TileNames extends Look {
  /** of each area */
  readonly lines: readonly (readonly string[])[];
  readonly leading: number;
  /** how much taller a tile is than with names of one line */
  readonly extra: number;
}

/**
 * Names on one line where all of them have room so, else on several; on a phone these are of smaller letters.
 *
 * @param width of a tile
 * @param beside what stands behind the last line of each name takes so much of it
 */
export function tileNames(
  { phone, size }: Sheet,
  names: readonly string[],
  width: number,
  look: Look,
  beside: readonly number[] = [],
): TileNames {
  const room = ({ pad }: Look, i: number) => width - 2 * pad - (beside[i] ?? 0);
  const leading = phone ? 13 : 16;
  if (names.every((name, i) => widthOf(name, look.font) <= room(look, i)))
    return { ...look, leading, extra: 0, lines: names.map((name) => [name]) };
  const small: Look = phone ? { style: "tile-text", font: { size: size.small }, pad: 5 } : look;
  const most = phone ? 3 : 2;
  const lines = names.map((name, i) => {
    const [whole, last] = [width - 2 * small.pad, room(small, i)];
    const found = [BLANKS, HYPHENS_TOO]
      .map((where) => broken(name.split(where), whole, last, small.font))
      .find((own) => own !== undefined && own.length <= most);
    return found ?? [cut(name, last, small.font)];
  });
  const extra = (Math.max(...lines.map((own) => own.length)) - 1) * leading;
  return { ...small, leading, extra, lines };
}

const BLANKS = /(?<= )/;
const HYPHENS_TOO = /(?<=[- ])/;

/** As few lines as can be, the last of which has less room; undefined where a part is too wide. */
function broken(
  parts: readonly string[],
  width: number,
  last: number,
  font: Font,
): string[] | undefined {
  const text = (some: readonly string[]) => some.join("").trimEnd();
  const fits = (some: readonly string[], room: number) => widthOf(text(some), font) <= room;
  const at = parts.findIndex((_, i) => fits(parts.slice(i), last));
  if (at < 0) return undefined;
  const lines: string[][] = [];
  for (const part of parts.slice(0, at)) {
    const line = lines.at(-1);
    if (line && fits([...line, part], width)) line.push(part);
    else lines.push([part]);
  }
  return lines.every((line) => fits(line, width))
    ? [...lines.map(text), text(parts.slice(at))]
    : undefined;
}
