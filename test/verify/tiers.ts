import type { Lots } from "../../src/elect/lots.ts";
import type { Law } from "../../src/law/law.ts";
import { readLaw } from "../../src/law/read.ts";
import { readDocument } from "../../src/results/document.ts";
import type { Results } from "../../src/results/results.ts";

/** An invented country: lists by id (with what they are) and areas by id, the first one the whole. */
export function country(
  lists: Readonly<Record<string, object>>,
  areas: Readonly<Record<string, object>>,
): Results {
  const tops = Object.keys(areas);
  const { results, problems } = readDocument(
    {
      mandate: "results/1",
      election: {
        id: "land",
        title: "Land",
        status: "constructed",
        law: "land-law",
        sources: [{ title: "made up" }],
      },
      lists: Object.entries(lists).map(([id, more]) => ({ id, name: id, kind: "party", ...more })),
      areas: Object.entries(areas).map(([id, more], i) => ({
        id,
        name: id,
        level: i === 0 ? "nation" : "district",
        ...(i > 0 && !("top" in more) && { parent: tops[0] }),
        ...Object.fromEntries(Object.entries(more).filter(([key]) => key !== "top")),
      })),
    },
    "land.json",
  );
  if (!results) throw new Error(JSON.stringify(problems));
  return results;
}

export function lawOf(
  seats: number | "election",
  steps: readonly object[],
  rest: object = {},
): Law {
  const names = steps.map((step) => (step as { name: string }).name);
  const { law, problems } = readLaw(
    {
      mandate: "law/1",
      id: "land-law",
      title: "Land law",
      sources: [{ title: "made up" }],
      seats,
      ties: ["lot"],
      steps,
      result: names,
      ...rest,
    },
    "land-law.json",
    () => undefined,
  );
  if (!law) throw new Error(JSON.stringify(problems));
  return law;
}

// biome-ignore lint/suspicious/noThenProperty: the grammar's word for where the next seat goes
const next = (key: object) => ({ then: key });
const quota = (name: string, after: string, more: object) => ({
  quota: name,
  // biome-ignore lint/suspicious/noThenProperty: the grammar's word for what follows the quota
  then: after,
  ...more,
});

const abc = { a: {}, b: {}, c: {} };
const share = { kind: "share", by: "votes", method: "dhondt" };

const north = { seats: 5, adjustmentSeats: 1, votes: { a: 500, b: 260, c: 92 } };
const south = { seats: 4, adjustmentSeats: 1, votes: { a: 310, b: 290, c: 80 } };
const west = { seats: 3, adjustmentSeats: 1, votes: { a: 205, b: 60, c: 120 } };
const districts = country(abc, { land: { seats: 12 }, n: north, s: south, w: west });
const inDistricts = {
  ...share,
  name: "district",
  each: "district",
  seats: { less: ["seats", "adjustmentSeats"] },
};
const figure = { over: ["votes", { over: ["party", "seats"] }] };

const levelled = lawOf(
  12,
  [
    inDistricts,
    { ...share, name: "levelling", seats: { left: "size" }, who: "passes", already: ["district"] },
    {
      name: "placed",
      kind: "place",
      to: "district",
      lists: "levelling",
      areas: "adjustmentSeats",
      already: ["district"],
      ...next({ by: figure, method: "sainte-lague" }),
    },
  ],
  {
    conditions: { passes: { atLeast: "4%", of: "party" } },
    result: ["district", "placed"],
  },
);
const inTurn = lawOf(12, [
  inDistricts,
  {
    name: "placed",
    kind: "place",
    to: "district",
    seats: { left: "size" },
    first: { by: "votes", method: "dhondt" },
    already: ["district"],
    areas: "adjustmentSeats",
    ...next({ by: { over: ["votes", "party"] }, method: "dhondt", most: 2 }),
  },
]);
/** Equal figures of one list in areas that cannot both be filled. */
const twins = country(
  { a: {}, b: {} },
  {
    land: { seats: 3 },
    n: { seats: 1, adjustmentSeats: 1, votes: { a: 100, b: 50 } },
    s: { seats: 1, adjustmentSeats: 1, votes: { a: 100, b: 20 } },
    w: { seats: 1, adjustmentSeats: 1, votes: { a: 10, b: 30 } },
  },
);
const placeOnly = lawOf(3, [
  {
    name: "placed",
    kind: "place",
    to: "district",
    lists: { over: ["votes", 200] },
    areas: "adjustmentSeats",
    already: [],
    ...next({ by: "votes", method: "dhondt" }),
  },
]);

