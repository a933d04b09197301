import type { Method } from "../apportion/methods.ts";
import type { Fraction } from "../exact/fraction.ts";
import type { Base, Kind, Level, Source } from "../results/results.ts";

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
  readonly steps: readonly Step[];
  /** names of the steps whose seats count */
  readonly result: readonly string[];
  readonly ties: readonly TieRule[];
  /** points on which the law as known gives no rule, in words */
  readonly unknown: readonly string[];
  /** rules that are known and that the document does not apply, in words */
  readonly notes: readonly string[];
  /** paths at which a scenario changed the law that `id` names; empty for the law itself */
  readonly changed: readonly string[];
  /** the document itself, `extends` resolved: paths in evidence and changes point into it */
  readonly document: LawDocument;
}

/** A law document as JSON, after `extends`. */
export type LawDocument = { readonly [key: string]: unknown };

export const TIE_RULES = [
  "more-votes",
  "fewer-votes",
  "larger-remainder",
  "no-seat-yet",
  "lot",
  "unknown",
] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** How much a hurdle asks for. */
export type Amount =
  | { readonly kind: "share"; readonly share: Fraction }
  | { readonly kind: "votes"; readonly votes: number }
  | { readonly kind: "seats"; readonly seats: number }
  | { readonly kind: "quotas"; readonly quotas: Fraction };

export type Scope =
  | { readonly kind: "whole" }
  | { readonly kind: "every"; readonly level: Level }
  | { readonly kind: "some"; readonly level: Level; readonly times: number };

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
  | {
      readonly kind: "set";
      readonly path: string;
      readonly article?: string;
      readonly set: Condition;
      readonly needs: readonly SetNeed[];
      readonly else: "next" | "failed" | "unknown";
    };

/** A figure by list or a number that steps share by or hand out. */
export type Value =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "size" }
  | { readonly kind: "votes" }
  | { readonly kind: "direct" }
  | { readonly kind: "left"; readonly of: Value }
  | { readonly kind: "step"; readonly step: string };

interface StepBase {
  readonly name: string;
  readonly path: string;
  readonly article?: string;
  readonly ties: readonly TieRule[];
  /** who takes part; absent: every list but kinds against-all and other */
  readonly who?: Condition;
}

export interface ShareStep extends StepBase {
  readonly kind: "share";
  readonly seats: Value;
  readonly by: Value;
  readonly method: Method;
  readonly already: readonly string[];
  readonly minimum?: Value;
  readonly maximum?: Value;
  /** what happens to seats above a maximum: the others get them, or the law as known does not say */
  readonly beyond: "others" | "unknown";
}

export interface GiveStep extends StepBase {
  readonly kind: "give";
  readonly seats: Value;
}

export type Step = ShareStep | GiveStep;
