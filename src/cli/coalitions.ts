import type { Coalitions } from "../analysis/coalition/coalitions.ts";
import { type Governing, governing } from "../analysis/coalition/governing.ts";
import { elect } from "../elect/elect.ts";
import type { Outcome } from "../results/outcome.ts";
import { electionHead, plainJson } from "../results/outcome-document.ts";
import { en } from "../words/en/index.ts";
import type { Count } from "./count.ts";
import type { ExitCode } from "./exit.ts";
import { exitOf, warnOf } from "./outcome.ts";
import type { Output } from "./output.ts";
import { governingLines } from "./terminal/coalitions.ts";
import { readMajority, readWishes, type WishOptions } from "./wishes.ts";

/** Who can govern on the seats that the law gives. Exit 3 if some of them are open. */
export function governed(count: Count, options: WishOptions, output: Output): ExitCode {
  const { law, results, lots } = count;
  const outcome = elect(law, results, lots);
  const wishes = readWishes(options, results.lists);
  const majority = readMajority(options.majority, outcome.house);
  warnOf(count, outcome, output);
  const found = governing(outcome, { ...wishes, ...(majority !== undefined && { majority }) });
  if (output.json) output.document(documentOf(count, outcome, found));
  else output.lines(governingLines(count, outcome, found, output.style));
  return exitOf(outcome);
}

function documentOf({ results, law }: Count, outcome: Outcome, found: Governing) {
  return {
    mandate: "coalitions/1",
    election: electionHead(results.election),
    law: law.id,
    ...(law.changed.length > 0 && { changed: law.changed }),
    house: outcome.house,
    ...answerOf(found),
    open: plainJson(outcome.open),
  };
}

function answerOf(found: Governing) {
  if (found.kind === "absent")
    return {
      majority: null,
      absent: found.why,
      reason: en.analysis.coalitions.noMajority[found.why],
    };
  if (found.kind === "settled") return { ...sets(found.coalitions), ...power(found.coalitions) };
  return { ...sets(found.certain), possible: found.possible };
}

const sets = ({ majority, wishes, winning, minimal, minimalCount, near }: Coalitions) => ({
  majority,
  wishes,
  winning: countJson(winning),
  minimal,
  minimalCount: countJson(minimalCount),
  near,
});

const power = (found: Coalitions) => ({
  power: found.power.map(({ lists, seats, neededIn, banzhaf, absoluteBanzhaf, shapleyShubik }) => ({
    lists,
    seats,
    neededIn: countJson(neededIn),
    banzhaf: plainJson(banzhaf),
    absoluteBanzhaf: plainJson(absoluteBanzhaf),
    shapleyShubik: plainJson(shapleyShubik),
  })),
});

/** A number while it is exact as one, text beyond. */
const countJson = (n: bigint): number | string =>
  n <= Number.MAX_SAFE_INTEGER ? Number(n) : String(n);
