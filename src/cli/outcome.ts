import type { SuppliedLot } from "../elect/lots.ts";
import { grouped } from "../load/apply/grouped.ts";
import { check } from "../results/check.ts";
import type { Lot, Outcome } from "../results/outcome.ts";
import { type Problem, warning } from "../results/problem.ts";
import type { Results } from "../results/results.ts";
import { compareOfficial } from "../verify/official.ts";
import { say } from "../words/language.ts";
import type { Count } from "./count.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Output } from "./output.ts";
import { shellWord } from "./terminal/shell.ts";
import { wrap } from "./terminal/text.ts";

/** Open is a result, with an exit code of its own. */
export const exitOf = ({ open }: Outcome): ExitCode => (open.length > 0 ? EXIT.open : EXIT.done);

/** Disagreements are warnings on top of an analysis; nothing is repaired. */
export function warnOf(count: Count, outcome: Outcome, output: Output): void {
  noteGuess(count, output);
  output.problems(warningsOf(count, outcome));
}

/** Says what is supposed in place of the count, that the columns of the input were guessed, and what shows how. */
export function noteGuess(
  {
    supposed = [],
    guessed,
    input,
    inputFlags,
  }: Pick<Count, "supposed" | "guessed" | "input" | "inputFlags">,
  output: Output,
): void {
  output.note(supposed.flatMap((text) => wrap(say.cli.about.supposed(text), output.style.prose)));
  if (guessed)
    output.note([say.cli.about.guessed(`mandate validate ${shellWord(input)}${inputFlags}`)]);
}

/** Of the reading, of the data with itself, and of what was announced with what the votes give under the same law. */
export function warningsOf({ warnings, results, law, lots }: Count, outcome: Outcome): Problem[] {
  const { assumptions, election } = results;
  const asHeld = law.id === election.law && law.changed.length === 0 && assumptions.length === 0;
  return [
    ...warnings,
    ...grouped(check(results)),
    ...(asHeld ? apart(results, outcome) : []),
    ...unused(lots.lots ?? [], outcome),
  ];
}

/** Lots that were given and that no tie asked for. */
function unused(lots: readonly SuppliedLot[], outcome: Outcome): Problem[] {
  return lots
    .filter((lot) => !outcome.lots.some((drawn) => answers(lot, drawn)))
    .map(({ step, area, drawn }) =>
      warning(
        "lots-unused",
        { source: "--lots", ...(step !== undefined && { path: step }), area },
        drawn.join(", "),
      ),
    );
}

/** One without a step answers whichever step drew in its area. */
const answers = (lot: SuppliedLot, drawn: Lot): boolean =>
  (lot.step === undefined || lot.step === drawn.step) &&
  lot.area === drawn.area &&
  lot.list === drawn.list;

function apart(results: Results, outcome: Outcome): Problem[] {
  const source = results.election.id;
  return compareOfficial(results, outcome).flatMap((one): Problem[] => {
    if (one.kind === "lot") return []; // the Outcome says itself what is open
    if (one.kind === "passed") {
      const found = one.announced ? "announced: passed" : "announced: not passed";
      return [warning("passed", { source, list: one.list }, found)];
    }
    const { area, official, seats } = one;
    const place = { source, area, ...(one.kind === "seats" && { list: one.list }) };
    return [warning("official", place, "", { official, seats })];
  });
}
