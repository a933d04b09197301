import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import { breakTie } from "../../src/elect/tie.ts";
import { law, seatsOf, table } from "./small.ts";

const results = table({ a: 700, b: 200, c: 100 });
const region = { id: "n", name: "N", level: "region", parent: "town" };
const hare = { kind: "share", by: "votes", method: "hare" };
const steps = (...all: object[]) => ({
  steps: all,
  result: all.map((step) => (step as { name: string }).name),
});

describe("seats of a step", () => {
  it("are a number, the house, or what is left of it, never below 0", () => {
    const outcome = elect(
      law(
        10,
        {},
        steps(
          { ...hare, name: "first", seats: 4 },
          { ...hare, name: "rest", seats: { left: "size" } },
          { ...hare, name: "none", seats: { left: 3 } },
        ),
      ),
      results,
    );
    expect(outcome.steps.map((step) => (step as { seats: number }).seats)).toEqual([4, 6, 0]);
    expect(outcome.steps.map((step) => (step as { awarded: unknown }).awarded)).toEqual([
      [3, 1, 0],
      [4, 1, 1],
      [0, 0, 0],
    ]);
    expect(seatsOf(outcome)).toEqual({ a: 7, b: 2, c: 1 });
  });

  it("count in the house only where the law says so, and left takes off only those", () => {
    const rules = law(
      10,
      {},
      {
        steps: [
          { ...hare, name: "trial", seats: 4 },
          { ...hare, name: "seats", seats: { left: "size" } },
        ],
        result: ["seats"],
      },
    );
    expect(seatsOf(elect(rules, results))).toEqual({ a: 7, b: 2, c: 1 });
  });

  it("are those of the election where the law says so, and it must have them", () => {
    const rules = law("election" as never);
    expect(() => elect(rules, results)).toThrow("no-house");
    const areas = results.areas.map((area) => ({ ...area, seats: 4 }));
    const outcome = elect(rules, { ...results, areas });
    expect(outcome.house).toBe(4);
    expect(outcome.steps[0]).toMatchObject({ seats: 4, awarded: [3, 1, 0] });
  });

  it("are shared by seats of an earlier step, or by seats won directly", () => {
    const shares = law(
      10,
      {},
      steps(
        { ...hare, name: "first", seats: 10 },
        { ...hare, name: "again", seats: 20, by: "first" },
      ),
    );
    expect(elect(shares, results).steps[1]).toMatchObject({
      weights: [7, 2, 1],
      awarded: [14, 4, 2],
    });
    const direct = table(
      { a: 700, b: 200, c: 100 },
      { areas: [{ ...region, votes: { a: 700, b: 200, c: 100 }, direct: { b: 3, c: 1 } }] },
    );
    const rules = law(4, { by: "direct", article: "art. 7" });
    expect(elect(rules, direct).steps[0]).toMatchObject({
      weights: [0, 3, 1],
      awarded: [0, 3, 1],
      article: "art. 7",
      area: "town",
    });
  });
});

