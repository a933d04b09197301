import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountedElection, compareElections } from "../../../src/analysis/compare/compare.ts";
import { underLaws } from "../../../src/analysis/compare/laws.ts";
import { namesSchema, readNames } from "../../../src/analysis/compare/names.ts";
import { elect } from "../../../src/elect/elect.ts";
import { add, compare, fraction, toFixed } from "../../../src/exact/fraction.ts";
import { ProblemError } from "../../../src/results/problem.ts";
import type { Results } from "../../../src/results/results.ts";
import { table, law as townLaw } from "../../elect/small.ts";
import { election, law, seats, shuffled } from "../../support.ts";

const under = (results: Results): CountedElection => [
  results,
  elect(law(results.election.law!), results),
];
const held = (id: string): CountedElection => under(election(id));
const named = (document: object) => {
  const { names, problems } = readNames({ mandate: "names/1", ...document }, "names.json");
  if (!names) throw new ProblemError(...problems);
  return names;
};
const problemsOf = (work: () => unknown) => {
  try {
    work();
  } catch (fault) {
    if (fault instanceof ProblemError) return fault.problems;
    throw fault;
  }
  return [];
};
const points = (x: { n: bigint; d: bigint } | null | undefined) =>
  x ? toFixed({ n: x.n * 100n, d: x.d }, 2) : x;

describe("Germany, 2009 to 2013", () => {
  const found = compareElections([held("de-2009"), held("de-2013")]);
  const list = (id: string) => found.lists.find((one) => one.id === id)!;

  // Federal returning officer: second votes 2009 and 2013, in per cent of valid ones
  it("gives the official shares and swings, and tells their base", () => {
    expect(found.base).toEqual({ of: "valid", asked: "valid", sizes: [43_371_190, 43_726_856] });
    expect(list("fdp").in.map((one) => points(one!.share))).toEqual(["14.56", "4.76"]);
    expect(list("fdp").swings.map(points)).toEqual(["-9.80"]);
    expect(list("cdu").swings.map(points)).toEqual(["6.85"]);
    expect(list("cdu").in.map((one) => one!.seats)).toEqual([194, 255]);
  });

  it("leaves what is in one election only without a match, and bounds the volatility by it", () => {
    expect(list("afd")).toMatchObject({ by: "alone", in: [null, { seats: 0 }], swings: [null] });
    const [volatility] = found.volatility;
    expect(points(volatility!.value)).toBe("18.13");
    expect(points(volatility!.least)).toBe("15.54");
    expect(volatility!.unmatched.map(points)).toEqual(["2.59", "7.45"]);
  });

  it("matches the Länder by id: the FDP lost most in Baden-Württemberg", () => {
    expect(found.areas).toHaveLength(16);
    expect(found.unmatchedAreas).toEqual([]);
    const swings = found.areas.map(({ id, lists }) => ({
      id,
      by: lists.find((one) => one.id === "fdp")!.swings[0]!,
    }));
    const [worst] = swings.sort((a, b) => compare(a.by, b.by));
    expect(worst).toMatchObject({ id: "baden-wurttemberg" });
    expect(points(worst!.by)).toBe("-12.62");
  });

  it("does not depend on the order of the lists", () => {
    const turned = compareElections([
      under(shuffled(election("de-2009"), 7)),
      under(shuffled(election("de-2013"), 9)),
    ]);
    expect(turned.lists).toEqual(found.lists);
    expect(turned.volatility).toEqual(found.volatility);
  });
});

describe("Kyrgyzstan", () => {
  it("2015 to 2020: ballots cast are not known exactly in 2015, so another base is taken and told", () => {
    const { base, lists } = compareElections([held("kg-2015"), held("kg-2020")]);
    expect(base).toMatchObject({ of: "registered", asked: "cast" });
    expect(lists.find(({ id }) => id === "ata-meken")!.swings.map(points)).toEqual(["-2.16"]);
  });

  it("2010: votes of lists are not known, so volatility is not", () =>
    expect(compareElections([held("kg-2010"), held("kg-2015")]).volatility).toEqual([null]));

  it("the hand count of 2020 beside the official one: lists and regions match, stations are listed", () => {
    const { lists, areas, unmatchedAreas, volatility } = compareElections([
      held("kg-2020"),
      held("kg-2020-stations"),
    ]);
    expect(lists.every(({ by }) => by === "id")).toBe(true);
    expect(areas).toHaveLength(9);
    expect(unmatchedAreas.length).toBeGreaterThan(2_000);
    expect(volatility[0]!.unmatched.map(points)).toEqual(["0.00", "0.00"]);
  });
});

