import { describe, expect, it } from "vitest";
import { describeLaw } from "../../src/words/law.ts";
import { catalogue, lawIds, lawOf, sound } from "../law/catalogue.ts";
import { HARD } from "../law/hard.ts";

describe("a law in sentences", () => {
  it("tells Kyrgyzstan 2020 with its articles, and what is not known", () => {
    const sentences = describeLaw(lawOf(catalogue("kg-2020")));
    expect(sentences.slice(0, 6)).toEqual([
      "A list passes if it has at least 7% of all ballots cast and has in every region at least 0.7% of the ballots cast there (article 64(2)).",
      "If no list does, the election fails (article 37(3)2).",
      "If fewer than two lists do, the law as known does not say what follows.",
      "120 seats are shared by votes among the lists that pass: Hare quota, largest remainders (article 64(3)).",
      "A list holds at most 65 seats; where seats above that go, the law as known does not say.",
      "Between equals the law as known gives no rule.",
    ]);
    expect(sentences[6]).toMatch(/^Not known: equal remainders; /);
  });

  it("tells Armenia 2021: a coalition needs more, and the next lists come in", () => {
    expect(describeLaw(lawOf(catalogue("am-2021"))).slice(0, 2)).toEqual([
      "A list passes if it has at least 5% of all valid votes, 7% for a coalition of two or more (article 95(4)).",
      "If fewer than three lists do, the next lists by votes come in until that is met (article 95(4)).",
    ]);
  });

  it("tells every form of condition and step", () => {
    const law = lawOf({
      ...sound(),
      ties: ["more-votes", "lot"],
      seats: "election",
      conditions: {
        passes: {
          any: [
            { kind: "minority", article: "1" },
            { all: [{ moreThan: "5%", of: "valid" }, { not: "big" }] },
            { atLeast: { quotas: "3/4" }, of: "party", in: { some: "district", times: 2 } },
            { atLeast: "1/3", of: { total: "cast" }, in: { every: "region" } },
            { atLeast: { seats: 3 } },
          ],
        },
        big: { largest: "votes" },
      },
      steps: [
        { name: "won", kind: "give", seats: "direct" },
        {
          name: "rest",
          kind: "share",
          article: "9",
          seats: { left: "size" },
          who: {
            set: "passes",
            needs: [{ lists: 2 }, { moreThan: "60%", of: "valid" }],
            else: "next",
          },
          by: "votes",
          method: { divisor: "sainte-lague", first: "1.4" },
          already: ["won"],
          minimum: "won",
          maximum: 6,
        },
      ],
      result: ["rest"],
    });
    expect(describeLaw(law)).toEqual([
      "A list passes if it stands for a minority (article 1), (has more than 5% of all valid votes and does not meet this: it has the most votes), has in at least two districts at least 3/4 of a quota of the party votes there, has in every region at least 1/3 of all ballots cast or has at least 3 seats won directly.",
      "Step won: every list gets the seats it won directly.",
      "Step rest: the seats of the house less those given before are shared by votes among the lists that pass, counting on from the seats of step won: modified Sainte-Laguë, first divisor 1.4 (article 9).",
      "If fewer than two lists do or they do not have more than 60% of all valid votes together, the next lists by votes come in until that is met.",
      "A list holds at least its seats in step won.",
      "A list holds at most 6 seats; seats above that go to the others.",
      "Between equals the one with more votes goes first, then a lot is drawn.",
      "Seats of step won only serve the count and are not held.",
    ]);
  });

  it("calls a long condition by its name and explains it once", () => {
    const law = lawOf({
      ...sound(),
      seats: 9,
      conditions: {
        big: { any: Array.from({ length: 9 }, (_, n) => ({ atLeast: { votes: n + 2 } })) },
      },
      steps: ["first", "second"].map((name) => ({ name, kind: "give", seats: 1, who: "big" })),
      result: ["first"],
    });
    const sentences = describeLaw(law);
    expect(sentences).toContain(
      'Step second: every list that meets the condition "big" gets 1 seat.',
    );
    const explained = sentences.filter((text) =>
      text.startsWith('A list meets the condition "big"'),
    );
    expect(explained).toHaveLength(1);
    expect(explained[0]).toMatch(/if it has at least 2 votes, .* or has at least 10 votes\.$/);
  });

  it.each([
    ["us-house-1940", "435 seats are shared by population among the states"],
    [
      "bg-assembly-2013",
      "every independent that has at least 1 quota of the party votes there gets 1 seat",
    ],
    [
      "be-chamber-1919",
      "where the number of the districts in the province is at most 1, the seats",
    ],
    [
      "es-congress-1977",
      "A list passes in a district if it has at least 3% of the valid votes there",
    ],
    [
      "nz-parliament-1996",
      "plus the number of its candidates are taken away and stay empty (article 193)",
    ],
    [
      "ch-zg-kantonsrat-2014",
      "The list with the most votes in a district holds at least 1 seat there.",
    ],
    [
      "dk-folketing-2007",
      "of each list, its seats in step country less (its seats in step district plus",
    ],
    ["se-riksdag-1970", "a district takes any number of them (article 14:5)"],
    ["mx-deputies-2012-step1", "largest remainders (COFIPE 13-14)"],
    ["il-knesset-2015", "highest averages (articles 81(b)-(d), 82)"],
  ])("%s: %s", (id, words) => {
    expect(describeLaw(lawOf(catalogue(id))).join("\n")).toContain(words);
  });

  it("speaks of no threshold where seats go to areas only", () => {
    expect(describeLaw(lawOf(catalogue("us-house-1790")))[0]).toMatch(/^Every state gets /);
  });

  it.each(lawIds)(
    "tells %s whole: every share, every step's article, every unknown point",
    (id) => {
      const law = lawOf(catalogue(id));
      const text = describeLaw(law).join("\n");
      const shares = JSON.stringify(law.document.conditions ?? {}).match(/[\d.]+%/g) ?? [];
      const articles = law.steps.flatMap(({ article }) => (article ? [`${article})`] : []));
      for (const part of [...shares, ...articles, ...law.unknown]) expect(text).toContain(part);
    },
  );

  it("spells out what would move a cursor", () => {
    expect(describeLaw(lawOf({ ...sound(), notes: ["\u001b[31mred"] })).at(-1)).toBe(
      "\\u001b[31mred",
    );
  });
});

