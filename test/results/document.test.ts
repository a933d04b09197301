import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument, writeDocument } from "../../src/results/document.ts";
import { readPackage, writePackage } from "../../src/results/package.ts";
import { resultsSchema } from "../../src/results/schema.ts";
import { election } from "./elections.ts";
import { documents } from "./generate.ts";

const json = (value: unknown) => JSON.parse(JSON.stringify(value));
const validates = new Ajv2020({ strict: false }).compile(resultsSchema());

describe("round trips", () => {
  it("a document comes back with the same results, and validates", () =>
    fc.assert(
      fc.property(documents, (document) => {
        const { results, problems } = readDocument(json(document), "x");
        expect(problems).toEqual([]);
        const written = json(writeDocument(results!));
        expect(validates(written), JSON.stringify(validates.errors)).toBe(true);
        expect(readDocument(written, "x").results).toEqual(results);
        expect(JSON.stringify(writeDocument(readDocument(written, "x").results!))).toBe(
          JSON.stringify(writeDocument(results!)),
        );
      }),
    ));

  it("a data package comes back with the same results", () =>
    fc.assert(
      fc.property(documents, (document) => {
        const { results } = readDocument(json(document), "x");
        const { results: again, problems } = readPackage(writePackage(results!), "x");
        expect(problems).toEqual([]);
        expect(again).toEqual(results);
      }),
    ));
});

/** A small sound document; `change` spoils it. */
function problemsOf(change: (document: Small) => void) {
  const document: Small = {
    mandate: "results/1",
    election: { id: "e", title: "E", status: "constructed", sources: [] },
    lists: [
      { id: "a", name: "A", kind: "party" },
      { id: "b", name: "B", kind: "party" },
    ],
    areas: [
      { id: "n", name: "N", level: "nation", votes: { a: 1, b: 2 } },
      { id: "r", name: "R", level: "region", parent: "n", votes: { a: 1 } },
    ],
  };
  change(document);
  const { results, problems } = readDocument(json(document), "x.json");
  expect(results === undefined).toBe(problems.length > 0);
  return problems.map(({ code, place, found }) => [code, place.path, found]);
}

interface Small {
  mandate: string;
  election: Record<string, unknown>;
  lists: Record<string, unknown>[];
  areas: Record<string, unknown>[];
  [key: string]: unknown;
}

