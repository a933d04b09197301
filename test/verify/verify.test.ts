import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import type { Lots } from "../../src/elect/lots.ts";
import type { Law } from "../../src/law/law.ts";
import type { Outcome } from "../../src/results/outcome.ts";
import type { Results } from "../../src/results/results.ts";
import { verify } from "../../src/verify/verify.ts";
import { table, law as town } from "../elect/small.ts";
import { runs } from "../runs.ts";
import { election, electionIds, law } from "../support.ts";
import { changes } from "./walk.ts";

const tied = table({ a: 550, b: 250, c: 200 });
const tiedAboveAll = table({ a: 250, b: 250, c: 500 });
const uneven = table({ a: 700, b: 200, c: 100, d: 7 });
const small = table({ a: 41, b: 40, c: 39 });
const drawn: Lots = {
  lots: [{ step: "seats", area: "town", among: ["b", "a"], seats: 1, drawn: ["b"] }],
};
const two = { conditions: { passes: { set: "share", needs: [{ lists: 3 }], else: "next" } } };
const share = { atLeast: "15%", of: "party" };
const needs = (otherwise: string) => ({
  conditions: { ...{ share }, passes: { ...two.conditions.passes, else: otherwise } },
});
const regions = table(
  { a: 700, b: 200, c: 100 },
  {
    totals: { registered: 2_000 },
    areas: [
      { id: "n", name: "N", level: "region", parent: "town", votes: { a: 400, b: 197, c: null } },
      { id: "s", name: "S", level: "region", parent: "town", votes: { a: 300, b: 3, c: 90 } },
    ],
  },
);
const regional = (every: object) => ({
  conditions: {
    passes: {
      all: [
        { atLeast: "10%", of: "registered" },
        { any: [{ moreThan: "1%", of: "cast", in: every }, { not: { kind: "party" } }] },
      ],
    },
  },
});

const quota = (name: string, after: string, more: object = {}) => ({
  quota: name,
  // biome-ignore lint/suspicious/noThenProperty: the grammar's word for what follows the quota
  then: after,
  ...more,
});

