import { CARDS } from "../../chart/card.ts";
import { command, OF_A_COUNT, OF_A_SCENARIO } from "../command.ts";
import { helpOf } from "../help.ts";

export const chart = command({
  help: () => helpOf("chart"),
  options: {
    ...OF_A_COUNT,
    ...OF_A_SCENARIO,
    out: { type: "string" },
    theme: { type: "string", choices: ["light", "dark"] },
    layout: { type: "string", choices: ["page", "phone", ...CARDS.map(({ id }) => id)] },
    colours: { type: "string" },
    list: { type: "string" },
    map: { type: "string" },
    against: { type: "string" },
    names: { type: "string" },
    laws: { type: "string" },
    by: { type: "string" },
    "smallest-first": { type: "boolean" },
    "up-to": { type: "string" },
  },
  most: 2,
  words: "elections",
  run: async ({ inputs, options, output, streams }) => {
    const { inputOf, openCount } = await import("../count.ts");
    const { drawnChart, listedCharts, namesNone, splitWords } = await import("../chart.ts");
    if (namesNone(inputs) && options.out === undefined) return listedCharts(output);
    const { chart, input } = splitWords(inputs);
    const count = await openCount(await inputOf(input, streams, "chart"), options, streams);
    if (options.colours === undefined) return drawnChart(count, chart, options, output, streams);
    const { coloured } = await import("../looks.ts");
    const results = await coloured(count.results, options.colours, streams.cwd);
    return drawnChart({ ...count, results }, chart, options, output, streams);
  },
});