describe("a share on top of seats held before", () => {
  const uneven = table({ a: 700, b: 210, c: 60 });
  const two = (more: object, rest: object = {}) =>
    law(
      10,
      {},
      {
        ...steps(
          { ...hare, name: "first", seats: 4, method: "dhondt" },
          { ...hare, name: "rest", seats: 6, method: "dhondt", already: ["first"], ...more },
        ),
        ...rest,
      },
    );

  it("goes on from them", () => {
    const outcome = elect(two({}), uneven);
    expect(outcome.steps[1]).toMatchObject({ already: [3, 1, 0], awarded: [5, 1, 0] });
    expect(seatsOf(outcome)).toEqual({ a: 8, b: 2 });
    expect(outcome.steps[0]).toMatchObject({ already: undefined });
  });

  it("counts them in minimum and maximum", () => {
    const capped = elect(two({ maximum: 5 }), uneven);
    expect(capped.steps[1]).toMatchObject({ awarded: [2, 3, 1], capped: [0] });
    const raised = elect(two({ minimum: 1 }), uneven);
    expect(raised.steps[1]).toMatchObject({ awarded: [4, 1, 1], raised: [2] });
    const open = elect(two({ maximum: 5, beyond: "unknown" }), uneven);
    expect(open.steps[1]).toMatchObject({ awarded: [2, 1, 0], capped: [0] });
    expect(open.open).toMatchObject([{ point: "beyond", lists: ["a"], seats: 3 }]);
    expect(open.lists.map(({ seats, atMost }) => [seats, atMost])).toEqual([
      [5, 5],
      [2, 5],
      [0, 3],
    ]);
  });

  it("prefers who has no seat yet, in all steps together", () => {
    const rules = law(
      4,
      {},
      {
        ...steps(
          { ...hare, name: "first", seats: 2, method: "dhondt" },
          { ...hare, name: "rest", seats: 1, method: "hare", already: ["first"] },
        ),
        ties: ["no-seat-yet", "lot"],
      },
    );
    const outcome = elect(rules, table({ a: 60, b: 30, c: 60 }));
    expect(outcome.steps[0]).toMatchObject({ awarded: [1, 0, 1] });
    expect(outcome.open).toEqual([
      { kind: "lot", step: "rest", area: "town", lists: ["a", "c"], seats: 1 },
    ]);
    const equal = elect(rules, table({ a: 60, b: 60, c: 61 }));
    expect(equal.steps).toHaveLength(1);
    expect(equal.open).toMatchObject([{ step: "first", lists: ["a", "b"] }]);
  });

  it("is not taken while an earlier step is open", () => {
    const outcome = elect(
      law(10, {}, steps({ ...hare, name: "one", seats: 1 }, { ...hare, name: "two", seats: 9 })),
      table({ a: 50, b: 50 }),
    );
    expect(outcome.steps.map(({ step }) => step)).toEqual(["one"]);
    expect(outcome.open).toHaveLength(1);
  });
});

describe("seats that a figure gives", () => {
  const bonus = (more: object) =>
    law(
      10,
      {},
      steps(
        { name: "bonus", kind: "give", seats: 3, ...more },
        { ...hare, name: "rest", seats: { left: "size" } },
      ),
    );

  it("go to those that the law names", () => {
    const outcome = elect(bonus({ who: { largest: "votes" }, article: "art. 2" }), results);
    expect(outcome.steps[0]).toEqual({
      kind: "give",
      step: "bonus",
      article: "art. 2",
      area: "town",
      to: "lists",
      claimants: ["a"],
      awarded: [3],
    });
    expect(seatsOf(outcome)).toEqual({ a: 8, b: 1, c: 1 });
    const plain = elect(bonus({ who: { largest: "votes" } }), results);
    expect(plain.steps[0]).not.toHaveProperty("article");
  });

  it("go to nobody while it is not known whom the law names", () => {
    const outcome = elect(bonus({ who: { largest: "votes" } }), table({ a: 50, b: 50 }));
    expect(outcome.steps).toEqual([]);
    expect(outcome.open).toEqual([
      { kind: "undecided", step: "bonus", area: "town", lists: ["a", "b"], needs: [] },
    ]);
  });

  it("are those won directly; where the data tells of none it says so", () => {
    const rules = law(
      10,
      {},
      steps({ name: "won", kind: "give", seats: "direct", article: "art. 1" }),
    );
    const areas = [{ ...region, votes: { a: 60, b: 40 }, direct: { b: 2 } }];
    const told = elect(rules, table({ a: 60, b: 40 }, { areas }));
    expect(seatsOf(told)).toEqual({ b: 2 });
    expect(told.untold).toEqual([]);
    const untold = elect(rules, table({ a: 60, b: 40 }));
    expect(seatsOf(untold)).toEqual({});
    expect(untold.untold).toEqual(["direct"]);
    expect(untold.empty).toBe(10);
  });
});

