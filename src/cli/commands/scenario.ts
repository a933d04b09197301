import { BASES } from "../../results/results.ts";
import { command, OF_A_COUNT } from "../command.ts";
import { helpOf } from "../help.ts";

export const scenario = command({
  help: () => helpOf("scenario"),
  options: {
    ...OF_A_COUNT,
    share: { type: "string" },
    of: { type: "string", choices: BASES },
    region: { type: "string" },
    seats: { type: "string" },
    method: { type: "string" },
    set: { type: "string", many: true },
    replace: { type: "string", many: true },
    without: { type: "string", many: true },
    merge: { type: "string", many: true },
    split: { type: "string", many: true },
    withdraw: { type: "string", many: true },
    move: { type: "string", many: true },
    spoil: { type: "string", many: true },
    "leave-out": { type: "string", many: true },
    add: { type: "string", many: true },
    mend: { type: "string", many: true },
    scenario: { type: "string", many: true },
    "drop-stations-by": { type: "string" },
    "smallest-first": { type: "boolean" },
    inside: { type: "string" },
    "up-to": { type: "string" },
    sweep: { type: "string" },
    write: { type: "string" },
    title: { type: "string" },
  },
  most: 1,
  words: "elections",
  run: async ({ inputs, options, output, streams }) => {
    const { inputOf } = await import("../count.ts");
    const { supposed } = await import("../suppose/run.ts");
    return supposed(await inputOf(inputs, streams, "scenario"), options, output, streams);
  },
});
