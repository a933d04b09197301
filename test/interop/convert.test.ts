import { readdirSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it, vi } from "vitest";
import type { Format } from "../../src/interop/convert/formats.ts";
import { LONG_COLUMNS, longRows } from "../../src/interop/convert/long.ts";
import { lost } from "../../src/interop/convert/lost.ts";
import { WRITERS } from "../../src/interop/convert/register.ts";
import { load } from "../../src/load/load.ts";
import type { ReadingDocument } from "../../src/load/reading/document.ts";
import { readDocument, writeDocument } from "../../src/results/document.ts";
import { readPackage } from "../../src/results/package.ts";
import {
  type Area,
  NOT_KNOWN,
  NOT_STANDING,
  type Results,
  TOTALS,
} from "../../src/results/results.ts";
import { election, electionIds } from "../support.ts";

const folder = new URL("../../data/readings/", import.meta.url);
const readings = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as ReadingDocument,
);

/** Of the file, and of the whole that stands around areas without one. */
const NAME = "converted";

/** What a format makes of results, loaded like any other file. */
async function back(results: Results, format: Format, vote: "list" | "constituency" = "list") {
  const written = await WRITERS[format].write(results);
  const bytes = typeof written === "string" ? new TextEncoder().encode(written) : written;
  const read = await load(bytes as Uint8Array, NAME, {
    readings,
    ...(results.contests.constituency && { vote }),
  });
  if (!read.results) throw new Error(JSON.stringify(read.problems.slice(0, 5)));
  return read.results;
}

/** A list called NA, as in Mexico, is written as NA (na) where NA would be a missing value. Votes by names of areas and lists, and totals that are known exactly. */
function numbers(results: Results, vote: "list" | "constituency" = "list") {
  const { areas, lists } = results;
  const { votes, own } = results.contests[vote]!;
  const name = (area: Area | undefined) => area?.name.trim().replace(/\s+/g, " ") ?? NAME;
  return areas
    .map((area, i) => ({
      name: name(area),
      level: area.level,
      parent: name(areas[area.parent ?? -1]),
      totals: TOTALS.map((total) =>
        typeof area.totals[total] === "number" ? area.totals[total] : null,
      ),
      votes: lists
        .flatMap(({ name }, k): [string, number][] => {
          const value = votes[i * lists.length + k]!;
          return own[i] && value !== NOT_STANDING
            ? [[name.trim().replace(/ \(na\)$/, ""), value === NOT_KNOWN ? -1 : value]]
            : [];
        })
        .sort(),
    }))
    .filter(({ name }) => name !== NAME);
}

/** Whether there is a vote in it: some elections hold populations alone. */
const hasVotes = ({ contests }: Results): boolean => contests.list.votes.some((value) => value > 0);

describe.each(electionIds)("%s, written and read again", (id) => {
  const results = election(id);

  it("is the same as a document and as a package", () => {
    const text = WRITERS.json.write(results) as string;
    expect(readDocument(JSON.parse(text), id).results).toEqual(
      readDocument(writeDocument(results), id).results,
    );
    expect(writeDocument(readDocument(JSON.parse(text), id).results!)).toEqual(
      writeDocument(results),
    );
    const files = WRITERS.package.write(results) as Map<string, string>;
    expect(writeDocument(readPackage(files, id).results!)).toEqual(writeDocument(results));
  });

  it.each(["long", "wide", "xlsx"] as const)(
    "has the same votes and totals as %s",
    async (format) => {
      if (!hasVotes(results)) return expect(back(results, format)).rejects.toThrow("no-votes");
      for (const vote of ["list", "constituency"] as const)
        if (results.contests[vote])
          expect(numbers(await back(results, format, vote))).toEqual(numbers(results, vote));
    },
  );
});

