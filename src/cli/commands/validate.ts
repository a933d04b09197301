import { command, OF_AN_INPUT } from "../command.ts";
import { helpOf } from "../help.ts";

export const validate = command({
  help: () => helpOf("validate"),
  options: { ...OF_AN_INPUT, "write-reading": { type: "string" } },
  most: 1,
  words: "elections",
  run: async ({ inputs, options, output, streams }) => {
    const { inputOf } = await import("../count.ts");
    const { noInput, validated } = await import("../validate.ts");
    const input = await inputOf(inputs, streams, "validate");
    if (inputs.length === 0) throw noInput();
    return validated(input, options, streams, output);
  },
});