describe("who takes part in a step", () => {
  it("are those of the condition that it names, which need not be the threshold", () => {
    const conditions = {
      alone: { atLeast: "15%", of: "party" },
      passes: { set: "alone", needs: [{ lists: 3 }], else: "next" },
    };
    const named = (who: string) => seatsOf(elect(law(10, { who }, { conditions }), results));
    expect(named("alone")).toEqual({ a: 8, b: 2 });
    expect(named("passes")).toEqual({ a: 7, b: 2, c: 1 });
  });

  it("are named by id where something is open among them", () => {
    for (const ties of [["lot"], ["unknown"]]) {
      const { open } = elect(law(10, {}, { ties }), table({ c: 200, b: 250, a: 550 }));
      expect(open).toMatchObject([{ lists: ["a", "b"] }]);
    }
  });
});

describe("a step that shares by votes that are not known", () => {
  it("gives nothing for certain, and names whose votes it lacks", () => {
    const outcome = elect(law(10, { article: "art. 5" }), table({ a: 900, b: null, c: 5 }));
    expect(outcome.steps).toEqual([]);
    expect(seatsOf(outcome)).toEqual({});
    expect(outcome.lists.map(({ seats, atMost }) => [seats, atMost])).toEqual([
      [0, 10],
      [0, 10],
      [0, 10],
    ]);
    expect(outcome.open).toEqual([
      {
        kind: "undecided",
        step: "seats",
        area: "town",
        lists: ["b"],
        needs: [{ area: "town", total: "votes" }],
        article: "art. 5",
      },
    ]);
  });

  it("needs only those of the lists that take part", () => {
    const who = { atLeast: { votes: 10 } };
    const lists = table({ a: 900, b: null, c: 5 }, { totals: { valid: 910 } });
    expect(seatsOf(elect(law(10, { who }), lists))).toEqual({ a: 10 });
  });
});

describe("a lot", () => {
  const tied = table({ a: 100, b: 100, c: 100, d: 100 });
  const lot = {
    step: "seats",
    area: "town",
    among: ["d", "c", "b", "a"],
    seats: 2,
    drawn: ["d", "b"],
  };
  const rules = () => law(2);

  it("is recorded in the order of ids, with the seat of each list drawn", () => {
    const outcome = elect(rules(), tied, { lots: [{ ...lot, step: "other" }, lot] });
    expect(outcome.lots).toEqual([
      { ...lot, among: ["a", "b", "c", "d"], drawn: ["b", "d"], by: "supplied" },
    ]);
    expect(seatsOf(outcome)).toEqual({ b: 1, d: 1 });
    expect(outcome.lists.map((list) => list.atMost)).toEqual([0, 1, 0, 1]);
  });

  it("is not taken for another step or area", () => {
    for (const other of [
      { ...lot, step: "other" },
      { ...lot, area: "village" },
    ])
      expect(elect(rules(), tied, { lots: [other] }).open).toHaveLength(1);
  });

  it.each([
    ["too few drawn", { drawn: ["a"] }],
    ["too many drawn", { drawn: ["a", "b", "c"] }],
    ["one drawn twice", { drawn: ["a", "a"] }],
    ["one drawn twice beside another", { drawn: ["a", "a", "b"] }],
    ["one that is not tied", { drawn: ["a", "x"] }],
    ["another number of seats", { seats: 1, drawn: ["a"] }],
    ["a number of seats that is not open", { seats: 1 }],
    ["one tied list left out", { among: ["a", "b", "c"] }],
    ["one that is not tied among them", { among: ["a", "b", "c", "d", "e"] }],
  ])("is refused: %s", (_, wrong) => {
    expect(() => elect(rules(), tied, { lots: [{ ...lot, ...wrong }] })).toThrow("lots-form");
  });

  it("drawn from a seed lets every list win as often as any other", () => {
    const won = new Map<string, number>();
    for (let seed = 0; seed < 400; seed++) {
      const { lots } = elect(rules(), tied, { seed });
      expect(new Set(lots[0]!.drawn).size).toBe(2);
      expect(lots[0]!.drawn).toEqual(lots[0]!.drawn.toSorted());
      for (const id of lots[0]!.drawn) won.set(id, (won.get(id) ?? 0) + 1);
    }
    // 200 expected for each; 50 is five standard deviations
    for (const id of ["a", "b", "c", "d"]) expect(Math.abs(won.get(id)! - 200)).toBeLessThan(50);
  });

  it("of another step is another draw of the same seed", () => {
    const drawn = (name: string, seed: number) =>
      elect(law(2, { name }), tied, { seed }).lots[0]!.drawn.join();
    const seeds = Array.from({ length: 30 }, (_, seed) => seed);
    expect(seeds.some((seed) => drawn("seats", seed) !== drawn("other", seed))).toBe(true);
  });
});

