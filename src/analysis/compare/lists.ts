import { type Fraction, fraction, over, subtract } from "../../exact/fraction.ts";
import type { ListOutcome, Outcome, Verdict } from "../../results/outcome.ts";
import type { InLanguages, Kind, Quantity, Results } from "../../results/results.ts";
import { type Match, match, type Side } from "./match.ts";
import type { Names } from "./names.ts";

/** How a list, or several that are one elsewhere, did in one election. */
export interface Standing {
  /** ids of the lists; of several the votes and seats are added up */
  readonly lists: readonly string[];
  /** null: not known */
  readonly votes: number | null;
  /** of the base compared; null: not known */
  readonly share: Fraction | null;
  readonly seats: number;
  readonly atMost: number;
  /** null: some of several passed and some did not */
  readonly passes: Verdict | null;
}

/** One list over all elections. */
export interface ListCompared {
  readonly id: string;
  readonly name: string;
  readonly short?: string | undefined;
  readonly names?: InLanguages | undefined;
  readonly shorts?: InLanguages | undefined;
  readonly kind: Kind;
  readonly by: Match["by"];
  /** one entry an election; null: it did not stand, or is not known by this id */
  readonly in: readonly (Standing | null)[];
  /** from each election to the next, as a share of the base; null: in one of the two only, or not known */
  readonly swings: readonly (Fraction | null)[];
}

/** Lists of all elections, matched. @throws ProblemError as `match` */
export function matchLists(elections: readonly Results[], names?: Names): Match[] {
  return match(
    elections.map(
      ({ election, lists }, e): Side => ({
        election: election.id,
        items: lists.map(({ id, kind }) => {
          // the line against all is the same everywhere; a sum of unnamed lists is another each time
          if (kind === "against-all") return { id, kind, name: kind };
          return { id, kind: kind === "other" ? `other ${e}` : "list" };
        }),
      }),
    ),
    "lists",
    names,
  );
}

/** @param sizes of the base, one an election; empty: no share can be given */
export function compareLists(
  outcomes: readonly Outcome[],
  matches: readonly Match[],
  sizes: readonly Quantity[],
): ListCompared[] {
  return matches.map(({ id, name, by, members }) => {
    const own = members.map((indices, e) => indices.map((i) => outcomes[e]!.lists[i]!));
    const last = own.findLast((lists) => lists.length > 0)!;
    const [only] = last;
    const standings = own.map((lists, e) =>
      lists.length === 0 ? null : standing(lists, sizes[e]),
    );
    return {
      id,
      name: name ?? last.map((list) => list.name).join(" + "),
      ...(name === undefined && last.length === 1
        ? { short: only!.short, names: only!.names, shorts: only!.shorts }
        : { names: name === undefined ? namesOf(last) : undefined }),
      kind: only!.kind,
      by,
      in: standings,
      swings: swingsOf(standings.map((one) => one?.share ?? null)),
    };
  });
}

/** The names of several lists side by side, in each language that one of them is named in. */
function namesOf(lists: readonly ListOutcome[]): InLanguages {
  const languages = new Set(lists.flatMap(({ names }) => Object.keys(names ?? {})));
  return Object.fromEntries(
    [...languages].map((language) => [
      language,
      lists.map(({ name, names }) => names?.[language] ?? name).join(" + "),
    ]),
  );
}

/** From each share to the next. */
export const swingsOf = (shares: readonly (Fraction | null)[]): (Fraction | null)[] =>
  shares.slice(1).map((after, i) => {
    const before = shares[i];
    return before && after ? subtract(after, before) : null;
  });

function standing(lists: readonly ListOutcome[], size: Quantity | undefined): Standing {
  const votes = lists.reduce<number | null>(
    (sum, list) => (sum === null || list.votes === null ? null : sum + list.votes),
    0,
  );
  const [first] = lists;
  return {
    lists: lists.map(({ id }) => id),
    votes,
    share: shareOf(votes, size),
    seats: lists.reduce((sum, list) => sum + list.seats, 0),
    atMost: lists.reduce((sum, list) => sum + list.atMost, 0),
    passes: lists.every(({ passes }) => passes === first!.passes) ? first!.passes : null,
  };
}

/** Votes as a share of a base; null where either is not known. */
export const shareOf = (votes: number | null, size: Quantity | undefined): Fraction | null =>
  votes === null || size === undefined
    ? null
    : typeof size === "number"
      ? fraction(votes, size)
      : over(fraction(votes), size);
