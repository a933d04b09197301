import { isPartial, stillOut } from "../../analysis/watch/out.ts";
import { electionHead } from "../../results/outcome-document.ts";
import { analysisDocument } from "../analysis-document.ts";
import { warnOf } from "../outcome.ts";
import { inWords, type Output } from "../output.ts";
import type { Teller, Told } from "./teller.ts";

/** One document on each line: watch/1 for a version, problems/1 for one that is refused. */
export const inJson = (output: Output): Teller => ({
  begin: () => {},
  version: (told) => {
    warnOf(told.count, told.outcome, output);
    output.document(versionDocument(told));
  },
  refused: (problems, file, time, last) =>
    output.document({
      mandate: "problems/1",
      time,
      file,
      ...(last && { stands: last.time }),
      problems: problems.map(inWords),
    }),
  warn: (problems) => output.problems(problems),
});

function versionDocument({
  version,
  results,
  count,
  outcome,
  number,
  time,
  since,
  kept,
}: Told): object {
  const out = stillOut(results);
  return {
    mandate: "watch/1",
    election: electionHead(results.election),
    law: outcome.law.id,
    version: number,
    time,
    file: version.unit.name,
    sha256: version.sha256,
    ...(kept !== undefined && { kept }),
    partial: isPartial(results, out),
    out,
    since: since?.before.time ?? null,
    changes: since?.changes ?? null,
    ...(since && since.columns.length > 0 && { readOtherwise: since.columns }),
    outcome: analysisDocument(count.results, outcome),
  };
}
