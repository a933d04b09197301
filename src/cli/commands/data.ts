import { command, OF_AN_INPUT } from "../command.ts";
import { helpOf } from "../help.ts";

export const data = command({
  help: () => helpOf("data"),
  options: OF_AN_INPUT,
  most: 1,
  words: "elections",
  run: async ({ inputs, options, output, streams }) => {
    const { listedElections, shownElection } = await import("../data.ts");
    const [input = "list"] = inputs;
    if (input !== "list") return shownElection(input, options, streams, output);
    const { refuseOptions } = await import("../../io/reading.ts");
    refuseOptions(options);
    return listedElections(output);
  },
});
