import { FORMATS } from "../../interop/convert/formats.ts";
import { command, OF_AN_INPUT } from "../command.ts";
import { EVERYWHERE_HELP, OF_AN_INPUT_HELP } from "../help.ts";

export const convert = command({
  help: `The same results in another format.

  mandate convert <input> --to FORMAT [--out FILE|DIR]

  --to FORMAT   json         the results document
                package      the data package, a folder of CSV tables
                long         CSV: a row for each list in each area
                wide         CSV: a row an area, a column a list
                xlsx         a workbook: results, areas, lists, Source
                parquet      the rows of long, votes as int64
                datawrapper  CSV of the whole for a chart
  --out PATH    where it goes; without it text goes to standard output
${OF_AN_INPUT_HELP}
${EVERYWHERE_HELP}

It is written whole or not at all. What a format cannot hold is named on
standard error. json and package hold everything; mandate reads back all but
parquet and datawrapper.

  mandate convert kg-2020 --to wide
  mandate convert results.csv --to json --out results.json
  mandate convert kg-2020 --to package --out my-election
`,
  options: { ...OF_AN_INPUT, to: { type: "string", choices: FORMATS }, out: { type: "string" } },
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
