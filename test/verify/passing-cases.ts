import { changeLaw } from "../../src/law/change.ts";
import type { Law } from "../../src/law/law.ts";
import { table, law as town } from "../elect/small.ts";
import type { Case } from "./cases.ts";

const passing = (passes: object, others: object = {}) => ({ conditions: { ...others, passes } });
const fivePercent = passing({ atLeast: "5%", of: "valid" });
const fifth = { alone: { atLeast: "20%", of: "party" } };

/** The law under which an announcement was made, as a scenario changes it. */
const changed = (rest: object, changes: Readonly<Record<string, unknown>>) => (): Law => {
  const { law, problems } = changeLaw(town(10, {}, rest), changes);
  if (!law) throw new Error(JSON.stringify(problems));
  return law;
};

const regions = (n: Readonly<Record<string, number | null>>, s: typeof n) => [
  { id: "n", name: "N", level: "region", parent: "town", votes: n },
  { id: "s", name: "S", level: "region", parent: "town", votes: s },
];
const uneven = table({ a: 700, b: 200, c: 100 });
const between = { totals: { cast: 1_300 } };
const undecided = table({ a: 900, b: 60 }, between);
const everywhere = {
  all: [
    { atLeast: "10%", of: "party" },
    { atLeast: "1%", of: "party" },
  ],
};
const inRegions = table(
  { a: 700, b: 200, c: 100 },
  { areas: regions({ a: 400, b: 150, c: 8 }, { a: 300, b: 50, c: 92 }), totals: { cast: 1_060 } },
);
const withDirect = table(
  { a: 60, b: 40, c: 50 },
  {
    areas: [
      { ...regions({ a: 60, b: 40, c: 50 }, {})[0], direct: { a: 2, b: 1 } },
      { ...regions({}, {})[1], direct: { a: 1 } },
    ],
  },
);
const kinds = [
  { id: "a", name: "A", kind: "party" },
  { id: "b", name: "B", kind: "coalition" },
  { id: "c", name: "C", kind: "coalition", members: 3 },
  { id: "d", name: "D", kind: "minority" },
  { id: "none", name: "Against all", kind: "against-all" },
  { id: "rest", name: "Other lists", kind: "other" },
];
const ofKinds = { a: 500, b: 79, c: 110, d: 20, none: 200, rest: 91 };

