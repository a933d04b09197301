import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import { law, table } from "./small.ts";

const results = table({ a: 700, b: 200, c: 100 });
const asksFor = (votes: unknown) => ({ conditions: { passes: { atLeast: { votes } } } });

describe("a threshold of as many votes as a figure says", () => {
  it("is judged by that figure", () => {
    const outcome = elect(law(10, {}, asksFor({ over: ["party", 4] })), results);
    expect(outcome.eligible).toEqual(["a"]);
    expect(outcome.lists[1]!.evidence).toMatchObject({ needed: 250, shortBy: 50 });
  });

  it("is judged after the steps that the figure follows from", () => {
    const first = { name: "first", kind: "share", seats: 1, by: "votes", method: "hare" };
    const rest = { name: "rest", kind: "share", seats: 9, by: "votes", method: "hare" };
    const two = { steps: [first, { ...rest, who: "passes" }], result: ["first", "rest"] };
    const outcome = elect(
      law(10, {}, { ...two, ...asksFor({ times: [200, { total: "first" }] }) }),
      results,
    );
    expect(outcome.eligible).toEqual(["a", "b"]);
    expect(outcome.lists[2]!.evidence).toMatchObject({ needed: 200, shortBy: 100 });
  });

  it("is undecided where the figure is not known", () => {
    const outcome = elect(law(10, {}, asksFor({ over: ["population", 4] })), results);
    expect(outcome.lists.map(({ passes }) => passes)).toEqual(Array(3).fill("undecided"));
    expect(outcome.lists[0]!.evidence).toMatchObject({ breakEven: { of: "votes and base" } });
  });
});
