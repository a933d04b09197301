import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import { law, seatsOf, table } from "./small.ts";

const fivePercent = { conditions: { passes: { atLeast: "5%", of: "valid" } } };

describe("a tie at the last seat", () => {
  const votes = { a: 550, b: 250, c: 200 };
  const results = table(votes);

  it("is a lot to be drawn, named with its lists, and no seat goes by order of input", () => {
    const outcome = elect(law(10), results);
    expect(seatsOf(outcome)).toEqual({ a: 5, b: 2, c: 2 });
    expect(outcome.open).toEqual([
      { kind: "lot", step: "seats", area: "town", lists: ["a", "b"], seats: 1 },
    ]);
    expect(outcome.lists.map((list) => list.atMost)).toEqual([6, 3, 2]);
  });

  it("goes as the lot that was drawn says, and the Outcome records it", () => {
    const lot = { step: "seats", area: "town", among: ["b", "a"], seats: 1, drawn: ["b"] };
    const outcome = elect(law(10), results, { lots: [lot] });
    expect(seatsOf(outcome)).toEqual({ a: 5, b: 3, c: 2 });
    expect(outcome.open).toEqual([]);
    expect(outcome.lots).toEqual([{ ...lot, among: ["a", "b"], by: "supplied" }]);
  });

  it("refuses a lot that names a list that is not tied", () => {
    const lot = { step: "seats", area: "town", among: ["a", "c"], seats: 1, drawn: ["c"] };
    expect(() => elect(law(10), results, { lots: [lot] })).toThrow("lots-form");
  });

  it("is drawn the same from one seed whatever the order of the lists, and both ways by some seed", () => {
    const turned = table({ c: 200, b: 250, a: 550 });
    const drawn = new Set<string>();
    for (let seed = 0; seed < 40; seed++) {
      const outcome = elect(law(10), results, { seed });
      expect(seatsOf(elect(law(10), turned, { seed }))).toEqual(seatsOf(outcome));
      expect(outcome.lots[0]).toMatchObject({ by: { seed }, seats: 1, among: ["a", "b"] });
      drawn.add(outcome.lots[0]!.drawn.join());
    }
    expect(drawn).toEqual(new Set(["a", "b"]));
  });

  it("goes to the list with more votes, or fewer, where the law says so", () => {
    expect(seatsOf(elect(law(10, {}, { ties: ["more-votes", "lot"] }), results))).toEqual({
      a: 6,
      b: 2,
      c: 2,
    });
    expect(seatsOf(elect(law(10, {}, { ties: ["fewer-votes", "lot"] }), results))).toEqual({
      a: 5,
      b: 3,
      c: 2,
    });
  });

  it("has no rule where the law as known has none", () => {
    const outcome = elect(law(10, {}, { ties: ["unknown"] }), results);
    expect(outcome.open).toEqual([
      { kind: "no-rule", point: "tie", step: "seats", area: "town", lists: ["a", "b"], seats: 1 },
    ]);
  });
});

describe("a cap", () => {
  const results = table({ a: 700, b: 200, c: 100 });

  it("passes the seats above it on to the others", () => {
    const outcome = elect(law(10, { maximum: 4 }), results);
    expect(seatsOf(outcome)).toEqual({ a: 4, b: 4, c: 2 });
  });

  it("leaves them open where the law as known does not say", () => {
    const outcome = elect(law(10, { maximum: 4, beyond: "unknown" }), results);
    expect(seatsOf(outcome)).toEqual({ a: 4, b: 2, c: 1 });
    expect(outcome.open).toEqual([
      { kind: "no-rule", point: "beyond", step: "seats", area: "town", lists: ["a"], seats: 3 },
    ]);
  });
});

