import type { Base } from "../../../results/results.ts";
import { terms } from "../terms.ts";

/** The words of the table of every threshold at which anything changes. */
export const sweepTable = {
  caption: (size: string, of: Base) => `Threshold, % of ${size} ${terms.baseName[of]}`,
  above: "Above",
  upTo: "Up to",
  votes: "= votes",
  noEnd: "no end",
  /** the remark on the row of the law */
  isLaw: (share: string) => `${share}, the law`,
  edges: (strict: boolean) =>
    `Each edge is a list’s own share; at the edge itself the list is ${strict ? "out (“more than”)" : "in (“at least”)"}.`,
  /** lists that another rule keeps out or leaves open, with its areas in brackets */
  keptOut: (lists: readonly string[]) =>
    `Kept out under another rule of the law: ${lists.join("; ")}.`,
  undecided: (lists: readonly string[]) =>
    `Not decided under another rule of the law: ${lists.join("; ")}.`,
};
