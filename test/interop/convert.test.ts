import { strFromU8, unzipSync } from "fflate";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it, vi } from "vitest";
import { csv } from "../../src/interop/convert/csv.ts";
import { LONG_COLUMNS, longRows } from "../../src/interop/convert/long.ts";
import { lost } from "../../src/interop/convert/lost.ts";
import { unmatched } from "../../src/interop/convert/match.ts";
import { WRITERS } from "../../src/interop/convert/register.ts";
import { load } from "../../src/load/load.ts";
import { readDocument } from "../../src/results/document.ts";
import { readPackage } from "../../src/results/package.ts";
import type { Results } from "../../src/results/results.ts";
import { votesOf } from "../../src/results/votes.ts";
import { election } from "../support.ts";
import { differences } from "./differences.ts";
import { loaded, written } from "./support.ts";

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

  it.each(["long", "wide", "xlsx", "parquet", "eml", "nist"] as const)(
    "come back from %s, with their votes",
    async (format) => {
      const back = await loaded(await written(results, format));
      const changed = differences(results, back);
      expect(changed).not.toContain("votes");
      // a column cannot be called like a total
      expect(changed.includes("names")).toBe(format === "wide");
      if (format !== "wide")
        expect(back.lists.map(({ name }) => name)).toEqual(
          expect.arrayContaining(names.slice(0, 10)),
        );
    },
  );

  it("stand in quotes in CSV where a spreadsheet would take them for a formula", () => {
    const text = WRITERS.long.write(results) as string;
    expect(text).toContain('all,"=all",nation');
    for (const name of ["=1+1", "+A", "-B", "@C", "007"])
      expect(text).toContain(`,"${name}",party,`);
    expect(text).toContain(',"a,""b""; c",party,');
    expect(csv(["name"], [["\tT"], ["\rR"], ["-"], ["x-1"]])).toBe('name\n"\tT"\n"\rR"\n-\nx-1\n');
  });

  it("end no element of XML, and letters that it forbids are told", async () => {
    const wild = renamed(results, "</RegisteredName><ValidVotes>9</ValidVotes>&amp;\u0000\n");
    const text = WRITERS.eml.write(wild) as string;
    expect(text.match(/<ValidVotes>/g)).toHaveLength(
      (WRITERS.eml.write(results) as string).match(/<ValidVotes>/g)!.length,
    );
    const back = await loaded(await written(wild, "eml"));
    expect(back.lists[0]!.name).toBe("</RegisteredName><ValidVotes>9</ValidVotes>&amp;\ufffd");
    expect(lost(wild, WRITERS.eml)).toContain("names");
    expect(lost(results, WRITERS.eml)).not.toContain("names");
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

/** With another name of the first list. */
const renamed = (results: Results, name: string): Results => ({
  ...results,
  lists: results.lists.map((list, i) => (i === 0 ? { ...list, name } : list)),
});

describe("every format is read by its content alone", () => {
  const results = election("kg-2020");
  const totals = ({ lists, areas }: Results, whole: Results) =>
    Object.fromEntries(
      lists.flatMap(({ name }, list) => {
        const votes = areas.length === 0 ? undefined : votesOf(whole, 0, list);
        return votes ? [[name, votes]] : [];
      }),
    );

  it.each(["json", "long", "wide", "xlsx", "parquet", "eml", "nist", "datawrapper"] as const)(
    "%s",
    async (format) => {
      const back = await loaded(await written(results, format));
      expect(totals(back, back)).toEqual(totals(results, results));
    },
  );

  it("package, and a table of votes for a chart", async () => {
    const back = readPackage(WRITERS.package.write(results) as Map<string, string>, "p").results!;
    expect(totals(back, back)).toEqual(totals(results, results));
    const files = WRITERS.flourish.write(results) as Map<string, string>;
    const regions = await loaded(new TextEncoder().encode(files.get("now.csv")!));
    const sums = totals(regions, regions);
    // what lies in no region is in no row
    const inside = Object.fromEntries(
      results.lists.map(({ name }, list) => [
        name,
        results.areas.reduce(
          (sum, { parent }, i) => sum + (parent === 0 ? (votesOf(results, i, list) ?? 0) : 0),
          0,
        ),
      ]),
    );
    expect(sums).toEqual(inside);
  });

  it("damaged Parquet is refused with the reason", async () => {
    const bytes = await written(results, "parquet");
    for (const damaged of [bytes.subarray(0, 200), bytes.slice().fill(7, 4, 3000)])
      expect((await load(damaged, "file")).problems).toMatchObject([
        { code: "unreadable", values: { reason: "damaged" } },
      ]);
  });
});

describe("formats that others define", () => {
  const results = election("kg-2020");

  it("EML 510: ballots, valid votes, the roll and the seats each in their place", () => {
    const text = WRITERS.eml.write(results) as string;
    expect(text).toMatch(
      /^<\?xml [^>]*\?>\n<EML xmlns="urn:oasis:names:tc:evs:schema:eml" Id="510" SchemaVersion="5.0">/,
    );
    expect(text).toContain('<CountMetric Type="registered">3523554</CountMetric>');
    expect(text).toContain("<Cast>1990753</Cast><TotalCounted>1958930</TotalCounted>");
    expect(text).toContain(
      '<RegisteredName>Birimdik</RegisteredName></AffiliationIdentifier><ValidVotes>487685</ValidVotes><CountMetric Type="seats">46</CountMetric>',
    );
    expect(text.match(/<ReportingUnitVotes>/g)).toHaveLength(9);
  });

  it("a NIST report whose unit has lost its id is refused: its counts belong nowhere", async () => {
    const text = WRITERS.nist.write(results) as string;
    const spoilt = new TextEncoder().encode(text.replace(/"@id": "area-1"/, '"@i1": "area-1"'));
    const read = await load(spoilt, "report.json");
    expect(read.results).toBeUndefined();
    expect(read.problems.map(({ code, found }) => [code, found])).toContainEqual([
      "missing-area",
      "area-1",
    ]);
  });

  it("NIST SP 1500-100: what version 2 asks of each object", () => {
    const report = JSON.parse(WRITERS.nist.write(results) as string);
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining([
        ...["@type", "Format", "GeneratedDate", "Issuer", "IssuerAbbreviation"],
        ...["SequenceStart", "SequenceEnd", "Status", "VendorApplicationId"],
      ]),
    );
    expect(report.Election[0]).toMatchObject({
      "@type": "ElectionResults.Election",
      ...{ StartDate: "2020-10-04", EndDate: "2020-10-04", ElectionScopeId: "area-0" },
      Contest: [{ "@type": "ElectionResults.PartyContest", ElectionDistrictId: "area-0" }],
    });
    expect(report.GpUnit[0]).toMatchObject({ Type: "country", VotersRegistered: 3523554 });
    expect(report.GpUnit[1]).toMatchObject({ Type: "other", OtherType: "region" });
    const [first] = report.Election[0].Contest[0].ContestSelection;
    expect(first.VoteCounts.slice(0, 2)).toEqual([
      {
        ...{ "@type": "ElectionResults.VoteCounts", GpUnitId: "area-0" },
        ...{ Type: "total", Count: 487685 },
      },
      { "@type": "ElectionResults.VoteCounts", GpUnitId: "area-0", Type: "seats", Count: 46 },
    ]);
  });
});

describe("the last election beside this one", () => {
  const [now, last] = [election("kg-2021"), election("kg-2020")];
  const rowsOf = (text: string) => text.trimEnd().split("\n");

  it("gives Flourish two tables with the same rows and columns, and both seats", () => {
    const files = WRITERS.flourish.write(now, last) as Map<string, string>;
    expect([...files.keys()]).toEqual(["parliament.csv", "now.csv", "then.csv"]);
    const [ours, theirs] = ["now.csv", "then.csv"].map((name) => rowsOf(files.get(name)!));
    expect(ours![0]).toBe(theirs![0]);
    expect(ours!.map((row) => row.split(",")[0])).toEqual(theirs!.map((row) => row.split(",")[0]));
    expect(rowsOf(files.get("parliament.csv")!).slice(0, 2)).toEqual([
      "Party,Seats,Previous seats",
      "Butun Kyrgyzstan,6,13",
    ]);
    const column = ours![0]!.split(",").indexOf("Butun Kyrgyzstan");
    expect([ours, theirs].map((rows) => rows![1]!.split(",")[column])).toEqual(["90223", "141940"]);
  });

  it("matches regions by id where both have them, else the whole", () => {
    const regions = WRITERS.flourish.write(last, election("kg-2007")) as Map<string, string>;
    const names = (file: string) => rowsOf(regions.get(file)!).map((row) => row.split(",")[0]);
    expect(names("now.csv")).toEqual(names("then.csv"));
    expect(names("now.csv")).toContain("Bishkek");
    expect(names("now.csv")).toHaveLength(10);
  });

  it("names what has no match", () => {
    const { lists, regions } = unmatched(now, last);
    expect(lists.now).toContain("Alliance");
    expect(lists.now).not.toContain("Butun Kyrgyzstan");
    expect(lists.last).toContain("Birimdik");
    expect(regions).toEqual({ now: [], last: [] });
  });

  it("gives Datawrapper the columns of both", () => {
    const [header, ...rows] = rowsOf(WRITERS.datawrapper.write(now, last) as string);
    expect(header).toMatch(/^List,Votes,.*"Votes, 2020-10-04",.*"Seats, 2020-10-04"$/);
    expect(rows.find((row) => row.startsWith("Butun"))).toBe(
      "Butun Kyrgyzstan,90223,6,141940,7.25,13",
    );
  });

  it("takes the whole where no area is around the districts", () => {
    const text = WRITERS.datawrapper.write(election("be-chambre-1900")) as string;
    const results = election("be-chambre-1900");
    const all = results.areas.reduce((sum, _, i) => sum + (votesOf(results, i, 0) ?? 0), 0);
    expect(text).toContain(`${results.lists[0]!.name},${all},`);
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
    expect(lost(bounded, WRITERS.wide)).toContain("bounds");
    expect(lost(bounded, WRITERS.xlsx)).not.toContain("bounds");
  });
});