describe("the rules of a tie", () => {
  const keys = { votes: [30, 20, 20, 10], held: [1, 0, 2, 0], remainders: [5, 7, 7, 9] };
  const tied = (seats: number) => ({ among: [0, 1, 2, 3], seats });

  it("part those equal by the first key that differs, and pass on those still equal", () => {
    expect(breakTie(tied(1), ["more-votes", "lot"], keys)).toEqual({
      won: [0],
      by: ["more-votes"],
    });
    expect(breakTie(tied(2), ["more-votes", "lot"], keys)).toEqual({
      won: [0],
      by: ["more-votes"],
      rest: { among: [1, 2], seats: 1, by: "lot" },
    });
    expect(breakTie(tied(3), ["more-votes", "lot"], keys).won).toEqual([0, 1, 2]);
    expect(breakTie(tied(2), ["more-votes", "no-seat-yet"], keys)).toEqual({
      won: [0, 1],
      by: ["more-votes", "no-seat-yet"],
    });
    expect(breakTie(tied(1), ["fewer-votes"], keys).won).toEqual([3]);
    expect(breakTie(tied(1), ["no-seat-yet", "more-votes"], keys).won).toEqual([1]);
    expect(breakTie(tied(2), ["no-seat-yet"], keys).won).toEqual([1, 3]);
    expect(breakTie(tied(1), ["larger-remainder"], keys).won).toEqual([3]);
  });

  it("part nobody by votes that are not known, not even with a lot after them", () => {
    const unknown = { ...keys, votes: [30, 20, 20, null] };
    for (const rule of ["more-votes", "fewer-votes"] as const) {
      expect(breakTie(tied(1), [rule, "lot"], unknown)).toEqual({
        won: [],
        by: [],
        rest: { ...tied(1), by: "unknown" },
      });
    }
    expect(breakTie(tied(2), ["no-seat-yet", "more-votes"], unknown).won).toEqual([1, 3]);
  });

  it("without a key for the step are passed over, and the rest has no rule", () => {
    const { remainders: _, ...plain } = keys;
    expect(breakTie(tied(1), ["larger-remainder", "more-votes"], plain)).toEqual({
      won: [0],
      by: ["more-votes"],
    });
    expect(breakTie(tied(2), ["more-votes"], keys)).toEqual({
      won: [0],
      by: ["more-votes"],
      rest: { among: [1, 2], seats: 1, by: "unknown" },
    });
    expect(breakTie(tied(2), ["unknown"], keys)).toEqual({
      won: [],
      by: [],
      rest: { ...tied(2), by: "unknown" },
    });
  });
});

