import { joined } from "../prose.ts";

/** What a scenario supposes, as a whole. */
export const scenario = {
  nothing: "Nothing is changed.",
  /** `assumption`: a number that the caller supplies, as a sentence */
  assumed: (assumption: string) => `Assumed are ${assumption}`,
  /** where it has neither title nor id */
  numbered: (number: number) => `Scenario ${number}`,
  /** what stands first of all, in capitals: votes are supposed, or only the law is another */
  simulated: "SIMULATED",
  whatIf: "WHAT IF",
  /** `standing`: what the result is in place of which it stands, none for a final one; `count`: how far it is, or "" */
  notCounted: (standing: readonly string[], count: string) =>
    `Supposed, not counted, in place of ${result(standing, count)}.`,
  otherLaw: (standing: readonly string[], count: string) =>
    `Another law applied to ${result(standing, count)}.`,
};

const result = (standing: readonly string[], count: string): string =>
  `${standing.length === 0 ? "a final result" : `a result that is ${joined(standing)}`}${count && `: ${count}`}`;
