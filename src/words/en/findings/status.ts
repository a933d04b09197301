import type { Level } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { joined } from "../prose.ts";
import { terms } from "../terms.ts";

/** What a result is, before anything is said of it. `count`: which count it is, or empty. */
export const status = {
  preliminary: (count: string) => `The figures are preliminary${count && `: ${count}`}.`,
  notStated: "The file does not say whether its figures are final.",
  final: (count: string) => `The figures: ${count}.`,
  simulated: (count: string) => `The figures are simulated, not counted${count && `: ${count}`}.`,
  constructed: (count: string) => `The figures are made up for an example${count && `: ${count}`}.`,
  /** `details`: by whom and when, or empty */
  annulled: (details: string) => `This result was annulled${details && ` (${details})`}.`,
  /** polling stations that are counted, of how many */
  stations: (counted: number, of: number | undefined) =>
    of === undefined ? `${whole(counted)} stations` : `${whole(counted)} of ${whole(of)} stations`,
  /** areas from other sources than the whole; undefined where they are of several levels */
  otherCounts: (level: Level | undefined, sources: readonly string[]) =>
    `${level ? capital(terms.levelName[level][1]) : "Areas"} come from another count than the whole (${joined(sources)}): their votes do not add up to it.`,
};
