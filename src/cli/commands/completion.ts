import { command } from "../command.ts";
import { helpOf } from "../help.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;

export const completion = command({
  help: () => helpOf("completion"),
  options: {},
  most: 1,
  words: SHELLS,
  run: async ({ inputs, streams }) => {
    const { completionScript } = await import("../complete.ts");
    streams.stdout.write(completionScript(inputs[0]));
    return 0;
  },
});
