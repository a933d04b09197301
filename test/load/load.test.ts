import { describe, expect, it } from "vitest";
import { load } from "../../src/load/load.ts";
import type { Problem } from "../../src/results/problem.ts";
import type { Results } from "../../src/results/results.ts";
import { votesOf } from "../../src/results/votes.ts";

const read = (text: string, name = "table.csv") => load(new TextEncoder().encode(text), name);

/** Votes by name of area and list, as a reader of the table would say them. */
function votes(results: Results, area = results.areas[0]!.name): Map<string, number | null> {
  const row = results.areas.findIndex(({ name }) => name === area);
  return new Map(results.lists.map(({ name }, i) => [name, votesOf(results, row, i) ?? null]));
}

async function loaded(text: string, name?: string): Promise<Results> {
  const { results, problems } = await read(text, name);
  expect(problems).toEqual([]);
  return results!;
}

const said = (problems: readonly Problem[]) =>
  problems.map(({ code, place, found }) => [
    code,
    `${place.column ?? ""}${place.row ?? ""}`,
    found,
  ]);

describe("a row a list", () => {
  it("reads names and votes by their headers, grouped or not", async () => {
    const results = await loaded(
      'Party,Votes\nA,"1,234"\nB,1 234 567\nC,12\u00a0345\nD,7\n',
      "my poll.csv",
    );
    expect([...votes(results).values()]).toEqual([1234, 1234567, 12345, 7]);
    expect(results.election).toMatchObject({ title: "my poll", status: "preliminary" });
    expect(results.election.notes).toEqual(["status not stated"]);
    expect(results.election.law).toBeUndefined();
  });

  it("reads Russian headers, tabs, a mark of byte order and rows of totals", async () => {
    const results = await loaded(
      "\ufeffПартия\tГолоса\nБиримдик\t487 685\nПротив всех\t35714\nНедействительные бюллетени\t31823\nЧисло избирателей, включенных в список\t3523554\nИтого\t555222\n",
    );
    expect(results.lists.map(({ kind }) => kind)).toEqual(["party", "against-all"]);
    expect(results.lists[0]!.id).toBe("биримдик");
    expect(results.areas[0]!.totals).toEqual({ invalid: 31823, registered: 3523554 });
  });

  it("takes nothing, a dash and n/a as not known", async () =>
    expect([...votes(await loaded("list,votes\nA,\nB,–\nC,n/a\nD,1\n")).values()]).toEqual([
      null,
      null,
      null,
      1,
    ]));

  it("checks a row of sums and does not count it", async () => {
    const { results, problems } = await read("party,votes\nA,10\nB,5\nTotal,16\n");
    expect(results!.lists).toHaveLength(2);
    expect(said(problems)).toEqual([["sum-lists", "B4", "16"]]);
    expect(problems[0]!.severity).toBe("warning");
  });

  it("keeps announced seats", async () =>
    expect((await loaded("party,votes,seats\nA,10,2\nB,5,0\n")).official).toEqual(
      new Map([["nation", new Map([["a", 2]])]]),
    ));
});

describe("a row an area, a column a list", () => {
  it("sums areas up and leaves the row of sums out", async () => {
    const results = await loaded(
      "Region,Registered,Valid votes,Invalid,Respublika,Ата-Журт,Against all,Turnout %\nTalas,100,60,2,30,20,10,62\nNaryn,200,90,1,50,30,10,45.5\nTotal,300,150,3,80,50,20,\n",
    );
    expect(results.areas.map(({ id, level }) => [id, level])).toEqual([
      ["nation", "nation"],
      ["talas", "region"],
      ["naryn", "region"],
    ]);
    expect([...votes(results)]).toEqual([
      ["Respublika", 80],
      ["Ата-Журт", 50],
      ["Against all", 20],
    ]);
    expect(results.areas[1]!.totals).toEqual({ registered: 100, valid: 60, invalid: 2 });
  });

  it("reads stations inside regions", async () => {
    const results = await loaded(
      "Область,УИК,Республика,СДПК\nТалас,1,3,4\nТалас,2,5,6\nНарын,1,7,8\n",
    );
    expect(results.areas.map(({ name, level, parent }) => [name, level, parent])).toEqual([
      ["table", "nation", undefined],
      ["Талас", "region", 0],
      ["1", "station", 1],
      ["2", "station", 1],
      ["Нарын", "region", 0],
      ["1", "station", 4],
    ]);
    expect([...votes(results, "Талас").values()]).toEqual([8, 10]);
    expect([...votes(results).values()]).toEqual([15, 18]);
  });

  it("says which column it left out, and where a row of sums differs", async () => {
    const { problems } = await read("area,A,B,remark\nx,1,2,recount\ny,3,4,\nTotal,4,7,\n");
    expect(said(problems)).toEqual([
      ["unknown-column", "D", "remark"],
      ["sum-areas", "C4", "7"],
    ]);
  });

  it("takes one row as the whole", async () => {
    const results = await loaded("region,A,B\nTalas,1,2\n");
    expect(results.areas).toHaveLength(1);
    expect([...votes(results).values()]).toEqual([1, 2]);
  });
});

