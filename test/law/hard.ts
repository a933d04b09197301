/** Laws of several tiers, shortened to what is hard in them: every form of the grammar stands in one of these. */

const law = (id: string, seats: number | "election", rest: object) => ({
  mandate: "law/1",
  id,
  title: id,
  seats,
  ties: ["lot"],
  ...rest,
});

const share = (name: string, rest: object) => ({ name, kind: "share", by: "votes", ...rest });
const MODIFIED = { divisor: "sainte-lague", first: "1.4" };

const norway = law("norway", 169, {
  conditions: { passes: { atLeast: "4%", of: "party" } },
  values: { fixed: { less: ["seats", "adjustmentSeats"] } },
  steps: [
    share("district", { article: "11-4", each: "district", seats: "fixed", method: MODIFIED }),
    share("levelling", {
      article: "11-6",
      seats: { left: "size" },
      who: "passes",
      already: ["district"],
      method: MODIFIED,
    }),
    {
      name: "placed",
      kind: "place",
      article: "11-7",
      to: "district",
      lists: "levelling",
      areas: "adjustmentSeats",
      already: ["district"],
      // biome-ignore lint/suspicious/noThenProperty: a word of the law document
      then: { by: { over: ["votes", { over: ["party", "fixed"] }] }, method: "sainte-lague" },
    },
  ],
  result: ["district", "placed"],
});

const iceland = law("iceland", 63, {
  conditions: { passes: { atLeast: "5%", of: "party" } },
  steps: [
    share("district", {
      each: "district",
      seats: { less: ["seats", "adjustmentSeats"] },
      method: "dhondt",
    }),
    {
      name: "placed",
      kind: "place",
      to: "district",
      who: "passes",
      seats: { left: "size" },
      first: { by: "votes", method: "dhondt" },
      already: ["district"],
      areas: "adjustmentSeats",
      // biome-ignore lint/suspicious/noThenProperty: a word of the law document
      then: { by: { over: ["votes", "party"] }, method: "dhondt", most: 2 },
    },
  ],
  result: ["district", "placed"],
});

const belgium = law("belgium", "election", {
  ties: ["more-votes", "unknown"],
  steps: [
    share("district", {
      each: "district",
      seats: "seats",
      // biome-ignore lint/suspicious/noThenProperty: a word of the law document
      method: { quota: "hare", of: "party", then: "nothing" },
    }),
    {
      name: "group",
      kind: "place",
      each: "province",
      to: "district",
      who: {
        atLeast: { quotas: "0.66" },
        of: "party",
        in: { some: "district", of: "province" },
      },
      seats: { left: "seats" },
      first: { by: "votes", method: "dhondt" },
      already: ["district"],
      areas: { left: "seats" },
      // biome-ignore lint/suspicious/noThenProperty: a word of the law document
      then: { by: { over: ["votes", { over: ["party", "seats"] }] }, method: "dhondt" },
    },
  ],
  result: ["district", "group"],
});

const GERMANY = {
  passes: {
    any: [{ kind: "minority" }, { atLeast: "5%", of: "valid" }, { atLeast: { seats: 3 } }],
  },
};
const LEVELLED = [
  share("land", { to: "region", seats: "size", by: "population", method: "sainte-lague" }),
  share("land-lists", { each: "region", seats: "land", who: "passes", method: "sainte-lague" }),
  share("national", {
    article: "6(5)",
    seats: "size",
    grow: { until: "minimum" },
    who: "passes",
    method: "sainte-lague",
  }),
  {
    name: "majority",
    kind: "majority",
    article: "6(7)",
    moreThan: "1/2",
    by: "votes",
    of: { total: "votes", who: "passes" },
    already: ["national"],
    seats: { total: "national" },
    gets: "enough",
  },
  share("lists", {
    article: "6(6)",
    each: "list",
    to: "region",
    seats: { sum: ["national", "majority"] },
    method: "sainte-lague",
    minimum: "direct",
  }),
];

const germany2013 = law("germany-2013", 598, {
  conditions: GERMANY,
  values: { minimum: { each: "region", sum: { larger: ["land-lists", "direct"] } } },
  steps: LEVELLED,
  result: ["lists"],
});

const germany2021 = law("germany-2021", 598, {
  conditions: GERMANY,
  values: {
    half: { round: "up", of: { over: [{ sum: ["direct", "land-lists"] }, 2] } },
    floor: { larger: ["direct", "half"] },
    claim: {
      larger: [
        { each: "region", sum: "floor" },
        { each: "region", sum: "land-lists" },
      ],
    },
    overhang: { each: "region", sum: { larger: [0, { less: ["direct", "land-lists"] }] } },
  },
  steps: LEVELLED.map((step) =>
    step.name === "national"
      ? { ...step, grow: { until: "claim", unlevelled: 3, of: "overhang" } }
      : step.name === "lists"
        ? { ...step, minimum: "floor" }
        : step,
  ),
  result: ["lists"],
});

