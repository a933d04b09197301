import { command, OF_A_COUNT, OF_A_SCENARIO } from "../command.ts";
import { helpOf } from "../help.ts";

export const audit = command({
  help: () => helpOf("audit"),
  options: {
    ...OF_A_COUNT,
    ...OF_A_SCENARIO,
    risk: { type: "string" },
    method: { type: "string", choices: ["comparison", "polling"] },
  },
  most: 1,
  words: "elections",
  run: async ({ inputs, options, output, streams }) => {
    const { inputOf, openCount } = await import("../count.ts");
    const count = await openCount(await inputOf(inputs, streams, "audit"), options, streams);
    const { audited } = await import("../audit.ts");
    return audited(count, options, output);
  },
});
