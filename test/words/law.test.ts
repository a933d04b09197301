import { describe, expect, it } from "vitest";
import { describeLaw } from "../../src/words/law.en.ts";
import { catalogue, lawIds, lawOf, sound } from "../law/catalogue.ts";

describe("a law in sentences", () => {
  it("tells Kyrgyzstan 2020 with its articles, and what is not known", () => {
    const sentences = describeLaw(lawOf(catalogue("kg-2020")));
    expect(sentences.slice(0, 7)).toEqual([
      "A list passes if it has at least 7% of all ballots cast and has in every region at least 0.7% of the ballots cast there (article 64(2)).",
      "If no list does, the election fails (article 37(3)2).",
      "If fewer than two lists do, the law as known does not say what follows.",
      "120 seats are shared by votes among the lists that pass (article 64(3)).",
      "Method: Hare quota, largest remainders.",
      "A list holds at most 65 seats; where seats above that go, the law as known does not say.",
      "Between equal lists the law as known gives no rule.",
    ]);
    expect(sentences[7]).toMatch(/^Not known: equal remainders; /);
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
      "Step won: all lists get the seats won directly.",
      "Step rest: the seats that earlier steps left of the seats of the house are shared by votes among the lists of which each passes (article 9).",
      "If fewer than two lists do or they do not have more than 60% of all valid votes together, the next lists by votes come in until that is met.",
      "Method: modified Sainte-Laguë, first divisor 1.4.",
      "Seats won in step won count as held.",
      "A list holds at least the seats of step won.",
      "A list holds at most 6 seats; seats above that go to the others.",
      "Between equal lists the one with more votes goes first, then a lot is drawn.",
      "Seats of step won only serve the count and are not held.",
    ]);
  });

  it.each(lawIds)(
    "tells %s whole: every share, every step's article, every unknown point",
    (id) => {
      const law = lawOf(catalogue(id));
      const text = describeLaw(law).join("\n");
      const shares = JSON.stringify(law.document.conditions).match(/[\d.]+%/g) ?? [];
      const articles = law.steps.flatMap(({ article }) =>
        article ? [`(article ${article})`] : [],
      );
      for (const part of [...shares, ...articles, ...law.unknown]) expect(text).toContain(part);
    },
  );

  it("spells out what would move a cursor", () => {
    expect(describeLaw(lawOf({ ...sound(), notes: ["\u001b[31mred"] })).at(-1)).toBe(
      "\\u001b[31mred",
    );
  });
});
