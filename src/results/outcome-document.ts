import { type Fraction, toFixed } from "../exact/fraction.ts";
import { sizeOf } from "./bases.ts";
import type { ListOutcome, Outcome } from "./outcome.ts";
import { partsOf } from "./parts.ts";
import { BASES, type Election, type Quantity, type Results, type Size } from "./results.ts";

/**
 * An Outcome as a JSON document, "outcome/1": the answer first, all evidence behind it.
 * Exact fractions are { n, d, rounded }; what is not known is null or absent, never 0.
 */
export function outcomeDocument(outcome: Outcome, results: Results): object {
  const { law, house, lists, eligible, seats, areas, areaSeats, parts, line, steps, open } =
    outcome;
  // contests that have nothing to do with each other have no totals in common: each part tells its own
  const top = parts ? undefined : results.areas[0];
  const bases = parts ? new Map() : exactBases(results);
  return {
    mandate: "outcome/1",
    election: electionHead(outcome.election),
    law: law.id,
    house,
    seats: Object.fromEntries(seats),
    eligible,
    areas: Object.fromEntries(
      Array.from(areas, ([id, won]) => [id, { seats: Object.fromEntries(won) }]),
    ),
    ...(areaSeats.size > 0 && { areaSeats: plainJson(areaSeats) }),
    ...(outcome.empty > 0 && { empty: outcome.empty }),
    ...(outcome.untold.length > 0 && { untold: outcome.untold }),
    lists: lists.map((list) => listDocument(list, bases)),
    open: plainJson(open),
    totals: Object.fromEntries(
      Object.entries(top?.totals ?? {}).filter(([, known]) => known !== undefined),
    ),
    evidence: plainJson({ line, bases: Object.fromEntries(bases), steps }),
    ...(outcome.failed && { failed: outcome.failed }),
    lots: outcome.lots,
    assumptions: plainJson(outcome.assumptions),
    ...(parts && { parts: partDocuments(parts, results) }),
  };
}

/** Documents of the parts of an Outcome, which stand in the order of the parts of its results. */
function partDocuments(parts: readonly Outcome[], results: Results): object[] {
  const each = partsOf(results);
  return parts.map((part, i) => outcomeDocument(part, each[i]!));
}

/** Which election a document is about; every document of a command begins with it. */
export const electionHead = ({ id, title, date, status, annulled }: Election): object => ({
  id,
  title,
  ...(date !== undefined && { date }),
  status,
  ...(annulled && { annulled }),
});

/** An exact fraction as JSON: numerator and denominator as text, beside them the number to six decimals. */
export const fractionJson = (x: Fraction): object => ({
  n: String(x.n),
  d: String(x.d),
  rounded: Number(toFixed(x, 6)),
});

/** A value of an Outcome as JSON: fractions as above, other large numbers as text, maps as objects. */
export function plainJson(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plainJson);
  if (value instanceof Map) return plainJson(Object.fromEntries(value));
  if (isFraction(value)) return fractionJson(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainJson(part)]));
}

const isFraction = (value: object): value is Fraction =>
  "n" in value && "d" in value && typeof value.n === "bigint" && typeof value.d === "bigint";

type ExactBases = ReadonlyMap<(typeof BASES)[number], Size>;

function exactBases(results: Results): ExactBases {
  return new Map(BASES.map((base) => [base, sizeOf(results, 0, base)]));
}

function listDocument(list: ListOutcome, bases: ExactBases): object {
  const { id, name, short, kind, votes, passes, ground, seats, atMost, evidence } = list;
  return {
    id,
    name,
    ...(short !== undefined && { short }),
    kind,
    votes,
    shares: Object.fromEntries(
      Array.from(bases, ([base, size]) => [base, rounded(votes, size)]).filter(
        ([, s]) => s !== null,
      ),
    ),
    passes,
    ...(ground && { ground }),
    conditions: evidence ? [plainJson(evidence)] : [],
    seats,
    ...(atMost !== seats && { atMost }),
  };
}

/** votes / size to six decimals; null where either is not known exactly. */
function rounded(votes: number | null, size: Size): number | null {
  if (votes === null || !isExact(size)) return null;
  const { n, d } = typeof size === "number" ? { n: BigInt(size), d: 1n } : size;
  return n === 0n ? null : Number(toFixed({ n: BigInt(votes) * d, d: n }, 6));
}

const isExact = (size: Size): size is Quantity => typeof size === "number" || "n" in size;
