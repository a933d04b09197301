import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import type { Law } from "../../src/law/law.ts";
import type { Outcome, ShareEvidence } from "../../src/results/outcome.ts";
import type { Results } from "../../src/results/results.ts";
import { verify } from "../../src/verify/verify.ts";
import { table, law as town } from "../elect/small.ts";
import { runs } from "../runs.ts";
import { election, electionIds, law } from "../support.ts";
import { tries } from "../thorough.ts";
import { cases } from "./cases.ts";
import { missed, missedClaims } from "./missed.ts";

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
      { numRuns: runs(500) },
    );
  });
});

it("results without lists hold under a law for lists: nobody passes", () => {
  const [results, rules] = [election("us-1790-act"), law("kg-2020")];
  expect(verify(rules, results, elect(rules, results))).toEqual([]);
});

describe("one change to any claim is found", () => {
  it.each(cases)("%s", (_, makeLaw, results, lots) => {
    const rules = makeLaw();
    const outcome = elect(rules, results, lots);
    expect(missedClaims(rules, results, outcome)).toEqual([]);
  });

  it("kg-2020: nothing is free, and the first two lists stand for all", () => {
    const results = election("kg-2020");
    const rules = law("kg-2020");
    const outcome = elect(rules, results);
    const wanted = /^(?!lists\/([2-9]|1.)\/|election\/sources)/;
    expect(missed(rules, results, outcome, wanted, tries(100, Number.POSITIVE_INFINITY))).toEqual(
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
    const [step] = outcome.steps as [ShareEvidence];
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

describe("what was added to an Outcome is found, and where", () => {
  const tied = table({ a: 550, b: 250, c: 200 });
  const lot = { step: "seats", area: "town", among: ["a", "b"], seats: 1, drawn: ["b"] };
  const drawn = { ...lot, by: "supplied" as const };
  const claims = (rules: Law, results: Results, added: (honest: Outcome) => Partial<Outcome>) => {
    const honest = elect(rules, results);
    const all = verify(rules, results, { ...honest, ...added(honest) });
    return all.map(({ claim }) => claim);
  };

  it("a lot where the law draws none, or where nothing is tied", () => {
    const withLot = () => ({ lots: [drawn] });
    const noRule = town(10, {}, { ties: ["unknown"] });
    expect(claims(noRule, tied, withLot)).toContain("lots/seats");
    const byVotes = town(10, {}, { ties: ["more-votes", "lot"] });
    expect(claims(byVotes, tied, withLot)).toContain("lots/seats");
    expect(claims(town(10), table({ a: 70, b: 30 }), withLot)).toContain("lots/seats");
  });

  it("a second lot, or one of a step that the law does not have", () => {
    const rules = town(10);
    const honest = elect(rules, tied, { lots: [lot] });
    const at = (lots: Outcome["lots"]) =>
      verify(rules, tied, { ...honest, lots }).map(({ claim }) => claim);
    expect(at(honest.lots)).toEqual([]);
    expect(at([...honest.lots, ...honest.lots])).toEqual(["lots/seats"]);
    expect(at([...honest.lots, { ...drawn, step: "other" }])).toEqual(["lots/other"]);
  });

  it("an open point of a step that the law does not have", () => {
    const open = { kind: "lot", step: "other", area: "town", lists: ["a", "b"], seats: 1 } as const;
    expect(claims(town(10), table({ a: 70, b: 30 }), () => ({ open: [open] }))).toEqual([
      "open/other",
    ]);
  });

  it("a step told twice, and an award by another kind of method", () => {
    const results = table({ a: 70, b: 30 });
    const twice = claims(town(10), results, ({ steps }) => ({ steps: [...steps, ...steps] }));
    expect(twice).toEqual(expect.arrayContaining(["steps", "steps/1/step"]));
    const { steps } = elect(town(10, { method: "dhondt" }), results);
    expect(claims(town(10), results, () => ({ steps }))).toEqual(
      expect.arrayContaining(["steps/0/award/kind", "steps/0/award/method"]),
    );
  });

  it("seats, lists or a house that are not there", () => {
    const results = table({ a: 70, b: 30 });
    expect(claims(town(10), results, () => ({ house: 11 }))).toContain("house");
    expect(
      claims(town(10), results, ({ seats }) => ({ seats: new Map([...seats, ["x", 1]]) })),
    ).toEqual(["seats"]);
    expect(
      claims(town(10), results, () => ({ areas: new Map([["town", new Map([["a", 7]])]]) })),
    ).toEqual(["areas"]);
    const assumptions = [{ total: "cast" as const, value: 100 }];
    expect(claims(town(10), results, () => ({ assumptions }))).toEqual(["assumptions"]);
    expect(claims(town(10), results, () => ({ failed: { path: "conditions/passes" } }))).toContain(
      "failed",
    );
  });
});
