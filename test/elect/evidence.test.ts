import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import { fraction } from "../../src/exact/fraction.ts";
import { changeLaw } from "../../src/law/change.ts";
import type { Law } from "../../src/law/law.ts";
import { list } from "../support.ts";
import { law, seatsOf, table } from "./small.ts";

const passing = (passes: object, others: object = {}) => ({ conditions: { ...others, passes } });
const held = (passes: object, results: ReturnType<typeof table>, id: string) =>
  list(elect(law(10, {}, passing(passes)), results), id);
const regions = (n: object, s: object) => [
  { id: "n", name: "N", level: "region", parent: "town", ...n },
  { id: "s", name: "S", level: "region", parent: "town", ...s },
];

describe("a hurdle", () => {
  it("asks for whole votes: rounded up for at least, one past for more than", () => {
    const results = table({ a: 934, b: 50, c: 17 });
    const needed = (rule: object) => held(rule, results, "c").evidence;
    expect(needed({ atLeast: "5%", of: "party" })).toMatchObject({ needed: 51, shortBy: 34 });
    expect(needed({ moreThan: { votes: 17 } })).toMatchObject({ needed: 18, shortBy: 1 });
    expect(needed({ atLeast: { votes: 17 } })).toEqual({
      kind: "hurdle",
      path: "conditions/passes",
      area: "town",
      counts: "votes",
      votes: 17,
      base: undefined,
      needed: 17,
      met: true,
      ground: "counted",
      clearBy: 0,
    });
    expect(needed({ atLeast: { quotas: "1/2" }, of: "party" })).toMatchObject({ needed: 51 });
  });

  it("tells a break-even in invalid ballots where the valid ones are known", () => {
    const results = table(
      { a: 900, b: 60, c: 40 },
      { totals: { valid: 1_000, registered: 1_500 } },
    );
    const { evidence } = held({ atLeast: "5%", of: "cast" }, results, "b");
    expect(evidence).toMatchObject({
      met: "undecided",
      base: { of: "cast", size: { from: 1_000, to: 1_500 } },
      needed: { from: 50, to: 75 },
      breakEven: { of: "cast", metUpTo: 1_200, invalid: 200 },
    });
    const strict = held({ moreThan: "5%", of: "cast" }, results, "b").evidence;
    expect(strict).toMatchObject({ breakEven: { metUpTo: 1_199, invalid: 199 } });
  });

  it("tells from how many votes on it is met where these are not known", () => {
    const rule = { atLeast: { votes: 50 } };
    const open = table({ a: 900, b: null, c: 49 });
    expect(held(rule, open, "b").evidence).toMatchObject({
      votes: null,
      breakEven: { of: "votes", metFrom: 50 },
    });
    const narrow = table({ a: 900, b: null, c: 51 }, { totals: { valid: 1_000 } });
    expect(held(rule, narrow, "b")).toMatchObject({
      passes: false,
      ground: "bounds",
      evidence: { shortBy: 1, ground: "bounds" },
    });
    const both = table({ a: 900, b: null, c: 40 }, { totals: { registered: 1_500 } });
    const { evidence } = held({ atLeast: "5%", of: "cast" }, both, "b");
    expect(evidence).toMatchObject({ breakEven: { of: "votes and base" } });
  });

  it("of 0% is met by all, whatever the base", () => {
    const open = table({ a: 900, b: 0 });
    expect(held({ atLeast: "0%", of: "registered" }, open, "b")).toMatchObject({
      passes: true,
      ground: "counted",
      evidence: { needed: 0, clearBy: 0, base: { size: { to: null } } },
    });
  });

  it("of 0% is met in areas of which the data has none, and no other hurdle is", () => {
    const passes = (rule: object) =>
      held({ ...rule, in: { every: "region" } }, table({ a: 900, b: 0 }), "b").passes;
    expect(passes({ atLeast: "0%", of: "cast" })).toBe(true);
    expect(passes({ moreThan: "0%", of: "cast" })).toBe("undecided");
    expect(passes({ atLeast: "1%", of: "cast" })).toBe("undecided");
    expect(passes({ atLeast: { votes: 0 } })).toBe("undecided");
  });

  it("tells no invalid ballots where the base is another than the ballots cast", () => {
    const results = table({ a: 940, b: 60 }, { totals: { valid: 1_000 } });
    expect(held({ atLeast: "5%", of: "registered" }, results, "b").evidence).toMatchObject({
      needed: { from: 50, to: null },
      breakEven: { of: "registered", metUpTo: 1_200 },
    });
    const { evidence } = held({ atLeast: "5%", of: "registered" }, results, "b");
    expect((evidence as { breakEven: object }).breakEven).not.toHaveProperty("invalid");
  });

  it("counts the seats won directly in all areas, for a list that won none as well", () => {
    const results = table(
      { a: 60, b: 40, c: 10 },
      {
        areas: regions(
          { votes: { a: 60, b: 40, c: 10 }, direct: { a: 2, b: 1 } },
          { votes: {}, direct: { b: 2 } },
        ),
      },
    );
    const rule = { atLeast: { seats: 3 } };
    expect(held(rule, results, "b").evidence).toMatchObject({
      counts: "direct",
      votes: 3,
      needed: 3,
      clearBy: 0,
    });
    expect(held(rule, results, "a").evidence).toMatchObject({ votes: 2, shortBy: 1 });
    expect(held(rule, results, "c").evidence).toMatchObject({ votes: 0, shortBy: 3 });
    expect(held({ moreThan: { seats: 2 } }, results, "b").passes).toBe(true);
    expect(held({ moreThan: { seats: 3 } }, results, "b").passes).toBe(false);
  });

  it("in a region takes the region's votes, and the whole's base where the law says so", () => {
    const areas = regions({ votes: { a: 300, b: 100 } }, { votes: { a: 600, b: 0 } });
    const results = table({ a: 900, b: 100 }, { areas });
    const some = { some: "region" };
    const own = held({ atLeast: "25%", of: "party", in: some }, results, "b");
    expect(own.evidence).toMatchObject({ kind: "some", level: "region", times: 1, met: true });
    expect(own.evidence).toMatchObject({
      areas: [
        { area: "n", votes: 100, base: { size: 400 }, clearBy: 0 },
        { area: "s", votes: 0, shortBy: 150 },
      ],
    });
    const whole = held({ atLeast: "25%", of: { total: "party" }, in: some }, results, "b");
    expect(whole).toMatchObject({ passes: false, evidence: { areas: [{ needed: 250 }, {}] } });
    const twice = held(
      { atLeast: "25%", of: "party", in: { some: "region", times: 2 } },
      results,
      "b",
    );
    expect(twice.passes).toBe(false);
    const thrice = held(
      { atLeast: "1%", of: "party", in: { some: "region", times: 3 } },
      results,
      "a",
    );
    expect(thrice.passes).toBe(false);
  });

  it("of a coalition is that of two where its parties are not told, and of the most below", () => {
    const lists = [
      { id: "a", name: "A", kind: "party", members: 4 },
      { id: "b", name: "B", kind: "coalition" },
      { id: "c", name: "C", kind: "coalition", members: 4 },
    ];
    const results = table({ a: 800, b: 90, c: 110 }, { lists });
    const rule = { atLeast: "5%", of: "party", coalition: { "2": "8%", "3": "11%", "5": "20%" } };
    const needed = (id: string) => held(rule, results, id).evidence;
    expect(needed("a")).toMatchObject({ needed: 50 });
    expect(needed("b")).toMatchObject({ needed: 80 });
    expect(needed("c")).toMatchObject({ needed: 110, met: true });
    const many = { atLeast: "5%", of: "party", coalition: { "3": "11%" } };
    expect(held(many, results, "b").evidence).toMatchObject({ needed: 50 });
  });
});

