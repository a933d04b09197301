import type { TermKey, TieRule } from "../../../law/law.ts";
import type { Level } from "../../../results/results.ts";
import type { OwnWord } from "../../law/parts.ts";
import { capital } from "../../text.ts";
import { terms } from "../terms.ts";
import { step } from "./step.ts";

/** The sentences of a law as a whole. */
export const telling = {
  /** `level`: the area that the seats are in, where the threshold is one of that area */
  passes: (level: Level | undefined, condition: string) =>
    `A list passes${level === undefined ? "" : ` in a ${terms.levelName[level][0]}`} if it ${condition}.`,
  noThreshold: "The law asks for no threshold: every list takes part.",
  step: (name: string, sentence: string) => `Step ${name}: ${sentence}.`,
  onlyStep: (sentence: string) => capital(`${sentence.replace(/^the (?=\d)/, "")}.`),
  figure: (name: string, value: string) => `The figure "${name}" is ${value}.`,
  condition: (name: string, condition: string) =>
    `A list meets the condition "${name}" if it ${condition}.`,
  /** "Between equals the one with more votes goes first, then a lot is drawn." */
  ties: (ties: readonly TieRule[]) => {
    const words = ties.map((tie, i) => {
      const first = FIRST[tie];
      return first === undefined ? LAST[tie] : `${first}${i === 0 ? " goes first" : ""}`;
    });
    return `Between equals ${words.join(", then ")}.`;
  },
  aside: (names: readonly string[]) =>
    `Seats of ${step.names(names)} only serve the count and are not held.`,
  notKnown: (points: readonly string[]) => `Not known: ${points.join("; ")}.`,
  /** what the field calls it, and the law's own words with their languages */
  ownWords: (words: readonly OwnWord[]) =>
    `In the law's own words: ${words.map((word) => `${TERM[word.term]} – ${originals(word)}`).join("; ")}.`,
};

/** Rules by which one of the equals goes before the others. */
const FIRST: Readonly<Partial<Record<TieRule, string>>> = {
  "more-votes": "the one with more votes",
  "fewer-votes": "the one with fewer votes",
  "larger-remainder": "the one with the larger remainder",
  "no-seat-yet": "the one that has no seat yet",
  "candidate-votes": "the one whose next candidate has more votes",
  "more-wards": "the one with more votes in more wards",
};

const LAST: Readonly<Partial<Record<TieRule, string>>> = {
  lot: "a lot is drawn",
  "lot-then-alternate": "a lot is drawn the first time, and from then on they take turns",
  unknown: "the law as known gives no rule",
};

const TERM: Readonly<Record<TermKey, string>> = {
  registered: "registered voters",
  cast: "ballots cast",
  valid: "valid votes",
  votes: "votes for lists",
  "against-all": "against all",
  threshold: "threshold",
  list: "list",
  district: "district",
  seats: "seats",
  "direct-seats": "seats won directly",
  levelling: "levelling seats",
  overhang: "overhang",
  bonus: "bonus seats",
  quota: "quota",
  quotient: "quotient",
  remainder: "remainder",
  method: "method",
  connection: "list connection",
  lot: "lot",
};

const originals = ({ originals }: OwnWord): string =>
  originals
    .map(
      ({ original, language, translated }) =>
        `${original} (${language}${translated ? ", translated" : ""})`,
    )
    .join(", ");