describe("a set that passed", () => {
  const set = (needs: object[], otherwise: string, share = "5%", of = "valid") => ({
    conditions: {
      alone: { atLeast: share, of },
      passes: { set: "alone", needs, else: otherwise, article: "art. 9" },
    },
  });

  it("meets a need of votes for certain, for no possible base, or neither", () => {
    const met = (share: string, votes: object = { a: 700, b: 200, c: 40 }) =>
      elect(
        law(10, {}, set([{ atLeast: share, of: "cast" }], "unknown", "0%")),
        table(votes as Record<string, number>, { totals: { registered: 1_000 } }),
      ).lists[0]!.evidence;
    const needs = (verdict: unknown) => ({ needs: [{ met: verdict }] });
    expect(met("94%")).toMatchObject(needs(true)); // 940 of at most 1,000
    expect(met("95%")).toMatchObject(needs("undecided"));
    expect(met("100%")).toMatchObject(needs("undecided")); // 940 of at least 940
    expect(met("100%")).toMatchObject({ met: "undecided" });
    expect(met("94%")).not.toHaveProperty("else");
  });

  it("fails a need though the undecided lists were in", () => {
    const rules = law(10, {}, set([{ lists: 3 }], "unknown"));
    const outcome = elect(rules, table({ a: 900, b: 60 }, { totals: { cast: 1_300 } }));
    expect(outcome.lists[0]!.evidence).toMatchObject({
      kind: "set",
      needs: [{ path: "conditions/passes/needs/0", met: false }],
      else: "unknown",
    });
  });

  it("that has no rule leaves every seat open among those that passed", () => {
    const rules = law(10, {}, set([{ lists: 3 }], "unknown", "5%", "party"));
    const outcome = elect(rules, table({ b: 300, a: 680, c: 20 }));
    expect(outcome.open).toEqual([
      {
        kind: "no-rule",
        point: "set",
        step: "conditions/passes",
        lists: ["a", "b"],
        article: "art. 9",
      },
    ]);
    expect(outcome.lists.map(({ seats, atMost }) => [seats, atMost])).toEqual([
      [0, 10],
      [0, 10],
      [0, 0],
    ]);
    expect(outcome.steps).toEqual([]);
  });

  it("lets the next in by votes, whatever their order in the results", () => {
    const rules = law(10, {}, set([{ lists: 2 }], "next", "30%", "party"));
    const outcome = elect(rules, table({ c: 150, a: 600, b: 250 }));
    expect(outcome.eligible).toEqual(["a", "b"]);
    const three = law(10, {}, set([{ lists: 3 }], "next", "40%", "party"));
    expect(elect(three, table({ d: 50, c: 150, a: 600, b: 200 })).eligible).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it("lets in no list whose votes are not known, and stops when nobody is left", () => {
    const rules = law(
      10,
      {},
      {
        conditions: {
          alone: { atLeast: { votes: 50 } },
          passes: { set: "alone", needs: [{ lists: 4 }], else: "next" },
        },
      },
    );
    const outcome = elect(rules, table({ a: 60, b: 20, c: 10 }));
    expect(outcome.eligible).toEqual(["a", "b", "c"]);
    expect(outcome.lists[2]).toMatchObject({ passes: true, ground: "counted" });
  });
});

describe("seats while lists are undecided", () => {
  const fivePercent = { conditions: { passes: { atLeast: "5%", of: "valid" } } };

  it("are the fewest and the most of every way to decide them", () => {
    const outcome = elect(
      law(10, {}, fivePercent),
      table({ a: 800, b: 62, c: 60 }, { totals: { cast: 1_300 } }),
    );
    expect(outcome.lists.map(({ seats, atMost }) => [seats, atMost])).toEqual([
      [9, 10],
      [0, 1],
      [0, 1],
    ]);
    expect(outcome.steps).toMatchObject([{ provisional: true, claimants: ["a"], awarded: [10] }]);
    expect(outcome.failed).toBeUndefined();
  });

  it("are not tried out where more than eight are undecided: nothing is certain but who is out", () => {
    const lists = (n: number) => ({
      ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`l${i}`, 60 + i])),
      big: 500,
      out: 1,
    });
    const many = elect(law(10, {}, fivePercent), table(lists(9), { totals: { cast: 2_000 } }));
    expect(many.lists.map(({ seats, atMost }) => [seats, atMost])).toEqual([
      ...Array.from({ length: 10 }, () => [0, 10]),
      [0, 0],
    ]);
    const eight = elect(law(10, {}, fivePercent), table(lists(8), { totals: { cast: 2_000 } }));
    expect(eight.lists[8]).toMatchObject({ seats: 5, atMost: 10 });
  });
});
