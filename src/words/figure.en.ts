import type { AreaFigure, Condition, Value } from "../law/law.ts";
import { visible } from "./names.ts";
import { whole } from "./numbers.ts";
import { joined } from "./prose.en.ts";
import { baseName, levelName } from "./terms.en.ts";

/** A figure of a law in words, as it stands inside a sentence: "the seats of the house", "votes for candidates". */
export function figureWords(value: Value): string {
  const parts = (of: readonly Value[], word: string) => of.map(figureWords).join(` ${word} `);
  switch (value.kind) {
    case "number":
      return value.number.d === 1n
        ? whole(value.number.n)
        : `${whole(value.number.n)}/${whole(value.number.d)}`;
    case "size":
      return "the seats of the house";
    case "area":
      return AREA[value.figure];
    case "votes":
      return value.contest === "list" ? "votes" : "votes in the constituencies";
    case "direct":
      return "the seats won directly";
    case "winners":
      return "the share of its first-placed candidates";
    case "candidates":
      return "the number of its candidates";
    case "step":
      return `the seats of step ${visible(value.step)}`;
    case "named":
      return visible(value.name);
    case "left":
      return `what earlier steps left of ${figureWords(value.of)}`;
    case "sum":
      return parts(value.of, "plus");
    case "less":
      return parts(value.of, "less");
    case "times":
      return parts(value.of, "times");
    case "over":
      return parts(value.of, "divided by");
    case "larger":
    case "smaller":
      return `the ${value.kind} of ${joined(value.of.map(figureWords))}`;
    case "round":
      return `${figureWords(value.of)}, ${ROUNDED[value.how]}`;
    case "total":
      return `${figureWords(value.of)} of ${value.who ? whose(value.who) : "all lists"}`;
    case "each":
      return `${figureWords(value.of)} in all ${levelName[value.level][1]}`;
    case "in":
      return `${figureWords(value.of)} in the ${levelName[value.level][0]}`;
    case "remainder":
      return `what step ${visible(value.step)} left over`;
    case "bands":
      return `a number of seats by its share of ${figureWords(value.base)}`;
    case "fragments":
      return "votes for candidates that won no seat";
    case "strongest":
      return `1 for the list with the most by ${figureWords(value.of)}`;
  }
}

const ROUNDED = {
  up: "rounded up",
  down: "rounded down",
  nearest: "rounded to the nearest",
  "half-down": "rounded to the nearest, a half down",
} as const;

const AREA: Readonly<Record<AreaFigure, string>> = {
  seats: "the seats of the area",
  adjustmentSeats: "the levelling seats of the area",
  listSeats: "the list seats of the area",
  nationalSeats: "the seats that the area shares itself",
  constituencySeats: "the constituencies of the area",
  population: "population",
  ...baseName,
};

const whose = (who: Condition): string =>
  who.kind === "named"
    ? who.name === "passes"
      ? "the lists that pass"
      : `the lists that meet the condition ${visible(who.name)}`
    : "some of the lists";
