import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import type { Law } from "../../src/law/law.ts";
import { NOT_KNOWN, type Results } from "../../src/results/results.ts";
import { verify } from "../../src/verify/verify.ts";
import { election, law, list } from "../support.ts";

const verified = (rules: Law, results: Results) => {
  const outcome = elect(rules, results);
  expect(verify(rules, results, outcome)).toEqual([]);
  return outcome;
};

describe("an Outcome of data with gaps holds", () => {
  it("Germany 1990 without the lists that were announced to have passed: the house is that of the law", () => {
    const { passed, ...results } = election("de-1990");
    expect(passed).toBeDefined();
    expect(verified(law("de-bundestag-1990"), results).house).toBe(656);
  });

  it("Finland 2017 without candidates: what is open cites its article", () => {
    const whole = election("fi-municipal-2017");
    const areas = whole.areas.map(({ candidateVotes: _, ...area }) => area);
    const { open } = verified(law("fi-municipal-2017"), { ...whole, areas });
    expect(open[0]).toMatchObject({ kind: "undecided", article: "88-90" });
  });

  it("Hungary 2018 with the votes of a list not known: a list that fails keeps what it won directly", () => {
    const whole = election("hu-2018");
    const votes = whole.contests.list.votes.slice();
    votes[0] = NOT_KNOWN;
    const contests = { ...whole.contests, list: { ...whole.contests.list, votes } };
    const outcome = verified(law("hu-assembly-2014"), { ...whole, contests });
    expect(list(outcome, "egyutt")).toMatchObject({ passes: false, atMost: 199 });
  });
});
