import { describe, expect, it } from "vitest";
import { changesBetween } from "../../src/analysis/watch/changes.ts";
import { stillOut } from "../../src/analysis/watch/out.ts";
import { elect } from "../../src/elect/elect.ts";
import { readDocument } from "../../src/results/document.ts";
import { changeTexts, columnsTexts, outText } from "../../src/words/findings/changes.ts";
import { ky } from "../../src/words/ky/index.ts";
import { speaking } from "../../src/words/language.ts";
import { ru } from "../../src/words/ru/index.ts";
import { law } from "../elect/small.ts";

const ESCAPE = "\u001b[31m";

/** A count of stations, `inside` telling which of two regions each lies in. */
function count(
  stations: readonly (readonly [votes: number, inside: "r1" | "r2"])[],
  more: object = {},
) {
  const areas = [
    { id: "n", name: `Nation${ESCAPE}`, level: "nation" },
    ...["r1", "r2"].map((id) => ({ id, name: `${id}${ESCAPE}`, level: "region", parent: "n" })),
    ...stations.map(([votes, parent], i) => ({
      id: `s${i}`,
      name: `S${i}${ESCAPE}`,
      level: "station",
      parent,
      votes: { a: votes, b: 10 },
      totals: { cast: votes + 10 },
    })),
  ];
  const { results } = readDocument(
    {
      mandate: "results/1",
      election: { id: "e", title: "E", status: "preliminary", sources: [], ...more },
      lists: [
        { id: "a", name: `A${ESCAPE}`, kind: "party" },
        { id: "b", name: "B", kind: "party" },
      ],
      areas,
    },
    "e.json",
  );
  return { results: results!, outcome: elect(law(5), results!) };
}

const told = (before: ReturnType<typeof count>, after: ReturnType<typeof count>) =>
  changeTexts(changesBetween(before, after), before, after, true).map(
    ({ about, text, warns }) => `${warns ? "! " : ""}${about}: ${text}`,
  );

describe("what changed, in words", () => {
  const two = [
    [30, "r1"],
    [30, "r2"],
  ] as const;

  it("begins with warnings, names what is few and counts what is many", () => {
    const many = [
      [29, "r1"],
      [0, "r2"],
      ...Array.from({ length: 8 }, () => [50, "r2"] as const),
    ] as const;
    expect(told(count(two), count(many))).toEqual([
      "! Votes down: S0\\u001b[31m, A\\u001b[31m: 30 to 29 (−1).",
      "! Votes down: S1\\u001b[31m, A\\u001b[31m: 30 to 0 (−30).",
      "Votes: +449, now 529 so far: A\\u001b[31m +369 and B +80.",
      "New: 8 polling stations: S2\\u001b[31m, S3\\u001b[31m, S4\\u001b[31m, S5\\u001b[31m and 4 more.",
      "Totals: ballots cast, S0\\u001b[31m: 40 to 39.",
      "Totals: ballots cast, S1\\u001b[31m: 40 to 10.",
    ]);
    const apart = [
      ...two,
      ...Array.from({ length: 8 }, (_, i) => [50, i < 3 ? "r1" : "r2"] as const),
    ];
    expect(told(count(two), count(apart))).toContain(
      "New: 8 polling stations: r2\\u001b[31m 5 and r1\\u001b[31m 3.",
    );
  });

  it("warns of what is gone, and of fewer votes in all", () => {
    expect(told(count([...two, [5, "r2"]]), count(two))).toEqual([
      "! In all: fewer votes for A\\u001b[31m 65 to 60 (−5) and B 30 to 20 (−10).",
      "! Gone: 1 polling station: S2\\u001b[31m.",
      "Seats so far: A\\u001b[31m 3 to 4, B 2 to 1.",
      "Votes: −15, now 80 so far.",
    ]);
  });

  it("tells the status, stations counted, and that nothing changed", () => {
    const of = (stations: number, status: string) =>
      count(two, { status, count: { stations, of: 9 } });
    expect(told(of(1, "preliminary"), of(2, "final"))).toEqual([
      "Status: preliminary to final.",
      "Stations: 1 to 2 (+1), of 9.",
    ]);
    expect(told(count(two), count(two))).toEqual(["Nothing: no number changed."]);
  });

  it("puts lists that cross the line into one sentence, and calls seats certain while others are open", () => {
    const passes = { conditions: { passes: { atLeast: "40%", of: "party" } } };
    const at = (a: number, b: number | null) => {
      const { results } = readDocument(
        {
          mandate: "results/1",
          election: { id: "e", title: "E", status: "preliminary", sources: [] },
          lists: ["a", "b"].map((id) => ({ id, name: id.toUpperCase(), kind: "party" })),
          areas: [{ id: "n", name: "N", level: "nation", votes: { a, b } }],
        },
        "e.json",
      );
      return { results: results!, outcome: elect(law(5, {}, passes), results!) };
    };
    expect(told(at(70, 30), at(50, 50))).toContain("Line: B now passes 40% of party votes.");
    expect(told(at(50, 50), at(30, 70))).toContain("Line: A no longer passes 40% of party votes.");
    const open = told(at(50, 50), at(60, null));
    expect(open).toContain("Line: it is not decided whether A and B pass 40% of party votes.");
    expect(open.some((text) => text.startsWith("Certain seats: "))).toBe(true);
    expect(told(at(60, null), at(70, 30))).toContain("Line: B does not pass 40% of party votes.");
  });

  it("tells columns that are read otherwise", () =>
    expect(columnsTexts([`Sum${ESCAPE}`])).toEqual([
      { about: "Columns", text: 'read otherwise than before: "Sum\\u001b[31m".', warns: true },
    ]));
});

