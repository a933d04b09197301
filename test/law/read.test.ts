import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeLaw } from "../../src/law/change.ts";
import { readLaw } from "../../src/law/read.ts";
import { BROKEN } from "./broken.ts";
import { BROKEN_TIERS } from "./broken-tiers.ts";
import { catalogue, lawIds, lawOf, sound } from "./catalogue.ts";
import { HARD } from "./hard.ts";

describe("the laws that ship", () => {
  it.each(lawIds)("%s is read without a problem", (id) => {
    const { law, problems } = readLaw(catalogue(id), id, catalogue);
    expect(problems).toEqual([]);
    expect(law?.id).toBe(id);
  });

  it("reads Kyrgyzstan 2020, art. 64(2): 7% of the ballots cast, and 0.7% in every region", () => {
    const law = lawOf(catalogue("kg-2020"));
    expect(law.conditions.get("threshold")).toMatchObject({
      kind: "all",
      article: "64(2)",
      parts: [
        {
          kind: "hurdle",
          path: "conditions/threshold/all/0",
          amount: { kind: "share", share: { n: 7n, d: 100n } },
          strict: false,
          of: "cast",
          scope: { kind: "whole" },
        },
        {
          amount: { share: { n: 7n, d: 1000n } },
          scope: { kind: "every", level: "region" },
        },
      ],
    });
    expect(law.steps).toMatchObject([
      {
        name: "seats",
        path: "steps/0",
        maximum: { kind: "number", number: { n: 65n, d: 1n } },
        beyond: "unknown",
        ties: ["unknown"],
      },
    ]);
    expect(law.result).toEqual(["seats"]);
  });
});

describe("laws of several tiers", () => {
  it.each([...HARD])("%s is read without a problem", (_, document) => {
    expect(readLaw(document, "test.json", catalogue).problems).toEqual([]);
  });

  it("take a word for a figure first, then for a value, then for a step", () => {
    const { steps, values } = lawOf(HARD.get("norway"));
    expect(steps[0]).toMatchObject({
      each: ["district"],
      seats: { kind: "named", name: "fixed" },
      by: { kind: "votes", contest: "list" },
    });
    expect(values.get("fixed")).toEqual({
      kind: "less",
      of: [
        { kind: "area", figure: "seats" },
        { kind: "area", figure: "adjustmentSeats" },
      ],
    });
    expect(steps[1]).toMatchObject({ already: [{ kind: "step", step: "district" }] });
    expect(steps[2]).toMatchObject({ areas: { kind: "area", figure: "adjustmentSeats" } });
  });

  it("know where a condition stands, inside a figure too", () => {
    const { values, steps } = lawOf(HARD.get("korea"));
    expect(values.get("pool")).toMatchObject({
      of: [{ kind: "size" }, { kind: "total", who: { path: "values/pool/less/1/who" } }],
    });
    expect(steps[0]).toMatchObject({
      seats: { of: [{}, { who: { kind: "named", path: "steps/0/seats/smaller/1/who" } }] },
    });
  });

  it("hold exact numbers", () => {
    const { steps } = lawOf(HARD.get("greece"));
    expect(steps[0]).toMatchObject({
      seats: {
        kind: "bands",
        gives: [{ from: { n: 1n, d: 4n }, number: 20 }],
        every: { n: 1n, d: 200n },
        most: 50,
      },
    });
  });

  it("say of which figure a quota is, outside the method", () => {
    expect(lawOf(HARD.get("belgium")).steps[0]).toMatchObject({
      method: { kind: "quota", id: "hare-nothing" },
      quotaOf: { kind: "area", figure: "party" },
    });
  });

  it("judge a condition in the step's own area, and among those around it", () => {
    expect(lawOf(HARD.get("sweden")).conditions.get("local")).toMatchObject({
      parts: [{}, { scope: { kind: "same", level: "district" } }],
    });
    expect(lawOf(HARD.get("belgium")).steps[1]).toMatchObject({
      who: { scope: { kind: "some", level: "district", times: 1, of: "province" } },
    });
  });
});

describe("a law with a slip gives one problem at its place", () => {
  it.each([...BROKEN, ...BROKEN_TIERS])("$slip", ({ document, code, path, found, values }) => {
    const { law, problems } = readLaw(document, "test.json", catalogue);
    expect(law).toBeUndefined();
    expect(problems).toMatchObject([
      {
        code,
        severity: "error",
        place: { source: "test.json", path },
        found,
        values: values ?? {},
      },
    ]);
    expect(problems).toHaveLength(1);
  });

  it("and two slips two", () => {
    const document = { ...sound(), seats: "elections", result: "seats" };
    const { problems } = readLaw(document, "test.json", catalogue);
    expect(problems.map(({ place }) => place.path)).toEqual(["seats", "result"]);
  });

  it("and many slips all of them, by path", () => {
    const document = {
      ...sound(),
      values: { size: 5, own: { sum: ["votes", "owns"] } },
      conditions: { passes: { atLeast: "101%" } },
      steps: [{ ...sound().steps[0], seats: "own", to: "region", grow: { until: "direct" } }],
      ties: undefined,
      result: ["seats", "seat"],
    };
    const { problems } = readLaw(document, "test.json", catalogue);
    expect(problems.map(({ code, place }) => `${code} ${place.path}`).toSorted()).toEqual([
      "ambiguous values/size",
      "needs-list steps/0/by",
      "needs-list steps/0/grow/until",
      "needs-list steps/0/seats",
      "schema conditions/passes/of",
      "schema steps/0/grow",
      "schema steps/0/ties",
      "schema steps/0/who",
      "share-range conditions/passes/atLeast",
      "unknown-name values/own/sum/1",
      "unknown-step result/1",
    ]);
  });

  it("takes any text in a title", () => {
    const title = "<img src=x onerror=alert(1)> \u001b[31m";
    expect(lawOf({ ...sound(), title }).title).toBe(title);
  });
});

