import type { Results } from "../../results/results.ts";

/** The areas that lie in no other, by index: one that is the whole, or several without one around them. */
export const outermost = ({ areas }: Pick<Results, "areas">): number[] =>
  areas.flatMap(({ parent }, i) => (parent === undefined ? [i] : []));
