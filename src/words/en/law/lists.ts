import type { Kind } from "../../../results/results.ts";
import type { Role } from "../../law/parts.ts";

/** Lists, by their kind and by a condition that they meet. */
export const lists = {
  all: (_role: Role): string => "all lists",
  /** "the lists that pass", "independents" */
  several: (_role: Role, kind: Kind | undefined, that: string | undefined) => {
    const noun = kind === undefined ? "lists" : KINDS[kind][1];
    return that === undefined ? noun : `the ${noun} that ${that}`;
  },
  every: (kind: Kind | undefined, that: string | undefined) => `every ${one(kind, that)}`,
  any: (kind: Kind | undefined, that: string | undefined) => `any ${one(kind, that)}`,
  strongest: "the list with the most votes",
};

const one = (kind: Kind | undefined, that: string | undefined): string =>
  `${kind === undefined ? "list" : KINDS[kind][0]}${that === undefined ? "" : ` that ${that}`}`;

const KINDS: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  party: ["party", "parties"],
  coalition: ["coalition", "coalitions"],
  independent: ["independent", "independents"],
  minority: ["list of a minority", "lists of minorities"],
  "against-all": ["choice against all", "choices against all"],
  other: ["sum of lists without names", "sums of lists without names"],
};
