import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyScenario } from "../../src/analysis/scenario/apply.ts";
import { elect } from "../../src/elect/elect.ts";
import { fraction } from "../../src/exact/fraction.ts";
import { actualOf, explore, type Source } from "../../src/explorer/model.ts";
import { fromHash, NOTHING, type State } from "../../src/explorer/state.ts";
import { runs } from "../runs.ts";
import { election, law, seats } from "../support.ts";
import { isSound } from "./sound.ts";

const sourceOf = (id: string, ...laws: string[]): Source => {
  const results = election(id);
  const own = results.election.law!;
  return { results, law: own, laws: [own, ...laws].map(law), lots: {} };
};

const kg = sourceOf("kg-2020", "kg-2015", "kg-2010");
const actual = actualOf(kg);
const at = (hash: string) => explore(kg, actual, fromHash(hash));
const seatsAt = (hash: string) => seats(at(hash).beside.outcome);

describe("what a reader supposes of Kyrgyzstan, 4 October 2020", () => {
  it("is the actual outcome where nothing is supposed", () => {
    const { beside, problems } = explore(kg, actual, NOTHING);
    expect(problems).toEqual([]);
    expect(beside.outcome).toEqual(actual.outcome);
    expect(beside.results).toBe(kg.results);
    expect(seats(beside.outcome)).toEqual({
      birimdik: 46,
      "mekenim-kyrgyzstan": 45,
      kyrgyzstan: 16,
      "butun-kyrgyzstan": 13,
    });
  });

  it("lets Mekenchil in at its own share of the ballots cast, and not one vote above", () => {
    expect(seatsAt("#share=136276/1990753")).toHaveProperty("mekenchil");
    expect(seatsAt("#share=136277/1990753")).not.toHaveProperty("mekenchil");
  });

  it("lets Mekenchil in on 7% of the party votes", () =>
    expect(seatsAt("#of=party")).toHaveProperty("mekenchil"));

  it("fills a house of another size", () =>
    expect(Object.values(seatsAt("#seats=97")).reduce((a, b) => a + b)).toBe(97));

  it("keeps actual seats beside lists that stand as one", () => {
    const { beside } = at("#merge=mekenchil+kyrgyzstan");
    const joined = beside.lists.find(({ of }) => of.includes("mekenchil"));
    expect(joined).toMatchObject({ of: ["mekenchil", "kyrgyzstan"], was: 16 });
    expect(joined!.now).toBeGreaterThan(16);
  });

  it("tells of a change that cannot be, and makes the others", () => {
    const { beside, problems } = at(
      "#without=largest:no-such-figure:region:1&withdraw=ordo&share=5%",
    );
    expect(problems).toMatchObject([{ code: "no-figure" }]);
    expect(beside.scenario.changes).toMatchObject([{ kind: "withdraw", list: "ordo" }]);
    expect(seats(beside.outcome)).toHaveProperty("mekenchil");
  });

  it("passes over lists, laws and methods that are not there", () =>
    expect(
      at("#law=none&method=none&merge=nobody+ordo&withdraw=nothing").beside.outcome.seats,
    ).toEqual(actual.outcome.seats));

  it("tells that a law cannot be asked of these votes, and applies it as it stands", () => {
    const several = sourceOf("ch-zg-kr-2018");
    const was = actualOf(several);
    const { beside, problems } = explore(several, was, fromHash("#of=cast&share=2%"));
    expect(problems).toMatchObject([{ code: "votes-not-ballots" }]);
    expect(beside.outcome).toEqual(was.outcome);
    expect(beside.scenario.set.size).toBe(0);
  });

  it("passes over what another law cannot be asked", () => {
    const other = sourceOf("nz-2008");
    expect(explore(other, actualOf(other), fromHash("#method=dhondt&most=3")).problems).toEqual([]);
  });
});

const lists = kg.results.lists.map(({ id }) => id);
const supposed: fc.Arbitrary<State> = fc
  .record(
    {
      law: fc.constantFrom("kg-2015", "kg-2010"),
      share: fc.integer({ min: 1, max: 120 }).map((n) => fraction(n, 1000)),
      of: fc.constantFrom("registered", "cast", "valid", "party"),
      region: fc.integer({ min: 0, max: 30 }).map((n) => fraction(n, 1000)),
      seats: fc.integer({ min: 1, max: 300 }),
      method: fc.constantFrom("dhondt", "sainte-lague", "droop", "imperiali"),
      most: fc.option(fc.integer({ min: 1, max: 90 })),
      ids: fc.shuffledSubarray(lists, { maxLength: 6 }),
    },
    { requiredKeys: ["ids"] },
  )
  .map(({ ids, ...rest }): State => {
    const [a, b, c, ...others] = ids;
    return {
      ...rest,
      merge: b ? [[a!, b, ...(c ? [c] : [])]] : [],
      withdrawn: new Map(others.map((id, i) => [id, i === 0 ? "left-out" : "spoiled"] as const)),
    };
  });

describe("the same by a scenario document", () => {
  // the page changes laws without their schema; a scenario is held against it
  it.each([
    ["kg-2020", ["kg-2015", "kg-2010"]],
    ["cz-ep-2019", []],
    ["tr-2002", []],
    ["sk-nr-2020", []],
  ] as const)("%s", (id, others) => {
    const source = sourceOf(id, ...others);
    const was = actualOf(source);
    fc.assert(
      fc.property(supposed, (state) => {
        const { beside } = explore(source, was, state);
        const { law: rule, results } = applyScenario(beside.scenario, was.law, was.results, (one) =>
          source.laws.find((known) => known.id === one),
        );
        expect(elect(rule, results)).toEqual(beside.outcome);
        expect(isSound(beside)).toEqual([]);
      }),
      { numRuns: runs(id === "kg-2020" ? 60 : 20) },
    );
  });
});
