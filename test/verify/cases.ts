import type { Lots } from "../../src/elect/lots.ts";
import type { Law } from "../../src/law/law.ts";
import type { Results } from "../../src/results/results.ts";
import { table, law as town } from "../elect/small.ts";
import { passingCases } from "./passing-cases.ts";

const tied = table({ a: 550, b: 250, c: 200 });
const tiedAboveAll = table({ a: 250, b: 250, c: 500 });
const uneven = table({ a: 700, b: 200, c: 100, d: 7 });
const small = table({ a: 41, b: 40, c: 39 });
const drawn: Lots = {
  lots: [{ step: "seats", area: "town", among: ["b", "a"], seats: 1, drawn: ["b"] }],
};
const two = { conditions: { passes: { set: "share", needs: [{ lists: 3 }], else: "next" } } };
const share = { atLeast: "15%", of: "party" };
const needs = (otherwise: string) => ({
  conditions: { ...{ share }, passes: { ...two.conditions.passes, else: otherwise } },
});
const huge = table({
  a: 4_003_599_627_370_000,
  b: 4_003_599_627_369_999,
  c: 1_000_000_000_000_000,
});
const regions = table(
  { a: 700, b: 200, c: 100 },
  {
    totals: { registered: 2_000 },
    areas: [
      { id: "n", name: "N", level: "region", parent: "town", votes: { a: 400, b: 197, c: null } },
      { id: "s", name: "S", level: "region", parent: "town", votes: { a: 300, b: 3, c: 90 } },
    ],
  },
);
const regional = (every: object) => ({
  conditions: {
    passes: {
      all: [
        { atLeast: "10%", of: "registered" },
        { any: [{ moreThan: "1%", of: "cast", in: every }, { not: { kind: "party" } }] },
      ],
    },
  },
});

const quota = (name: string, after: string, more: object = {}) => ({
  quota: name,
  // biome-ignore lint/suspicious/noThenProperty: the grammar's word for what follows the quota
  then: after,
  ...more,
});