const lands = country(
  { ...abc, i: { kind: "independent" } },
  {
    land: { seats: 10 },
    n: { population: 5_010, votes: { a: 400, b: 300, c: 120, i: 5 }, direct: { a: 4, b: 1 } },
    s: { population: 3_900, votes: { a: 300, b: 330, c: 80 }, direct: { a: 3, b: 1, i: 1 } },
    w: { population: 1_090, votes: { a: 90, b: 100, c: 30 }, direct: { a: 1 } },
  },
);
const first = {
  ...share,
  name: "lists",
  each: "district",
  seats: "lands",
  who: "passes",
  method: "sainte-lague",
};
const grown = (grow: object, rest: object = {}) =>
  lawOf(
    10,
    [
      {
        ...share,
        name: "lands",
        to: "district",
        seats: "size",
        by: "population",
        method: "sainte-lague",
      },
      first,
      {
        ...share,
        name: "national",
        seats: { less: ["size", { total: "direct", who: { not: "passes" } }] },
        grow,
        who: "passes",
        method: "sainte-lague",
        ...rest,
      },
      {
        name: "majority",
        kind: "majority",
        moreThan: "1/2",
        who: "passes",
        by: "votes",
        of: { total: "votes", who: "passes" },
        seats: { total: "national" },
        already: ["national"],
        gets: "enough",
      },
      {
        ...share,
        name: "seats",
        each: "list",
        to: "district",
        who: "passes",
        seats: { sum: ["national", "majority"] },
        method: "sainte-lague",
        minimum: "direct",
      },
      { name: "others", kind: "give", each: "district", who: { not: "passes" }, seats: "direct" },
    ],
    {
      conditions: {
        passes: { all: [{ not: { kind: "independent" } }, { atLeast: "5%", of: "party" }] },
      },
      result: ["seats", "others"],
    },
  );
const claim = { each: "district", sum: { larger: ["lists", "direct"] } };
const over = { each: "district", sum: { larger: [0, { less: ["direct", "lists"] }] } };

const allied = country(
  {
    a: { connection: "x" },
    b: { connection: "x", subConnection: "1" },
    c: { connection: "x", subConnection: "1" },
    d: {},
    e: { connection: "y" },
  },
  { land: { seats: 9, votes: { a: 300, b: 180, c: 150, d: 410, e: 90 } } },
);
const local = country(
  { ...abc, d: {} },
  {
    land: {
      seats: 5,
      votes: { a: 300, b: 190, c: 100, d: 380 },
      connections: { x: ["a", ["b", "c"]] },
      candidateVotes: {
        x: [
          ["a", 120],
          ["b", 110],
          ["a", 90],
          ["c", 90],
          ["b", 10],
        ],
      },
    },
  },
);
const connected = (inside: unknown, rest: object = {}) =>
  lawOf("election", [{ ...share, name: "seats", seats: "size", connections: { inside }, ...rest }]);

const city = country(abc, {
  land: { seats: 9 },
  n: { seats: 4, votes: { a: 420, b: 263, c: 75 } },
  s: { seats: 3, votes: { a: 150, b: 210, c: 40 } },
  w: { seats: 2, votes: { a: 60, b: 90, c: 130 } },
});
/** Every cell is on the point of rounding. */
const even = country(
  { a: {}, b: {} },
  {
    land: { seats: 2 },
    n: { seats: 1, votes: { a: 100, b: 100 } },
    s: { seats: 1, votes: { a: 100, b: 100 } },
  },
);
const twoWay = (rest: object = {}, total = "votes") =>
  lawOf(
    "election",
    [
      { ...share, name: "upper", seats: "size", by: total, method: "sainte-lague" },
      {
        name: "seats",
        kind: "biproportional",
        to: "district",
        lists: "upper",
        areas: "seats",
        by: "votes",
        method: "sainte-lague",
        ...rest,
      },
    ],
    { result: ["seats"] },
  );

/** A council with a majority of votes, and lists that lack candidates. */
const council = (candidates: object, votes: object = { a: 505, b: 180, c: 175, d: 140 }) =>
  country({ ...abc, d: {} }, { town: { seats: 9, votes, candidates } });
const councilLaw = lawOf(
  "election",
  [
    {
      ...share,
      name: "full",
      seats: "size",
      method: quota("hare", "nothing", { of: "party" }),
    },
    {
      ...share,
      name: "rest",
      seats: { left: "size" },
      already: ["full"],
      by: { sum: [{ remainder: "full" }, 1] },
      method: "ranked",
      most: 1,
    },
    { ...share, name: "again", seats: { left: "size" }, already: ["full", "rest"] },
    {
      name: "majority",
      kind: "majority",
      moreThan: "1/2",
      by: "votes",
      of: "party",
      seats: "size",
      already: ["full", "rest", "again"],
      gets: "last seat",
      from: ["again", "rest"],
    },
    { name: "exhausted", kind: "exhausted", beyond: "candidates", again: ["rest", "again"] },
  ],
  { result: ["full", "rest", "again", "majority"] },
);

