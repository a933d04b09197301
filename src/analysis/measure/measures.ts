import { sizeOf } from "../../results/bases.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { type LevelMeasures, overAreas } from "./areas.ts";
import {
  type DisproportionalityIndex,
  INDICES,
  type IndexId,
} from "./disproportionality/indices.ts";
import { effectiveParties } from "./effective-parties.ts";
import { golosov } from "./golosov.ts";
import { type Index, isKnown, type Measure, type Missing, missing } from "./measure.ts";
import { twoLargest } from "./two-largest.ts";
import { type Wasted, wasted } from "./wasted.ts";

/** What every analysis shows beside the seats. A measure that the data cannot give says why. */
export interface Measures {
  /** percentage points, 0 to 100, of party votes */
  readonly gallagher: Measure;
  /** percentage points, 0 to 100, of party votes */
  readonly loosemoreHanby: Measure;
  /** every index of how far seats are from party votes, these two among them */
  readonly indices: Readonly<Record<IndexId, Measure>>;
  /** effective numbers of parties: Laakso and Taagepera's, Golosov's */
  readonly effectiveByVotes: Measure;
  readonly effectiveBySeats: Measure;
  readonly golosovByVotes: Measure;
  readonly golosovBySeats: Measure;
  /** of the two lists with the most party votes, 0 to 1: what they have together, and how near they are */
  readonly concentration: Measure;
  readonly competitiveness: Measure;
  readonly wasted: Measure<Wasted>;
  /** one entry a level of areas inside the whole, in the order of the data */
  readonly areas: readonly LevelMeasures[];
}

/** Works out all measures. Those that need seats are missing while the Outcome is open. */
export function measures(results: Results, outcome: Outcome): Measures {
  const votes = partyVotes(results, outcome);
  const seats = allSeats(outcome);
  const distance = (index: DisproportionalityIndex): Measure => {
    if (!isKnown(seats)) return seats;
    return isKnown(votes) ? measured(votes.index, index(votes.each, seats.each)) : votes;
  };
  const of = (sizes: Sizes | Missing, index: (each: readonly number[]) => number): Measure =>
    isKnown(sizes) ? measured(sizes.index, index(sizes.each)) : sizes;
  const indices = Object.fromEntries(
    Object.entries(INDICES).map(([id, index]) => [id, distance(index)]),
  ) as Record<IndexId, Measure>;
  return {
    gallagher: indices.gallagher,
    loosemoreHanby: indices.loosemoreHanby,
    indices,
    effectiveByVotes: of(votes, effectiveParties),
    effectiveBySeats: of(seats, effectiveParties),
    golosovByVotes: of(votes, golosov),
    golosovBySeats: of(seats, golosov),
    concentration: of(votes, (each) => twoLargest(each).concentration),
    competitiveness: of(votes, (each) => twoLargest(each).competitiveness),
    wasted: outcome.parts ? missing("apart") : isKnown(seats) ? wasted(results, outcome) : seats,
    areas: overAreas(results),
  };
}

const measured = (index: Omit<Index, "value">, value: number): Measure =>
  Number.isFinite(value) ? { ...index, value } : missing("no-value");

interface Sizes {
  /** along the lists that are parties, coalitions, independents, minorities or the sum of unnamed lists */
  readonly each: readonly number[];
  readonly index: Omit<Index, "value">;
}

function partyVotes(results: Results, outcome: Outcome): Sizes | Missing {
  if (outcome.parts) return missing("apart");
  if (typeof sizeOf(results, 0, "party") !== "number") return missing("votes");
  const each: number[] = [];
  let [size, unnamed] = [0, 0];
  for (const { kind, votes } of inPartyVotes(outcome)) {
    if (votes === null) return missing("votes");
    each.push(votes);
    size += votes;
    if (kind === "other") unnamed += votes;
  }
  if (size === 0) return missing("votes");
  return { each, index: { base: "party", size, ...(unnamed > 0 && { unnamed }) } };
}

function allSeats(outcome: Outcome): Sizes | Missing {
  if (outcome.parts) return missing("apart");
  const lists = inPartyVotes(outcome);
  if (lists.some((list) => list.atMost > list.seats)) return missing("open");
  const each = lists.map((list) => list.seats);
  const size = each.reduce((sum, seats) => sum + seats, 0);
  if (size === 0) return missing(outcome.open.length > 0 ? "open" : "no-seats");
  return { each, index: { base: "seats", size } };
}

const inPartyVotes = (outcome: Outcome) =>
  outcome.lists.filter((list) => list.kind !== "against-all");
