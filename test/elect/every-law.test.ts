import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import { readDocument } from "../../src/results/document.ts";
import type { Outcome } from "../../src/results/outcome.ts";
import type { Results } from "../../src/results/results.ts";
import { runs } from "../runs.ts";
import { law as lawOf } from "../support.ts";
import { tries } from "../thorough.ts";
import { lawIds, present, samplesOf } from "./samples.ts";
import { dice, type Sample, shuffle, vary } from "./vary.ts";

describe.each(lawIds)("on elections of its shape, %s", (id) => {
  const samples = samplesOf(id).slice(0, 3);
  const rules = lawOf(id);

  it.skipIf(samples.length === 0)(`${id} depends on no order, and gives no seat too many`, () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: samples.length - 1 }), (seed, which) => {
        const roll = dice(seed);
        const sample = vary(samples[which]!, roll);
        const [one, other] = [read(sample), read(shuffle(sample, roll))];
        const outcome = elect(rules, one);
        expect(told(elect(rules, other))).toEqual(told(outcome));
        sound(outcome);
        if (outcome.open.length === 0) return;
        const drawn = elect(rules, one, { seed });
        expect(told(elect(rules, other, { seed }))).toEqual(told(drawn));
        sound(drawn);
        within(drawn, outcome);
      }),
      { numRuns: runs(tries(2, 6)), seed: 7 },
    );
  });
});

const missing = present ? "" : " (most are skipped: known elections are not beside this folder)";

it(`are at least 80 laws, each with elections of its shape${missing}`, () => {
  expect(lawIds.length).toBeGreaterThanOrEqual(80);
  if (present) expect(lawIds.filter((id) => samplesOf(id).length === 0)).toEqual([]);
});

function read(sample: Sample): Results {
  const { results, problems } = readDocument(sample, "sample");
  if (!results) throw new Error(JSON.stringify(problems));
  return results;
}

/** What an Outcome says, without the order in which it stands. */
function told(outcome: Outcome): unknown {
  const sets = (all: readonly object[]) => all.map((one) => JSON.stringify(sorted(one))).toSorted();
  return {
    house: outcome.house,
    empty: outcome.empty,
    eligible: outcome.eligible,
    failed: outcome.failed,
    untold: outcome.untold,
    lists: outcome.lists
      .map(({ id, votes, passes, ground, seats, atMost }) => ({
        id,
        votes,
        passes,
        ground,
        seats,
        atMost,
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    seats: sorted(outcome.seats),
    areas: sorted(outcome.areas),
    areaSeats: sorted(outcome.areaSeats),
    open: sets(outcome.open),
    lots: sets(outcome.lots),
  };
}

/** Plain data with keys and lists of names in their own order. */
function sorted(value: unknown): unknown {
  if (value instanceof Map) return sorted(Object.fromEntries(value));
  if (Array.isArray(value))
    return value.map(sorted).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries
      .map(([key, part]) => [key, sorted(part)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Seats are whole and add up: over lists, over areas, to no more than the house. */
function sound(outcome: Outcome): void {
  const settled = outcome.open.length === 0 && !outcome.parts;
  const wrong = outcome.lists.filter(
    ({ seats, atMost }) => !isCount(seats) || (settled ? atMost !== seats : !(atMost >= seats)),
  );
  expect(wrong).toEqual([]);
  const given = total(outcome.seats);
  expect(given).toBe(outcome.lists.reduce((sum, { seats }) => sum + seats, 0));
  for (const part of outcome.parts ?? [outcome]) {
    const seats = total(part.seats);
    if (part.house !== null) expect(seats).toBeLessThanOrEqual(part.house);
    const toLists = part.areaSeats.size === 0 || seats > 0;
    if (part.house !== null && part.open.length === 0 && !part.failed && toLists)
      expect(seats + part.empty).toBe(part.house);
    const [top] = part.areas.values();
    if (top) expect(sorted(top)).toEqual(sorted(part.seats));
  }
  const rows = [...outcome.areas.values(), ...outcome.areaSeats.values()];
  expect(rows.filter((row) => ![...row.values()].every(isCount))).toEqual([]);
}

const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;

/** With lots drawn, every list has at least what was certain and no more than was possible. */
function within(drawn: Outcome, open: Outcome): void {
  if (open.open.some(({ kind }) => kind !== "lot")) return;
  for (const [i, { id, seats }] of drawn.lists.entries()) {
    const before = open.lists[i]!;
    expect(seats, id).toBeGreaterThanOrEqual(before.seats);
    // what is possible is told for the house as it is, where too many lots hide how far it grows
    if (drawn.house === open.house) expect(seats, id).toBeLessThanOrEqual(before.atMost);
  }
}

const total = (seats: ReadonlyMap<string, number>): number =>
  [...seats.values()].reduce((a, b) => a + b, 0);
