import type { DivisorMethod } from "../../apportion/divisors.ts";
import type { Law } from "../../law/law.ts";
import type { Outcome, ShareEvidence } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { constituencyVotesOfArea, votesOfArea } from "../../results/votes.ts";

/** A seat that another claimant came near to: `short` more votes, all others unchanged, and it would have moved. */
export interface NearSeat {
  readonly step: string;
  readonly area: string;
  /** what is short: votes of lists, or inhabitants of areas */
  readonly of: "votes" | "population";
  /** ids of the claimant that has the seat and of the one that it would have gone to */
  readonly holder: string;
  readonly rival: string;
  /** the fewest more with which the rival's figure would be the larger one */
  readonly short: number;
}

/**
 * The nearest seat of each step in each area, fewest missing first: of highest averages every pair of claimants is
 * looked at, of a plurality the first two. Steps that begin with seats held, that bounds or lots touched, or that go by
 * another figure than votes or population are left out; so are quotas, which move with every vote.
 */
export function nearestSeats(law: Law, results: Results, outcome: Outcome): NearSeat[] {
  const index = new Map(results.areas.map(({ id }, i) => [id, i]));
  const methods = new Map(
    law.steps.map((step) => [step.name, "method" in step ? step.method : null]),
  );
  const found = outcome.steps.flatMap((step): NearSeat[] => {
    const method = methods.get(step.step);
    const area = index.get(step.area);
    if (step.kind !== "share" || step.provisional || area === undefined || !isPlain(step))
      return [];
    const of = countedBy(step, results, area);
    if (of === undefined || step.list !== undefined) return [];
    const near =
      method?.kind === "divisor"
        ? byQuotients(step, method)
        : step.award.kind === "ranked" && step.seats === 1
          ? byPlurality(step)
          : undefined;
    return near ? [{ step: step.step, area: step.area, of, ...near }] : [];
  });
  return found.toSorted(
    (a, b) => a.short - b.short || compareText(a.area, b.area) || compareText(a.step, b.step),
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Near = Pick<NearSeat, "holder" | "rival" | "short">;

/** Whether seats were won by the order of the figures alone. */
function isPlain({ award, awarded, already, raised, capped, left }: ShareEvidence): boolean {
  const given = awarded.reduce((a, b) => a + b, 0);
  const ordered = award.kind !== "quota" && award.order.length === given;
  return ordered && !already?.some((n) => n > 0) && !raised?.length && !capped?.length && !left;
}

/** What a share went by, where that is what the data has of its claimants in that area. */
export function countedBy(
  { claimants, weights, to }: Pick<ShareEvidence, "claimants" | "weights" | "to">,
  results: Results,
  area: number,
): NearSeat["of"] | undefined {
  if (to === "winners") return undefined;
  if (to === "areas") {
    const population = new Map(results.areas.map((one) => [one.id, one.population]));
    return claimants.every((id, i) => population.get(id) === weights[i]) ? "population" : undefined;
  }
  const lists = new Map(results.lists.map(({ id }, i) => [id, i]));
  const [list, constituency] = [
    votesOfArea(results, area),
    results.contests.constituency ? constituencyVotesOfArea(results, area) : undefined,
  ];
  const agrees = (row: ArrayLike<number> | undefined) =>
    row !== undefined &&
    claimants.every((id, i) => {
      const votes = row[lists.get(id) ?? -1];
      return votes !== undefined && Math.max(0, votes) === weights[i]; // who did not stand has none
    });
  return agrees(list) || agrees(constituency) ? "votes" : undefined;
}

function byQuotients(step: ShareEvidence, method: DivisorMethod): Near | undefined {
  const { claimants, awarded, minimum, maximum } = step;
  const weights = step.weights as readonly number[];
  let best: Near | undefined;
  for (const rival of claimants.keys()) {
    if (awarded[rival]! >= (maximum?.[rival] ?? Number.POSITIVE_INFINITY)) continue;
    // the seat that it would take is the one with the smallest quotient among the others
    for (const holder of claimants.keys()) {
      if (holder === rival || awarded[holder]! <= (minimum?.[holder] ?? 0)) continue;
      const [top, bottom] = divisor(method, awarded[rival]!);
      if (top === 0n) continue;
      const [topHeld, bottomHeld] = divisor(method, awarded[holder]! - 1);
      if (topHeld === 0n) continue;
      const power = BigInt(method.power);
      const needed = above(
        BigInt(weights[holder]!) ** power * bottomHeld * top,
        topHeld * bottom,
        power,
      );
      const short = Number(needed) - weights[rival]!;
      if (!best || short < best.short)
        best = { holder: claimants[holder]!, rival: claimants[rival]!, short };
    }
  }
  return best;
}

const divisor = ({ top, bottom }: DivisorMethod, held: number): [bigint, bigint] => [
  BigInt(top(held)),
  BigInt(bottom(held)),
];

/** The smallest whole number of which the power is above n/d. */
function above(n: bigint, d: bigint, power: bigint): bigint {
  let [low, high] = [0n, 1n]; // low is not above, high may be
  while (high ** power * d <= n) [low, high] = [high, high * 2n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** power * d > n) high = middle;
    else low = middle;
  }
  return high;
}

function byPlurality({ claimants, weights, award }: ShareEvidence): Near | undefined {
  if (award.kind !== "ranked" || award.next === null) return undefined;
  const [first, second] = [award.order[0]!, award.next];
  const lead = (weights[first] as number) - (weights[second] as number);
  return { holder: claimants[first]!, rival: claimants[second]!, short: lead + 1 };
}
