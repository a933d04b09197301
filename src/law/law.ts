import type { DivisorMethod } from "../apportion/divisors.ts";
import type { Method } from "../apportion/methods.ts";
import type { Fraction } from "../exact/fraction.ts";
import { BASES, type Base, type Kind, type Level, type Source } from "../results/results.ts";

/** An electoral law, read and checked: what a law document says, with shares as exact fractions. */
export interface Law {
  readonly id: string;
  readonly title: string;
  readonly country?: string;
  readonly from?: string;
  readonly until?: string;
  readonly sources: readonly (Source & { readonly article?: string })[];
  /** seats of the house; "election": the top area's seats; absent: the law has no seat step here */
  readonly seats?: number | "election";
  readonly conditions: ReadonlyMap<string, Condition>;
  /** figures by name */
  readonly values: ReadonlyMap<string, Value>;
  readonly steps: readonly Step[];
  /** names of the steps whose seats count */
  readonly result: readonly string[];
  readonly ties: readonly TieRule[];
  /** ids of the elections that the law is matched with */
  readonly elections: readonly string[];
  /** points on which the law as known gives no rule, in words */
  readonly unknown: readonly string[];
  /** rules that are known and that the document does not apply, in words */
  readonly notes: readonly string[];
  /** the title and the points above in other languages, by their codes of two letters */
  readonly translations: ReadonlyMap<string, LawTexts>;
  /** the law's own words for terms of the field */
  readonly terms: readonly LawTerm[];
  /** paths at which a scenario changed the law that `id` names; empty for the law itself */
  readonly changed: readonly string[];
  /** the document itself, `extends` resolved: paths in evidence and changes point into it */
  readonly document: LawDocument;
}

/** What a law document says in words, in one language. */
export interface LawTexts {
  readonly title: string;
  readonly notes: readonly string[];
  readonly unknown: readonly string[];
}

/** Terms of the field that a law document can give in the law's own words. */
export const TERMS = [
  "registered",
  "cast",
  "valid",
  "votes",
  "against-all",
  "threshold",
  "list",
  "district",
  "seats",
  "direct-seats",
  "levelling",
  "overhang",
  "bonus",
  "quota",
  "quotient",
  "remainder",
  "method",
  "connection",
  "lot",
] as const;
export type TermKey = (typeof TERMS)[number];

/** The law's own word for a term. */
export interface LawTerm {
  readonly term: TermKey;
  readonly original: string;
  /** code of two letters */
  readonly language: string;
  /** where the word was read: an article, or another source */
  readonly source?: string;
  /** the word was not found in a source: it is a translation */
  readonly translated: boolean;
}

/** A law document as JSON, after `extends`. */
export type LawDocument = { readonly [key: string]: unknown };

export const TIE_RULES = [
  "more-votes",
  "fewer-votes",
  "larger-remainder",
  "no-seat-yet",
  "candidate-votes",
  "more-wards",
  "lot",
  "lot-then-alternate",
  "unknown",
] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** How much a hurdle asks for. */
export type Amount =
  | { readonly kind: "share"; readonly share: Fraction }
  | { readonly kind: "votes"; readonly votes: number }
  /** as many votes as a figure of the law says */
  | { readonly kind: "figure"; readonly figure: Value }
  /** seats won directly, or in an earlier step */
  | { readonly kind: "seats"; readonly seats: number; readonly from?: string }
  /** so many quotas: base / seats of the same area */
  | { readonly kind: "quotas"; readonly quotas: Fraction };

/** Where a condition is judged. The whole is the top area. */
export type Scope =
  | { readonly kind: "whole" }
  /** in the area of this level that the step is in: it admits there only */
  | { readonly kind: "same"; readonly level: Level }
  | { readonly kind: "every"; readonly level: Level }
  /** `of`: only among the areas inside the area of that level that the step is in */
  | {
      readonly kind: "some";
      readonly level: Level;
      readonly times: number;
      readonly of?: Level;
    };

