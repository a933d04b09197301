import type { Base } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";
import { small } from "../../text.ts";
import { counted } from "../prose.ts";
import { terms } from "../terms.ts";

/** How near a list is to the line, and who is next for a seat. */
export const close = {
  /** `away`: votes above the line, below it where negative; `certain`: no other number is possible */
  stands: (
    name: string,
    share: string | undefined,
    base: Base,
    away: number,
    certain: boolean,
  ): string => {
    const of = share === undefined ? "" : `, ${share}% of ${terms.baseName[base]}`;
    const side = away < 0 ? "short of" : "clear of";
    return `${name}${of}: ${atLeast(certain)}${terms.votes(Math.abs(away))} ${side} the line.`;
  },
  tightest: (name: string, area: string, votes: number, certain: boolean) =>
    `In a single area ${name} came closest in ${area}: ${atLeast(certain)}${terms.votes(votes)} clear of what the law asks there.`,
  nextByRemainder: (name: string) =>
    `Of the remainders that won no seat, the largest is that of ${name}.`,
  nextByQuotient: (name: string) => `One seat more would go to ${name}.`,
  uncounted: (stations: number, of: number) =>
    `${counted(stations, "station")} of ${whole(of)} ${stations === 1 ? "is" : "are"} not in this count.`,
  /** what a list lacks, shared out over the stations that are not counted; `each` is rounded up */
  lackingThere: (name: string, votes: number, each: number) =>
    `What ${name} lacks, ${terms.votes(votes)}, is at most ${whole(each)} for each of them.`,
  /** `next`: one of the two sentences before; `last`: who won the last seat, where that is known */
  ofStep: (step: string, next: string, last: string | undefined) =>
    `Step ${step}: ${last === undefined ? next : `the last seat went to ${last}; ${small(next)}`}`,
};

const atLeast = (certain: boolean): string => (certain ? "" : "at least ");
