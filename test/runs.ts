/** How often a property is tried: as often as asked, or fewer times where mutants wait for the same answer. */
export const runs = (asked: number): number =>
  Math.min(asked, Number(process.env.MOST_RUNS ?? asked));
