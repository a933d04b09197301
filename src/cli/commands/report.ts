import { command, OF_A_COUNT, OF_A_SCENARIO } from "../command.ts";
import { helpOf } from "../help.ts";

export const report = command({
  help: () => helpOf("report"),
  options: {
    ...OF_A_COUNT,
    ...OF_A_SCENARIO,
    out: { type: "string" },
    format: { type: "string" },
    "drop-stations-by": { type: "string" },
    "smallest-first": { type: "boolean" },
    "up-to": { type: "string" },
  },
  most: 1,
  words: "elections",
  run: async ({ inputs, options, output, streams }) => {
    const { inputOf, openCount } = await import("../count.ts");
    const { readFormats, writtenReport } = await import("../report.ts");
    const request = readFormats(options);
    const count = await openCount(await inputOf(inputs, streams, "report"), options, streams);
    return writtenReport(count, request, output, streams);
  },
});