describe("a condition on what a list is", () => {
  it("is the most votes, unless two have them or some are not known", () => {
    const rule = { largest: "votes" };
    const of = (votes: Record<string, number | null>) =>
      elect(law(10, {}, passing(rule)), table(votes)).lists.map(({ passes }) => passes);
    expect(of({ a: 50, b: 49, c: 50 })).toEqual(["undecided", false, "undecided"]);
    expect(of({ a: 50, b: 49 })).toEqual([true, false]);
    expect(of({ a: 50, b: null, c: 49 })).toEqual(["undecided", "undecided", false]);
    expect(held(rule, table({ a: 2, b: 1 }), "b").evidence).toEqual({
      kind: "attribute",
      attribute: "largest",
      path: "conditions/passes",
      met: false,
    });
  });

  it("is its kind, and may be turned round", () => {
    const lists = [
      { id: "a", name: "A", kind: "party" },
      { id: "m", name: "M", kind: "minority" },
    ];
    const results = table({ a: 90, m: 10 }, { lists });
    expect(held({ kind: "minority" }, results, "m")).toMatchObject({
      passes: true,
      ground: "counted",
      evidence: { kind: "attribute", attribute: "kind" },
    });
    expect(held({ not: { kind: "minority" } }, results, "m")).toMatchObject({
      passes: false,
      ground: "counted",
      evidence: { kind: "not", parts: [{ met: true }] },
    });
    expect(held({ not: { atLeast: "5%", of: "cast" } }, results, "m").passes).toBe("undecided");
  });
});

