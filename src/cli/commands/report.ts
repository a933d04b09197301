import { command, OF_A_COUNT, OF_A_SCENARIO } from "../command.ts";
import { helpOf } from "../help.ts";
import { OF_A_REPORT, readRequest } from "../report/request.ts";

export const report = command({
  help: () => helpOf("report"),
  options: { ...OF_A_COUNT, ...OF_A_SCENARIO, ...OF_A_REPORT },
  most: 100,
  words: "elections",
  run: async ({ inputs, options, output, streams }) => {
    const [
      { inputOf, openCount, openResults },
      { coloured, openLook },
      { writtenReport, writtenReports },
    ] = await Promise.all([
      import("../count.ts"),
      import("../looks.ts"),
      import("../report/report.ts"),
    ]);
    const { previous, theme, colours } = options;
    const last = previous === undefined ? undefined : await openResults(previous, streams);
    const look = theme === undefined ? undefined : await openLook(theme, streams.cwd);
    const request = readRequest(options, {
      ...(last && { previous: last.results }),
      ...(look && { look }),
    });
    const opened = async (input: string) => {
      const count = await openCount(input, options, streams);
      return colours === undefined
        ? count
        : { ...count, results: await coloured(count.results, colours, streams.cwd) };
    };
    if (inputs.length < 2) {
      const count = await opened(await inputOf(inputs, streams, "report"));
      return writtenReport(count, request, output, streams);
    }
    const counts = [];
    for (const input of inputs) counts.push(await opened(input));
    return writtenReports(counts, request, output, streams);
  },
});
