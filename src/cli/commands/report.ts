import { command, OF_A_COUNT, OF_A_SCENARIO } from "../command.ts";
import { helpOf } from "../help.ts";
import { OF_A_REPORT, readRequest } from "../report/request.ts";

export const report = command({
  help: () => helpOf("report"),
  options: { ...OF_A_COUNT, ...OF_A_SCENARIO, ...OF_A_REPORT },
  most: 100,
  words: "elections",
  run: async ({ inputs, options, output, streams }) => {
    const [{ inputOf, openCount, openResults }, { writtenReport, writtenReports }] =
      await Promise.all([import("../count.ts"), import("../report/report.ts")]);
    const { previous } = options;
    const last = previous === undefined ? undefined : await openResults(previous, streams);
    const request = readRequest(options, last?.results);
    if (inputs.length < 2) {
      const count = await openCount(await inputOf(inputs, streams, "report"), options, streams);
      return writtenReport(count, request, output, streams);
    }
    const counts = [];
    for (const input of inputs) counts.push(await openCount(input, options, streams));
    return writtenReports(counts, request, output, streams);
  },
});
