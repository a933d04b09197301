/**
 * How much the two largest lists have together, and how near the second is to the first: concentration p₁ + p₂ and
 * competitiveness 1 − (p₁ − p₂), each from 0 to 1.
 *
 * @param sizes votes of every list; their sum is above 0
 * @see Consejo Nacional Electoral del Ecuador, Atlas Electoral (2014), ch. 6
 */
export function twoLargest(sizes: readonly number[]): {
  concentration: number;
  competitiveness: number;
} {
  const all = sizes.reduce((a, b) => a + b, 0);
  const [first = 0, second = 0] = sizes.toSorted((a, b) => b - a);
  return { concentration: (first + second) / all, competitiveness: 1 - (first - second) / all };
}
