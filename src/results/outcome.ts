import type { Fraction } from "../exact/fraction.ts";
import type { Assumption, Base, Election, Kind, Level, Size } from "./results.ts";

/** Whether a condition holds. Undecided: some possible value of a number that is not known says yes, another no. */
export type Verdict = true | false | "undecided";

/** On what a verdict rests: the numbers as counted, bounds of a number that is not known, or an announcement. */
export type Ground = "counted" | "bounds" | "announced";

/** The value of the unknown number at which an undecided hurdle tips. */
export type BreakEven =
  /** met while the base is at most this, failed beyond; `invalid` says the same in invalid ballots where valid is exact */
  | { readonly of: Base; readonly metUpTo: number; readonly invalid?: number }
  /** met from this number of votes on */
  | { readonly of: "votes"; readonly metFrom: number }
  /** votes and base are both not known: no single number tips it */
  | { readonly of: "votes and base" };

/** The fewest votes that pass: a number, or the fewest at the smallest and at the largest base that is possible. */
export type Needed = number | { readonly from: number; readonly to: number | null };

interface HurdleClaim {
  readonly kind: "hurdle";
  /** path of the rule in the law document */
  readonly path: string;
  readonly area: string;
  /** what is counted: votes for the list, or seats won directly */
  readonly counts: "votes" | "direct";
  /** of the list; null: not known */
  readonly votes: number | null;
  /** what the share is taken of; absent where the law asks for a plain number */
  readonly base?: { readonly of: Base; readonly size: Size } | undefined;
  /** the fewest that pass, in whole votes (or seats) */
  readonly needed: Needed;
}

/** One number of one list held against one line of the law. Bounded figures give the least that is certain. */
export type Hurdle = HurdleClaim &
  (
    | { readonly met: true; readonly ground: "counted" | "bounds"; readonly clearBy: number }
    | { readonly met: false; readonly ground: "counted" | "bounds"; readonly shortBy: number }
    | { readonly met: "undecided"; readonly breakEven: BreakEven }
  );

/** The same hurdle in every area of a level, or in so many of them. */
export interface AreasEvidence {
  readonly kind: "every" | "some";
  readonly path: string;
  readonly level: Level;
  /** how many areas must hold it */
  readonly times: number;
  readonly met: Verdict;
  readonly areas: readonly Hurdle[];
  /** the level is not in the data, or not whole: what is there cannot decide "every" */
  readonly missing?: true;
}

export interface JoinEvidence {
  readonly kind: "all" | "any" | "not";
  readonly path: string;
  readonly met: Verdict;
  readonly parts: readonly Evidence[];
}

/** A condition on what the list is, not on its votes. */
export interface AttributeEvidence {
  readonly kind: "attribute";
  readonly path: string;
  readonly met: Verdict;
  readonly attribute: "kind" | "largest";
}

/** The second stage: the set that passed must itself meet needs, or the law says what else happens. */
export interface SetEvidence {
  readonly kind: "set";
  readonly path: string;
  readonly met: Verdict;
  readonly part: Evidence;
  /** the needs, whether the set meets each */
  readonly needs: readonly { readonly path: string; readonly met: Verdict }[];
  /** what happened where a need failed */
  readonly else?: "next" | "failed" | "unknown";
}

export type Evidence = Hurdle | AreasEvidence | JoinEvidence | AttributeEvidence | SetEvidence;

export interface ListOutcome {
  readonly id: string;
  readonly name: string;
  readonly short?: string | undefined;
  readonly kind: Kind;
  /** of the whole; null: not known */
  readonly votes: number | null;
  readonly passes: Verdict;
  /** on what `passes` rests; absent while it is undecided, or where the law has no condition */
  readonly ground?: Ground | undefined;
  /** the tree of the law's condition `passes` for this list; absent where the law has none */
  readonly evidence?: Evidence | undefined;
  /** seats that are certain */
  readonly seats: number;
  /** the most it can still get; above `seats` only while the Outcome is open */
  readonly atMost: number;
}

/** Seats by divisors (highest averages). The quotient of a seat is weight / divisor of that list's so-manieth seat. */
export interface DivisorEvidence {
  readonly kind: "divisor";
  readonly method: string;
  /** claimants (index into `claimants` of the step) in the order in which seats were won */
  readonly order: readonly number[];
  /** the claimant that would get the next seat; null where none could take one */
  readonly next: number | null;
}