describe("names that others wrote", () => {
  const names = [
    "=1+1",
    "+A",
    "-B",
    "@C",
    'a,"b"; c',
    "cast",
    "null",
    "007",
    "__proto__",
    "constructor",
    "D [constituency]",
  ];
  const results = readDocument(
    {
      mandate: "results/1",
      election: { id: "made", title: "Made", status: "constructed", sources: [] },
      lists: names.map((name, i) => ({ id: `l${i}`, name, kind: "party" })),
      areas: [
        { id: "all", name: "=all", level: "nation" },
        {
          id: "n",
          name: "@north",
          level: "district",
          parent: "all",
          votes: { l0: 1, l1: 2, l2: 3, l4: null, l5: 5, l6: 6, l7: 7, l8: 8, l9: 9 },
        },
        {
          id: "s",
          name: "south",
          level: "district",
          parent: "all",
          votes: { l0: 10, l2: 30, l3: 40, l4: 50 },
        },
      ],
    },
    "made",
  ).results!;

  it.each(["long", "wide", "xlsx"] as const)("come back from %s as they were", async (format) => {
    const read = await back(results, format);
    const plain = (of: Results) =>
      numbers(of).map(({ name, votes }) => ({
        name,
        votes: votes.map(([name, n]) => [name.replace(/ \(l\d\)$/, ""), n]),
      }));
    expect(plain(read)).toEqual(plain(results));
  });

  it("stand in quotes in CSV where a spreadsheet would take them for a formula", () => {
    const text = WRITERS.long.write(results) as string;
    expect(text).toContain('all,"=all",nation');
    for (const name of ["=1+1", "+A", "-B", "@C", "007"])
      expect(text).toContain(`,"${name}",party,`);
    expect(text).toContain(',"a,""b""; c",party,');
  });

  it("are cells of text in a workbook, votes cells of numbers, and the header stays in sight", async () => {
    const files = unzipSync((await WRITERS.xlsx.write(results)) as Uint8Array);
    const sheet = strFromU8(files["xl/worksheets/sheet1.xml"]!);
    expect(sheet).not.toContain("<f>");
    expect(sheet).toContain("<v>40</v>");
    expect(sheet).toContain('state="frozen"');
    const text = Object.values(files)
      .map((file) => strFromU8(file))
      .join("");
    expect(text).toContain("=1+1");
    expect(
      text.match(/<sheet [^>]*name="[^"]*"/g)?.map((tag) => /name="([^"]*)"/.exec(tag)![1]),
    ).toEqual(["results", "areas", "lists", "Source"]);
  });
});

it.each(["xlsx", "parquet"] as const)("%s has the same bytes at any time", async (format) => {
  const results = election("kg-2020");
  const at = async (time: number) => {
    vi.setSystemTime(time);
    return Buffer.from((await WRITERS[format].write(results)) as Uint8Array);
  };
  try {
    expect((await at(1e12)).equals(await at(1.5e12))).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

it("Parquet has the rows of long, votes as 64-bit integers", async () => {
  const results = election("kg-2020");
  const bytes = (await WRITERS.parquet.write(results)) as Uint8Array;
  const file = bytes.slice().buffer;
  expect(
    parquetMetadata(file)
      .schema.map(({ name, type }) => [name, type])
      .slice(1),
  ).toEqual(LONG_COLUMNS.map((name) => [name, name === "votes" ? "INT64" : "BYTE_ARRAY"]));
  const rows = await parquetReadObjects({ file });
  const expected = longRows(results).map((cells) =>
    Object.fromEntries(
      LONG_COLUMNS.map((name, i) => [
        name,
        typeof cells[i] === "number" ? BigInt(cells[i]) : cells[i],
      ]),
    ),
  );
  expect(rows).toEqual(expected);
  expect(rows).toContainEqual(
    expect.objectContaining({ area: "Kyrgyzstan", list_id: "mekenchil", votes: 136276n }),
  );
});

it("Datawrapper gets plain numbers, shares with their base and the official seats", () => {
  expect(
    (WRITERS.datawrapper.write(election("kg-2020")) as string).split("\n").slice(0, 2),
  ).toEqual(['List,Votes,"Share of the votes of all lists, %",Seats', "Birimdik,487685,24.9,46"]);
});

describe("what a format cannot hold", () => {
  it("is named: nothing for a document, the sources and bounds for a table", () => {
    const results = election("kg-2020-stations");
    expect(lost(results, WRITERS.json)).toEqual([]);
    expect(lost(results, WRITERS.package)).toEqual([]);
    expect(lost(results, WRITERS.wide)).toEqual(
      expect.arrayContaining(["election", "law", "sources", "kinds"]),
    );
    expect(lost(results, WRITERS.long)).not.toContain("kinds");
    expect(lost(election("de-2013"), WRITERS.long)).toContain("direct");
    const bounded = {
      ...results,
      areas: results.areas.map((area) => ({ ...area, totals: { cast: { from: 1, to: 2 } } })),
    };
    expect(lost(bounded, WRITERS.xlsx)).toContain("bounds");
  });
});
