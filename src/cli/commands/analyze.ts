import { command, OF_A_COUNT, OF_A_SCENARIO } from "../command.ts";
import { helpOf } from "../help.ts";

export const analyze = command({
  help: () => helpOf("analyze"),
  options: {
    ...OF_A_COUNT,
    ...OF_A_SCENARIO,
    watch: { type: "boolean" },
    keep: { type: "string" },
  },
  most: 1,
  words: "elections",
  run: async ({ inputs, options, output, streams }) => {
    if (options.watch) {
      const { watchCount } = await import("../watch/watch.ts");
      return watchCount(inputs[0], options, streams);
    }
    if (options.keep !== undefined) await refuseKeep();
    const { inputOf, openCount } = await import("../count.ts");
    const count = await openCount(await inputOf(inputs, streams, "analyze"), options, streams);
    const { elect } = await import("../../elect/elect.ts");
    const { exitOf, warnOf } = await import("../outcome.ts");
    const outcome = elect(count.law, count.results, count.lots);
    warnOf(count, outcome, output);
    if (output.json) {
      const { analysisDocument } = await import("../analysis-document.ts");
      output.document(analysisDocument(count.results, outcome));
    } else {
      const { analysisLines } = await import("../terminal/analysis.ts");
      output.lines(analysisLines(count, outcome, output.style));
    }
    return exitOf(outcome);
  },
});

/** @throws ProblemError: without --watch there is one version, and the user has it */
async function refuseKeep(): Promise<never> {
  const { misuse, ProblemError } = await import("../../results/problem.ts");
  const attempt = "mandate analyze results.csv --watch --keep DIR";
  throw new ProblemError(misuse("--keep", "keep-watching", attempt));
}