export interface HurdleRule {
  readonly kind: "hurdle";
  readonly path: string;
  readonly article?: string;
  readonly amount: Amount;
  /** "more than" instead of "at least" */
  readonly strict: boolean;
  readonly of?: Base;
  /** the base is the whole's even where the votes are an area's */
  readonly ofWhole: boolean;
  /** what is held against the amount in place of votes; its share is then of `ofFigure` */
  readonly figure?: Value;
  readonly ofFigure?: Value;
  /** the votes of the whole list connection count for each member */
  readonly counting?: "connection";
  readonly scope: Scope;
  /** another amount from so many member parties on, ascending */
  readonly coalition: readonly { readonly members: number; readonly amount: Amount }[];
}

export type SetNeed =
  | { readonly kind: "lists"; readonly path: string; readonly lists: number }
  | {
      readonly kind: "together";
      readonly path: string;
      readonly share: Fraction;
      readonly strict: boolean;
      readonly of: Base;
    };

export type Condition =
  | HurdleRule
  | {
      readonly kind: "all" | "any";
      readonly path: string;
      readonly article?: string;
      readonly parts: readonly Condition[];
    }
  | {
      readonly kind: "not";
      readonly path: string;
      readonly article?: string;
      readonly part: Condition;
    }
  | { readonly kind: "named"; readonly path: string; readonly name: string }
  | {
      readonly kind: "of-kind";
      readonly path: string;
      readonly article?: string;
      readonly of: Kind;
    }
  | { readonly kind: "largest"; readonly path: string; readonly article?: string }
  /** takes part in constituencies only */
  | { readonly kind: "no-list"; readonly path: string; readonly article?: string }
  | {
      readonly kind: "set";
      readonly path: string;
      readonly article?: string;
      readonly set: Condition;
      readonly needs: readonly SetNeed[];
      readonly else: "next" | "failed" | "unknown";
    };

/** Numbers of an area that a law may use. */
export const AREA_FIGURES = [
  "seats",
  "adjustmentSeats",
  "listSeats",
  "nationalSeats",
  "constituencySeats",
  "population",
  ...BASES,
] as const;
export type AreaFigure = (typeof AREA_FIGURES)[number];

export const ARITHMETIC = ["sum", "less", "times", "over", "larger", "smaller"] as const;
export const ROUNDINGS = ["up", "down", "nearest", "half-down"] as const;

/**
 * A figure, asked for in an area and, where it differs by list, for a list. A figure of an area without its own is the
 * sum over the areas inside it, so votes and seats of any area can be asked for.
 */
export type Value =
  | { readonly kind: "number"; readonly number: Fraction }
  /** seats of the house */
  | { readonly kind: "size" }
  | { readonly kind: "area"; readonly figure: AreaFigure }
  /** of the list, in the area; `constituency`: on the ballot of the constituencies */
  | { readonly kind: "votes"; readonly contest: "list" | "constituency" }
  /** seats won directly by the list */
  | { readonly kind: "direct" }
  /** of a constituency won: the winner's share of the valid votes there */
  | { readonly kind: "winners" }
  /** candidates of the list; where it is not told, there is no limit */
  | { readonly kind: "candidates" }
  /** seats that a step gave there: to the list, or to the area where it gave to areas */
  | { readonly kind: "step"; readonly step: string }
  | { readonly kind: "named"; readonly name: string }
  /** less what result steps gave there so far */
  | { readonly kind: "left"; readonly of: Value }
  | { readonly kind: (typeof ARITHMETIC)[number]; readonly of: readonly Value[] }
  | { readonly kind: "round"; readonly how: (typeof ROUNDINGS)[number]; readonly of: Value }
  /** the sum over the lists; `who`: over those of them */
  | { readonly kind: "total"; readonly of: Value; readonly who?: Condition }
  /** the sum of what is asked for in each area of a level inside */
  | { readonly kind: "each"; readonly level: Level; readonly of: Value }
  /** asked for in the area of that level around */
  | { readonly kind: "in"; readonly level: Level; readonly of: Value }
  /** what a quota step left over of the weight */
  | { readonly kind: "remainder"; readonly step: string }
  /** the number of the highest band that the share reaches; from there on one more for `every`, at most `most` */
  | {
      readonly kind: "bands";
      readonly of: Value;
      readonly base: Value;
      readonly gives: readonly { readonly from: Fraction; readonly number: number }[];
      readonly every?: Fraction;
      readonly most?: number;
    }
  /** votes for candidates that won no seat; `surplus`: of a winner those that it did not need to win */
  | { readonly kind: "fragments"; readonly step: string; readonly winner: "surplus" | "none" }
  /** 1 for the list with the largest figure of the area, 0 for others; 0 for all where more tie than it has seats */
  | { readonly kind: "strongest"; readonly of: Value };

