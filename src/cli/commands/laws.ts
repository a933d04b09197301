import { error, ProblemError } from "../../results/problem.ts";
import { command } from "../command.ts";
import { EVERYWHERE_HELP } from "../help.ts";

export const laws = command({
  help: `The electoral laws that are built in, and the check of one of your own.

  mandate laws [list]               all of them, by country
  mandate laws show ID|FILE         one law in sentences
  mandate laws check FILE|FOLDER…   all problems of documents, with their path

${EVERYWHERE_HELP}

Exit 1: a document is no law, or has problems. What its names lead to is looked
at once its form is right. How to write one: data/README.md

  mandate laws
  mandate laws show no-storting-2005
  mandate laws show kg-2020 --json     the document itself
  mandate laws check my-law.json
`,
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
  new ProblemError(
    error("usage", { source: "mandate laws" }, found, {
      message: "One law at a time is shown; check takes several.",
      try: "mandate laws --help",
    }),
  );
