import { command } from "../command.ts";
import { helpOf } from "../help.ts";

export const seats = command({
  help: () => helpOf("seats"),
  options: {
    method: { type: "string" },
    seats: { type: "string" },
    lots: { type: "string" },
    seed: { type: "string" },
  },
  most: Number.POSITIVE_INFINITY,
  run: async ({ inputs, options, output, streams }) => {
    const { calculation, methodTitle } = await import("../calculator.ts");
    const { inEnglish } = await import("../english.ts");
    const { readLots } = await import("../lots.ts");
    const { law, results } = calculation(inputs, options);
    const { elect } = await import("../../elect/elect.ts");
    const { exitOf } = await import("../outcome.ts");
    const outcome = elect(law, results, await readLots(options, streams.cwd));
    if (output.json) {
      const { plainJson } = await import("../../results/outcome-document.ts");
      output.document({
        mandate: "seats/1",
        method: inEnglish(() => methodTitle(law)),
        seats: outcome.lists.map(({ name, votes, seats, atMost }) => ({
          name,
          votes,
          seats,
          ...(atMost !== seats && { atMost }),
        })),
        evidence: plainJson(outcome.steps),
        open: plainJson(outcome.open),
        lots: outcome.lots,
      });
    } else {
      const { calculatorLines } = await import("../terminal/calculator.ts");
      output.lines(
        calculatorLines(outcome, results, inputs, options, methodTitle(law), output.style),
      );
    }
    return exitOf(outcome);
  },
});
