import { type Interval, sweep } from "../analysis/scenario/sweep.ts";
import { allBases, type ThresholdRow } from "../analysis/scenario/threshold.ts";
import { elect } from "../elect/elect.ts";
import type { Law } from "../law/law.ts";
import { thresholds } from "../law/thresholds.ts";
import type { Outcome } from "../results/outcome.ts";
import { electionHead, fractionJson, plainJson } from "../results/outcome-document.ts";
import type { Count } from "./count.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { exitOf, warnOf } from "./outcome.ts";
import type { Output } from "./output.ts";
import { basesLines } from "./terminal/bases.ts";
import { comparedLines } from "./terminal/compared.ts";
import { sweepLines } from "./terminal/sweep.ts";
import type { Change } from "./threshold.ts";

/** The same share on all four bases. Exit 3 if the outcome on the law's own base is open. */
export function bases(count: Count, law: Law, output: Output): ExitCode {
  const rows = allBases(law, count.results, count.lots);
  const own = rows.find((row) => row.actual);
  if (own) warnOf(count, own.outcome, output);
  if (output.json) output.document({ ...head(count, law), rows: rows.map(rowJson) });
  else output.lines(basesLines(count.results, rows, output.style));
  return own ? exitOf(own.outcome) : EXIT.done;
}

/** Every threshold at which anything changes. */
export function swept(count: Count, law: Law, change: Change, output: Output): ExitCode {
  const found = sweep(law, count.results, count.law, count.lots);
  warnOf(count, elect(count.law, count.results, count.lots), output);
  if (output.json)
    output.document({
      ...head(count, law),
      base: plainJson(found.base),
      threshold: fractionJson(found.law),
      strict: found.strict,
      intervals: found.intervals.map(intervalJson),
    });
  else output.lines(sweepLines(count.results, found, change, output.style));
  return EXIT.done;
}

/** One changed law beside the law as it stands. Exit 3 if the outcome under the changed one is open. */
export function compared(count: Count, law: Law, output: Output): ExitCode {
  const { results, lots } = count;
  const [actual, changed] = [elect(count.law, results, lots), elect(law, results, lots)];
  warnOf(count, actual, output);
  if (output.json)
    output.document({
      ...head(count, law),
      rows: [
        { ...outcomeRow(count.law, actual), actual: true },
        { ...outcomeRow(law, changed), actual: law.changed.length === 0 },
      ],
    });
  else output.lines(comparedLines(count, law, actual, changed, output.style));
  return exitOf(changed);
}

const head = ({ results }: Pick<Count, "results">, law: Law) => ({
  mandate: "threshold/1",
  election: electionHead(results.election),
  law: law.id,
  changed: law.changed,
});

const answer = ({ eligible, seats, open }: Outcome) => ({
  eligible,
  seats: Object.fromEntries(seats),
  open: plainJson(open),
});

const rowJson = ({ share, of, size, outcome, actual }: ThresholdRow) => ({
  share: fractionJson(share),
  of,
  size: plainJson(size),
  needed: outcome.line?.needed ?? null,
  ...answer(outcome),
  actual,
});

function outcomeRow(law: Law, outcome: Outcome) {
  const rule = thresholds(law).find(({ scope }) => scope.kind === "whole")?.rule;
  const share = rule?.amount.kind === "share" ? fractionJson(rule.amount.share) : null;
  return { share, of: rule?.of ?? null, needed: outcome.line?.needed ?? null, ...answer(outcome) };
}

const intervalJson = ({ above, upTo, votes, outcome, keptOut, undecided }: Interval) => ({
  above: above && fractionJson(above),
  upTo: upTo && fractionJson(upTo),
  votes,
  ...answer(outcome),
  keptOut,
  undecided,
});
