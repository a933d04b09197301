import type { Base } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { joined } from "../prose.ts";
import { terms } from "../terms.ts";

/** What mandate threshold says beside its findings. */
export const threshold = {
  /** heads of narrow columns */
  share: "share",
  toLine: "to line",
  above: "above",
  upTo: "up to",
  /** of a list whose fate hangs on the base; null: not known */
  votesOf: (name: string, votes: number | null) =>
    `${name}, ${votes === null ? "votes not known" : terms.votes(votes)}`,
  seatsInOrder: (names: readonly string[]) => `Seats in order of votes: ${names.join(", ")}.`,
  /** lists that a base treats otherwise: each with its distance from the line in brackets */
  otherwise: (of: Base, lists: readonly string[], passes: boolean) =>
    `${capital(of)}: ${joined(lists)} ${lists.length === 1 ? "is" : "are"} ${passes ? "in" : "out"} too.`,

  withChange: "With the change",
  nothingChanged: "Nothing is changed: --share, --of, --region or --set",
  asItStands: "The law as it stands",

  edges: (size: string) =>
    `Each edge is a list's own share, votes / ${size}; shown to three decimals, exact with --json.`,
  atTheEdge: (strict: boolean) =>
    `At the edge itself the list is ${strict ? 'out ("more than")' : 'in ("at least")'}.`,
  noneAbove: (edge: string) => `Above ${edge} no list passes.`,
  open: "open",
  keptOut: "Kept out by another rule of the law",
  undecided: "Not decided under another rule of the law",
  regionOff: "The rule in each area is off (--region 0%).",

  lackFigure: (lacking: number, areas: number) =>
    `${whole(lacking)} of ${whole(areas)} lack the figure and come last.`,
  firstDivisor: (step: string) =>
    `First divisor of step ${step}; the second divisor ends the table.`,
  /** of ballots cast, behind the headline of the fewest votes */
  marginBase: (cast: string) => `Base: ${cast} ballots cast.`,
};
