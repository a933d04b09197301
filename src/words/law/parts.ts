import type { Fraction } from "../../exact/fraction.ts";
import type { TermKey } from "../../law/law.ts";
import type { Base, Level } from "../../results/results.ts";

/** Where a figure is asked for: in the whole, in an area just named (of one level, or of several), or in that of a level around. */
export type Where = "whole" | { readonly there: Level | "area" } | { readonly around: Level };

/** How a condition is said: of one list or of several, after "if" or of lists "that …". */
export interface Manner {
  readonly many: boolean;
  readonly as: "if" | "that";
}

/**
 * A condition, cut at its verb: where conditions stand side by side, a language may say a verb that they share once,
 * and some put it last.
 */
export interface Clause {
  readonly verb: string;
  readonly rest: string;
  /** the article in brackets, with the space before it */
  readonly article?: string;
}

/** What lists are in a sentence: those who act, those whom something is of, among whom, over whom it is added up. */
export type Role = "subject" | "of" | "among" | "over";

/** How much a condition asks for, the figures in words. */
export type AmountWords =
  | { readonly kind: "share"; readonly share: Fraction }
  | { readonly kind: "votes"; readonly votes: number }
  | { readonly kind: "figure"; readonly figure: string }
  | { readonly kind: "seats"; readonly seats: number; readonly from?: string }
  | { readonly kind: "quotas"; readonly quotas: Fraction };

/** What a share is taken of. */
export type BaseWords =
  | { readonly kind: "everywhere"; readonly base: Base }
  /** in the area that is looked at */
  | { readonly kind: "there"; readonly base: Base }
  /** the same figure of all lists */
  | { readonly kind: "lists" }
  | { readonly kind: "figure"; readonly figure: string };

export interface HurdleWords {
  readonly strict: boolean;
  readonly amount: AmountWords;
  readonly base?: BaseWords;
  /** absent: in the whole, or where the sentence is already */
  readonly place?:
    | { readonly kind: "every" | "same"; readonly level: Level }
    | {
        readonly kind: "some";
        readonly level: Level;
        readonly times: number;
        readonly of?: Level;
      };
  /** what is held against the amount in place of votes */
  readonly figure?: string;
  /** with the votes of the lists connected with it */
  readonly together: boolean;
  readonly coalitions: readonly { readonly members: number; readonly amount: AmountWords }[];
}

/** Seats held before a step: by which steps, and others in words. */
export interface Held {
  readonly steps: readonly string[];
  readonly others: readonly string[];
}

/** Who holds seats that a rule limits. */
export type Holder =
  | { readonly kind: "list" | "winner" }
  | { readonly kind: "list-in" | "area"; readonly level: Level };

/** On the ballot for lists, or on that of the constituencies. */
export type Contest = "list" | "constituency";

/** A number that follows from the band that a share lies in. */
export interface Bands {
  readonly gives: readonly { readonly from: string; readonly number: number }[];
  readonly base: string;
  readonly every?: string;
  readonly most?: number;
  /** what the share is of, where it is not the votes */
  readonly by?: string;
  /** whether the numbers are seats */
  readonly seats: boolean;
}

/** A term of the field, and what the law itself calls it, in each of its languages. */
export interface OwnWord {
  readonly term: TermKey;
  readonly originals: readonly {
    readonly original: string;
    readonly language: string;
    readonly translated: boolean;
  }[];
}

/** What a law asks of a set of lists. */
export type Need =
  | { readonly kind: "lists"; readonly lists: number }
  | {
      readonly kind: "together";
      readonly share: Fraction;
      readonly strict: boolean;
      readonly of: Base;
    };

/** What follows where it is not met. */
export type Otherwise = "next" | "failed" | "unknown";

/** The parts of a sentence on seats that are shared. */
export interface Shared {
  readonly seats: string;
  readonly by: string;
  readonly among: string;
  readonly held: Held | undefined;
  readonly method: string;
  /** the most seats that each may get */
  readonly most: number | undefined;
  readonly quotaOf: string | undefined;
  readonly article: string;
}

/** Of one on seats that are placed one by one. */
export interface Placed {
  readonly seats: string;
  /** who gets the next; absent: each list places its own */
  readonly next: string | undefined;
  readonly level: Level;
  /** the figure that is the largest there, and whether it is plain votes */
  readonly figure: string;
  readonly isVotes: boolean;
  readonly method: string;
  /** so many figures of a list in one area enter */
  readonly most: number | undefined;
  readonly held: Held | undefined;
  /** whether the order of the lists counts on from what they hold, too */
  readonly both: boolean;
  /** what each area takes; absent: any number */
  readonly room: string | undefined;
  readonly article: string;
}

/** Of one on seats of lists in areas that are filled at once. */
export interface Filled {
  readonly lists: string | undefined;
  readonly ofList: string;
  readonly level: Level;
  readonly ofArea: string;
  readonly by: string;
  readonly method: string;
  readonly article: string;
}

/** Of one on the majority of a list. */
export interface Majority {
  readonly who: string;
  readonly moreThan: Fraction;
  readonly of: string;
  /** what the majority is of, where it is not votes */
  readonly by: string | undefined;
  readonly seats: string;
  readonly held: Held;
  readonly gets: "enough" | "last seat";
  readonly from: readonly string[];
  readonly article: string;
}
