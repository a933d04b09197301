import type { Fraction } from "../../exact/fraction.ts";
import type { Assumption, Kind, Known, Total } from "../../results/results.ts";

/**
 * What is supposed in place of what happened: another law or a change to one, and changes to the votes, in order.
 * A plain document can hold it ("scenario/1"), so that it can be kept, cited and counted again.
 */
export interface Scenario {
  readonly id?: string;
  /** in the words of who supposes it */
  readonly title?: string;
  /** id of the election that it was written for; absent: any */
  readonly election?: string;
  /** id of the law in place of the election's own */
  readonly law?: string;
  /** JSON by path of the law document; null removes */
  readonly set: ReadonlyMap<string, unknown>;
  /** totals supplied where the count has none; changes move them as they move those that are known */
  readonly assume: readonly Assumption[];
  readonly changes: readonly Change[];
}

/**
 * So many votes, or a share of the list's votes in the area where they are changed, rounded down to whole votes. Votes
 * that another list cannot have, because it does not stand where they are, are no part of it.
 */
export type Votes = number | { readonly share: Fraction };

/** A list that a scenario makes. `members`: how many parties stand in it, for thresholds of coalitions. */
export interface NewList {
  readonly id: string;
  readonly name: string;
  readonly short?: string;
  readonly kind?: Kind;
  readonly members?: number;
}

/**
 * Where votes are changed: `in` an area, else in the whole. Areas inside it that have votes of their own change with
 * it, in proportion to the votes of the list there (largest remainder; equal ones in order of their ids), and areas
 * around it that have votes of their own change by as much: so all counts of the election still agree with each other
 * as far as they did. Where the areas inside come from another count, with more or fewer votes, they change by their
 * part of it. Votes go nowhere where the list that they go to does not stand.
 */
interface Somewhere {
  readonly in?: string;
}

/** In place of a list, where the same share of the votes of every list changes: as turnout or invalid ballots do. */
export const EVERY_LIST = "*";

export type Change =
  /** lists stand as one: their votes are added in every area */
  | {
      readonly kind: "merge";
      readonly lists: readonly string[];
      readonly into: NewList;
      /** the share of the votes of every list but the first that does not follow: it goes to `lostTo`, or is not cast */
      readonly lost?: Fraction;
      readonly lostTo?: string;
    }
  /**
   * a list stands as several; the shares sum to 1. Each in turn has its share of the votes, rounded down and shared out
   * over the areas in proportion; the last has what is left
   */
  | {
      readonly kind: "split";
      readonly list: string;
      readonly into: readonly (NewList & { readonly share: Fraction })[];
    }
  /** a list does not stand: its votes go to another, are spoiled, or are not cast */
  | {
      readonly kind: "withdraw";
      readonly list: string;
      readonly votes: "left-out" | "spoiled" | { readonly to: string };
    }
  /** voters of one list vote for another: every base stays */
  | ({
      readonly kind: "switch";
      readonly from: string;
      readonly to: string;
      readonly votes: Votes;
    } & Somewhere)
  /**
   * votes of a list are invalid: they stay in cast, and leave valid and party. Here and in the kinds below, "*" stands
   * for every list, each with the same share of its own votes
   */
  | ({ readonly kind: "spoil"; readonly of: string; readonly votes: Votes } & Somewhere)
  /** votes of a list leave every base but registered; its voters did not vote */
  | ({ readonly kind: "leave-out"; readonly of: string; readonly votes: Votes } & Somewhere)
  /** voters who did not vote vote for a list: the votes enter every base but registered. A share is of the list's votes */
  | ({ readonly kind: "add"; readonly to: string; readonly votes: Votes } & Somewhere)
  /** invalid ballots become votes of a list. A share is of the list's votes */
  | ({ readonly kind: "mend"; readonly to: string; readonly votes: Votes } & Somewhere)
  /** areas are not counted: with all their votes, ballots and voters they leave the areas around them */
  | { readonly kind: "leave-out-areas"; readonly areas: readonly string[] }
  /**
   * the first areas of a level in the order of a figure, the largest (or smallest) first, areas without it last, are
   * not counted; with the last of them go all that are equal to it, so that no order but that of the figure decides
   */
  | ({ readonly kind: "leave-out-by" } & AreaOrder & { readonly areas: number })
  /** an area has another count in place of its own */
  | {
      readonly kind: "replace";
      readonly area: string;
      /** by list id; lists that are not named keep theirs; null: not known */
      readonly votes: ReadonlyMap<string, number | null>;
      readonly totals: Readonly<Partial<Record<Total, Known>>>;
    };

/** An order of areas, by a figure of theirs or by the ratio of two. */
export interface AreaOrder {
  /** name of a figure, a total (registered, cast …), or `list:ID` for its votes, or a ratio of two of these "a/b" */
  readonly by: string;
  readonly first: "largest" | "smallest";
  readonly level: string;
  /** only areas inside this one */
  readonly inside?: string;
}
