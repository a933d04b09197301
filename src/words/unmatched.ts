import { say } from "./language.ts";

/** Names of what stands in one of two elections alone. */
interface Alone {
  readonly now: readonly string[];
  readonly last: readonly string[];
}

/** "Not matched by id: lists of this election alone: A, B; lists of kg-2020 alone: C." A line for lists, one for regions. */
export const notMatched = (
  last: string,
  unmatched: { readonly lists: Alone; readonly regions: Alone },
): string[] =>
  (["lists", "regions"] as const).flatMap((what) => {
    const { now, last: then } = unmatched[what];
    return now.length + then.length > 0 ? [say.cli.convert.notMatched(what, now, then, last)] : [];
  });
