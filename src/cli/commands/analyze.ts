import { command, OF_A_COUNT } from "../command.ts";
import { EVERYWHERE_HELP, OF_A_COUNT_HELP } from "../help.ts";

export const analyze = command({
  help: `Who passes, who gets which seats, and how close was it?

  mandate analyze [input] [--law ID|FILE] [--json]

${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Without input it takes kg-2020. Exit 3: the outcome is open (a lot, a list that
the data cannot decide, no rule); what is certain is printed.

  mandate analyze kg-2020
  mandate analyze kg-2020 --law kg-2015
  mandate analyze kg-2020-stations --assume invalid=1.5%
  pbpaste | mandate analyze - --law kg-2020
`,
  options: OF_A_COUNT,
  most: 1,
  words: "elections",
  run: async ({ inputs, options, output, streams }) => {
    const { inputOf, openCount } = await import("../count.ts");
    const count = await openCount(await inputOf(inputs, streams, "analyze"), options, streams);
    const { elect } = await import("../../elect/elect.ts");
    const { exitOf, warnOf } = await import("../outcome.ts");
    const outcome = elect(count.law, count.results, count.lots);
    warnOf(count, outcome, output);
    if (output.json) {
      const { outcomeDocument, plainJson } = await import("../../results/outcome-document.ts");
      const { measures } = await import("../../analysis/measure/measures.ts");
      output.document({
        ...outcomeDocument(outcome, count.results),
        measures: plainJson(measures(count.results, outcome)),
      });
    } else {
      const { analysisLines } = await import("../terminal/analysis.ts");
      output.lines(analysisLines(count, outcome, output.style));
    }
    return exitOf(outcome);
  },
});