describe("a total that is not known", () => {
  it("decides where every possible value gives the same answer", () => {
    const outcome = elect(
      law(10, {}, fivePercent),
      table({ a: 900, b: 60 }, { totals: { cast: 1000 } }),
    );
    const b = outcome.lists[1]!;
    expect(b.passes).toBe(true); // 60 is 5% of 1,000 with room, and valid is at most cast
    expect(b.ground).toBe("bounds");
  });

  it("else leaves the list undecided and names the break-even", () => {
    const outcome = elect(
      law(10, {}, fivePercent),
      table({ a: 900, b: 60 }, { totals: { cast: 1300 } }),
    );
    expect(outcome.open).toMatchObject([
      { kind: "undecided", lists: ["b"], breakEven: { of: "valid", metUpTo: 1200 } },
    ]);
    expect(seatsOf(outcome)).toEqual({ a: 9 }); // 10 alone, 9 beside b
    expect(outcome.lists.map((list) => list.atMost)).toEqual([10, 1]);
  });

  it("is decided by the announcement where there is one, under the law of the election only", () => {
    const results = table({ a: 900, b: 60 }, { totals: { cast: 1300 }, passed: ["a"] });
    const outcome = elect(law(10, {}, fivePercent), results);
    expect(outcome.lists[1]).toMatchObject({ passes: false, ground: "announced" });
    const other = elect(law(10, {}, { ...fivePercent, id: "other-law" }), results);
    expect(other.lists[1]!.passes).toBe("undecided");
  });

  it("of a region that the data lacks never admits everybody", () => {
    const everywhere = {
      conditions: { passes: { atLeast: "1%", of: "cast", in: { every: "region" } } },
    };
    const outcome = elect(law(10, {}, everywhere), table({ a: 900, b: 60 }));
    expect(outcome.lists.map((list) => list.passes)).toEqual(["undecided", "undecided"]);
  });
});

describe("rules on the set that passed", () => {
  const sets = (...rules: object[]) => ({
    conditions: {
      alone: { atLeast: "30%", of: "party" },
      ...Object.fromEntries(
        rules.map((rule, i) => [i === rules.length - 1 ? "passes" : `stage-${i}`, rule]),
      ),
    },
  });
  const next = sets({ set: "alone", needs: [{ lists: 2 }], else: "next" });

  it("let the next list in where too few passed", () => {
    const outcome = elect(law(10, {}, next), table({ a: 600, b: 250, c: 150 }));
    expect(outcome.eligible).toEqual(["a", "b"]);
    expect(seatsOf(outcome)).toEqual({ a: 7, b: 3 });
  });

  it("let lists with equally many votes in together, for no rule parts them", () => {
    const outcome = elect(law(10, {}, next), table({ a: 600, b: 200, c: 200 }));
    expect(outcome.eligible).toEqual(["a", "b", "c"]);
  });

  it("let further lists in until they have enough votes together", () => {
    const together = sets({
      set: "alone",
      needs: [{ moreThan: "90%", of: "party" }],
      else: "next",
    });
    const outcome = elect(law(10, {}, together), table({ a: 600, b: 250, c: 100, d: 50 }));
    expect(outcome.eligible).toEqual(["a", "b", "c"]); // 85% is not enough, 95% is
  });

  it("let the election fail, or have no rule", () => {
    const kyrgyz = sets(
      { set: "alone", needs: [{ lists: 1 }], else: "failed" },
      { set: "stage-0", needs: [{ lists: 2 }], else: "unknown" },
    );
    const none = elect(law(10, {}, kyrgyz), table({ a: 250, b: 250, c: 250, d: 250 }));
    expect(none.failed).toEqual({ path: "conditions/stage-0" });
    expect(none.open).toEqual([]);
    const one = elect(law(10, {}, kyrgyz), table({ a: 600, b: 250, c: 150 }));
    expect(one.open).toEqual([
      { kind: "no-rule", point: "set", step: "conditions/passes", lists: ["a"] },
    ]);
    expect(one.eligible).toEqual(["a"]);
    expect(seatsOf(one)).toEqual({});
  });
});

describe("who takes part", () => {
  it("is never a row that is no list", () => {
    const lists = [
      { id: "a", name: "A", kind: "party" },
      { id: "none", name: "Against all", kind: "against-all" },
      { id: "rest", name: "Other lists", kind: "other" },
    ];
    const outcome = elect(law(10), table({ a: 100, none: 500, rest: 400 }, { lists }));
    expect(seatsOf(outcome)).toEqual({ a: 10 });
  });

  it("may hang on what a list is: 5% alone, 8% for two parties, 11% for three", () => {
    const conditions = {
      passes: { atLeast: "5%", of: "party", coalition: { "2": "8%", "3": "11%" } },
    };
    const lists = ["a", "b", "c", "d"].map((id, i) => ({
      id,
      name: id,
      kind: i === 0 ? "party" : "coalition",
      ...(i > 0 && { members: i + 1 }),
    }));
    const outcome = elect(
      law(10, {}, { conditions }),
      table({ a: 730, b: 80, c: 109, d: 81 }, { lists }),
    );
    expect(outcome.eligible).toEqual(["a", "b"]);
  });
});

