import { command } from "../command.ts";
import { EVERYWHERE_HELP } from "../help.ts";

export const data = command({
  help: `The elections that are built in; where the numbers of one come from.

  mandate data [list]
  mandate data ID|FILE|FOLDER

${EVERYWHERE_HELP}

  mandate data
  mandate data kg-2020
`,
  options: {},
  most: 1,
  words: "elections",
  run: async ({ inputs, output, streams }) => {
    const { listedElections, shownElection } = await import("../data.ts");
    const [input = "list"] = inputs;
    return input === "list" ? listedElections(output) : shownElection(input, streams, output);
  },
});
