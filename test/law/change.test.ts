import { describe, expect, it } from "vitest";
import { changeLaw } from "../../src/law/change.ts";
import { thresholds } from "../../src/law/thresholds.ts";
import { catalogue, lawOf, sound } from "./catalogue.ts";
import { HARD } from "./hard.ts";

describe("a law changed for a scenario", () => {
  const law = lawOf(sound());

  it("is the law with other values at the paths, and remembers them", () => {
    const first = changeLaw(law, { "conditions/passes/all/0/atLeast": "4%" }).law!;
    const { law: changed, problems } = changeLaw(first, {
      "steps/seats/method": "dhondt",
      "steps/0/maximum": 6,
    });
    expect(problems).toEqual([]);
    expect(changed?.changed).toEqual([
      "conditions/passes/all/0/atLeast",
      "steps/seats/method",
      "steps/0/maximum",
    ]);
    expect(thresholds(changed!)[0]?.rule.amount).toMatchObject({ share: { n: 1n, d: 25n } });
    expect(changed?.steps[0]).toMatchObject({
      maximum: { kind: "number", number: { n: 6n, d: 1n } },
    });
    expect(law.document).toEqual(sound());
  });

  it("has other figures, by their names", () => {
    const norway = lawOf(HARD.get("norway"));
    const { law: changed, problems } = changeLaw(norway, {
      "values/fixed/less/1": 2,
      "values/more": { sum: ["fixed", 1] },
      "steps/levelling/seats": "more",
    });
    expect(problems).toEqual([]);
    expect(changed?.values.get("fixed")).toMatchObject({
      of: [{ figure: "seats" }, { kind: "number", number: { n: 2n } }],
    });
    expect(changed?.steps[1]).toMatchObject({ seats: { kind: "named", name: "more" } });
    expect(changeLaw(norway, { "values/fixed": null }).problems).toMatchObject([
      { code: "unknown-name", place: { path: "steps/0/seats" }, found: "fixed" },
      { code: "unknown-name", place: { path: "steps/2/then/by/over/1/over/1" }, found: "fixed" },
    ]);
    expect(changeLaw(norway, { "values/fixd/less/1": 2 }).problems[0]?.values.nearest).toContain(
      "values/fixed/less/1",
    );
  });

  it("loses what is set to null; indices are those before the change", () => {
    const { law: changed } = changeLaw(lawOf(catalogue("kg-2020")), {
      "conditions/threshold/all/0": null,
      "conditions/threshold/all/1/atLeast": "1%",
      "steps/seats/maximum": null,
    });
    expect(changed?.conditions.get("threshold")).toMatchObject({
      parts: [{ amount: { share: { n: 1n, d: 100n } }, scope: { kind: "every" } }],
    });
    expect(changed?.steps[0]).not.toHaveProperty("maximum");
  });

  it.each([
    ["conditions/passes/all/0/atleast", "conditions/passes/all/0/atLeast"],
    ["conditions/passes/all/2/atLeast", "conditions/passes/all/0/atLeast"],
    ["condition/passes/all/0/of", "conditions/passes/all/0/of"],
    ["steps/seat/method", "steps/seats/method"],
    ["steps/seats/maximun", "steps/seats/method"],
    ["steps/0/maximun", undefined],
    ["conditions/passes/atLeast", "conditions/passes/all/0/atLeast"],
    ["method", undefined],
    ["", undefined],
  ])("has no path %s", (path, near) => {
    const { law: changed, problems } = changeLaw(law, { [path]: "5%" });
    expect(changed).toBeUndefined();
    expect(problems).toMatchObject([{ code: "change-path", found: path }]);
    if (near !== undefined) expect(problems[0]?.values.nearest).toContain(near);
  });

  it("is checked as any law", () => {
    const { problems } = changeLaw(law, { "conditions/passes/all/0/atLeast": "101%" });
    expect(problems).toMatchObject([
      { code: "share-range", place: { path: "conditions/passes/all/0/atLeast" } },
    ]);
  });
});

describe("the thresholds of a law", () => {
  it("are the shares that passes reaches, through names, in the order of the document", () => {
    expect(thresholds(lawOf(sound())).map(({ path, scope }) => [path, scope.kind])).toEqual([
      ["conditions/passes/all/0", "whole"],
      ["conditions/regional", "every"],
    ]);
    expect(thresholds(lawOf(catalogue("kg-2020"))).map(({ path }) => path)).toEqual([
      "conditions/threshold/all/0",
      "conditions/threshold/all/1",
    ]);
  });

  it("leave out shares of other figures than votes", () => {
    expect(thresholds(lawOf(HARD.get("aargau"))).map(({ path }) => path)).toEqual([
      "conditions/passes/any/0",
    ]);
  });

  it("leave out what asks for votes or seats, and conditions that nobody must meet", () => {
    const law = lawOf({
      ...sound(),
      conditions: {
        passes: { any: [{ atLeast: { votes: 5000 } }, { not: { moreThan: "1/20", of: "party" } }] },
        unused: { atLeast: "3%", of: "cast" },
      },
    });
    expect(thresholds(law).map(({ path }) => path)).toEqual(["conditions/passes/any/1/not"]);
  });
});