/** Thresholds of every form, decided and not. */
export const passingCases: readonly Case[] = [
  ["a valid total between two ends", () => town(10, {}, fivePercent), undecided],
  [
    "the same announced",
    () => town(10, {}, fivePercent),
    table({ a: 900, b: 60 }, { ...between, passed: ["a"] }),
  ],
  [
    "an announcement of another law",
    () => town(10, {}, { ...fivePercent, id: "other-law" }),
    table({ a: 900, b: 60 }, { ...between, passed: ["a"] }),
  ],
  [
    "a changed law, and an announcement that tells of what was not changed",
    changed(passing({ all: [{ atLeast: "5%", of: "valid" }, everywhere] }), {
      "conditions/passes/all/1/all/0/atLeast": "4%",
    }),
    table({ a: 900, b: 60, c: 58 }, { totals: { cast: 1_300 }, passed: ["a", "b"] }),
  ],
  [
    "a changed law, and an announcement of what was changed",
    changed(fivePercent, { "conditions/passes/atLeast": "6%" }),
    table({ a: 900, b: 60 }, { ...between, passed: ["a", "b"] }),
  ],
  [
    "cast not known, valid known: the break-even in invalid ballots",
    () => town(10, {}, passing({ atLeast: "5%", of: "cast" })),
    table({ a: 900, b: 60, c: 40 }, { totals: { valid: 1_000, registered: 1_500 } }),
  ],
  [
    "more than a share of a base without bound",
    () => town(10, {}, passing({ moreThan: "5%", of: "registered" })),
    table({ a: 900, b: 60, c: 40 }),
  ],
  [
    "votes that are not known, against plain votes",
    () => town(10, {}, passing({ atLeast: { votes: 50 } })),
    table({ a: 900, b: null, c: 49 }),
  ],
  [
    "votes that are not known, too few at most",
    () => town(10, {}, passing({ atLeast: { votes: 50 } })),
    table({ a: 900, b: null, c: 51 }, { totals: { valid: 1_000 } }),
  ],
  [
    "votes and base that are not known",
    () => town(10, {}, passing({ atLeast: "5%", of: "cast" })),
    table({ a: 900, b: null, c: 40 }, { totals: { registered: 1_500 } }),
  ],
  [
    "more for larger coalitions, and rows that are no list",
    () =>
      town(
        10,
        {},
        passing({
          any: [
            { atLeast: "5%", of: "valid", coalition: { "2": "8%", "3": "11%" } },
            { kind: "minority" },
          ],
        }),
      ),
    table(ofKinds, { lists: kinds }),
  ],
  [
    "not a minority, by kind",
    () =>
      town(10, {}, passing({ all: [{ not: { kind: "minority" } }, { not: "small" }] }, small())),
    table(ofKinds, { lists: kinds }),
  ],
  [
    "seats won directly",
    () =>
      town(10, {}, passing({ any: [{ atLeast: { seats: 3 } }, { moreThan: "30%", of: "party" }] })),
    withDirect,
  ],
  [
    "more than one seat won directly",
    () => town(10, {}, passing({ moreThan: { seats: 1 } })),
    withDirect,
  ],
  [
    "a share of the whole in every region",
    () => town(10, {}, passing({ atLeast: "1%", of: { total: "cast" }, in: { every: "region" } })),
    inRegions,
  ],
  [
    "more than a share in two regions of two",
    () => town(10, {}, passing({ moreThan: "2%", of: "valid", in: { some: "region", times: 2 } })),
    inRegions,
  ],
  [
    "all and any, on numbers that are counted and on bounds",
    () =>
      town(
        10,
        {},
        passing({
          all: [
            {
              any: [
                { atLeast: "20%", of: "cast" },
                { atLeast: "15%", of: "party" },
              ],
            },
            { not: { atLeast: "90%", of: "cast" } },
          ],
        }),
      ),
    table({ a: 700, b: 200, c: 100 }, { totals: { registered: 1_050 } }),
  ],
  [
    "two that are the largest",
    () => town(10, {}, passing({ largest: "votes" })),
    table({ a: 500, b: 500, c: 1 }),
  ],
  [
    "not the largest",
    () => town(10, {}, passing({ not: { largest: "votes" } })),
    table({ a: 500, b: 499, c: 1 }),
  ],
  [
    "the largest while one is not known",
    () => town(10, {}, passing({ largest: "votes" })),
    table({ a: 500, b: null, c: 1 }),
  ],
  [
    "a set that fails if one undecided is out",
    () =>
      town(
        10,
        {},
        passing(
          { set: "alone", needs: [{ lists: 2 }], else: "failed" },
          { alone: { atLeast: "5%", of: "valid" } },
        ),
      ),
    undecided,
  ],
  [
    "a set with enough votes together only if the base is small",
    () =>
      town(
        10,
        {},
        passing({ set: "alone", needs: [{ atLeast: "90%", of: "cast" }], else: "unknown" }, fifth),
      ),
    table({ a: 700, b: 200, c: 100 }, { totals: { registered: 1_010 } }),
  ],
  [
    "exactly so many votes together are not more",
    () =>
      town(
        10,
        {},
        passing(
          { set: "alone", needs: [{ moreThan: "90%", of: "party" }, { lists: 2 }], else: "next" },
          fifth,
        ),
      ),
    uneven,
  ],
  [
    "the next with equally many votes",
    () => town(10, {}, passing({ set: "alone", needs: [{ lists: 2 }], else: "next" }, fifth)),
    table({ a: 700, b: 150, c: 150, d: 0 }),
  ],
  [
    "one set in another, with articles",
    () =>
      town(
        10,
        { article: "art. 3" },
        passing(
          { set: "stage", needs: [{ lists: 3 }], else: "unknown", article: "art. 2" },
          { ...fifth, stage: { set: "alone", needs: [{ lists: 2 }], else: "next" } },
        ),
      ),
    table({ a: 800, b: 120, c: 80 }),
  ],
  [
    "more undecided lists than can be tried out",
    () => town(10, {}, fivePercent),
    table(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`l${i}`, 60 + i])), {
      totals: { cast: 2_600 },
    }),
  ],
];

function small() {
  return { small: { not: { atLeast: "10%", of: "valid" } } };
}