const germany2025 = law("germany-2025", 630, {
  conditions: {
    passes: { any: [{ atLeast: "5%", of: "valid" }, { atLeast: { seats: 3 } }] },
  },
  values: { house: { less: ["size", { total: "direct", who: { kind: "independent" } }] } },
  steps: [
    share("national", { seats: "house", who: "passes", method: "sainte-lague" }),
    share("lists", { each: "list", to: "region", seats: "national", method: "sainte-lague" }),
    share("winners", {
      article: "6(1)",
      each: ["region", "list"],
      to: "winners",
      seats: "lists",
      by: "winners",
      method: "ranked",
    }),
  ],
  result: ["lists"],
});

const germany1987 = law("germany-1987", 496, {
  conditions: { passes: { atLeast: "5%", of: "valid" } },
  steps: [
    share("upper", {
      seats: { less: ["size", { total: "direct", who: { not: "passes" } }] },
      who: "passes",
      method: "hare",
    }),
    share("lower", { each: "list", to: "region", seats: "upper", method: "hare" }),
    {
      name: "held",
      kind: "give",
      article: "6(5)",
      each: "region",
      seats: { larger: ["lower", "direct"] },
    },
  ],
  result: ["held"],
});

const korea = law("korea", 300, {
  conditions: {
    passes: { any: [{ atLeast: "3%", of: "valid" }, { atLeast: { seats: 5 } }] },
    lists: { not: { noList: true } },
  },
  values: {
    pool: { less: ["size", { total: "direct", who: { not: { all: ["passes", "lists"] } } }] },
    linked: {
      larger: [
        0,
        {
          round: "nearest",
          of: {
            over: [
              {
                less: [
                  { times: ["pool", { over: ["votes", { total: "votes", who: "passes" }] }] },
                  "direct",
                ],
              },
              2,
            ],
          },
        },
      ],
    },
  },
  steps: [
    share("compensatory", {
      seats: { smaller: [30, { total: "linked", who: "passes" }] },
      who: "passes",
      by: "linked",
      method: "hare",
    }),
    share("rest", { seats: { less: [47, "compensatory"] }, who: "passes", method: "hare" }),
    { name: "constituencies", kind: "give", seats: "direct" },
  ],
  result: ["compensatory", "rest", "constituencies"],
});

const hungary = law("hungary", 199, {
  conditions: { passes: { atLeast: "5%", of: "valid", coalition: { "2": "10%", "3": "15%" } } },
  values: {
    "list-total": { sum: ["votes", { fragments: "constituency", winner: "surplus" }] },
    "quota-votes": {
      sum: [
        { total: "list-total", who: "passes" },
        { total: "votes", who: { kind: "minority" } },
      ],
    },
    quota: { round: "down", of: { over: [{ over: ["quota-votes", 93] }, 4] } },
  },
  steps: [
    share("constituency", {
      each: "constituency",
      seats: 1,
      by: "constituency.votes",
      method: "plurality",
    }),
    {
      name: "preferential",
      kind: "give",
      seats: 1,
      who: { all: [{ kind: "minority" }, { atLeast: { votes: "quota" } }] },
    },
    share("lists", {
      seats: { less: [93, "preferential"] },
      who: "passes",
      by: "list-total",
      method: "dhondt",
    }),
  ],
  result: ["constituency", "preferential", "lists"],
});

const zurich = law("zurich", 180, {
  conditions: { passes: { atLeast: "5%", of: "party", in: { some: "district" } } },
  steps: [
    share("canton", {
      article: "103",
      seats: "size",
      who: "passes",
      by: { each: "district", sum: { over: ["votes", "seats"] } },
      method: "sainte-lague",
    }),
    {
      name: "table",
      kind: "biproportional",
      article: "104",
      to: "district",
      lists: "canton",
      areas: "seats",
      by: "votes",
      method: "sainte-lague",
      minimum: { strongest: "votes" },
    },
  ],
  result: ["table"],
});

const greece = law("greece", 300, {
  conditions: { passes: { atLeast: "3%", of: "valid" } },
  steps: [
    {
      name: "bonus",
      kind: "give",
      article: "1",
      who: { largest: "votes" },
      seats: { bands: "votes", of: "valid", gives: [["25%", 20]], every: "0.5%", most: 50 },
    },
    share("rest", { seats: { left: "size" }, who: "passes", method: "hare" }),
  ],
  result: ["bonus", "rest"],
});

const czechia = law("czechia", 200, {
  conditions: { passes: { atLeast: "5%", of: "valid" } },
  steps: [
    share("regions", { to: "region", seats: "size", by: "party", method: "hare" }),
    share("lists", { each: "region", seats: "regions", who: "passes", method: "dhondt" }),
  ],
  result: ["lists"],
});

const cambridge = law("cambridge", 751, {
  steps: [
    { name: "base", kind: "give", to: "state", seats: 5 },
    share("rest", {
      to: "state",
      seats: { left: "size" },
      by: "population",
      method: "adams",
      maximum: 91,
    }),
  ],
  result: ["base", "rest"],
});

