import { compare, type Fraction, toNumber } from "../../exact/fraction.ts";
import { type Box, type Layer, layer, nominal, type Row } from "../layer.ts";

/**
 * Puts shares into four classes, 0 to 3, with the threshold as an edge: below it and above it the stretch that is
 * used is halved. Without a threshold inside the stretch the whole is cut into four equal parts.
 */
export function classes(
  shares: readonly Fraction[],
  line: Fraction | undefined,
): (share: Fraction) => number {
  const values = shares.map(toNumber);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (line !== undefined && toNumber(line) > low && toNumber(line) <= high) {
    const t = toNumber(line);
    const [under, over] = [(low + t) / 2, (high + t) / 2];
    return (share) =>
      compare(share, line) < 0
        ? Number(toNumber(share) >= under)
        : 2 + Number(toNumber(share) >= over);
  }
  const step = (high - low) / 4;
  return (share) => (step === 0 ? 1 : Math.min(3, Math.floor((toNumber(share) - low) / step)));
}

/** Boxes shaded by their class; class -1 is a box without a share. */
export const fills = (boxes: readonly (Row & Box & { readonly class: number })[]): Layer[] => [
  layer.rect(
    "tile-fill",
    boxes.filter((b) => b.class >= 0),
    { color: nominal("class", 4, "ramp") },
  ),
  layer.rect(
    "tile-abroad",
    boxes.filter((b) => b.class < 0),
  ),
];
