import { command, OF_A_COUNT } from "../command.ts";
import { EVERYWHERE_HELP, OF_A_COUNT_HELP } from "../help.ts";

export const verify = command({
  help: `Do the official seats follow from the votes and the law?

  mandate verify [input...]

${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Recounts, checks every claim of the evidence by a second program, and compares
with the seats and the lists as announced. Without input: all that is built in.
Exit 4: something differs.

  mandate verify
  mandate verify kg-2010 kg-2015 kg-2020
`,
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
