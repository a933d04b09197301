import type { Results } from "../../results/results.ts";

/** Whether ids come back from a column of a table: a reader takes blanks around them away, and line breaks. */
export const idsKept = (things: readonly { readonly id: string }[]): boolean =>
  things.every(({ id }) => oneLine(id) === id);

/** Whether names of areas come back from a column of a table. */
export const areaNamesKept = ({ areas }: Results): boolean =>
  areas.every(({ name }) => oneLine(name) === name);

const oneLine = (text: string): string => text.trim().replace(/\s*[\r\n]+\s*/g, " ");
