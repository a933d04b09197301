import { elect } from "../../src/elect/elect.ts";
import { lawsOfBody } from "../../src/io/catalogue.ts";
import type { Law } from "../../src/law/law.ts";
import { buildReport } from "../../src/report/build.ts";
import type { Report } from "../../src/report/document.ts";
import { fewestVotes } from "../../src/report/fewest-votes.ts";
import { gather } from "../../src/report/gather.ts";
import type { ReportInput } from "../../src/report/input.ts";
import type { Results } from "../../src/results/results.ts";
import { election, law as lawOf } from "../support.ts";

/** What a report of an election is made from, without pictures and without the fewest votes, which take their time. */
export function inputOf(
  law: Law,
  results: Results,
  more: Partial<ReportInput> = {},
  others: readonly Law[] = [],
): ReportInput {
  const outcome = elect(law, results);
  return {
    law,
    results,
    outcome,
    ...gather(law, results, outcome, {}, others),
    margins: "apart",
    charts: [],
    named: results.election.id,
    command: `mandate report ${results.election.id}`,
    problems: [],
    ...more,
  };
}

/** The report of an election that ships, under its own law. */
export function reportOf(
  id: string,
  more: Partial<ReportInput> = {},
  others: readonly Law[] = [],
): Report {
  const results = election(id);
  return buildReport(inputOf(lawOf(results.election.law ?? id), results, more, others));
}

/** All that a report of an election that ships is made from, as the command gathers it: once, for it takes its time. */
export function wholeInputOf(id: string, withMargins = true): ReportInput {
  const key = `${id} ${withMargins}`;
  const input = gathered.get(key) ?? wholeInput(id, withMargins);
  gathered.set(key, input);
  return input;
}

const gathered = new Map<string, ReportInput>();

function wholeInput(id: string, withMargins: boolean): ReportInput {
  const results = election(id);
  const law = lawOf(results.election.law ?? id);
  const margins = withMargins ? fewestVotes(law, results, elect(law, results)) : "apart";
  return inputOf(law, results, { margins }, lawsOfBody(results.election).map(lawOf));
}