const austria = law("austria", 183, {
  conditions: {
    passes: { any: [{ atLeast: "4%", of: "valid" }, { atLeast: { seats: 1, from: "regional" } }] },
  },
  values: {
    number: { in: "state", of: { round: "up", of: { over: ["valid", "seats"] } } },
    whole: { round: "down", of: { over: ["votes", "number"] } },
  },
  steps: [
    { name: "regional", kind: "give", each: "district", seats: "whole" },
    {
      name: "state",
      kind: "give",
      each: "state",
      who: "passes",
      seats: { less: ["whole", "regional"] },
    },
    share("nation", {
      seats: { left: "size" },
      who: "passes",
      already: ["regional", "state"],
      method: "dhondt",
    }),
  ],
  result: ["regional", "state", "nation"],
});

const sweden = law("sweden", 349, {
  conditions: {
    passes: { atLeast: "4%", of: "valid" },
    local: { any: ["passes", { atLeast: "12%", of: "valid", in: { same: "district" } }] },
  },
  steps: [
    share("district", {
      each: "district",
      seats: { less: ["seats", "adjustmentSeats"] },
      who: "local",
      method: MODIFIED,
    }),
    share("national", {
      seats: { left: "size" },
      who: "passes",
      already: ["district"],
      method: MODIFIED,
    }),
  ],
  result: ["district", "national"],
});

const aargau = law("aargau", 140, {
  conditions: {
    passes: {
      any: [
        { atLeast: "5%", of: "party", in: { some: "district", times: 1 } },
        { atLeast: "3%", figure: "voters", of: { total: "voters" } },
      ],
    },
  },
  values: { voters: { each: "district", sum: { over: ["votes", "seats"] } } },
  steps: [
    share("canton", { seats: "size", who: "passes", by: "voters", method: "sainte-lague" }),
    {
      name: "table",
      kind: "biproportional",
      to: "district",
      lists: "canton",
      areas: "seats",
      by: "votes",
      method: "sainte-lague",
    },
  ],
  result: ["table"],
});

const turkey = law("turkey", 600, {
  conditions: { passes: { atLeast: "10%", of: "valid", counting: "connection" } },
  steps: [
    share("lists", {
      each: "district",
      seats: "seats",
      who: "passes",
      method: "dhondt",
      connections: { inside: "dhondt" },
    }),
  ],
});

const switzerland = law("switzerland", "election", {
  ties: ["larger-remainder", "more-votes", "candidate-votes", "lot"],
  steps: [
    share("lists", {
      article: "40-42",
      seats: "size",
      method: {
        quota: "hagenbach-bischoff",
        round: "above",
        // biome-ignore lint/suspicious/noThenProperty: a word of the law document
        then: "highest-averages",
      },
      connections: { inside: "same" },
    }),
  ],
});

const finland = law("finland", "election", {
  steps: [
    share("lists", {
      each: "district",
      seats: "seats",
      method: "dhondt",
      maximum: "candidates",
      connections: { inside: { to: "candidates" } },
    }),
  ],
});

const lesotho = law("lesotho", 120, {
  steps: [
    share("lists", {
      seats: "size",
      already: ["direct"],
      method: "hare",
      excludes: "equal-or-more",
    }),
  ],
});

const estonia = law("estonia", 101, {
  conditions: { passes: { atLeast: "5%", of: "valid" } },
  steps: [
    share("district", {
      each: "district",
      seats: "seats",
      // biome-ignore lint/suspicious/noThenProperty: a word of the law document
      method: { quota: "hare", of: "party", then: "nothing", whole: "3/4" },
    }),
    share("national", {
      seats: { left: "size" },
      who: "passes",
      already: ["district"],
      method: { divisor: "power", exponent: "0.9" },
    }),
  ],
  result: ["district", "national"],
});

const council = law("council", "election", {
  steps: [
    share("full", {
      article: "P 6",
      seats: "size",
      // biome-ignore lint/suspicious/noThenProperty: a word of the law document
      method: { quota: "hare", then: "nothing" },
    }),
    share("averages", {
      article: "P 7",
      when: { value: "size", atLeast: 19 },
      seats: { left: "size" },
      already: ["full"],
      method: "dhondt",
    }),
    share("remainders", {
      article: "P 8",
      seats: { left: "size" },
      who: { atLeast: { quotas: "3/4" }, of: "party" },
      by: { remainder: "full" },
      method: "ranked",
      most: 1,
    }),
    {
      name: "majority",
      kind: "majority",
      article: "P 9",
      moreThan: "1/2",
      by: "votes",
      of: "party",
      seats: "size",
      already: ["full", "averages", "remainders"],
      gets: "last seat",
      from: ["remainders", "averages"],
    },
    {
      name: "exhausted",
      kind: "exhausted",
      article: "P 10",
      beyond: "candidates",
      again: ["averages", "remainders"],
    },
  ],
  result: ["full", "averages", "remainders", "majority"],
});

export const HARD: ReadonlyMap<string, object> = new Map(
  [
    norway,
    iceland,
    belgium,
    germany2013,
    germany2021,
    germany2025,
    germany1987,
    korea,
    hungary,
    zurich,
    greece,
    czechia,
    cambridge,
    austria,
    sweden,
    aargau,
    turkey,
    switzerland,
    finland,
    lesotho,
    estonia,
    council,
  ].map((document) => [document.id, document]),
);