it("does not depend on the order of the lists", () => {
  const votes = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      votes,
      fc.constantFrom("hare", "dhondt", "sainte-lague", "droop"),
      (numbers, method) => {
        const entries = numbers.map((n, i) => [`list-${i}`, n] as const);
        const straight = elect(
          law(17, { method }, fivePercent),
          table(Object.fromEntries(entries)),
        );
        const turned = elect(
          law(17, { method }, fivePercent),
          table(Object.fromEntries(entries.toReversed())),
        );
        expect(seatsOf(turned)).toEqual(seatsOf(straight));
        expect(turned.open).toEqual(straight.open);
        expect(turned.eligible).toEqual(straight.eligible);
      },
    ),
  );
});

describe("what the engine refuses", () => {
  it("is a share of ballots where a voter has several votes", () => {
    const results = { ...table({ a: 60, b: 40 }), votesPerBallot: 3 };
    expect(() => elect(law(10, {}, fivePercent), results)).toThrow("votes-not-ballots");
    const party = { conditions: { passes: { atLeast: "5%", of: "party" } } };
    expect(seatsOf(elect(law(10, {}, party), results))).toEqual({ a: 6, b: 4 });
  });
});

describe("contests that have nothing to do with each other", () => {
  const areas = [
    { id: "village", name: "Village", level: "municipality", votes: { a: 1, b: 2 }, seats: 3 },
  ];
  const both = table({ a: 60, b: 40 }, { areas });

  it("are elected each for itself, by the votes and the tie of each", () => {
    const outcome = elect(law(10), both);
    expect(outcome.parts?.map((part) => seatsOf(part))).toEqual([
      { a: 6, b: 4 },
      { a: 3, b: 7 },
    ]);
    expect(seatsOf(outcome)).toEqual({ a: 9, b: 11 });
    expect(outcome.areas.get("village")).toEqual(new Map(Object.entries({ a: 3, b: 7 })));
    expect(outcome.house).toBe(20);
    const tied = elect(law(3), table({ a: 50, b: 50 }, { areas }));
    expect(tied.open).toMatchObject([{ kind: "lot", area: "town", seats: 1 }]);
    expect(seatsOf(tied)).toEqual({ a: 2, b: 3 });
  });
});

describe("what is told while something is open", () => {
  const sets = {
    conditions: {
      alone: { atLeast: "5%", of: "valid" },
      passes: { set: "alone", needs: [{ lists: 2 }], else: "unknown" },
    },
  };

  it("no ground for a verdict that hangs on another list", () => {
    const outcome = elect(law(10, {}, sets), table({ a: 900, b: 60 }, { totals: { cast: 1300 } }));
    expect(outcome.lists[0]).toMatchObject({ passes: "undecided", ground: undefined });
  });

  it("what is needed once, however many lists need it", () => {
    const outcome = elect(law(10), table({ a: 900, b: null, c: null }));
    expect(outcome.open).toMatchObject([
      { kind: "undecided", lists: ["b", "c"], needs: [{ area: "town", total: "votes" }] },
    ]);
  });

  it("never more than the most that a list may hold", () => {
    const step = { maximum: 5, beyond: "unknown" };
    const outcome = elect(law(10, step), table({ a: 550, b: 250, c: 200 }));
    expect(outcome.lists.map((list) => list.atMost)).toEqual([5, 3, 2]);
  });
});

describe("seats that nobody can take", () => {
  it("are open where there are no votes at all, for the law gives no rule", () => {
    const outcome = elect(
      law(10, {}, fivePercent),
      table({ a: 0, b: 0 }, { totals: { valid: 0 } }),
    );
    expect(outcome.open).toEqual([
      { kind: "no-rule", point: "unassigned", step: "seats", area: "town", lists: [], seats: 10 },
    ]);
  });

  it("are open where every list is at its most", () => {
    const outcome = elect(law(10, { maximum: 4 }), table({ a: 60, b: 40 }));
    expect(seatsOf(outcome)).toEqual({ a: 4, b: 4 });
    expect(outcome.open).toMatchObject([{ kind: "no-rule", point: "unassigned", seats: 2 }]);
  });
});

it("at least 0% in areas that the data lacks keeps nobody out", () => {
  for (const scope of [{ every: "region" }, { some: "region", times: 2 }]) {
    const conditions = { passes: { atLeast: "0%", of: "cast", in: scope } };
    const outcome = elect(law(10, {}, { conditions }), table({ a: 60, b: 40 }));
    expect(outcome.lists.map(({ passes, ground }) => [passes, ground])).toEqual([
      [true, "counted"],
      [true, "counted"],
    ]);
  }
});
