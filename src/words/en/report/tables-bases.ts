import { whole } from "../../numbers.ts";

/** The words of tables that set the same votes under several thresholds or bases. */
export const basesTable = {
  /** `votes`: null where they are not known */
  ofList: (name: string, votes: number | null, share: string) =>
    `${name}, ${votes === null ? "votes not known" : `${whole(votes)} votes`}, on each base of ${share}`,
  caption: (share: string) => `${share} on each base`,
  /** in the place of a share where there is none to compare */
  share: "share",
  base: "Base",
  size: "Size",
  needed: (share: string) => `${share} is`,
  percent: "% of base",
  /** what becomes of the list, in a narrow column: in capitals the one word that a reader looks for */
  inCapitals: "IN",
  out: "out",
  isLaw: (base: string) => `${base} (law)`,
  seats: (names: readonly string[]) => `Seats in order of votes: ${names.join(", ")}.`,

  thresholds: "The same votes under other thresholds",
  threshold: "Threshold",
  percentOf: "% of",
};
