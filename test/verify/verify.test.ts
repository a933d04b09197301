import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import type { Law } from "../../src/law/law.ts";
import type { Outcome } from "../../src/results/outcome.ts";
import type { Results } from "../../src/results/results.ts";
import { verify } from "../../src/verify/verify.ts";
import { table, law as town } from "../elect/small.ts";
import { runs } from "../runs.ts";
import { election, electionIds, law } from "../support.ts";
import { cases } from "./cases.ts";
import { changes } from "./walk.ts";

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
 * - the lists that a lot drew stand in no order
 * - while lists are undecided, the certain seats and the most of the others take another election for each way
 */
const FREE = [
  /\/award\/next (up|down)$/,
  /\/award\/(order|extra|taken)\/\d+ swapped$/,
  /^lots\/\d+\/by/,
  /^lots\/\d+\/drawn\/\d+ swapped$/,
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