/** A law is read by the test that needs it, so that what reading it runs counts for that test. */
export type Case = [name: string, law: () => Law, results: Results, lots?: Lots];
export const cases: readonly Case[] = [
  ["largest remainders with a tie that is open", () => town(10), tied],
  ["a lot that was drawn", () => town(10), tied, drawn],
  ["a lot drawn from a seed", () => town(10), tied, { seed: 3 }],
  ["a tie that has no rule", () => town(10, {}, { ties: ["unknown"] }), tied],
  ["more votes before a lot", () => town(10, {}, { ties: ["more-votes", "lot"] }), tied],
  ["fewer votes before a lot", () => town(10, {}, { ties: ["fewer-votes", "lot"] }), tied],
  [
    "a tie that more votes do not part",
    () => town(3, {}, { ties: ["more-votes", "unknown"] }),
    tiedAboveAll,
  ],
  [
    "no seat yet",
    () => town(3, { method: "dhondt" }, { ties: ["no-seat-yet", "lot"] }),
    table({ a: 60, b: 20, c: 20 }),
  ],
  ["a cap that passes seats on", () => town(10, { maximum: 4 }), uneven],
  ["a cap that does not say", () => town(10, { maximum: 4, beyond: "unknown" }), uneven],
  ["D'Hondt", () => town(10, { method: "dhondt" }), uneven],
  ["D'Hondt with a tie", () => town(3, { method: "dhondt" }), tiedAboveAll],
  ["D'Hondt with a cap", () => town(10, { method: "dhondt", maximum: 4 }), uneven],
  ["D'Hondt with a floor", () => town(10, { method: "dhondt", minimum: 1 }), uneven],
  ["caps below the house", () => town(10, { method: "dhondt", maximum: 2 }), uneven],
  [
    "a first divisor",
    () => town(10, { method: { divisor: "sainte-lague", first: "1.4" } }),
    uneven,
  ],
  ...["sainte-lague", "danish", "imperiali", "adams", "dean", "huntington-hill", "macanese"].map(
    (method): Case => [method, () => town(7, { method }), uneven],
  ),
  ["Droop", () => town(10, { method: "droop" }), uneven],
  [
    "Hare in whole votes",
    () => town(10, { method: quota("hare", "largest-remainders", { round: "nearest" }) }),
    table({ a: 704, b: 200, c: 103 }),
  ],
  [
    "Hare rounded down",
    () => town(10, { method: quota("hare", "largest-remainders", { round: "down" }) }),
    table({ a: 704, b: 200, c: 105 }),
  ],
  [
    "highest averages",
    () => town(10, { method: quota("hagenbach-bischoff", "highest-averages") }),
    uneven,
  ],
  [
    "highest averages with a tie",
    () => town(2, { method: quota("hare", "highest-averages") }),
    table({ a: 10, b: 10, c: 20, d: 20 }),
  ],
  ["whole quotas alone", () => town(10, { method: quota("hare", "nothing") }), uneven],
  [
    "over-award",
    () => town(3, { method: quota("imperiali", "largest-remainders") }),
    table({ a: 41, b: 41, c: 43 }),
  ],
  [
    "over-award with a tie",
    () => town(2, { method: quota("imperiali", "largest-remainders") }),
    table({ a: 40, b: 40, c: 40 }),
  ],
  ["a set that lets the next in", () => town(10, {}, needs("next")), uneven],
  ["a set at which the election fails", () => town(10, {}, needs("failed")), uneven],
  ["a set without a rule", () => town(10, {}, needs("unknown")), uneven],
  [
    "together",
    () =>
      town(
        10,
        {},
        {
          conditions: {
            share,
            passes: { set: "share", needs: [{ moreThan: "60%", of: "party" }], else: "failed" },
          },
        },
      ),
    uneven,
  ],
  [
    "regions with a number that is not known",
    () => town(10, {}, regional({ every: "region" })),
    regions,
  ],
  ["some region", () => town(10, {}, regional({ some: "region", times: 1 })), regions],
  ["a level that is not there", () => town(10, {}, regional({ every: "district" })), regions],
  [
    "bounds",
    () => town(10, {}, { conditions: { passes: { moreThan: "3%", of: "cast" } } }),
    table({ a: 700, b: 200, c: 33, d: 3 }, { totals: { registered: 1_100 } }),
  ],
  [
    "quotas and votes",
    () =>
      town(
        10,
        {},
        {
          conditions: {
            passes: {
              any: [{ atLeast: { quotas: "3/2" }, of: "party" }, { moreThan: { votes: 40 } }],
            },
          },
        },
      ),
    small,
  ],
  ["the largest", () => town(10, {}, { conditions: { passes: { largest: "votes" } } }), small],
  [
    "two steps",
    () =>
      town(
        10,
        { seats: 6, method: "dhondt" },
        {
          steps: [
            { name: "first", kind: "share", seats: 6, by: "votes", method: "dhondt" },
            { name: "bonus", kind: "give", seats: 1, who: { largest: "votes" } },
            {
              name: "rest",
              kind: "share",
              seats: { left: "size" },
              by: "votes",
              method: "sainte-lague",
              already: ["first"],
            },
          ],
          result: ["first", "bonus", "rest"],
        },
      ),
    uneven,
  ],
  ["votes that are not known", () => town(10), table({ a: 10, b: null })],
  ...["hare", "droop", "dhondt", "sainte-lague"].flatMap((method): Case[] => [
    [`${method}, minima and maxima`, () => town(10, { method, minimum: 1, maximum: 5 }), uneven],
    [`${method}, seats held before`, () => continued(method, { beyond: "others" }), uneven],
    [`${method}, no votes`, () => town(10, { method }), table({ a: 0, b: 0 })],
    [`${method}, votes near 2^53`, () => town(10, { method }), huge],
  ]),
  [
    "another first divisor",
    () => town(9, { method: { divisor: "dhondt", first: "1.42" } }),
    uneven,
  ],
  [
    "a round of remainders for everybody and more",
    () => town(9, { method: quota("hare", "largest-remainders", { round: "above" }) }),
    table({ a: 2, b: 1, c: 1 }),
  ],
  [
    "seats taken back from everybody and more",
    () => town(2, { method: quota("imperiali", "largest-remainders", { round: "down" }) }),
    table({ a: 5, b: 3, c: 1 }),
  ],
  [
    "highest averages after seats held before",
    () => continued(quota("hare", "highest-averages"), {}),
    uneven,
  ],
  [
    "the larger remainder where two are equal in votes",
    () => town(10, {}, { ties: ["larger-remainder", "no-seat-yet", "lot"] }),
    tied,
  ],
  [
    "no seat yet after seats held before",
    () => continued("dhondt", {}, { ties: ["no-seat-yet", "more-votes", "unknown"] }),
    table({ a: 60, b: 20, c: 20 }),
  ],
  [
    "a tie and a cap, each with its article",
    () => town(10, { maximum: 5, beyond: "unknown", article: "art. 1" }),
    table({ a: 650, b: 150, c: 200, d: 7 }),
  ],
  [
    "a tie in the first of two steps",
    () => continued("hare", {}, {}, 3),
    table({ a: 50, b: 50, c: 1 }),
  ],
  [
    "a lot that lots of steps",
    () => town(2),
    table({ a: 1, b: 1, c: 1, d: 1, e: 1 }),
    { seed: 11 },
  ],
  [
    "a step for some kind of list",
    () => town(10, { who: { kind: "minority" } }),
    table(
      { a: 60, b: 30, c: 10 },
      {
        lists: [
          { id: "a", name: "A", kind: "party" },
          { id: "b", name: "B", kind: "minority" },
          { id: "c", name: "C", kind: "minority" },
        ],
      },
    ),
  ],
  ...passingCases,
];

/** Seats in two shares, the second on top of what the first gave. */
function continued(method: unknown, more: object, rest: object = {}, first = 4): Law {
  const share = { kind: "share", by: "votes", method };
  return town(
    10,
    {},
    {
      steps: [
        { ...share, name: "first", seats: first },
        { ...share, name: "second", seats: { left: "size" }, already: ["first"], ...more },
      ],
      result: ["first", "second"],
      ...rest,
    },
  );
}
