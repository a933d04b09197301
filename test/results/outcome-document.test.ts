import { describe, expect, it } from "vitest";
import { fraction } from "../../src/exact/fraction.ts";
import { readDocument } from "../../src/results/document.ts";
import type { Outcome, StepEvidence } from "../../src/results/outcome.ts";
import { outcomeDocument } from "../../src/results/outcome-document.ts";

const { results } = readDocument(
  {
    mandate: "results/1",
    election: { id: "e", title: "E", status: "constructed", sources: [] },
    lists: [
      { id: "__proto__", name: "A", kind: "party" },
      { id: "b", name: "B", kind: "party" },
    ],
    areas: [
      { id: "m", name: "M", level: "municipality", totals: { valid: 4 }, votes: { b: 4 } },
      { id: "n", name: "N", level: "municipality", totals: { valid: 8 }, votes: { b: 2 } },
    ],
  },
  "x",
);

const list = (votes: number) =>
  ({ id: "b", name: "B", kind: "party", votes, passes: true, seats: 1, atMost: 1 }) as const;

const outcome = (more: Partial<Outcome>): Outcome => ({
  election: results!.election,
  law: { id: "l", title: "L" },
  house: 3,
  lists: [list(6)],
  eligible: ["b"],
  seats: new Map([["b", 1]]),
  areas: new Map(),
  areaSeats: new Map(),
  empty: 0,
  untold: [],
  steps: [],
  open: [],
  lots: [],
  assumptions: [],
  ...more,
});

const document = (more: Partial<Outcome>) =>
  JSON.parse(JSON.stringify(outcomeDocument(outcome(more), results!)));

describe("the document of an Outcome", () => {
  it("says nothing of what a law of one tier does not have", () =>
    expect(Object.keys(document({}))).toEqual([
      ...["mandate", "election", "law", "house", "seats", "eligible", "areas", "lists", "open"],
      ...["totals", "evidence", "lots", "assumptions"],
    ]));

  it("tells seats of areas, empty seats and figures that are not told", () =>
    expect(
      document({
        areaSeats: new Map([["land", new Map([["__proto__", 2]])]]),
        empty: 2,
        untold: ["direct"],
      }),
    ).toMatchObject({
      areaSeats: { land: JSON.parse('{"__proto__":2}') },
      empty: 2,
      untold: ["direct"],
    }));

  it("writes figures of every step, exact fractions beside their rounding", () => {
    const half = { n: "1", d: "2", rounded: 0.5 };
    const step = { step: "s", area: "m" };
    const steps: StepEvidence[] = [
      {
        ...step,
        kind: "place",
        room: new Map([["n", 1]]),
        seats: new Map([["__proto__", 1]]),
        order: [{ list: "b", area: "n", quotient: fraction(1, 2) }],
      },
      {
        ...step,
        kind: "biproportional",
        method: "sainte-lague",
        areas: ["m"],
        lists: ["b"],
        weights: [[fraction(1, 2)]],
        seats: [[1]],
        areaSeats: [1],
        listSeats: [1],
        areaDivisors: [fraction(1, 2)],
        listDivisors: [fraction(1)],
      },
      {
        ...step,
        kind: "share",
        to: "lists",
        seats: 1,
        claimants: ["b"],
        weights: [fraction(1, 2)],
        awarded: [1],
        award: {
          kind: "quota",
          method: "hare",
          quota: fraction(1, 2),
          full: [1],
          remainders: [2n ** 60n],
          unit: 1n,
          extra: [],
          next: null,
        },
      },
    ];
    const evidence = {
      kind: "figure",
      path: "p",
      area: "m",
      figure: fraction(1, 2),
      of: 3,
      met: true,
    } as const;
    const written = document({ steps, lists: [{ ...list(6), evidence }] });
    expect(written.evidence.steps).toMatchObject([
      {
        room: { n: 1 },
        seats: JSON.parse('{"__proto__":1}'),
        order: [{ list: "b", area: "n", quotient: half }],
      },
      { weights: [[half]], areaDivisors: [half] },
      { weights: [half], award: { quota: half, remainders: ["1152921504606846976"], unit: "1" } },
    ]);
    expect(written.lists[0].conditions).toMatchObject([{ figure: half, of: 3 }]);
  });

  it("gives each of several contests a document with its own totals, and the whole none", () => {
    const parts = [outcome({ lists: [list(4)] }), outcome({ lists: [list(2)] })];
    const written = document({ parts });
    expect(written.totals).toEqual({});
    expect(written.lists[0].shares).toEqual({});
    expect(
      written.parts.map((part: typeof written) => [part.totals, part.lists[0].shares]),
    ).toEqual([
      [{ valid: 4 }, { valid: 1, party: 1 }],
      [{ valid: 8 }, { valid: 0.25, party: 1 }],
    ]);
  });
});
