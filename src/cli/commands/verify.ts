import { command, OF_A_COUNT } from "../command.ts";
import { helpOf } from "../help.ts";

export const verify = command({
  help: () => helpOf("verify"),
  options: OF_A_COUNT,
  most: Number.POSITIVE_INFINITY,
  words: "elections",
  run: async ({ inputs, options, output, streams }) => {
    const { verified } = await import("../verify.ts");
    const { inputOf } = await import("../count.ts");
    if (inputs.length > 0) return verified(inputs, options, output, streams);
    await inputOf(inputs, streams, "verify");
    const { electionIds } = await import("../../io/catalogue.ts");
    return verified(electionIds(), options, output, streams);
  },
});
