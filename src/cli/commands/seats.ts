import { command } from "../command.ts";
import { EVERYWHERE_HELP } from "../help.ts";

export const seats = command({
  help: `The calculator: so many seats, these votes, this method.

  mandate seats --method M --seats N VOTES...
  VOTES: numbers, or NAME=NUMBER

  --method M    dhondt, sainte-lague, danish, imperiali, adams, dean,
                huntington-hill, macanese; hare, droop, hagenbach-bischoff,
                imperiali-quota (largest remainders); or as in a law document:
                '{ "divisor": "sainte-lague", "first": "1.4" }'
  --seats N     how many seats
  --lots FILE   lots that were drawn, as the open outcome prints them
  --seed N      draw the lots here, from this seed; recorded
${EVERYWHERE_HELP}

  mandate seats --method dhondt --seats 8 100000 80000 30000
  mandate seats --method hare --seats 10 North=5200 South=3100 Coast=1700
`,
  options: {
    method: { type: "string" },
    seats: { type: "string" },
    lots: { type: "string" },
    seed: { type: "string" },
  },
  most: Number.POSITIVE_INFINITY,
  run: async ({ inputs, options, output, streams }) => {
    const { calculation, methodTitle } = await import("../calculator.ts");
    const { readLots } = await import("../lots.ts");
    const { law, results } = calculation(inputs, options);
    const { elect } = await import("../../elect/elect.ts");
    const { exitOf } = await import("../outcome.ts");
    const outcome = elect(law, results, await readLots(options, streams.cwd));
    if (output.json) {
      const { plainJson } = await import("../../results/outcome-document.ts");
      output.document({
        mandate: "seats/1",
        method: methodTitle(law),
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