describe("the ground of a verdict", () => {
  const results = table({ a: 700, b: 200, c: 100 }, { totals: { registered: 1_050 } });
  const counted = (votes: number) => ({ atLeast: { votes } });
  const bounds = (share: string) => ({ atLeast: share, of: "cast" }); // 1,000 to 1,050

  it("is bounds where every part counts and one rests on them, counted where one is enough", () => {
    const ground = (rule: object, id = "b") => held(rule, results, id).ground;
    expect(ground({ all: [counted(200), bounds("10%")] })).toBe("bounds");
    expect(ground({ all: [counted(201), bounds("50%")] })).toBe("counted");
    expect(ground({ all: [counted(1), bounds("50%")] })).toBe("bounds");
    expect(ground({ any: [counted(200), bounds("10%")] })).toBe("counted");
    expect(ground({ any: [counted(201), bounds("10%")] })).toBe("bounds");
    expect(ground({ any: [counted(201), bounds("50%")] })).toBe("bounds");
    expect(ground({ any: [counted(201), counted(300)] })).toBe("counted");
    expect(ground({ not: bounds("50%") })).toBe("bounds");
    expect(ground({ not: counted(201) })).toBe("counted");
  });

  it("is that of the areas in which it holds", () => {
    const areas = regions(
      { votes: { a: 500, b: 150 }, totals: { cast: 700 } },
      { votes: { a: 200, b: 50 }, totals: { registered: 300 } },
    );
    const split = table({ a: 700, b: 200 }, { areas });
    const ground = (scope: object) => held({ atLeast: "10%", of: "cast", in: scope }, split, "b");
    expect(ground({ every: "region" })).toMatchObject({ passes: true, ground: "bounds" });
    expect(ground({ some: "region" })).toMatchObject({ passes: true, ground: "counted" });
  });
});

describe("an announcement under a changed law", () => {
  const rule = {
    all: [
      { atLeast: "5%", of: "valid" },
      { atLeast: "3%", of: "valid" },
    ],
  };
  const results = table({ a: 900, b: 60, c: 55 }, { totals: { cast: 1_300 }, passed: ["a", "b"] });
  const under = (changes: Record<string, unknown>): Law => {
    const { law: changed } = changeLaw(law(10, {}, passing(rule)), changes);
    if (!changed) throw new Error("no law");
    return changed;
  };

  it("speaks for all where nothing was changed", () => {
    const outcome = elect(law(10, {}, passing(rule)), results);
    expect(outcome.lists.map(({ passes, ground }) => [passes, ground])).toEqual([
      [true, "bounds"],
      [true, "announced"],
      [false, "announced"],
    ]);
  });

  it("still tells that a list met what was not changed", () => {
    const outcome = elect(under({ "conditions/passes/all/1/atLeast": "2%" }), results);
    expect(list(outcome, "b")).toMatchObject({ passes: true, ground: "announced" });
    expect(list(outcome, "c")).toMatchObject({ passes: "undecided", ground: undefined });
  });

  it("tells nothing of what was changed", () => {
    const outcome = elect(under({ "conditions/passes/all/0/atLeast": "4.8%" }), results);
    expect(list(outcome, "b").passes).toBe("undecided");
    const whole = elect(under({ "conditions/passes": { atLeast: "5%", of: "valid" } }), results);
    expect(list(whole, "b").passes).toBe("undecided");
  });
});

