import type { Fraction } from "../../exact/fraction.ts";
import {
  type Base,
  type InLanguages,
  type Level,
  NOT_KNOWN,
  NOT_STANDING,
  type Results,
} from "../../results/results.ts";
import { votesOfArea } from "../../results/votes.ts";
import { exactSize } from "./base.ts";
import { shareOf, swingsOf } from "./lists.ts";
import { type Match, match } from "./match.ts";
import type { Names } from "./names.ts";

/** One area over all elections. */
export interface AreaCompared {
  readonly id: string;
  readonly name: string;
  readonly names?: InLanguages | undefined;
  readonly level: Level;
  readonly by: Match["by"];
  /** ids by election; empty: not there */
  readonly in: readonly (readonly string[])[];
  /** in the order of the lists compared; null: not known, or the list did not stand there */
  readonly lists: readonly {
    readonly id: string;
    readonly shares: readonly (Fraction | null)[];
    readonly swings: readonly (Fraction | null)[];
  }[];
}

/**
 * Areas that two elections or more have, matched by a names document, by id, or by name within a level; the top area
 * apart, which is the whole.
 *
 * @param lists the lists compared, as matched
 * @param of the base of the shares; null: none that all elections know
 * @returns areas with a match, and those without one, of which no lists are told
 * @throws ProblemError as `match`
 */
export function compareAreas(
  elections: readonly Results[],
  lists: readonly (Match & { readonly shown: string })[],
  of: Base | null,
  names?: Names,
): { matched: AreaCompared[]; alone: AreaCompared[] } {
  const matches = match(
    elections.map(({ election, areas }) => ({
      election: election.id,
      items: areas.map(({ id, level, name }, i) =>
        i === 0 ? undefined : { id, kind: level, name: name.trim().toLowerCase() },
      ),
    })),
    "areas",
    names,
  );
  const several = ({ members }: Match) => members.filter((own) => own.length > 0).length > 1;
  return {
    matched: matches.filter(several).map((one) => compared(elections, one, lists, of)),
    alone: matches.filter((one) => !several(one)).map((one) => compared(elections, one, [], of)),
  };
}

function compared(
  elections: readonly Results[],
  { id, name, by, members }: Match,
  lists: readonly (Match & { readonly shown: string })[],
  of: Base | null,
): AreaCompared {
  const last = members.findLastIndex((own) => own.length > 0);
  const area = elections[last]!.areas[members[last]![0]!]!;
  const sizes = elections.map((results, e) => sizeIn(results, members[e]!, of));
  return {
    id,
    name: name ?? area.name,
    names: name === undefined ? area.names : undefined,
    level: area.level,
    by,
    in: members.map((own, e) => own.map((i) => elections[e]!.areas[i]!.id)),
    lists: lists.map(({ shown, members: own }) => {
      const shares = elections.map((results, e) =>
        shareOf(votesIn(results, members[e]!, own[e]!), sizes[e]),
      );
      return { id: shown, shares, swings: swingsOf(shares) };
    }),
  };
}

/** Of one area or of several together; undefined where it is not known of one. */
function sizeIn(results: Results, areas: readonly number[], of: Base | null): number | undefined {
  if (of === null || areas.length === 0) return undefined;
  const sizes = areas.map((area) => exactSize(results, area, of));
  return sizes.every((size) => typeof size === "number")
    ? sizes.reduce((sum, size) => sum + size, 0)
    : undefined;
}

/** Votes of lists in areas together; null where they are not known, or none of them stood there. */
function votesIn(
  results: Results,
  areas: readonly number[],
  lists: readonly number[],
): number | null {
  let [sum, stood] = [0, false];
  for (const area of areas) {
    const row = votesOfArea(results, area);
    for (const list of lists) {
      const votes = row[list]!;
      if (votes === NOT_KNOWN) return null;
      if (votes === NOT_STANDING) continue;
      stood = true;
      sum += votes;
    }
  }
  return stood ? sum : null;
}
