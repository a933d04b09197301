import { CHANGE_KINDS } from "../../analysis/margin/kinds.ts";
import { command, OF_A_COUNT, OF_A_SCENARIO } from "../command.ts";
import { helpOf } from "../help.ts";

export const margins = command({
  help: () => helpOf("margins"),
  options: {
    ...OF_A_COUNT,
    ...OF_A_SCENARIO,
    list: { type: "string" },
    district: { type: "string" },
    coalition: { type: "string" },
    kind: { type: "string", many: true, choices: CHANGE_KINDS },
    risk: { type: "string" },
    write: { type: "string" },
  },
  most: 1,
  words: "elections",
  run: async ({ inputs, options, output, streams }) => {
    const { inputOf, openCount } = await import("../count.ts");
    const count = await openCount(await inputOf(inputs, streams, "margins"), options, streams);
    const { measured } = await import("../margins.ts");
    return measured(count, options, output, streams);
  },
});
