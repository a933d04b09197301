import type { Audit } from "../../../analysis/audit/audit.ts";
import { whole } from "../../numbers.ts";
import { counted, joined } from "../prose.ts";

const absent: Readonly<Record<NonNullable<Audit["absent"]>, string>> = {
  open: "The outcome is open: there is nothing yet that an audit could confirm.",
  announced:
    "Who passes is known by the announcement alone, not by the votes: an audit of votes cannot confirm it.",
  votes: "A voter has several votes: what one ballot adds to a list is not told by votes alone.",
};

/** The words of a risk-limiting audit. */
export const audit = {
  assertion: "Assertion",
  margin: "Margin, %",
  comparison: "Comparison",
  polling: "Polling",
  caption: "Ballots to be drawn to confirm the outcome",
  none: "Nothing to confirm: votes decide nothing here.",
  columns:
    "Margin: of the assertion, diluted over all its ballots. Comparison: ballots held against their records. Polling: ballots alone.",
  ideal:
    "Sizes for a count without errors, drawn with replacement; comparison by Kaplan–Kolmogorov with g = 0.1.",
  /** why there is nothing to audit */
  absent,

  inArea: (area: string, assertion: string) => `${area}: ${assertion}`,
  passes: (name: string) => `${name} passes`,
  fails: (name: string) => `${name} does not pass`,
  keepsSeat: (holder: string, rival: string) => `${holder} keeps a seat from ${rival}`,
  holds: (step: string) => `${step} holds`,

  /** `risk`: in per cent with its sign; `areas`: in so many of them */
  sample: (risk: string, comparison: number, ballots: number, polling: number, areas: number) =>
    `At ${risk} risk ${whole(comparison)} of ${whole(ballots)} ballots${
      areas > 1 ? ` in ${counted(areas, "area")}` : ""
    } by comparison, ${whole(polling)} by polling.`,
  allInAreas: "all that the law asks for in areas",
  step: (step: string) => `step ${step}`,
  /** `more`: so many beside those that are named */
  notConfirmed: (names: readonly string[], more: number) =>
    `Not confirmed by them: ${joined(names)}${
      more > 0 ? ` and ${whole(more)} more` : ""
    }. Ballots, or how near a seat is, are not known there.`,
};
