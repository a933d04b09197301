import { type Contest, NOT_STANDING, type Results } from "../../results/results.ts";

/** Whether ids come back from a column of a table: a reader takes blanks around them away, and line breaks. */
export const idsKept = (things: readonly { readonly id: string }[]): boolean =>
  things.every(({ id }) => oneLine(id) === id);

/** Whether names of areas come back from a column of a table. */
export const areaNamesKept = ({ areas }: Results): boolean =>
  areas.every(({ name }) => oneLine(name) === name);

const oneLine = (text: string): string => text.trim().replace(/\s*[\r\n]+\s*/g, " ");

/** Whether no list stood in some area of its own: one without votes, written, is one without votes of its own. */
export const stoodNowhere = (results: Results): boolean =>
  Object.values(results.contests).some((contest: Contest) =>
    results.areas.some(
      (_, i) => contest.own[i] && rowOf(results, contest, i).every((n) => n === NOT_STANDING),
    ),
  );

const rowOf = ({ lists }: Results, { votes }: Contest, area: number): Float64Array =>
  votes.subarray(area * lists.length, (area + 1) * lists.length);
