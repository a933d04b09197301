import { command } from "../command.ts";
import { EVERYWHERE_HELP } from "../help.ts";

export const laws = command({
  help: `The electoral laws that are built in, and the check of one of your own.

  mandate laws [list]
  mandate laws show ID|FILE
  mandate laws check FILE

${EVERYWHERE_HELP}

  mandate laws
  mandate laws show kg-2020
  mandate laws show kg-2020 --json     the document itself
  mandate laws check my-law.json
`,
  options: {},
  most: 2,
  words: "laws",
  run: async ({ inputs, output, streams }) => {
    const { checkedLaw, listedLaws, shownLaw } = await import("../laws.ts");
    const [first = "list", second] = inputs;
    if (first === "list" && second === undefined) return listedLaws(output);
    if (first === "check") return checkedLaw(second, streams.cwd, output);
    return shownLaw(first === "show" ? second : first, streams.cwd, output);
  },
});
