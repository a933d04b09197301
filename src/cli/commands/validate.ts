import { command } from "../command.ts";
import { EVERYWHERE_HELP } from "../help.ts";

export const validate = command({
  help: `Can a data set be read, and does it agree with itself?

  mandate validate <input>

${EVERYWHERE_HELP}

Exit 1: it cannot be read; all problems are listed, each with its place.
Exit 4: it can be read and disagrees with itself (sums, more ballots than
voters). Nothing is repaired, nothing is written.

  mandate validate count.csv
  mandate validate kg-2020-stations
`,
  options: {},
  most: 1,
  words: "elections",
  run: async ({ inputs, output, streams }) => {
    const { inputOf } = await import("../count.ts");
    const { noInput, validated } = await import("../validate.ts");
    const input = await inputOf(inputs, streams, "validate");
    if (inputs.length === 0) throw noInput();
    return validated(input, streams, output);
  },
});
