import { command, OF_A_COUNT, OF_A_SCENARIO } from "../command.ts";
import { helpOf } from "../help.ts";

export const explore = command({
  help: () => helpOf("explore"),
  options: { ...OF_A_COUNT, ...OF_A_SCENARIO, out: { type: "string" } },
  most: 1,
  words: "elections",
  run: async ({ inputs, options, output, streams }) => {
    const { inputOf, openCount } = await import("../count.ts");
    const { readOut, writtenPage } = await import("../explore.ts");
    const out = readOut(options);
    const count = await openCount(await inputOf(inputs, streams, "explore"), options, streams);
    return writtenPage(count, out, output, streams);
  },
});