describe("what is wrong with a document", () => {
  it("nothing is, with a sound one", () => expect(problemsOf(() => {})).toEqual([]));

  it.each<[string, (document: Small) => void, (string | undefined)[][]]>([
    [
      "another format",
      (d) => {
        d.mandate = "law/1";
      },
      [["schema", "mandate", '"law/1"']],
    ],
    [
      "two lists of one id",
      (d) => {
        d.lists[1]!.id = "a";
      },
      [
        ["same-id", "lists/1/id", "a"],
        ["missing-list", "areas/0/votes/b", "b"],
      ],
    ],
    [
      "two areas of one id",
      (d) => {
        d.areas[1]!.id = "n";
      },
      [
        ["same-id", "areas/1/id", "n"],
        ["same-id", "areas/1/votes/a", "a"],
      ],
    ],
    [
      "a parent that is not there",
      (d) => {
        d.areas[1]!.parent = "m";
      },
      [["missing-area", "areas/1/parent", "m"]],
    ],
    [
      "areas inside each other",
      (d) => {
        d.areas[0]!.parent = "r";
      },
      [["cycle", "areas/1/parent", "n"]],
    ],
    [
      "an area inside itself",
      (d) => {
        d.areas[1]!.parent = "r";
      },
      [["cycle", "areas/1/parent", "r"]],
    ],
    [
      "votes of no list",
      (d) => {
        d.areas[1]!.votes = { c: 1 };
      },
      [["missing-list", "areas/1/votes/c", "c"]],
    ],
    [
      "seats of no area",
      (d) => {
        d.official = { m: { a: 1 } };
      },
      [["missing-area", "official/m", "m"]],
    ],
    [
      "seats of no list",
      (d) => {
        d.official = { n: { c: 1 } };
      },
      [["missing-list", "official/n/c", "c"]],
    ],
    [
      "no list passed",
      (d) => {
        d.passed = ["c"];
      },
      [["missing-list", "passed/0", "c"]],
    ],
    [
      "won by no list",
      (d) => {
        d.areas[0]!.direct = { c: 1 };
      },
      [["missing-list", "areas/0/direct/c", "c"]],
    ],
    [
      "candidates of no list",
      (d) => {
        d.areas[0]!.candidates = { c: 1, a: -1 };
      },
      [
        ["missing-list", "areas/0/candidates/c", "c"],
        ["negative", "areas/0/candidates/a", "-1"],
      ],
    ],
    [
      "connected with no list, and twice",
      (d) => {
        d.areas[0]!.connections = { 1: ["a", ["c"]], 2: [["b", "a"]] };
      },
      [
        ["missing-list", "areas/0/connections/1", "c"],
        ["same-id", "areas/0/connections/2", "a"],
      ],
    ],
    [
      "a connection that is no list of members",
      (d) => {
        d.areas[0]!.connections = JSON.parse('{"__proto__":["a",[1]]}');
      },
      [["schema", "areas/0/connections/__proto__/1", "[1]"]],
    ],
    [
      "candidates in no order of votes",
      (d) => {
        d.areas[0]!.candidateVotes = { x: [["c", 3]], y: [["a", 1.5]] };
      },
      [
        ["missing-list", "areas/0/candidateVotes/x/0", "c"],
        ["not-whole", "areas/0/candidateVotes/y/0/1", "1.5"],
      ],
    ],
    [
      "first places of no list",
      (d) => {
        d.areas[0]!.winners = [{ constituency: 1, list: "c", votes: 2, valid: 3 }];
      },
      [["missing-list", "areas/0/winners/0/list", "c"]],
    ],
    [
      "expected seats of no area, partial ones of no list",
      (d) => {
        d.expected = { m: { a: 1 } };
        d.officialPartial = { n: { c: 1 } };
      },
      [
        ["missing-area", "expected/m", "m"],
        ["missing-list", "officialPartial/n/c", "c"],
      ],
    ],
    [
      "a lot nowhere, among none",
      (d) => {
        d.officialLots = [{ area: "m", among: ["a", "c"], seats: 1, won: ["d"] }];
      },
      [
        ["missing-area", "officialLots/0/area", "m"],
        ["missing-list", "officialLots/0/among/1", "c"],
        ["missing-list", "officialLots/0/won/0", "d"],
      ],
    ],
    [
      "seats of areas that add up beyond 2^53",
      (d) => {
        d.areas[1]!.seats = Number.MAX_SAFE_INTEGER;
        d.areas.push({ ...d.areas[1]!, id: "s" });
      },
      [["too-large", "areas/0/seats", ""]],
    ],
    [
      "a word of no meaning",
      (d) => {
        d.areas[0]!.vots = {};
      },
      [["schema", "areas/0", "vots"]],
    ],
    [
      "an unknown level",
      (d) => {
        d.areas[0]!.level = "galaxy";
      },
      [["schema", "areas/0/level", '"galaxy"']],
    ],
    [
      "a range upside down",
      (d) => {
        d.areas[0]!.totals = { cast: { from: 2, to: 1 } };
      },
      [["order", "areas/0/totals/cast", ""]],
    ],
    [
      "a sum beyond 2^53",
      (d) => {
        d.areas[0]!.votes = { a: Number.MAX_SAFE_INTEGER, b: 1 };
      },
      [["too-large", "areas/0/votes", ""]],
    ],
  ])("%s", (_, change, expected) => expect(problemsOf(change).sort()).toEqual(expected.sort()));

  it.each<[unknown, string]>([
    [-1, "negative"],
    [1.5, "not-whole"],
    ["7", "not-whole"],
    [2 ** 53, "too-large"],
    [true, "not-whole"],
  ])("%j is no number of votes, voters or seats", (value, code) => {
    const found = JSON.stringify(value);
    expect(
      problemsOf((d) => {
        d.areas[0]!.votes = { a: value };
        d.areas[0]!.seats = value;
        d.official = { n: { a: value } };
      }).sort(),
    ).toEqual(
      [
        [code, "areas/0/seats", found],
        [code, "areas/0/votes/a", found],
        [code, "official/n/a", found],
      ].sort(),
    );
  });

  it("tells everything at once, and checks votes of a list called __proto__", () => {
    const { problems } = readDocument(
      JSON.parse(
        '{"mandate":"results/1","election":{"id":"e","title":"E","status":"final","sources":[]},' +
          '"lists":[{"id":"__proto__","name":"P","kind":"party"}],' +
          '"areas":[{"id":"n","name":"N","level":"nation","seats":-1,"votes":{"__proto__":1.5,"x":1}}]}',
      ),
      "x",
    );
    expect(problems.map(({ code }) => code).sort()).toEqual([
      "missing-list",
      "negative",
      "not-whole",
    ]);
  });
});

describe("the order of areas", () => {
  const order = (areas: { id: string; parent?: string }[]) =>
    readDocument(
      {
        mandate: "results/1",
        election: { id: "e", title: "E", status: "constructed", sources: [] },
        lists: [],
        areas: areas.map((area) => ({ ...area, name: "N", level: "region" })),
      },
      "x",
    ).results!.areas.map(({ id }) => id);

  it("puts parents first and keeps the order else", () =>
    expect(
      order([
        { id: "c", parent: "b" },
        { id: "d", parent: "a" },
        { id: "b", parent: "a" },
        { id: "a" },
      ]),
    ).toEqual(["a", "b", "c", "d"]));

  it("keeps several top areas, the first of them first", () =>
    expect(order([{ id: "c", parent: "b" }, { id: "a" }, { id: "b" }])).toEqual(["a", "b", "c"]));

  it("holds for 20,000 areas one inside the other", () => {
    const deep = Array.from({ length: 20_000 }, (_, i) => ({
      id: String(i),
      ...(i < 19_999 && { parent: String(i + 1) }),
    }));
    expect(order(deep)[0]).toBe("19999");
  });
});

describe("the published schema", () => {
  it.each(["kg-2020", "kg-2007", "ru-2021"])("holds for %s", (id) =>
    expect(validates(json(writeDocument(election(id)))), JSON.stringify(validates.errors)).toBe(
      true,
    ),
  );

  it.each<[string, object]>([
    ["votes below 0", { votes: { a: -1 } }],
    ["votes as text", { votes: { a: "1" } }],
    ["a word of no meaning", { vots: {} }],
    ["half a range", { totals: { cast: { from: 1 } } }],
  ])("refuses %s", (_, part) => {
    const document = json(writeDocument(election("kg-2020")));
    document.areas[0] = { ...document.areas[0], ...part };
    expect(validates(document)).toBe(false);
  });
});