interface StepBase {
  readonly name: string;
  readonly path: string;
  readonly article?: string;
  readonly ties: readonly TieRule[];
  /** who takes part; absent: every list but kinds against-all and other */
  readonly who?: Condition;
  /** the step is taken only where the figure is at least so much */
  readonly when?: { readonly value: Value; readonly atLeast: number };
  /** taken once in each area of these levels, or for each list; empty: once in the whole */
  readonly each: readonly (Level | "list")[];
}

export interface ShareStep extends StepBase {
  readonly kind: "share";
  /** among the areas of a level, or the constituency winners of the list; absent: among lists */
  readonly to?: Level | "winners";
  readonly seats: Value;
  readonly by: Value;
  readonly method: Method;
  /** what a quota is a part of; absent: what the claimants have together */
  readonly quotaOf?: Value;
  readonly already: readonly Value[];
  readonly minimum?: Value;
  readonly maximum?: Value;
  /** what happens to seats above a maximum: the others get them, or the law as known does not say */
  readonly beyond: "others" | "unknown";
  /** the most seats that a claimant may get in this step */
  readonly most?: number;
  /** more seats, one by one, until every list has its claim; `unlevelled` of them in all may be added after that */
  readonly grow?: {
    readonly until: Value;
    readonly unlevelled?: { readonly most: number; readonly of: Value };
  };
  readonly connections?: Connections;
  /** a list that holds as many seats as its share, or more, leaves with them, and the rest is shared again */
  readonly excludes?: "equal-or-more";
}

/** Connected lists count as one, then share inside, level by level. */
export interface Connections {
  readonly inside: Method | "same" | "candidates";
  /** what a quota inside is a part of; absent: what the members have together */
  readonly quotaOf?: Value;
}

export interface GiveStep extends StepBase {
  readonly kind: "give";
  /** to the areas of a level; absent: to lists */
  readonly to?: Level;
  readonly seats: Value;
}

/** A method and the figure that it works on. */
export interface Key {
  readonly by: Value;
  readonly method: DivisorMethod;
}

/** Seats put into areas with room one by one, each where the list has its largest figure. */
export interface PlaceStep extends StepBase {
  readonly kind: "place";
  readonly to: Level;
  /** how many seats each area takes */
  readonly areas: Value;
  readonly already: readonly Value[];
  /** `most`: so many figures of a list in one area enter */
  readonly then: Key & { readonly most?: number };
  /** seats of each list, all figures in one ranking; absent: `first` says which list has the next seat */
  readonly lists?: Value;
  readonly seats?: Value;
  readonly first?: Key;
}

/** Seats to lists in areas so that both the areas' seats and the lists' seats come out. */
export interface BiproportionalStep extends StepBase {
  readonly kind: "biproportional";
  readonly to: Level;
  readonly lists: Value;
  readonly areas: Value;
  readonly by: Value;
  readonly method: DivisorMethod;
  readonly minimum?: Value;
}

/** A list with a majority of votes has a majority of seats. */
export interface MajorityStep extends StepBase {
  readonly kind: "majority";
  readonly moreThan: Fraction;
  readonly by: Value;
  readonly of: Value;
  /** all seats */
  readonly seats: Value;
  /** seats held so far */
  readonly already: readonly Value[];
  /** `enough`: new seats until it has one; `last seat`: one seat, of the list that got the last one in `from` */
  readonly gets: "enough" | "last seat";
  readonly from: readonly string[];
}

/** Seats beyond the candidates of a list are taken away and given again. */
export interface ExhaustedStep extends StepBase {
  readonly kind: "exhausted";
  readonly beyond: Value;
  /** steps that are taken again, in order */
  readonly again: readonly string[];
}

export type Step =
  | ShareStep
  | GiveStep
  | PlaceStep
  | BiproportionalStep
  | MajorityStep
  | ExhaustedStep;