describe.each([
  ["Russian", ru],
  ["Kyrgyz", ky],
] as const)("what changed in %s", (_, language) => {
  const names = { ru: "Северный край", ky: "Түндүк аймак" };
  const at = (votes: Readonly<Record<string, number | null>>, more: object = {}) => {
    const { areas = [], ...rest } = more as { areas?: object[] };
    const { results } = readDocument(
      {
        mandate: "results/1",
        election: { id: "e", title: "E", status: "preliminary", sources: [], ...rest },
        lists: ["а", "б", "в"].map((id) => ({ id, name: id.toUpperCase(), kind: "party" })),
        areas: [{ id: "n", name: "Nation", names, level: "nation", votes }, ...areas],
      },
      "e.json",
    );
    const passes = { conditions: { passes: { atLeast: "40%", of: "party" } } };
    return { results: results!, outcome: elect(law(5, {}, passes), results!) };
  };
  const part = (votes: Readonly<Record<string, number>>, totals: object = {}) => ({
    areas: [{ id: "s", name: "North", names, level: "station", parent: "n", votes, totals }],
  });
  const first = at({ а: 50, б: 50 }, part({ а: 50, б: 50 }, { cast: 110 }));
  const versions = [
    at({ а: 70, б: 30 }, { status: "final", count: { stations: 2, of: 9 } }),
    at({ а: 70, б: 50 }, part({ а: 70, б: 50 }, { cast: { from: 120, to: 130 }, blank: 1 })),
    at({ а: 20, б: 19 }, part({ а: 20, б: 19 })),
    at({ а: 60, б: null }, { count: { stations: 2, of: 9 } }),
    at({ а: 5, б: 5, в: 90 }, { count: { stations: 9, of: 9 } }),
    first,
  ];
  const sentences = () =>
    versions.flatMap((version) =>
      [
        [first, version],
        [version, first],
      ].flatMap(([before, after]) =>
        [true, false].flatMap((partial) =>
          changeTexts(changesBetween(before!, after!), before!, after!, partial),
        ),
      ),
    );

  it("is told without a foreign word, areas by their names in it", () => {
    const all = speaking(language, () => [...sentences(), ...columnsTexts(["Сумма"])]);
    expect(all.length).toBeGreaterThan(40);
    for (const { about, text } of all) {
      expect(`${about}: ${text}`).not.toMatch(/[A-Za-z]|undefined|null|\.\./);
      expect(text).toMatch(/\.$/);
      expect([...about].length).toBeLessThanOrEqual(16);
    }
    expect(all.some(({ text }) => text.includes(names[language.locale.id as "ru" | "ky"]))).toBe(
      true,
    );
  });

  it("tells how far the count is", () => {
    const words = language.findings.changes;
    const areas = [
      [1, "region"],
      [240, "station"],
    ] as const;
    for (const text of [
      words.stationsCounted(482, 2475),
      words.stationsCounted(9, 9),
      words.areasCounted(3, 12, areas),
      words.noVotesYet(areas),
      words.withNoVotes(areas),
      words.downMore(7),
    ])
      expect(text).not.toMatch(/[A-Za-z]|undefined/);
  });
});

describe("how far a count is, in words", () => {
  const far = (stations: Parameters<typeof count>[0], more: object = {}) =>
    outText(stillOut(count(stations, more).results));

  it("names stations, areas without votes and areas of zeros, or nothing", () => {
    expect(far([[1, "r1"]])).toBe("");
    expect(far([[1, "r1"]], { count: { stations: 1, of: 3 } })).toBe(
      "1 of 3 stations so far, 2 out",
    );
    expect(far([[1, "r1"]], { count: { stations: 3, of: 3 } })).toBe("3 of 3 stations");
  });
});
