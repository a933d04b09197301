import { misuse, ProblemError } from "../../results/problem.ts";
import { command } from "../command.ts";
import { helpOf } from "../help.ts";

export const laws = command({
  help: () => helpOf("laws"),
  options: {},
  most: Number.POSITIVE_INFINITY,
  words: "laws",
  run: async ({ inputs, output, streams }) => {
    const [first = "list", ...others] = inputs;
    if (first === "check") {
      const { checkedLaws } = await import("../check-laws.ts");
      return checkedLaws(others, streams.cwd, output);
    }
    const shown = first === "show" ? others : inputs;
    const [word, surplus] = first === "list" ? [undefined, ...others] : shown;
    if (first === "list" ? others.length > 0 : shown.length > 1) throw oneLaw(surplus ?? "");
    const { listedLaws, shownLaw } = await import("../laws.ts");
    return first === "list" ? listedLaws(output) : shownLaw(word, streams.cwd, output);
  },
});

const oneLaw = (found: string) =>
  new ProblemError(misuse("mandate laws", "one-law-shown", "mandate laws --help", found));