/** A law is read by the test that needs it, so that what reading it runs counts for that test. */
type Case = [name: string, law: () => Law, results: Results, lots?: Lots];
const cases: Case[] = [
  ["largest remainders with a tie that is open", () => town(10), tied],
  ["a lot that was drawn", () => town(10), tied, drawn],
  ["a lot drawn from a seed", () => town(10), tied, { seed: 3 }],
  ["a tie that has no rule", () => town(10, {}, { ties: ["unknown"] }), tied],
  ["more votes before a lot", () => town(10, {}, { ties: ["more-votes", "lot"] }), tied],
  ["fewer votes before a lot", () => town(10, {}, { ties: ["fewer-votes", "lot"] }), tied],
  [
    "a tie that more votes do not part",
    () => town(3, {}, { ties: ["more-votes", "unknown"] }),
    tiedAboveAll,
  ],
  [
    "no seat yet",
    () => town(3, { method: "dhondt" }, { ties: ["no-seat-yet", "lot"] }),
    table({ a: 60, b: 20, c: 20 }),
  ],
  ["a cap that passes seats on", () => town(10, { maximum: 4 }), uneven],
  ["a cap that does not say", () => town(10, { maximum: 4, beyond: "unknown" }), uneven],
  ["D'Hondt", () => town(10, { method: "dhondt" }), uneven],
  ["D'Hondt with a tie", () => town(3, { method: "dhondt" }), tiedAboveAll],
  ["D'Hondt with a cap", () => town(10, { method: "dhondt", maximum: 4 }), uneven],
  ["D'Hondt with a floor", () => town(10, { method: "dhondt", minimum: 1 }), uneven],
  ["caps below the house", () => town(10, { method: "dhondt", maximum: 2 }), uneven],
  [
    "a first divisor",
    () => town(10, { method: { divisor: "sainte-lague", first: "1.4" } }),
    uneven,
  ],
  ...["sainte-lague", "danish", "imperiali", "adams", "dean", "huntington-hill", "macanese"].map(
    (method): Case => [method, () => town(7, { method }), uneven],
  ),
  ["Droop", () => town(10, { method: "droop" }), uneven],
  [
    "Hare in whole votes",
    () => town(10, { method: quota("hare", "largest-remainders", { round: "nearest" }) }),
    table({ a: 704, b: 200, c: 103 }),
  ],
  [
    "Hare rounded down",
    () => town(10, { method: quota("hare", "largest-remainders", { round: "down" }) }),
    table({ a: 704, b: 200, c: 105 }),
  ],
  [
    "highest averages",
    () => town(10, { method: quota("hagenbach-bischoff", "highest-averages") }),
    uneven,
  ],
  [
    "highest averages with a tie",
    () => town(2, { method: quota("hare", "highest-averages") }),
    table({ a: 10, b: 10, c: 20, d: 20 }),
  ],
  ["whole quotas alone", () => town(10, { method: quota("hare", "nothing") }), uneven],
  [
    "over-award",
    () => town(3, { method: quota("imperiali", "largest-remainders") }),
    table({ a: 41, b: 41, c: 43 }),
  ],
  [
    "over-award with a tie",
    () => town(2, { method: quota("imperiali", "largest-remainders") }),
    table({ a: 40, b: 40, c: 40 }),
  ],
  ["a set that lets the next in", () => town(10, {}, needs("next")), uneven],
  ["a set at which the election fails", () => town(10, {}, needs("failed")), uneven],
  ["a set without a rule", () => town(10, {}, needs("unknown")), uneven],
  [
    "together",
    () =>
      town(
        10,
        {},
        {
          conditions: {
            share,
            passes: { set: "share", needs: [{ moreThan: "60%", of: "party" }], else: "failed" },
          },
        },
      ),
    uneven,
  ],
  [
    "regions with a number that is not known",
    () => town(10, {}, regional({ every: "region" })),
    regions,
  ],
  ["some region", () => town(10, {}, regional({ some: "region", times: 1 })), regions],
  ["a level that is not there", () => town(10, {}, regional({ every: "district" })), regions],
  [
    "bounds",
    () => town(10, {}, { conditions: { passes: { moreThan: "3%", of: "cast" } } }),
    table({ a: 700, b: 200, c: 33, d: 3 }, { totals: { registered: 1_100 } }),
  ],
  [
    "quotas and votes",
    () =>
      town(
        10,
        {},
        {
          conditions: {
            passes: {
              any: [{ atLeast: { quotas: "3/2" }, of: "party" }, { moreThan: { votes: 40 } }],
            },
          },
        },
      ),
    small,
  ],
  ["the largest", () => town(10, {}, { conditions: { passes: { largest: "votes" } } }), small],
  [
    "two steps",
    () =>
      town(
        10,
        { seats: 6, method: "dhondt" },
        {
          steps: [
            { name: "first", kind: "share", seats: 6, by: "votes", method: "dhondt" },
            { name: "bonus", kind: "give", seats: 1, who: { largest: "votes" } },
            {
              name: "rest",
              kind: "share",
              seats: { left: "size" },
              by: "votes",
              method: "sainte-lague",
              already: ["first"],
            },
          ],
          result: ["first", "bonus", "rest"],
        },
      ),
    uneven,
  ],
  ["votes that are not known", () => town(10), table({ a: 10, b: null })],
];

describe("an Outcome of the engine holds", () => {
  it.each(electionIds)("%s", (id) => {
    const results = election(id);
    const rules = law(results.election.law!);
    expect(verify(rules, results, elect(rules, results))).toEqual([]);
  });

  it.each(cases)("%s", (_, makeLaw, results, lots) => {
    const rules = makeLaw();
    expect(verify(rules, results, elect(rules, results, lots))).toEqual([]);
  });

  it("under every method, on random votes with ties, caps and floors", () => {
    const methods = ["dhondt", "sainte-lague", "adams", "huntington-hill", "hare", "droop"];
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...methods),
        fc.integer({ min: 1, max: 12 }),
        fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
        fc.constantFrom("others", "unknown"),
        fc.constantFrom(
          ["lot"],
          ["more-votes", "unknown"],
          ["larger-remainder", "lot"],
          ["no-seat-yet", "fewer-votes", "lot"],
        ),
        fc.option(fc.integer(), { nil: undefined }),
        (votes, method, seats, maximum, beyond, ties, seed) => {
          const results = table(Object.fromEntries(votes.map((v, i) => [`l${i}`, v])));
          const bounds = maximum === undefined ? {} : { maximum, beyond };
          const rules = town(seats, { method, ...bounds }, { ties });
          const outcome = elect(rules, results, seed === undefined ? {} : { seed });
          expect(verify(rules, results, outcome)).toEqual([]);
        },
      ),
      { numRuns: runs(1_000) },
    );
  });
});

