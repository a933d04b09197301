import { compare, type Fraction, toNumber } from "../exact/fraction.ts";

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
