import { command } from "../command.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;

export const completion = command({
  help: `A script that lets the shell complete commands, options and built-in ids.

  mandate completion bash|zsh|fish

  source <(mandate completion bash)      in ~/.bashrc
  source <(mandate completion zsh)       in ~/.zshrc
  mandate completion fish > ~/.config/fish/completions/mandate.fish
`,
  options: {},
  most: 1,
  words: SHELLS,
  run: async ({ inputs, streams }) => {
    const { completionScript } = await import("../complete.ts");
    streams.stdout.write(completionScript(inputs[0]));
    return 0;
  },
});
