import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import { readDocument } from "../../src/results/document.ts";
import { law as lawOf } from "../support.ts";
import { tries } from "../thorough.ts";
import { lawIds, samplesOf } from "./samples.ts";
import { type Dice, dice, type Sample } from "./vary.ts";

type Area = Sample["areas"][number];
const FIGURES = ["seats", "population", "adjustmentSeats", "listSeats", "direct", "winners"];

/** What may be wrong with data that can be read all the same. */
const ODD: Record<string, (sample: Sample, roll: Dice) => void> = {
  "no votes at all": ({ areas }) =>
    each(areas, (votes, id) => {
      votes[id] = 0;
    }),
  "votes that are not known": ({ areas }, roll) =>
    each(areas, (votes, id) => {
      if (roll(9) === 0) votes[id] = null;
    }),
  "lists that stand in some areas only": ({ areas }, roll) =>
    each(areas, (votes, id) => {
      if (roll(3) === 0) delete votes[id];
    }),
  "areas without votes": ({ areas }, roll) => {
    for (const area of areas) if (area.parent !== undefined && roll(3) === 0) delete area.votes;
  },
  "figures told in some areas only": ({ areas }, roll) => {
    for (const area of areas) if (roll(3) === 0) delete area[FIGURES[roll(FIGURES.length)]!];
  },
  "no totals": ({ areas }) => areas.forEach((area) => void delete area.totals),
  "areas of 0 seats": ({ areas }, roll) => seats(areas, 0, roll),
  "areas of 1,000,000,000 seats": ({ areas }, roll) => seats(areas, 1e9, roll),
  "many seats won directly": ({ areas }, roll) => {
    for (const { direct = {} } of areas)
      for (const id of Object.keys(direct)) direct[id] = roll(60);
  },
  "the top area alone": (sample) => {
    const votes = Object.fromEntries(sample.lists.map(({ id }, i) => [id, 1000 * (i % 7)]));
    sample.areas = sample.areas.filter(({ parent }) => parent === undefined);
    for (const area of sample.areas) area.votes ??= votes;
  },
  "no lists": (sample) => keepLists(sample, []),
  "one list": (sample) => keepLists(sample, sample.lists.slice(0, 1)),
};

/** Every fourth law for each, other ones for the next, so that every law meets some; in a thorough walk every second. */
const STEP = tries(4, 2);

describe.each(Object.entries(ODD).map((odd, i) => [...odd, i] as const))(
  "%s",
  (_, spoil, which) => {
    it("end in an Outcome whose seats add up, or in the one refusal that is documented", () => {
      let tried = 0;
      for (const [at, id] of lawIds.entries()) {
        const [sample] = samplesOf(id);
        if (!sample || (at + which) % STEP > 0) continue;
        const rules = lawOf(id);
        const spoilt = structuredClone(sample);
        for (const key of ["official", "officialPartial", "officialLots", "expected", "passed"])
          delete spoilt[key];
        spoil(spoilt, dice(at));
        const { results } = readDocument(spoilt, id);
        if (!results) continue; // not readable: no case for the engine
        tried++;
        try {
          sound(elect(rules, results), id);
          sound(elect(rules, results, { seed: at }), id);
        } catch (thrown) {
          expect((thrown as Error).message, `${id}: ${thrown}`).toBe("no-house");
        }
      }
      expect(tried).toBeGreaterThan(0);
    });
  },
);

function sound(outcome: ReturnType<typeof elect>, id: string): void {
  for (const { seats, atMost } of outcome.lists) {
    expect(Number.isSafeInteger(seats) && seats >= 0, id).toBe(true);
    expect(Number.isFinite(atMost) && atMost >= seats, id).toBe(true);
  }
  expect(outcome.empty, id).toBeGreaterThanOrEqual(0);
  for (const { house, seats, areas } of outcome.parts ?? [outcome]) {
    const given = [...seats.values()].reduce((a, b) => a + b, 0);
    if (house !== null) expect(given, id).toBeLessThanOrEqual(house);
    const [top] = areas.values();
    if (top) expect(Object.fromEntries(top), id).toEqual(Object.fromEntries(seats));
  }
}

function each(areas: Area[], change: (votes: Record<string, number | null>, id: string) => void) {
  for (const { votes = {} } of areas) for (const id of Object.keys(votes)) change(votes, id);
}

function seats(areas: Area[], n: number, roll: Dice): void {
  for (const area of areas) if (area.seats !== undefined && roll(3) === 0) area.seats = n;
}

/** Without what only says something of other lists. */
function keepLists(sample: Sample, lists: Sample["lists"]): void {
  const ids = new Set(lists.map(({ id }) => id));
  const only = <T>(of: Record<string, T>) =>
    Object.fromEntries(Object.entries(of).filter(([id]) => ids.has(id)));
  sample.lists = lists;
  for (const area of sample.areas) {
    for (const key of ["votes", "direct", "candidates"])
      if (area[key]) area[key] = only(area[key] as Record<string, unknown>);
    if (area.constituency?.votes) area.constituency.votes = only(area.constituency.votes);
    for (const key of ["connections", "candidateVotes", "winners"]) delete area[key];
  }
}