describe("hostile input", () => {
  it.each<[string, Uint8Array, string, string]>([
    ["nothing", new Uint8Array(), "empty", ""],
    ["blanks", new TextEncoder().encode(" \n\t\n"), "empty", ""],
    ["zeros among letters", Uint8Array.of(0x41, 0, 0, 0x2c, 0x31, 0x32), "encoding", ""],
    ["UTF-16 of one letter", Uint8Array.of(0xff, 0xfe, 0x41, 0), "no-header", "A"],
    ["the beginning of a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 0), "unreadable", ""],
    ["the beginning of a gzip", Uint8Array.of(0x1f, 0x8b, 8), "unreadable", ""],
  ])("%s", async (_, bytes, code, found) => {
    const { results, problems } = await load(bytes, "x");
    expect(results).toBeUndefined();
    expect(problems).toMatchObject([{ code, found, place: { source: "x" } }]);
  });

  it("names every wrong cell at once, with row, column and header", async () => {
    const { results, problems } = await read(
      'party,votes\nA,"12,5"\nB,NaN\nC,1e400\nD,-5\nE,1.5\nF,99999999999999999999\nG,7 votes\nH,"1,23,456"\n',
    );
    expect(results).toBeUndefined();
    expect(said(problems)).toEqual([
      ["not-whole", "B2", "12,5"],
      ["not-whole", "B3", "NaN"],
      ["not-whole", "B4", "1e400"],
      ["negative", "B5", "-5"],
      ["not-whole", "B6", "1.5"],
      ["too-large", "B7", "99999999999999999999"],
      ["not-whole", "B8", "7 votes"],
      ["not-whole", "B9", "1,23,456"],
    ]);
    expect(problems[0]!.place.header).toBe("votes");
  });

  it("names both places of two lists of one name", async () => {
    const { problems } = await read("party,votes\nA,1\nB,2\nA,3\n");
    expect(said(problems)).toEqual([["same-name", "A4", "A"]]);
    expect(problems[0]!.values).toEqual({ row: 2 });
    const wide = (await read("region,A,B,A\nx,1,2,3\n")).problems;
    expect(said(wide)).toEqual([["same-name", "D", "A"]]);
    expect(wide[0]!.values).toEqual({ column: "B" });
  });

  it.each([
    "__proto__",
    "constructor",
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    "\u001b[31mred\u001b[0m",
    "\u202eabc",
    "ملت",
    "💥",
  ])("a list called %j is a name like any other", async (name) => {
    const quoted = `"${name}"`;
    expect([...votes(await loaded(`party,votes\n${quoted},3\nB,4\n`))]).toEqual([
      [name, 3],
      ["B", 4],
    ]);
    const wide = await loaded(`region,${quoted},B\nx,3,4\ny,1,1\n`);
    expect(votes(wide).get(name)).toBe(4);
    expect(wide.lists[0]!.id).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u);
  });

  it.each<[string, string]>([
    ["party,seats\nA,1\n", "missing-column"],
    ["votes\n1\n", "missing-column"],
    ["A,100\nB,200\n", "no-header"],
    ["party,votes\nA,\nB,–\n", "no-votes"],
    ["party,votes\n", "no-votes"],
    ['party,votes\n"A,1\n', "unreadable"],
    ["party,votes\nA,1,2\n", "row-length"],
    ["party,votes,votes\nA,1,2\n", "ambiguous"],
    ["region,A,B\nx,1\ny,1,2\n", "row-length"],
    ["region,registered\nx,1\n", "missing-column"],
    ["{", "not-json"],
    ["[1]", "schema"],
    ['{"mandate":"law/1"}', "schema"],
    ["<?xml version='1.0'?><a/>", "unknown-format"],
  ])("%j: %s", async (text, code) => {
    const { results, problems } = await read(text);
    expect(results).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  it("says in which line JSON breaks off", async () => {
    expect((await read('{\n "a": }\n')).problems[0]!.place.row).toBe(2);
    expect((await read('{\n "a": 1,\n')).problems[0]!.place.row).toBe(3);
  });

  it("refuses votes that cannot be added exactly", async () =>
    expect(
      (await read("party,votes\nA,9007199254740991\nB,1\n")).problems.map(({ code }) => code),
    ).toEqual(["too-large"]));
});

it("tells what is wrong in the cells of a table that has a short row too", async () => {
  const text = 'Region,Cast,Red,Blue\nNorth,700,300,"35,5"\nSouth,500,200\nWest,9,-4,1\n';
  const { results, problems } = await load(new TextEncoder().encode(text), "short.csv");
  expect(results).toBeUndefined();
  expect(problems.map(({ code, place }) => [code, place.row])).toEqual([
    ["not-whole", 2],
    ["row-length", 3],
    ["negative", 4],
  ]);
});