describe("Greece, May to June 2023", () => {
  it("takes the sum of unnamed lists for nothing else, though both are called so", () => {
    const { lists, volatility } = compareElections([
      held("gr-vouli-2023-05"),
      held("gr-vouli-2023-06"),
    ]);
    expect(lists.filter(({ kind }) => kind === "other").map(({ by }) => by)).toEqual([
      "alone",
      "alone",
    ]);
    expect(points(volatility[0]!.unmatched[0])).toBe("16.01");
  });
});

describe("Russia, 2011 to 2021, with a names document", () => {
  const names = named({
    lists: [
      {
        id: "cprf",
        name: "CPRF",
        in: {
          "ru-2011": "communist-party-of-the-russian",
          "ru-2016": "communist-party-of-the-russian",
          "ru-2021": "cprf",
        },
      },
      {
        id: "left",
        in: { "ru-2016": ["a-just-russia", "communists-of-russia"], "ru-2021": "just-russia" },
      },
    ],
  });
  const all = ["ru-2011", "ru-2016", "ru-2021"].map(held);
  const found = compareElections(all, { names });

  it("follows a list under its ids", () => {
    const cprf = found.lists.find(({ id }) => id === "cprf")!;
    expect(cprf).toMatchObject({ name: "CPRF", by: "names" });
    expect(cprf.in.map((one) => one?.seats)).toEqual([92, 42, 48]);
    expect(cprf.swings.map(points)).toEqual(["-5.91", "5.74"]);
  });

  it("adds up lists that are one elsewhere, and says which", () => {
    const left = found.lists.find(({ id }) => id === "left")!;
    expect(left.in[0]).toBeNull();
    expect(left.in[1]!.lists).toEqual(["a-just-russia", "communists-of-russia"]);
    const [just, communists] = ["a-just-russia", "communists-of-russia"].map(
      (id) => all[1]![1].lists.find((one) => one.id === id)!,
    );
    expect(left.in[1]).toMatchObject({
      votes: just!.votes! + communists!.votes!,
      seats: just!.seats + communists!.seats,
      passes: null,
    });
  });

  it("tells lists of one name that are not matched, and matches none of them", () => {
    const { alike } = compareElections(all);
    expect(alike.map((group) => group.map(({ id }) => id))).toEqual([
      ["growth", "party-of-growth"],
    ]);
  });
});

describe("a names document that does not fit", () => {
  const pair = () => [held("kg-2015"), held("kg-2020")];
  const compared = (document: object) =>
    problemsOf(() => compareElections(pair(), { names: named(document) }));

  it("names every id that is unknown, with the nearest", () => {
    const lists = [
      { id: "a", in: { "kg-2015": "ata-mekenn", "kg-2020": ["respublika", "ordoo"] } },
      { id: "b", in: { "kg-2020": "respublika" } },
    ];
    expect(compared({ lists })).toMatchObject([
      {
        code: "unknown-id",
        place: { source: "names.json", path: "lists/0/in/kg-2015/0" },
        found: "ata-mekenn",
        values: { nearest: "ata-meken" },
      },
      { code: "unknown-id", place: { path: "lists/0/in/kg-2020/1" }, found: "ordoo" },
      { code: "same-id", place: { path: "lists/1/in/kg-2020/0" }, found: "respublika" },
    ]);
  });

  it("refuses two groups of one id, and a document of other elections", () => {
    const twice = [
      { id: "a", in: { "kg-2015": "ata-meken" } },
      { id: "a", in: { "kg-2020": "ata-meken" } },
    ];
    expect(compared({ lists: twice })).toMatchObject([
      { code: "same-id", place: { path: "lists/1/id" } },
    ]);
    expect(compared({ lists: [{ id: "a", in: { "kg-20155": "ata-meken" } }] })).toMatchObject([
      { code: "unknown-id", found: "kg-20155", values: { nearest: "kg-2015" } },
    ]);
  });

  it("reads an election of any name, and checks what it has there", () => {
    const json = (own: string) =>
      JSON.parse(`{"mandate":"names/1","lists":[{"id":"a","in":{"__proto__":${own}}}]}`);
    const { names } = readNames(json('"b"'), "names.json");
    expect([...names!.lists[0]!.in]).toEqual([["__proto__", ["b"]]]);
    expect(readNames(json("7"), "names.json").problems).toMatchObject([
      { code: "schema", place: { path: "lists/0/in/__proto__" } },
    ]);
  });

  it("says of its form everything that is wrong", () =>
    expect(
      readNames({ mandate: "names/2", lists: [{ id: 3, in: { a: [] } }], more: 1 }, "names.json")
        .problems.map(({ place }) => place.path)
        .sort(),
    ).toEqual(["", "lists/0/id", "lists/0/in/a", "mandate"]));
});

