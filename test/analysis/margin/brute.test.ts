import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Claim, stateOf } from "../../../src/analysis/margin/claims.ts";
import { CHANGE_KINDS, type ChangeKind } from "../../../src/analysis/margin/kinds.ts";
import { marginOf } from "../../../src/analysis/margin/margin.ts";
import { recount } from "../../../src/analysis/margin/recount.ts";
import type { Move } from "../../../src/analysis/margin/ways.ts";
import { elect } from "../../../src/elect/elect.ts";
import { modelOf } from "../../../src/elect/rests/model.ts";
import type { Law } from "../../../src/law/law.ts";
import type { Results } from "../../../src/results/results.ts";
import { law, table } from "../../elect/small.ts";
import { runs } from "../../runs.ts";

/** Every way to change so many votes of a kind: all distributions over lists. */
function* ways(kind: ChangeKind, votes: number, row: readonly number[]): Generator<Move[]> {
  const lists = [...row.keys()];
  const pairs: Move[] =
    kind === "added"
      ? lists.map((to) => ({ area: 0, to, votes: 0 }))
      : kind === "switched"
        ? lists.flatMap((from) =>
            lists.flatMap((to) => (from === to ? [] : [{ area: 0, from, to, votes: 0 }])),
          )
        : lists.map((from) => ({ area: 0, from, votes: 0 }));
  function* spread(at: number, left: number): Generator<Move[]> {
    if (at === pairs.length - 1) yield [{ ...pairs[at]!, votes: left }];
    else
      for (let n = 0; n <= left; n++)
        for (const rest of spread(at + 1, left - n)) yield [{ ...pairs[at]!, votes: n }, ...rest];
  }
  const net = (moves: Move[]) =>
    row.map((_, list) =>
      moves.reduce(
        (sum, m) => sum - (m.from === list ? m.votes : 0) + (m.to === list ? m.votes : 0),
        0,
      ),
    );
  const seen = new Set<string>();
  for (const moves of spread(0, votes)) {
    const change = net(moves);
    const lost = lists.map((list) =>
      moves.reduce((sum, m) => sum + (m.from === list ? m.votes : 0), 0),
    );
    if (lost.some((n, list) => n > row[list]!)) continue;
    const key = change.join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    yield moves;
  }
}

/** The fewest votes that change a claim for certain, by trying all; undefined above `most`. */
function brute(
  claim: Claim,
  kind: ChangeKind,
  most: number,
  counted: Parameters<typeof recount>[0],
) {
  const row = [...counted.results.contests.list.votes];
  for (let votes = 1; votes <= most; votes++)
    for (const moves of ways(kind, votes, row)) {
      const now = recount(counted, kind, moves);
      if (now && stateOf(claim, now, counted.outcome) === "changed") return votes;
    }
  return undefined;
}

// biome-ignore-start lint/suspicious/noThenProperty: the word of the law document
const METHODS = [
  "dhondt",
  "sainte-lague",
  { divisor: "sainte-lague", first: "1.4" },
  "imperiali",
  "danish",
  "hare",
  { quota: "droop", round: "exact", then: "largest-remainders" },
  "hagenbach-bischoff",
  "imperiali-quota",
  { quota: "hagenbach-bischoff", then: "highest-averages" },
  { quota: "hare", round: "down", then: "largest-remainders" },
  "droop",
];
// biome-ignore-end lint/suspicious/noThenProperty: the word of the law document

const LAWS: Law[] = METHODS.flatMap((method) => [
  law(5, { method }),
  law(5, { method }, { conditions: { passes: { atLeast: "15%", of: "cast" } } }),
  law(
    5,
    { method, ties: ["more-votes", "lot"] },
    { conditions: { passes: { moreThan: "20%", of: "valid" } } },
  ),
]);

const elections = fc.tuple(
  fc.array(fc.integer({ min: 0, max: 24 }), { minLength: 3, maxLength: 4 }),
  fc.integer({ min: 0, max: 6 }),
  fc.boolean(),
);

function made(votes: readonly number[], invalid: number, against: boolean): Results {
  const row = Object.fromEntries(votes.map((n, i) => ["abcd"[i]!, n]));
  const valid = votes.reduce((a, b) => a + b, 0);
  const lists = votes.map((_, i) => ({
    id: "abcd"[i]!,
    name: "abcd"[i]!,
    kind: against && i === votes.length - 1 ? "against-all" : "party",
  }));
  return table(row, { totals: { cast: valid + invalid, valid }, lists });
}

const CLAIMS: Claim[] = [
  { kind: "seat" },
  { kind: "passes", list: "a" },
  { kind: "list", list: "a", more: true },
  { kind: "list", list: "b", more: false },
  { kind: "majority", lists: ["a", "b"] },
];
const MOST = 3;

/** Holds one margin against all changes of up to so many votes. */
function held(
  by: Law,
  [votes, invalid, against]: readonly [readonly number[], number, boolean],
  claim: Claim,
  kind: ChangeKind,
): void {
  const results = made(votes, invalid, against);
  const outcome = elect(by, results);
  fc.pre(outcome.open.length === 0);
  const counted = { law: by, results, lots: {}, outcome };
  const model = modelOf(by, results, outcome);
  const margin = marginOf(claim, { kind, reach: "whole" }, model, counted);
  const found = brute(claim, kind, MOST, counted);
  const few = margin.votes !== null && margin.votes <= MOST ? margin.votes : undefined;
  if (margin.exact) expect(found).toBe(few);
  else {
    expect(margin.atLeast).toBeLessThanOrEqual(found ?? Infinity);
    if (few !== undefined) expect(found).toBeLessThanOrEqual(few);
  }
}

describe("margins against every change there is", () => {
  it.each(METHODS.map((method, i) => [JSON.stringify(method), i] as const))("%s", (_, i) => {
    const laws = LAWS.slice(3 * i, 3 * i + 3);
    fc.assert(
      fc.property(
        fc.constantFrom(...laws),
        elections,
        fc.constantFrom(...CLAIMS),
        fc.constantFrom(...CHANGE_KINDS),
        held,
      ),
      { numRuns: runs(200) },
    );
  });

  it("by a rounded quota a seat may move that the exact quota would not give at all", () => {
    const [rounded] = LAWS.slice(
      3 * METHODS.findIndex((m) => typeof m === "object" && "round" in m && m.round === "down") + 2,
    );
    held(rounded!, [[10, 7, 16], 0, false], { kind: "majority", lists: ["a", "b"] }, "switched");
  });
});
