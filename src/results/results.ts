import type { Fraction } from "../exact/fraction.ts";

/** The bases of a share, by their exact names everywhere (law, flags, reports). */
export const BASES = ["registered", "cast", "valid", "party"] as const;
export type Base = (typeof BASES)[number];

/** Totals that a source may print for an area. `blank` is apart from `invalid`: countries count it differently. */
export const TOTALS = ["registered", "cast", "valid", "invalid", "blank"] as const;
export type Total = (typeof TOTALS)[number];

export const LEVELS = [
  "nation",
  "abroad",
  "canton",
  "region",
  "state",
  "province",
  "district",
  "municipality",
  "parish",
  "constituency",
  "station",
] as const;
export type Level = (typeof LEVELS)[number];

export const KINDS = [
  "party",
  "coalition",
  "independent",
  "minority",
  "against-all",
  "other",
] as const;
export type Kind = (typeof KINDS)[number];

export type Status = "preliminary" | "final" | "simulated" | "constructed";

/** A whole number, or all that is known of it. */
export type Known = number | { readonly from: number; readonly to: number };

/** A whole number or, where a total was assumed as a share, an exact fraction. */
export type Quantity = number | Fraction;

/** A quantity, or its bounds; `to: null` where nothing bounds it above. */
export type Size = Quantity | { readonly from: Quantity; readonly to: Quantity | null };

/** The same name in other languages, by their codes: ru, ky. */
export type InLanguages = Readonly<Record<string, string>>;

export interface Source {
  readonly id?: string;
  readonly title: string;
  readonly url?: string;
  readonly date?: string;
}

export interface Count {
  readonly label?: string;
  readonly stations?: number;
  readonly of?: number;
}

/** What an election says of itself, in another language: as far as it is translated. */
export interface ElectionTexts {
  readonly title?: string;
  /** the label of the count */
  readonly count?: string;
  /** by whom it was annulled */
  readonly annulledBy?: string;
  /** one for one as the notes */
  readonly notes?: readonly string[];
}

export interface Election {
  readonly id: string;
  readonly title: string;
  /** by the code of the language: ru, ky */
  readonly translations?: Readonly<Record<string, ElectionTexts>>;
  readonly country?: string;
  readonly body?: string;
  readonly date?: string;
  readonly year?: number;
  readonly law?: string;
  readonly status: Status;
  readonly annulled?: { readonly date?: string; readonly by?: string };
  readonly count?: Count;
  readonly sources: readonly Source[];
  /** what a reader of the numbers must know: derived figures, contradictions, what is missing */
  readonly notes?: readonly string[];
}

export interface List {
  readonly id: string;
  readonly name: string;
  readonly short?: string;
  readonly names?: InLanguages;
  /** names for narrow places in other languages; `short` is in the language of `name` */
  readonly shorts?: InLanguages;
  readonly kind: Kind;
  readonly members?: number;
  readonly connection?: string;
  readonly subConnection?: string;
  readonly colour?: string;
  readonly noList?: boolean;
}

/** A member of a list connection: a list id, or those of a sub-connection. */
export type Connected = string | readonly string[];

/** The first-placed candidate of a constituency; `valid` are the valid first votes there. */
export interface Winner {
  readonly constituency: number | string;
  readonly list: string;
  readonly votes: number;
  readonly valid: number;
  readonly elected?: boolean;
}

/** One area. Its votes stand in the matrices of `Results.contests`, in the row of its index. */
export interface Area {
  readonly id: string;
  readonly name: string;
  readonly names?: InLanguages;
  readonly level: Level;
  /** index of the area that contains it */
  readonly parent?: number;
  /** id of the source of its numbers, where areas come from different counts */
  readonly source?: string;
  readonly count?: Count;
  readonly totals: Readonly<Partial<Record<Total, Known>>>;
  /** all seats of the area before any enlargement, those won directly and adjustment seats included */
  readonly seats?: number;
  /** how many of `seats` are adjustment (levelling) seats */
  readonly adjustmentSeats?: number;
  /** how many of `seats` are filled from lists */
  readonly listSeats?: number;
  /** how many of `seats` the area shares itself, besides those of the areas inside it */
  readonly nationalSeats?: number;
  /** number of constituencies */
  readonly constituencySeats?: number;
  readonly population?: number;
  /** seats won directly, by list id */
  readonly direct?: ReadonlyMap<string, number>;
  /** candidates by list id: it can fill no more seats, beside those won directly */
  readonly candidates?: ReadonlyMap<string, number>;
  /** connections of lists that hold in this area only, by id */
  readonly connections?: ReadonlyMap<string, readonly Connected[]>;
  /** candidates of a connection in order of votes, by id of the connection */
  readonly candidateVotes?: ReadonlyMap<
    string,
    readonly (readonly [list: string, votes: number])[]
  >;
  /** first-placed candidates of the constituencies in the area */
  readonly winners?: readonly Winner[];
  /** column and row in a grid of tiles that stands for a map, from 1 */
  readonly tile?: readonly [column: number, row: number];
  /** any further number, whole or exactly as published, by name */
  readonly figures?: ReadonlyMap<string, string | number>;
  /** keys of the format that this version carries and does not use yet */
  readonly further?: Readonly<Record<string, unknown>>;
}

/** In a matrix of votes: the list did not stand in this area. */
export const NOT_STANDING = -1;
/** In a matrix of votes: it stood, and its votes are not known. */
export const NOT_KNOWN = -2;

/** Votes of one ballot, a row an area and a column a list: a whole number, NOT_STANDING or NOT_KNOWN. */
export interface Contest {
  readonly votes: Float64Array;
  /** whether an area has votes of its own; an area without is the sum of the areas inside it */
  readonly own: Uint8Array;
}

export interface OfficialLot {
  readonly area: string;
  readonly among: readonly string[];
  readonly seats: number;
  readonly won: readonly string[];
}

/** A total that the caller supplies where the data has none; the Outcome records it. */
export interface Assumption {
  /** an area id; absent: the top area, or with a share every area that lacks the total */
  readonly area?: string;
  readonly total: Total;
  readonly value: Known | { readonly share: Fraction };
}

/** Votes by list and area, what is known of the totals, and where it all comes from: plain data, whole numbers. */
export interface Results {
  readonly election: Election;
  readonly lists: readonly List[];
  /** parents before the areas inside them; the first is the top area */
  readonly areas: readonly Area[];
  readonly contests: { readonly list: Contest; readonly constituency?: Contest };
  /** seats as announced, by area id and list id */
  readonly official?: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** as `official`, for lists of which alone the seats are known */
  readonly officialPartial?: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** as `official`, for results that are simulated or constructed */
  readonly expected?: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** lots that were drawn: where, among whom, and who won */
  readonly officialLots?: readonly OfficialLot[];
  /** ids of the lists that were announced to have passed */
  readonly passed?: readonly string[];
  readonly votesPerBallot?: number | "seats";
  readonly assumptions: readonly Assumption[];
  /** keys of the document that this version carries and does not use yet */
  readonly further?: Readonly<Record<string, unknown>>;
}