describe("an announcement under a law of which several things were changed", () => {
  it("tells nothing of a part if one of them is in it", () => {
    const rule = { all: [{ atLeast: "5%", of: "valid" }, { kind: "party" }] };
    const results = table({ a: 900, b: 60 }, { totals: { cast: 1_300 }, passed: ["a", "b"] });
    const passes = (changes: Record<string, unknown>) => {
      const { law: changed } = changeLaw(law(10, {}, passing(rule)), changes);
      return list(elect(changed!, results), "b").passes;
    };
    const other = { "conditions/passes/all/1/kind": "party" };
    expect(passes(other)).toBe(true);
    expect(passes({ ...other, "conditions/passes/all/0/atLeast": "4.9%" })).toBe("undecided");
    expect(passes({ "conditions/passes/all/0": { atLeast: "4.9%", of: "valid" } })).toBe(
      "undecided",
    );
  });
});

describe("the line that is drawn", () => {
  const line = (conditions: object) =>
    elect(law(10, {}, { conditions }), table({ a: 900, b: 100 })).line;
  const region = { atLeast: "2%", of: "party", in: { every: "region" } };
  const share = { moreThan: "5%", of: "party" };

  it("is the first share of the whole that the threshold asks for", () => {
    const found = {
      share: fraction(1, 20),
      strict: true,
      base: { of: "party", size: 1_000 },
      needed: 51,
    };
    const at = (path: string) => ({ path: `conditions/${path}`, ...found });
    expect(line({ passes: share })).toEqual(at("passes"));
    expect(
      line({ passes: { all: [region, { any: [{ atLeast: { votes: 3 } }, share] }] } }),
    ).toEqual(at("passes/all/1/any/1"));
    const set = { set: "alone", needs: [{ lists: 1 }], else: "next" };
    expect(line({ alone: share, passes: set })).toEqual(at("alone"));
  });

  it("is none where the threshold asks for no share of the whole", () => {
    expect(line({ passes: region })).toBeUndefined();
    expect(line({ passes: { atLeast: { votes: 3 } } })).toBeUndefined();
    expect(line({ passes: { not: share } })).toBeUndefined();
    expect(line({ passes: { all: [region, { kind: "party" }] } })).toBeUndefined();
  });
});

describe("what an Outcome tells of each list", () => {
  it("is in the order of the results, its votes, and nothing of a row that is no list", () => {
    const lists = [
      { id: "none", name: "Against all", kind: "against-all" },
      { id: "b", name: "B", short: "b.", kind: "party" },
      { id: "rest", name: "Other lists", kind: "other" },
      { id: "a", name: "A", kind: "party" },
    ];
    const outcome = elect(law(10), table({ none: 300, b: 40, rest: 200, a: 60 }, { lists }));
    expect(outcome.lists.map(({ id, votes, passes, seats }) => [id, votes, passes, seats])).toEqual(
      [
        ["none", 300, false, 0],
        ["b", 40, true, 4],
        ["rest", 200, false, 0],
        ["a", 60, true, 6],
      ],
    );
    expect(outcome.eligible).toEqual(["a", "b"]);
    expect(outcome.lists[1]).toMatchObject({ name: "B", short: "b.", kind: "party" });
    expect(outcome.lists[0]).toMatchObject({ evidence: undefined, ground: undefined, atMost: 0 });
    expect(seatsOf(outcome)).toEqual({ b: 4, a: 6 });
  });

  it("names those with equally many votes by id, and unknown votes last", () => {
    const outcome = elect(
      law(10, { who: { atLeast: { votes: 1 } } }),
      table({ z: 5, b: 5, n: null, a: 5 }),
    );
    expect(outcome.eligible).toEqual(["a", "b", "z", "n"]);
  });

  it("has those without a vote before those whose votes are not known", () => {
    const outcome = elect(law(10, {}, passing({ kind: "party" })), table({ n: null, o: 0, p: 1 }));
    expect(outcome.eligible).toEqual(["p", "o", "n"]);
  });

  it("names the undecided ones, more votes first", () => {
    const lists = table({ c: 60, a: 60, b: 61, d: 900 }, { totals: { cast: 1_400 } });
    const outcome = elect(law(10, {}, passing({ atLeast: "5%", of: "valid" })), lists);
    expect(outcome.open.flatMap((open) => open.lists)).toEqual(["b", "a", "c"]);
    expect(outcome.open[0]).toMatchObject({
      step: "seats",
      area: "town",
      needs: [{ area: "town", total: "valid" }],
      breakEven: { of: "valid", metUpTo: 1_220 },
    });
  });
});
