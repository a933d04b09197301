import type { Fraction } from "../exact/fraction.ts";
import type {
  Assumption,
  Base,
  Election,
  InLanguages,
  Kind,
  Level,
  Quantity,
  Size,
} from "./results.ts";

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
  /** the votes are those of the whole list connection */
  readonly connection?: string;
  /** seats of an earlier step are counted, not those won directly */
  readonly from?: string;
}

/** One number of one list held against one line of the law. Bounded figures give the least that is certain. */
export type Hurdle = HurdleClaim &
  (
    | { readonly met: true; readonly ground: "counted" | "bounds"; readonly clearBy: number }
    | { readonly met: false; readonly ground: "counted" | "bounds"; readonly shortBy: number }
    | { readonly met: "undecided"; readonly breakEven: BreakEven }
  );

/** The same hurdle in every area of a level, or in so many of them; `same`: it admits only in those that hold it. */
export interface AreasEvidence {
  readonly kind: "every" | "some" | "same";
  readonly path: string;
  readonly level: Level;
  /** how many areas must hold it */
  readonly times: number;
  readonly met: Verdict;
  readonly areas: readonly (Hurdle | FigureEvidence)[];
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
  readonly attribute: "kind" | "largest" | "no-list";
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

/** A figure of one list held against a share of another figure: voter numbers, seats. */
export interface FigureEvidence {
  readonly kind: "figure";
  readonly path: string;
  readonly area: string;
  /** null: not known */
  readonly figure: Quantity | null;
  readonly of: Quantity | null;
  readonly met: Verdict;
}

export type Evidence =
  | Hurdle
  | FigureEvidence
  | AreasEvidence
  | JoinEvidence
  | AttributeEvidence
  | SetEvidence;

export interface ListOutcome {
  readonly id: string;
  readonly name: string;
  readonly short?: string | undefined;
  readonly names?: InLanguages | undefined;
  readonly shorts?: InLanguages | undefined;
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
  /** the most it can still get, in a house of the size told; above `seats` only while the Outcome is open */
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

/** Equal claimants at the last seats of a share, and what decided among them; what stayed open stands in `open`. */
export interface TieEvidence {
  /** claimants (index) */
  readonly among: readonly number[];
  readonly seats: number;
  /** the rules of the law that parted some of them, in order; "lot" where one was drawn */
  readonly by: readonly string[];
  /** those that got one of the seats */
  readonly won: readonly number[];
}

interface StepClaim {
  readonly step: string;
  readonly article?: string | undefined;
  /** where the step was taken */
  readonly area: string;
  /** depends on something that is open: holds only if the lists that pass are these */
  readonly provisional?: true;
}

/** A step that shares seats, in one area or for one list. All arrays run along `claimants`. */
export interface ShareEvidence extends StepClaim {
  readonly kind: "share";
  /** the list whose seats were shared among areas or winners */
  readonly list?: string | undefined;
  /** what the claimants are: ids of lists (or of list connections), of areas, or constituencies won */
  readonly to: "lists" | "areas" | "winners";
  /** seats to share in this step, those that it grew by included */
  readonly seats: number;
  readonly claimants: readonly string[];
  /** what the seats are shared by */
  readonly weights: readonly Quantity[];
  /** seats that this step gives for certain */
  readonly awarded: readonly number[];
  readonly already?: readonly number[] | undefined;
  /** what a claimant must hold, and may hold at most (null: no limit), `already` included */
  readonly minimum?: readonly number[] | undefined;
  readonly maximum?: readonly (number | null)[] | undefined;
  /** claimants (index) that a minimum raised or a maximum stopped */
  readonly raised?: readonly number[] | undefined;
  readonly capped?: readonly number[] | undefined;
  readonly award: DivisorEvidence | QuotaEvidence | RankedEvidence;
  /** equal claimants at the last seats */
  readonly tie?: TieEvidence | undefined;
  /** how the number of seats grew, and what each list had to reach */
  readonly grown?: Grown | undefined;
  /** lists that left with the seats they hold before the rest was shared, in order */
  readonly left?: readonly string[] | undefined;
  /** the division inside each list connection among the claimants, outer before inner */
  readonly inside?: readonly InsideEvidence[] | undefined;
}

export interface Grown {
  readonly from: number;
  /** the number at which every list reaches its claim, but for `unlevelled` */
  readonly to: number;
  /** along the claimants */
  readonly until: readonly number[];
  /** seats that came on top, along the claimants; they are part of `awarded` */
  readonly unlevelled?: readonly number[];
}

/** The division of a connection's seats among its members: lists or sub-connections. */
export interface InsideEvidence {
  readonly connection: string;
  readonly seats: number;
  readonly claimants: readonly string[];
  readonly weights: readonly Quantity[];
  readonly awarded: readonly number[];
  readonly tie?: TieEvidence | undefined;
  /** `candidates`: seats went to the candidates with the most votes, whatever their list */
  readonly award:
    | DivisorEvidence
    | QuotaEvidence
    | RankedEvidence
    | { readonly kind: "candidates" };
}

/** One seat each (or all to the first) in the order of a figure. */
export interface RankedEvidence {
  readonly kind: "ranked";
  readonly method: string;
  /** claimants (index) that got a seat, in the order in which they won it */
  readonly order: readonly number[];
  readonly next: number | null;
}

/** A step that gives seats as a figure says: to lists, or to areas. */
export interface GiveEvidence extends StepClaim {
  readonly kind: "give";
  readonly list?: string | undefined;
  readonly to: "lists" | "areas";
  readonly claimants: readonly string[];
  readonly awarded: readonly number[];
}

/** Seats put into areas, in the order in which they went there. */
export interface PlaceEvidence extends StepClaim {
  readonly kind: "place";
  /** seats that each area takes, by area id */
  readonly room: ReadonlyMap<string, number>;
  /** seats that were to be placed, by list id; where the next list is chosen as the step goes, those that it got */
  readonly seats: ReadonlyMap<string, number>;
  readonly order: readonly {
    readonly list: string;
    readonly area: string;
    /** the figure that won the seat in the area */
    readonly quotient: Quantity;
  }[];
  /** seats that found no place, by list id */
  readonly unplaced?: ReadonlyMap<string, number> | undefined;
}

/** Seats of lists in areas by two sets of divisors: votes / (area divisor × list divisor), rounded as the method does. */
export interface BiproportionalEvidence extends StepClaim {
  readonly kind: "biproportional";
  readonly method: string;
  readonly areas: readonly string[];
  readonly lists: readonly string[];
  /** rows: areas, columns: lists */
  readonly weights: readonly (readonly Quantity[])[];
  readonly seats: readonly (readonly number[])[];
  readonly minimum?: readonly (readonly number[])[] | undefined;
  readonly areaSeats: readonly number[];
  readonly listSeats: readonly number[];
  readonly areaDivisors: readonly Fraction[];
  readonly listDivisors: readonly Fraction[];
}

/** A list with a majority of votes, and what it got for it. */
export interface MajorityEvidence extends StepClaim {
  readonly kind: "majority";
  /** the list with more than the share of the votes; absent where none has it */
  readonly list?: string;
  readonly votes?: Quantity;
  readonly of: Quantity;
  /** seats of that list before, and of all */
  readonly held?: number;
  readonly seats: number;
  /** seats that it got */
  readonly got: number;
  /** the list that lost its last seat for it, and the step that had given it */
  readonly lost?: { readonly list: string; readonly step: string };
}

/** Seats beyond the candidates of a list: taken away, step by step. What was given again stands in `again`. */
export interface ExhaustedEvidence extends StepClaim {
  readonly kind: "exhausted";
  readonly taken: readonly {
    readonly list: string;
    readonly step: string;
    readonly seats: number;
  }[];
  readonly again: readonly StepEvidence[];
  /** seats that no list has a candidate for */
  readonly empty: number;
}

/** The step is taken in areas that the data lacks: it gave nothing. */
export interface AbsentEvidence extends StepClaim {
  readonly kind: "absent";
  readonly level: Level;
}

export type StepEvidence =
  | ShareEvidence
  | GiveEvidence
  | PlaceEvidence
  | BiproportionalEvidence
  | MajorityEvidence
  | ExhaustedEvidence
  | AbsentEvidence;

/** A number that would decide what is open. */
export interface Need {
  readonly area: string;
  readonly total: Base | "votes" | "direct" | Figure;
}

/** Figures of an area or a list, beside votes and totals, that a law may need. */
export type Figure =
  | "seats"
  | "adjustmentSeats"
  | "listSeats"
  | "nationalSeats"
  | "constituencySeats"
  | "population"
  | "constituency votes"
  | "candidate votes"
  | "wards";

/** What stops an allocation. It is a part of the Outcome, not an error. */
export type Open =
  | {
      readonly kind: "lot";
      readonly step: string;
      readonly area: string;
      /** the tied: ids of lists, or of areas where `list` is there */
      readonly lists: readonly string[];
      /** the list whose seats are shared, where the tied are areas */
      readonly list?: string;
      readonly seats: number;
      readonly article?: string;
    }
  | {
      readonly kind: "undecided";
      readonly step: string;
      readonly area?: string;
      readonly lists: readonly string[];
      readonly list?: string;
      /** seats that hang on it */
      readonly seats?: number;
      /** what would decide it, as totals or votes of areas: "cast of talas" */
      readonly needs: readonly Need[];
      readonly breakEven?: BreakEven;
      readonly article?: string;
    }
  | {
      readonly kind: "no-rule";
      readonly step: string;
      readonly area?: string;
      readonly lists: readonly string[];
      readonly list?: string;
      readonly seats?: number;
      readonly article?: string;
      /** which point of the law is not known */
      readonly point: "tie" | "beyond" | "set" | "unassigned" | "infeasible";
    };

/** A lot that was drawn; the same shape is read as input. */
export interface Lot {
  readonly step: string;
  readonly area: string;
  readonly among: readonly string[];
  readonly seats: number;
  readonly drawn: readonly string[];
  /** the list whose seats are shared, where the tied are areas */
  readonly list?: string;
  /** how: supplied by the caller, drawn at the election, or drawn here from a seed; absent on input */
  readonly by?: "supplied" | "official" | { readonly seed: number };
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
  /** seats by area and list, where the law gives them in areas: every area that has some inside, the top one included */
  readonly areas: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** seats of areas, where the law shares them among areas: by step, then by area id */
  readonly areaSeats: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** seats of the house that nobody has, nothing being open: lists without candidates, no votes at all */
  readonly empty: number;
  /** figures that the law uses and the data does not tell at all; none was counted */
  readonly untold: readonly ("direct" | "adjustmentSeats")[];
  /** an Outcome for each top area, where the results hold several that have nothing to do with each other */
  readonly parts?: readonly Outcome[];
  /** the national share that the law asks of an ordinary list, where it asks for one */
  readonly line?: Line | undefined;
  readonly steps: readonly StepEvidence[];
  readonly open: readonly Open[];
  readonly failed?: Failed | undefined;
  readonly lots: readonly Lot[];
  readonly assumptions: readonly Assumption[];
}
