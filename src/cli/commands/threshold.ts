import { BASES } from "../../results/results.ts";
import { command, OF_A_COUNT, OF_A_SCENARIO } from "../command.ts";
import { helpOf } from "../help.ts";

export const threshold = command({
  help: () => helpOf("threshold"),
  options: {
    ...OF_A_COUNT,
    ...OF_A_SCENARIO,
    share: { type: "string" },
    of: { type: "string", choices: BASES },
    region: { type: "string" },
    bases: { type: "boolean" },
    sweep: { type: "boolean" },
    set: { type: "string", many: true },
  },
  most: 1,
  words: "elections",
  run: async ({ inputs, options, output, streams }) => {
    const { inputOf, openCount } = await import("../count.ts");
    const { readChange, changedLaw } = await import("../threshold.ts");
    const change = readChange(options);
    const count = await openCount(await inputOf(inputs, streams, "threshold"), options, streams);
    const { bases, compared, swept } = await import("../what-if.ts");
    const law = changedLaw(count.law, change);
    if (options.bases) return bases(count, law, output);
    if (options.sweep) return swept(count, law, change, output);
    return compared(count, law, output);
  },
});
