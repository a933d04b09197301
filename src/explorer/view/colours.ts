import type { Beside, Elected } from "../../analysis/scenario/beside.ts";
import type { Outcome } from "../../results/outcome.ts";
import { byVotes, isAside, type ListColour, listColours } from "../../words/colours.ts";

/** Colours of lists, by order of actual votes: a list keeps its own in whatever is supposed. */
export interface Colours {
  readonly lists: readonly ListColour[];
  /** of a list, as a CSS value; a list that others stand as has that of the first of them */
  fillOf(id: string): string | undefined;
  onOf(id: string): string | undefined;
}

export function coloursOf({ results, outcome }: Elected): Colours {
  const colours = listColours(results, outcome);
  const rank = new Map([...colours.keys()].map((id, i) => [id, i + 1]));
  const of = (letter: string) => (id: string) => {
    const n = rank.get(id);
    return n === undefined ? undefined : `var(--${letter}${n})`;
  };
  return { lists: [...colours.values()], fillOf: of("fill"), onOf: of("on") };
}

/** The colours under names that a chart does not use, so that a chart can have them in an order of its own. */
export const ownNames = ({ lists }: Colours): string =>
  `:root{${lists.map((_, i) => `--fill${i + 1}:var(--c${i + 1});--on${i + 1}:var(--o${i + 1})`).join(";")}}`;

/** Colours of the supposed lists, each that of the first actual list that it is made of. */
export function supposedColours({ lists }: Beside, { fillOf, onOf }: Colours) {
  const first = new Map(
    lists.flatMap(({ id, of }) => (id === undefined ? [] : [[id, of[0] ?? id]])),
  );
  return {
    fillOf: (id: string) => fillOf(first.get(id) ?? id),
    onOf: (id: string) => onOf(first.get(id) ?? id),
  };
}

/** A chart names its lists by their order of votes: this gives each place the colour of its list. */
export function chartColours(
  outcome: Outcome,
  { fillOf, onOf }: Pick<Colours, "fillOf" | "onOf">,
): string {
  return byVotes(outcome.lists.filter(({ kind }) => !isAside(kind)))
    .map(({ id }, i) => `--c${i + 1}:${fillOf(id) ?? GREY};--o${i + 1}:${onOf(id) ?? PAPER}`)
    .join(";");
}

const GREY = "var(--muted)";
const PAPER = "var(--paper)";