const inConstituencies = country(
  { ...abc, m: { kind: "minority" }, p: { noList: true } },
  {
    land: { seats: 8, votes: { a: 500, b: 400, c: 130, m: 60 } },
    n: { level: "constituency", constituency: { votes: { a: 90, b: 70, c: 40, p: 10 } } },
    s: { level: "constituency", constituency: { votes: { a: 60, b: 80, c: 20 } } },
    w: { level: "constituency", constituency: { votes: { a: 50, b: 41, c: 30, p: 8 } } },
  },
);
const compensated = lawOf(
  8,
  [
    {
      ...share,
      name: "constituency",
      each: "constituency",
      seats: 1,
      by: "constituency.votes",
      method: "plurality",
    },
    { name: "minority", kind: "give", seats: 1, who: "minority-list" },
    {
      ...share,
      name: "lists",
      seats: { less: [5, { total: "minority" }] },
      who: { all: ["passes", { not: { noList: true } }] },
      by: { sum: ["votes", { fragments: "constituency", winner: "surplus" }] },
    },
  ],
  {
    values: { quota: { round: "down", of: { over: [{ total: "votes" }, 20] } } },
    conditions: {
      "minority-list": { all: [{ kind: "minority" }, { atLeast: { votes: "quota" } }] },
      passes: {
        any: [{ atLeast: "5%", of: "party" }, { atLeast: { seats: 1, from: "constituency" } }],
      },
    },
  },
);
const won = (constituency: number, list: string, votes: number) => ({
  constituency,
  list,
  votes,
  valid: 1_000,
});
const seated = country(abc, {
  land: { seats: 3 },
  n: {
    votes: { a: 400, b: 300, c: 120 },
    winners: [won(1, "a", 400), won(2, "a", 380), won(3, "a", 390), won(4, "b", 350)],
  },
});

const regional = country(abc, {
  land: { seats: 6 },
  n: { seats: 3, votes: { a: 500, b: 260, c: 20 } },
  s: { seats: 2, votes: { a: 310, b: 50, c: 80 } },
  w: { seats: 1, votes: { a: 20, b: 60, c: 120 } },
});
const inEach = (passes: object, rest: object = {}) =>
  lawOf(
    "election",
    [{ ...share, name: "seats", each: "district", seats: "seats", who: "passes" }],
    {
      conditions: { passes },
      ...rest,
    },
  );
const own = (method: unknown, rest: object = {}) =>
  lawOf("election", [{ ...share, name: "seats", seats: "size", method, ...rest }]);
const plain = country(abc, { land: { seats: 7, votes: { a: 4_100, b: 2_330, c: 970 } } });
const bonus = country(abc, {
  land: { seats: 10, totals: { valid: 1_000 }, votes: { a: 410, b: 330, c: 97 } },
  n: { seats: 6, population: 640, votes: { a: 300, b: 130, c: 7 } },
  s: { seats: 4, population: 330, votes: { a: 110, b: 200, c: 90 } },
});