describe("a law that extends another", () => {
  const child = (id: string, parent: string, change: object, own: object = {}) => ({
    mandate: "law/1",
    id,
    title: id,
    extends: parent,
    change,
    ...own,
  });
  const laws: Record<string, unknown> = {
    sound: { ...sound(), from: "2000-01-01", country: "XX" },
    second: child("second", "sound", { "steps/seats/maximum": 6, "conditions/passes/all/1": null }),
    third: child("third", "second", { "conditions/passes/all/0/atLeast": "4%" }, { seats: 12 }),
    round: child("round", "about", {}),
    about: child("about", "round", {}),
    bad: { ...sound(), id: "bad", seats: -1 },
  };
  const read = (document: unknown) => readLaw(document, "test.json", (id) => laws[id]);

  it("takes over all but what it changes, along the chain, its span of time excepted", () => {
    const { law, problems } = read(laws.third);
    expect(problems).toEqual([]);
    expect(law).toMatchObject({
      id: "third",
      title: "third",
      country: "XX",
      seats: 12,
      changed: [],
    });
    expect(law?.from).toBeUndefined();
    expect(law?.document).toEqual({
      ...sound(),
      id: "third",
      title: "third",
      country: "XX",
      seats: 12,
      conditions: {
        passes: { all: [{ atLeast: "4%", of: "valid" }] },
        regional: sound().conditions.regional,
      },
      steps: [{ ...sound().steps[0], maximum: 6 }],
    });
  });

  it("leaves the law that it extends as it is", () => {
    const before = JSON.stringify(laws);
    read(laws.third);
    expect(JSON.stringify(laws)).toBe(before);
  });

  it.each([
    ["in a circle", laws.round, "extends", "about", "extends"],
    ["of a law with a slip of its own", child("x", "bad", {}), "schema", "bad", "seats"],
    [
      "with a path that is not there",
      child("x", "sound", { "steps/seat/by": 1 }),
      "change-path",
      "test.json",
      "steps/seat/by",
    ],
    [
      "with a value that cannot stand there",
      child("x", "sound", { "steps/seats/by": -1 }),
      "schema",
      "test.json",
      "steps/0/by",
    ],
    [
      "with __proto__ in a path",
      child("x", "sound", { "conditions/__proto__/kind": "party" }),
      "change-path",
      "test.json",
      "conditions/__proto__/kind",
    ],
  ])("%s", (_, document, code, source, path) => {
    const { law, problems } = read(document);
    expect(law).toBeUndefined();
    expect(problems).toMatchObject([{ code, place: { source, path } }]);
    expect(({} as { kind?: unknown }).kind).toBeUndefined();
  });
});

describe("whatever stands in a document", () => {
  it("is read or told, never thrown", () =>
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        const { law, problems } = readLaw(document, "test.json", catalogue);
        expect(law === undefined).toBe(problems.length > 0);
      }),
    ));

  it("however deep figures stand inside one another", () => {
    const deep = (depth: number): unknown =>
      depth === 0 ? { summ: [1, 2] } : { round: "up", of: deep(depth - 1) };
    const document = { ...sound(), values: { deep: deep(30) } };
    expect(readLaw(document, "test.json", catalogue).problems).toMatchObject([
      { code: "unknown-word", found: "summ", values: { nearest: "sum" } },
    ]);
  });

  const places = [
    "seats",
    "ties",
    "result",
    "conditions/passes",
    "conditions/passes/all/0/atLeast",
    "conditions/passes/all/0/of",
    "conditions/regional/in",
    "steps",
    "steps/seats/who",
    "steps/seats/method",
    "steps/seats/by",
    "steps/seats/maximum",
    "steps/seats/each",
    "steps/seats/to",
    "steps/seats/when",
    "steps/seats/grow",
    "steps/seats/connections",
    "values",
    "elections",
  ];
  it("and so is any value at a place of a sound law", () =>
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const { law, problems } = changeLaw(lawOf(sound()), { [path]: value });
        expect(law === undefined).toBe(problems.length > 0);
      }),
    ));
});
