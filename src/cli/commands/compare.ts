import { BASES } from "../../results/results.ts";
import { command, OF_A_COUNT } from "../command.ts";
import { helpOf } from "../help.ts";

export const compare = command({
  help: () => helpOf("compare"),
  options: {
    ...OF_A_COUNT,
    law: { type: "string", many: true },
    names: { type: "string" },
    of: { type: "string", choices: BASES },
  },
  most: Number.POSITIVE_INFINITY,
  words: "elections",
  run: async ({ inputs, options, output, streams }) => {
    const { comparedElections, comparedLaws } = await import("../compare.ts");
    if (inputs.length > 1) return comparedElections(inputs, options, output, streams);
    const { inputOf } = await import("../count.ts");
    const input = await inputOf(inputs, streams, "compare");
    return comparedLaws(input, options, output, streams);
  },
});