/**
 * What may be changed without a claim becoming false, by the end of its path:
 * - a tie names one of those equal as the next, and equal quotients may stand in either order
 * - whether a lot was supplied or drawn from a seed says how, which leaves no trace in the votes
 * - while lists are undecided, the certain seats and the most of the others take another election for each way
 */
const FREE = [
  /\/award\/next (up|down)$/,
  /\/award\/(order|extra|taken)\/\d+ swapped$/,
  /^lots\/\d+\/by/,
];
const FREE_WHILE_UNDECIDED = [/^lists\/\d+\/(seats|atMost) (up|down)$/];

const found = (rules: Law, results: Results, outcome: unknown) =>
  verify(rules, results, outcome as Outcome).length > 0;

const missed = (rules: Law, results: Results, outcome: Outcome, wanted: RegExp) => {
  const all: string[] = [];
  for (const { at, changed } of changes(outcome)) {
    if (wanted.test(at) && !found(rules, results, changed)) all.push(at);
  }
  return all;
};

describe("one change to any claim is found", () => {
  it.each(cases)("%s", (_, makeLaw, results, lots) => {
    const rules = makeLaw();
    const outcome = elect(rules, results, lots);
    const undecided = outcome.lists.some((list) => list.passes === "undecided");
    const free = undecided ? [...FREE, ...FREE_WHILE_UNDECIDED] : FREE;
    const all = missed(rules, results, outcome, /./);
    expect(all.filter((at) => !free.some((form) => form.test(at)))).toEqual([]);
  });

  it("kg-2020: nothing is free, and the first two lists stand for all", () => {
    const results = election("kg-2020");
    const rules = law("kg-2020");
    const outcome = elect(rules, results);
    expect(missed(rules, results, outcome, /^(?!lists\/([2-9]|1.)\/|election\/sources)/)).toEqual(
      [],
    );
  });
});

describe("Kyrgyzstan, 4 October 2020: a false Outcome is caught", () => {
  const results = election("kg-2020");
  const held = () => elect(law("kg-2020"), results);
  const claims = (changed: Outcome) =>
    verify(law("kg-2020"), results, changed).map(({ claim }) => claim);

  it("when one seat is moved", () => {
    const outcome = held();
    const lists = outcome.lists.map((list) => {
      const by = list.id === "birimdik" ? -1 : list.id === "kyrgyzstan" ? 1 : 0;
      return { ...list, seats: list.seats + by, atMost: list.atMost + by };
    });
    const seats = new Map(outcome.seats).set("birimdik", 45).set("kyrgyzstan", 17);
    expect(claims({ ...outcome, lists, seats })).toEqual(
      expect.arrayContaining(["lists/birimdik/seats", "lists/kyrgyzstan/seats"]),
    );
  });

  it("when the seat is moved in the step as well", () => {
    const outcome = held();
    const [step] = outcome.steps;
    const awarded = step!.awarded.map((n, i) => n + [1, -1][i]! || n);
    const moved = { ...step!, awarded: [awarded[0]!, awarded[1]!, ...step!.awarded.slice(2)] };
    const of = (id: string) => moved.awarded[moved.claimants.indexOf(id)] ?? 0;
    const lists = outcome.lists.map((list) => ({
      ...list,
      seats: of(list.id),
      atMost: of(list.id),
    }));
    const seats = new Map(lists.flatMap(({ id, seats: n }) => (n > 0 ? [[id, n] as const] : [])));
    expect(claims({ ...outcome, steps: [moved], lists, seats })).toEqual([
      "steps/0/awarded/0",
      "steps/0/awarded/1",
    ]);
  });

  it("when Mekenchil is said to pass", () => {
    const outcome = held();
    const lists = outcome.lists.map((list) =>
      list.id === "mekenchil" ? { ...list, passes: true as const } : list,
    );
    expect(claims({ ...outcome, lists })).toContain("lists/mekenchil/passes");
  });
});