/** Seats by a quota, then by what is left of it. */
export interface QuotaEvidence {
  readonly kind: "quota";
  readonly method: string;
  readonly quota: Fraction;
  /** seats by whole quotas */
  readonly full: readonly number[];
  /** what is left over of each weight, in 1/`unit` of a vote */
  readonly remainders: readonly (number | bigint)[];
  readonly unit: number | bigint;
  /** claimants that got a seat beyond their whole quotas, in the order in which they won it */
  readonly extra: readonly number[];
  /** the first claimant beyond those, in that order; null where none is left */
  readonly next: number | null;
  /** claimants that lost a seat of a whole quota because there were too few seats, in order */
  readonly taken?: readonly number[];
}

/** A step that shares seats among lists. All arrays run along `claimants`. */
export interface ShareEvidence {
  readonly kind: "share";
  readonly step: string;
  readonly article?: string | undefined;
  readonly area: string;
  /** seats to share in this step */
  readonly seats: number;
  /** list ids */
  readonly claimants: readonly string[];
  /** what the seats are shared by; whole numbers */
  readonly weights: readonly number[];
  /** seats that this step gives for certain */
  readonly awarded: readonly number[];
  readonly already?: readonly number[] | undefined;
  /** claimants (index) that a minimum raised or a maximum stopped */
  readonly raised?: readonly number[] | undefined;
  readonly capped?: readonly number[] | undefined;
  readonly award: DivisorEvidence | QuotaEvidence;
  /** depends on something that is open: holds only if the lists that pass are these */
  readonly provisional?: true;
}

/** A step that gives seats as a figure says. */
export interface GiveEvidence {
  readonly kind: "give";
  readonly step: string;
  readonly article?: string;
  readonly area: string;
  readonly claimants: readonly string[];
  readonly awarded: readonly number[];
  readonly provisional?: true;
}

export type StepEvidence = ShareEvidence | GiveEvidence;

/** What stops an allocation. It is a part of the Outcome, not an error. */
export type Open =
  | {
      readonly kind: "lot";
      readonly step: string;
      readonly area: string;
      readonly lists: readonly string[];
      readonly seats: number;
      readonly article?: string;
    }
  | {
      readonly kind: "undecided";
      readonly step: string;
      readonly area?: string;
      readonly lists: readonly string[];
      /** what would decide it, as totals or votes of areas: "cast of talas" */
      readonly needs: readonly {
        readonly area: string;
        readonly total: Base | "votes" | "direct";
      }[];
      readonly breakEven?: BreakEven;
      readonly article?: string;
    }
  | {
      readonly kind: "no-rule";
      readonly step: string;
      readonly area?: string;
      readonly lists: readonly string[];
      readonly seats?: number;
      readonly article?: string;
      /** which point of the law is not known */
      readonly point: "tie" | "beyond" | "set" | "unassigned";
    };

/** A lot that was drawn; the same shape is read as input. */
export interface Lot {
  readonly step: string;
  readonly area: string;
  readonly among: readonly string[];
  readonly seats: number;
  readonly drawn: readonly string[];
  /** how: supplied by the caller, or drawn here from a seed; absent on input */
  readonly by?: "supplied" | { readonly seed: number };
}

/** A condition that every list was held against, told once: the line that tables and charts draw. */
export interface Line {
  readonly path: string;
  readonly share: Fraction;
  readonly strict: boolean;
  readonly base: { readonly of: Base; readonly size: Size };
  readonly needed: Needed;
}

/** The election fails as a whole: the law gives no seats. */
export interface Failed {
  readonly path: string;
}

/** A law applied to results: seats, the evidence for every threshold and seat, and what is still open. */
export interface Outcome {
  readonly election: Election;
  readonly law: { readonly id: string; readonly title: string };
  /** seats of the house; null where the law has no seat step */
  readonly house: number | null;
  /** in the order of the results */
  readonly lists: readonly ListOutcome[];
  /** ids of the lists that pass for certain, in order of votes */
  readonly eligible: readonly string[];
  /** certain seats by list id; lists without a seat are absent */
  readonly seats: ReadonlyMap<string, number>;
  /** seats by area, where the law gives them in areas */
  readonly areas: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** the national share that the law asks of an ordinary list, where it asks for one */
  readonly line?: Line | undefined;
  readonly steps: readonly StepEvidence[];
  readonly open: readonly Open[];
  readonly failed?: Failed | undefined;
  readonly lots: readonly Lot[];
  readonly assumptions: readonly Assumption[];
}