/** Every kind of step of a law of several tiers, and what the conditions and figures of such laws can say. */
export type Tier = [name: string, law: Law, results: Results, lots?: Lots];
export const tiers: readonly Tier[] = [
  ["shares in districts, levelling seats placed by the largest figures", levelled, districts],
  ["seats placed list by list in turn", inTurn, districts],
  ["equal figures beside each other", placeOnly, twins],
  [
    "a place by lot",
    lawOf(1, [
      {
        name: "placed",
        kind: "place",
        to: "district",
        lists: { over: ["votes", 210] },
        areas: "adjustmentSeats",
        already: [],
        ...next({ by: "votes", method: "dhondt" }),
      },
    ]),
    twins,
    { seed: 5 },
  ],
  ["a house that grows, lists to regions with minima", grown({ until: claim }), lands],
  ["growth that leaves seats unlevelled", grown({ until: claim, unlevelled: 3, of: over }), lands],
  ["growth of largest remainders", grown({ until: claim }, { method: "hare" }), lands],
  [
    "a majority of votes that brings new seats",
    grown({ until: 0 }),
    country(abc, {
      land: { seats: 10 },
      n: { population: 600, votes: { a: 310, b: 150, c: 140 } },
      s: { population: 400, votes: { a: 200, b: 100, c: 100 } },
    }),
  ],
  ["connections and sub-connections", connected("same"), allied],
  ["another method inside", connected("sainte-lague"), allied],
  ["connections by a quota inside", connected("hare", { method: "hare" }), allied],
  ["connections of one area", connected("same"), local],
  [
    "candidates of an alliance, one seat by lot",
    connected({ to: "candidates" }),
    local,
    { seed: 2 },
  ],
  ["candidates of an alliance, a lot open", connected({ to: "candidates" }), local],
  ["a two-way share", twoWay(), city],
  ["a two-way share with a minimum", twoWay({ minimum: { strongest: "votes" } }), city],
  ["a two-way share by D'Hondt", twoWay({ method: "dhondt" }), city],
  ["a two-way share with two tables", twoWay(), even],
  ["a two-way share by lot", twoWay(), even, { seed: 4 }],
  ["a majority of votes", councilLaw, council({})],
  ["lists without candidates", councilLaw, council({ a: 3, b: 9, c: 9, d: 9 })],
  ["more seats than candidates", councilLaw, council({ a: 3, b: 2, c: 1, d: 1 })],
  [
    "a majority, the last seat by lot",
    councilLaw,
    council({}, { a: 505, b: 178, c: 178, d: 139 }),
    { seed: 1 },
  ],
  ["constituencies, fragments and a preferential seat", compensated, inConstituencies],
  [
    "winners who are seated",
    lawOf(
      3,
      [
        { ...share, name: "lists", each: "list", to: "district", seats: { over: ["votes", 150] } },
        {
          name: "winners",
          kind: "share",
          each: ["district", "list"],
          to: "winners",
          seats: "lists",
          by: "winners",
          method: "ranked",
        },
      ],
      { result: ["lists"] },
    ),
    seated,
  ],
  [
    "a threshold in the same district",
    inEach({ atLeast: "10%", of: "party", in: { same: "district" } }),
    regional,
  ],
  [
    "a threshold in some district, or in quotas",
    inEach({
      any: [
        { atLeast: "30%", of: "party", in: { some: "district", of: "nation", times: 1 } },
        { atLeast: { quotas: "2/3" }, of: "party" },
      ],
    }),
    regional,
  ],
  [
    "a threshold by another figure",
    inEach(
      { atLeast: "12%", figure: "voters", of: { total: "voters" } },
      { values: { voters: { each: "district", sum: { over: ["votes", "seats"] } } } },
    ),
    regional,
  ],
  [
    "a threshold that connected lists reach together",
    lawOf(9, [{ ...share, name: "seats", seats: "size", who: "passes" }], {
      conditions: { passes: { atLeast: "25%", of: "party", counting: "connection" } },
    }),
    allied,
  ],
  [
    "a level that the data lacks",
    lawOf(6, [
      { ...share, name: "province", each: "province", seats: "seats" },
      { ...share, name: "rest", seats: { left: "size" }, already: ["province"] },
    ]),
    regional,
  ],
  [
    "a place without its areas",
    lawOf(6, [
      {
        name: "placed",
        kind: "place",
        to: "province",
        lists: { over: ["votes", 250] },
        areas: "seats",
        already: [],
        ...next({ by: "votes", method: "dhondt" }),
      },
    ]),
    regional,
  ],
  ["powers of the seats", own({ divisor: "power", exponent: "0.9" }), plain],
  ["three quarters of a quota", own(quota("hare", "nothing", { whole: "3/4" })), plain],
  ["a quota of another total", own(quota("droop", "largest-remainders", { of: 9_000 })), plain],
  ["by ranks", own("ranked"), plain],
  ["all to the first", own("plurality"), plain],
  [
    "lists that hold their share leave",
    own(quota("hare", "largest-remainders", { of: "party" }), {
      minimum: "direct",
      excludes: "equal-or-more",
    }),
    country(abc, { land: { seats: 9, votes: { a: 400, b: 300, c: 200 }, direct: { a: 5, b: 1 } } }),
  ],
  [
    "seats by figures: a bonus in bands, a base for every district, the rest with a cap",
    lawOf(
      10,
      [
        {
          name: "bonus",
          kind: "give",
          seats: { bands: "votes", of: "valid", gives: [["25%", 1]], every: "10%", most: 2 },
          who: { largest: "votes" },
        },
        { name: "base", kind: "give", to: "district", seats: 1 },
        {
          ...share,
          name: "more",
          to: "district",
          seats: 5,
          by: "population",
          method: "adams",
          already: ["base"],
          maximum: 4,
        },
        {
          ...share,
          name: "seats",
          each: "district",
          seats: { sum: ["base", "more"] },
          when: { value: "population", atLeast: 100 },
        },
      ],
      { result: ["bonus", "seats"] },
    ),
    bonus,
  ],
  [
    "contests that have nothing to do with each other",
    lawOf("election", [{ ...share, name: "seats", seats: "size" }]),
    country(abc, {
      n: { seats: 3, votes: { a: 500, b: 260 } },
      s: { top: true, seats: 2, votes: { a: 310, c: 300 } },
    }),
  ],
];
