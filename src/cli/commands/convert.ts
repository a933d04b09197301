import { FORMATS } from "../../interop/convert/formats.ts";
import { command, OF_AN_INPUT } from "../command.ts";
import { helpOf } from "../help.ts";

export const convert = command({
  help: () => helpOf("convert"),
  options: {
    ...OF_AN_INPUT,
    to: { type: "string", choices: FORMATS },
    out: { type: "string" },
    previous: { type: "string" },
  },
  most: 1,
  words: "elections",
  run: async ({ inputs, options, output, streams }) => {
    const { converted, readRequest } = await import("../convert.ts");
    const { inputOf } = await import("../count.ts");
    const request = readRequest(inputs, options);
    const input = await inputOf(inputs, streams, "convert");
    return converted(input, { ...options, ...request }, output, streams);
  },
});
