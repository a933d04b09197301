import { BASES } from "../../results/results.ts";
import { command, OF_A_COUNT, OF_A_SCENARIO } from "../command.ts";
import { helpOf } from "../help.ts";

export const coalitions = command({
  help: () => helpOf("coalitions"),
  options: {
    ...OF_A_COUNT,
    ...OF_A_SCENARIO,
    exclude: { type: "string", many: true },
    together: { type: "string", many: true },
    apart: { type: "string", many: true },
    majority: { type: "string" },
    share: { type: "string" },
    of: { type: "string", choices: BASES },
    region: { type: "string" },
    set: { type: "string", many: true },
  },
  most: 1,
  words: "elections",
  run: async ({ inputs, options, output, streams }) => {
    const { inputOf, openCount } = await import("../count.ts");
    const { readChange, changedLaw } = await import("../threshold.ts");
    const change = readChange(options);
    const count = await openCount(await inputOf(inputs, streams, "coalitions"), options, streams);
    const { governed } = await import("../coalitions.ts");
    return governed({ ...count, law: changedLaw(count.law, change) }, options, output);
  },
});