/** What a reader of the law looks for in its sentences: figures, claimants, bases, methods, articles. */
const FACTS: readonly (readonly [id: string, starts: string, ...facts: string[]])[] = [
  [
    "norway",
    "Step district: in each district",
    "less the adjustment seats there",
    "first divisor 1.4",
    "11-4",
  ],
  [
    "norway",
    "Step levelling: the 169 seats less those given before",
    "lists that pass",
    "counting on from the seats of step district",
  ],
  [
    "norway",
    "Step placed: the seats of step levelling",
    "in the district with room",
    "its votes there divided by (the party votes there",
    "each district takes the adjustment seats there",
    "11-7",
  ],
  [
    "iceland",
    "Step placed: the 63 seats less those given before",
    "to the list with the next seat by votes (D'Hondt) among the lists that pass",
    "at most two figures in one district",
  ],
  [
    "belgium",
    "Step district: in each district",
    "Hare quota, whole quotas only",
    "the quota taken of the party votes there",
  ],
  [
    "belgium",
    "Step group: in each province",
    "in at least one district of the same province at least 0.66 of a quota",
  ],
  ["germany-2013", "Step land: the 598 seats are shared by population among the regions"],
  [
    "germany-2013",
    "The seats grow one by one",
    "the larger of its seats in step land-lists there and the seats it won directly there",
  ],
  [
    "germany-2013",
    "Step majority: any list with more than half of the votes of the lists that pass",
    "gets new seats until it has",
    "6(7)",
  ],
  [
    "germany-2013",
    "Step lists: for each list",
    "its seats in step national plus its seats in step majority",
    "among the regions",
  ],
  ["germany-2013", "A list in a region holds at least the seats it won directly there."],
  ["germany-2021", "The seats grow one by one", "up to 3 of", "come on top"],
  [
    "germany-2021",
    'The figure "overhang" is',
    "the larger of 0 and (the seats it won directly there less its seats in step land-lists there)",
  ],
  ["germany-2025", "Step national: the 630 seats less the seats that independents won directly"],
  [
    "germany-2025",
    "Step winners: in each region for each list, its seats in step lists there",
    "among the winners of its constituencies",
    "one seat each, the largest first",
  ],
  [
    "germany-1987",
    "Step upper: the 496 seats less the seats that the lists that do not pass won directly",
  ],
  [
    "germany-1987",
    "Step held: in each region, every list gets the larger of its seats in step lower there and the seats it won directly there",
  ],
  [
    "korea",
    'Step compensatory: the smaller of 30 seats and (the sum of the figure "linked" over the lists that pass)',
  ],
  ["korea", 'The figure "linked" is the larger of 0 and', "divided by 2, rounded half up)"],
  ["korea", "Step rest: 47 seats less the seats of step compensatory"],
  ["hungary", "A list passes if it has at least 5%", "10% for a coalition of two or more"],
  [
    "hungary",
    "Step constituency: in each constituency, 1 seat is shared by constituency votes",
    "plurality",
  ],
  [
    "hungary",
    'Step preferential: every list of a minority that has at least as many votes as the figure "quota"',
  ],
  [
    "hungary",
    'The figure "quota" is',
    'the figure "quota-votes" divided by 93 divided by 4, rounded down',
  ],
  [
    "hungary",
    "Step lists: 93 seats less the seats of step preferential",
    "fragment votes",
    "D'Hondt",
  ],
  [
    "zurich",
    "Step canton: the 180 seats",
    "the sum over all districts of (its votes there divided by the seats there)",
  ],
  [
    "zurich",
    "Step table: the lists (each with",
    "with a divisor for each list and for each district",
  ],
  [
    "greece",
    "Step bonus: the list with the most votes gets 20 seats from 25% of the valid votes on, 1 more for every further 0.5%, at most 50",
  ],
  ["czechia", "Step regions: the 200 seats are shared by party votes among the regions"],
  ["cambridge", "Step base: every state gets 5 seats"],
  ["cambridge", "A state holds at most 91 seats"],
  [
    "austria",
    "A list passes if it has at least 4% of all valid votes or has at least 1 seat of step regional",
  ],
  [
    "austria",
    'The figure "number" is',
    "the valid votes of the state divided by the seats of the state, rounded up",
  ],
  [
    "sweden",
    "Step district: in each district",
    "the lists that pass or have at least 12% of the valid votes there",
  ],
  [
    "aargau",
    "A list passes if it",
    "at least 3% of all lists together, counted by the sum over all districts of",
  ],
  ["turkey", "A list passes if it has together with the lists connected with it at least 10%"],
  ["turkey", "Connected lists count as one", "by another method: D'Hondt"],
  ["finland", "Connected lists count as one", "to the candidates with the most votes"],
  ["lesotho", "A list that holds as many seats as its share, or more, leaves with them"],
  ["estonia", "Step national", "power divisors, exponent 0.9"],
  ["council", "Step averages: in a house of at least 19 seats"],
  [
    "council",
    "Step remainders",
    "what step full left over of its votes",
    "one seat each, the largest first",
    "P 8",
  ],
  [
    "council",
    "Step majority: any list with more than half of the party votes",
    "taken from the list that won the last seat in steps remainders and averages",
  ],
  [
    "council",
    "Step exhausted: seats of a list beyond the number of its candidates are taken away and given again in steps averages and remainders",
  ],
  [
    "switzerland",
    "Between equals the one with the larger remainder",
    "whose next candidate has more votes",
    "then a lot is drawn",
  ],
];

describe("laws of several tiers in sentences", () => {
  it.each(FACTS)("%s: %s …", (id, starts, ...facts) => {
    const sentence = describeLaw(lawOf(HARD.get(id))).find((text) => text.startsWith(starts));
    expect(sentence).toBeDefined();
    for (const fact of facts) expect(sentence).toContain(fact);
  });

  it("tell every step and every figure with a name of its own", () => {
    for (const document of HARD.values()) {
      const law = lawOf(document);
      const text = describeLaw(law).join("\n");
      for (const [, name] of text.matchAll(/the figure "([a-z-]+)"/g)) {
        expect(text).toContain(`The figure "${name}" is `);
      }
      if (law.steps.length < 2) continue;
      for (const { name } of law.steps) expect(text).toContain(`Step ${name}: `);
    }
  });
});