describe("the published schema of names", () => {
  it("stands in data/schemas as it is made here", () =>
    expect(`${JSON.stringify(namesSchema(), null, 2)}\n`).toMatchFileSnapshot(
      "../../../data/schemas/names.schema.json",
    ));

  it("and the example in data/README.md is such a document, of lists that are there", () => {
    const text = readFileSync(new URL("../../../data/README.md", import.meta.url), "utf8");
    const [, block] = /## Names over elections[\s\S]*?```json\n([\s\S]*?)```/.exec(text)!;
    const names = named(JSON.parse(block!));
    const { lists } = compareElections(["ru-2011", "ru-2016", "ru-2021"].map(held), { names });
    expect(lists.find(({ by }) => by === "names")!.in.map((one) => one?.lists.length)).toEqual([
      1, 2, 1,
    ]);
  });

  it("agrees with the reader", () => {
    const valid = new Ajv2020().compile(namesSchema());
    const good = { mandate: "names/1", lists: [{ id: "a", in: { "kg-2015": ["a", "b"] } }] };
    expect(valid(good)).toBe(true);
    expect(valid({ ...good, lists: [{ id: "a", in: { "kg-2015": [] } }] })).toBe(false);
  });
});

describe("of any two elections", () => {
  const votes = fc.array(fc.nat(1e6), { minLength: 1, maxLength: 7 });
  const town = (all: readonly number[], id: (i: number) => string) => {
    const results = table(Object.fromEntries(all.map((v, i) => [id(i), v])));
    return [results, elect(townLaw(10), results)] as const;
  };
  const some = (all: readonly number[]) => all.some((v) => v > 0);

  it("swings of all lists add up to nothing where all match, and volatility is half their sizes", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1e6), fc.nat(1e6)), { minLength: 1 }), (rows) => {
        const [was, is] = [rows.map(([a]) => a), rows.map(([, b]) => b)];
        if (!some(was) || !some(is)) return;
        const { lists, volatility } = compareElections(
          [town(was, (i) => `l${i}`), town(is, (i) => `l${i}`)],
          { of: "party" },
        );
        const swings = lists.map(({ swings: [by] }) => by!);
        expect(swings.reduce(add, fraction(0)).n).toBe(0n);
        const gained = swings.filter(({ n }) => n > 0n).reduce(add, fraction(0));
        expect(volatility[0]!.value).toEqual(gained);
        expect(volatility[0]!.least).toEqual(gained);
      }),
      { numRuns: 40 },
    ));

  it("volatility with every list known lies between the bounds told without some of the matches", () =>
    fc.assert(
      fc.property(votes, votes, fc.nat(7), (was, is, hidden) => {
        if (!some(was) || !some(is)) return;
        const after = (i: number) => (i < hidden ? `new${i}` : `l${i}`);
        const [known] = compareElections([
          town(was, (i) => `l${i}`),
          town(is, (i) => `l${i}`),
        ]).volatility;
        const [bounds] = compareElections([town(was, (i) => `l${i}`), town(is, after)]).volatility;
        expect(compare(bounds!.least, known!.value)).toBeLessThanOrEqual(0);
        expect(compare(known!.value, bounds!.value)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 40 },
    ));
});

describe("one election under several laws", () => {
  const results = election("kg-2020");
  const laws = ["kg-2020", "kg-2007", "kg-2021", "nl-council"].map(law);
  const columns = underLaws(results, laws, results.election.law);

  it("gives what each law by itself gives, and says which one is its own", () => {
    expect(columns.map(({ actual }) => actual)).toEqual([true, false, false, false]);
    for (const { law: one, outcome } of columns.slice(0, 3))
      expect(seats(outcome!)).toEqual(seats(elect(one, results)));
    expect(seats(columns[0]!.outcome!)).toEqual({
      birimdik: 46,
      "mekenim-kyrgyzstan": 45,
      kyrgyzstan: 16,
      "butun-kyrgyzstan": 13,
    });
  });

  it("says why a law cannot be applied, and goes on", () => {
    expect(columns[3]!.outcome).toBeUndefined();
    expect(columns[3]!.problems!.map(({ code }) => code)).toEqual(["no-house"]);
  });
});
