import { counts, delimited } from "../cells.ts";
import { type Kind, utf8 } from "./kind.ts";

const BLANKS = [",", " ", "\u00a0", "\u2009", "\u202f", "'", "\u2019"];

/** The form of a text, with nothing in it changed. */
export const TEXT: readonly Kind[] = [
  {
    name: "another separator",
    group: "text",
    expects: "reason",
    make: ({ form, grid, delimiter }, random) =>
      form === "table" && grid
        ? {
            bytes: delimited(
              grid,
              random.pick([",", ";", "\t", "|"].filter((d) => d !== delimiter)),
            ),
          }
        : undefined,
  },
  {
    name: "every cell in quotes",
    group: "text",
    expects: "same",
    make: ({ form, grid, delimiter }) =>
      form === "table" && grid ? { bytes: delimited(grid, delimiter!, true) } : undefined,
  },
  {
    name: "other ends of lines",
    group: "text",
    expects: "same",
    make({ form, text }, random) {
      if (form !== "table") return undefined;
      const end = random.pick(["\n", "\r\n", "\r"]);
      return { bytes: utf8(text!.replace(/\r\n?|\n/g, end)) };
    },
  },
  {
    name: "empty lines at the end",
    group: "text",
    expects: "same",
    make: ({ form, text }, random) =>
      form === "table" ? { bytes: utf8(text! + "\n".repeat(1 + random.below(2_000))) } : undefined,
  },
  {
    name: "an empty line put in",
    group: "text",
    expects: "reason",
    make({ form, text }, random) {
      if (form !== "table") return undefined;
      const lines = text!.split("\n");
      lines.splice(random.below(lines.length), 0, ...new Array(1 + random.below(3)).fill(""));
      return { bytes: utf8(lines.join("\n")) };
    },
  },
  {
    name: "a line of words above or below",
    group: "text",
    expects: "reason",
    make({ form, text }, random) {
      if (form !== "table") return undefined;
      const words = random.pick([
        "Results of the election",
        "Source: commission, 5 October 2020",
        "* not final",
      ]);
      return {
        bytes: utf8(random.below(2) === 0 ? `${words}\n${text}` : `${text!.trimEnd()}\n${words}\n`),
      };
    },
  },
  {
    name: "thousands in groups",
    group: "text",
    expects: "same",
    make(base, random) {
      if (base.form !== "table" || !base.grid) return undefined;
      const blank = random.pick(BLANKS);
      const grid = base.grid.map((row) => [...row]);
      for (const { row, column } of counts(base)) {
        const cell = grid[row]![column];
        if (/^\d{4,}$/.test(String(cell)))
          grid[row]![column] = String(cell).replace(/\B(?=(\d{3})+$)/g, blank);
      }
      return { bytes: delimited(grid, base.delimiter!) };
    },
  },
  {
    name: "blanks around numbers",
    group: "text",
    expects: "same",
    make(base, random) {
      if (base.form !== "table" || !base.grid) return undefined;
      const blank = random.pick([" ", "\u00a0", "\u2009", "   "]);
      const grid = base.grid.map((row) => [...row]);
      for (const { row, column } of counts(base))
        grid[row]![column] = `${blank}${grid[row]![column]}${random.pick(["", blank])}`;
      return { bytes: delimited(grid, base.delimiter!) };
    },
  },
];
