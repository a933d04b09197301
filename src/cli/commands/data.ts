import { command, OF_AN_INPUT } from "../command.ts";
import { EVERYWHERE_HELP, OF_AN_INPUT_HELP } from "../help.ts";

export const data = command({
  help: `The elections that are built in; where the numbers of one come from.

  mandate data [list]
  mandate data ID|FILE|FOLDER

${OF_AN_INPUT_HELP}
${EVERYWHERE_HELP}

  mandate data
  mandate data kg-2020
`,
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
