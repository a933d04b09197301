/** Names of what stands in one of two elections alone. */
interface Alone {
  readonly now: readonly string[];
  readonly last: readonly string[];
}

/** "Not matched by id with kg-2020: lists now alone: A, B; lists then alone: C." A line for lists, one for regions. */
export const notMatched = (
  last: string,
  unmatched: { readonly lists: Alone; readonly regions: Alone },
): string[] =>
  (["lists", "regions"] as const).flatMap((what) => {
    const { now, last: then } = unmatched[what];
    const parts = [
      ...(now.length > 0 ? [`${what} of this election alone: ${now.join(", ")}`] : []),
      ...(then.length > 0 ? [`${what} of ${last} alone: ${then.join(", ")}`] : []),
    ];
    return parts.length > 0 ? [`Not matched by id: ${parts.join("; ")}.`] : [];
  });

/** What is told where official seats are not known. */
export const noParliament =
  "parliament.csv is left out: the official seats of the whole are not known.";
