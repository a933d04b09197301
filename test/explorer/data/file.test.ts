import { readFileSync } from "node:fs";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeXlsx from "write-excel-file/universal";
import { openFile } from "../../../src/explorer/data/file.ts";
import type { Form } from "../../../src/explorer/data/form.ts";
import { load } from "../../../src/load/load.ts";
import { readDocument, writeDocument } from "../../../src/results/document.ts";
import { problemWords } from "../../../src/words/problems.ts";
import { runs } from "../../runs.ts";
import { election } from "../../support.ts";

const form = JSON.parse(
  readFileSync(new URL("../../../data/schemas/results.schema.json", import.meta.url), "utf8"),
) as Form;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const json = (document: unknown) => bytesOf(JSON.stringify(document));
const open = (bytes: Uint8Array, name = "file") => openFile(bytes, name, form);

const TABLE = "list,votes\nRed,120\nBlue,80\nGreen,11\n";

describe("a table that is dropped or pasted", () => {
  it.each([
    ["with commas", TABLE],
    ["from a spreadsheet", TABLE.replaceAll(",", "\t")],
    ["of Markdown", "| list | votes |\n|---|---|\n| Red | 120 |\n| Blue | 80 |\n| Green | 11 |\n"],
  ])("%s is read as the command line reads it", async (_, text) => {
    const { results, problems } = await open(bytesOf(text));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(results?.contests).toEqual((await load(bytesOf(text), "file")).results?.contests);
    expect(results?.lists.map(({ name }) => name)).toEqual(["Red", "Blue", "Green"]);
  });

  it("of Excel is read", async () => {
    const rows = [
      [{ value: "list" }, { value: "votes" }],
      [{ value: "Red" }, { value: 120 }],
      [{ value: "Blue" }, { value: 80 }],
    ];
    const blob = await writeXlsx(rows as never).toBlob();
    const { results } = await open(new Uint8Array(await blob.arrayBuffer()));
    expect(results?.lists.map(({ name }) => name)).toEqual(["Red", "Blue"]);
  });

  it("says what is wrong in which row", async () => {
    const { results, problems } = await open(bytesOf("list,votes\nRed,12.5\nBlue,80\n"));
    expect(results).toBeUndefined();
    expect(problems[0]).toMatchObject({ place: { row: 2 } });
  });

  it("asks to choose where it holds several contests", async () => {
    const text = "contest,list,votes\nNorth,Red,1\nNorth,Blue,2\nSouth,Red,3\nSouth,Blue,4\n";
    const { results, choices } = await open(bytesOf(text));
    expect(results).toBeUndefined();
    expect(choices).toMatchObject([{ kind: "contest", values: ["North", "South"] }]);
    const chosen = await openFile(bytesOf(text), "file", form, { contest: "South" });
    expect([...chosen.results!.contests.list.votes].filter((n) => n >= 0)).toContain(3);
  });
});

describe("what the page does not read is refused with a reason", () => {
  it.each([
    ["PDF", bytesOf("%PDF-1.7\n"), "PDF"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), "PNG"],
    ["old Excel", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "xls"],
    ["Parquet", bytesOf("PAR1 and more"), "parquet"],
    ["XML", bytesOf('<?xml version="1.0"?><EML><a/></EML>'), "XML"],
    ["a zip archive", zipSync({ "votes.csv": strToU8(TABLE) }), "zip"],
    ["other JSON", json({ votes: [1, 2] }), "JSON"],
  ])("%s", async (_, bytes, found) => {
    const { results, problems } = await open(bytes);
    expect(results).toBeUndefined();
    expect(problems).toMatchObject([{ code: "unknown-format", place: { source: "file" } }]);
    expect(problems[0]!.found).toContain(found);
    expect(problemWords(problems[0]!).help).toContain("It reads CSV and other text tables, xlsx");
  });

  it.each([
    ["nothing", new Uint8Array(0)],
    ["a cut workbook", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }).subarray(0, 40)],
    ["broken JSON", bytesOf('{"mandate": "results/1", ')],
  ])("%s", async (_, bytes) => {
    const { results, problems } = await open(bytes);
    expect(results).toBeUndefined();
    expect(problems[0]?.severity).toBe("error");
  });
});

describe("a results document, held against the published schema without a schema library", () => {
  it.each(["kg-2020", "de-2021-repeat", "dk-folketing-2022-11-01", "ch-ur-lr-2020", "pt-ar-2024"])(
    "gives what the command line reads: %s",
    async (id) => {
      const document = JSON.parse(JSON.stringify(writeDocument(election(id))));
      const { results } = await open(json(document));
      expect(results).toEqual(readDocument(document, "file").results);
    },
  );

  const small = {
    mandate: "results/1",
    election: { id: "x", title: "X", status: "final", sources: [{ title: "S" }] },
    lists: [
      { id: "a", name: "A", kind: "party", members: 2, names: { ru: "А" } },
      { id: "b", name: "B", kind: "coalition" },
    ],
    areas: [
      {
        id: "n",
        name: "N",
        level: "nation",
        totals: { cast: { from: 30, to: 40 } },
        votes: { a: 20, b: 5 },
      },
      {
        id: "r",
        name: "R",
        level: "region",
        parent: "n",
        votes: { a: 7, b: null },
        connections: { c: ["a", ["b"]] },
        candidateVotes: { c: [["a", 3]] },
        winners: [{ constituency: 1, list: "a", votes: 3, valid: 9 }],
        figures: { x: "1.5" },
        tile: [1, 2],
      },
    ],
    official: { n: { a: 3 } },
    passed: ["a"],
  };

  it("accepts a sound one", async () =>
    expect((await open(json(small))).results).toEqual(readDocument(small, "file").results));

  it("accepts what the schema library accepts, and nothing else, whatever is changed", async () => {
    const paths = pathsOf(small);
    const odd = fc.constantFrom<unknown>(
      null,
      -1,
      1.5,
      2 ** 60,
      "",
      "x",
      true,
      [],
      {},
      [1],
      ["a"],
      { from: 1, to: 0 },
      "party",
      "station",
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), odd, fc.boolean(), async (path, value, extra) => {
        const changed = structuredClone(small) as object;
        put(changed, extra ? [...path.slice(0, -1), "further"] : path, value);
        const { results } = await open(json(changed));
        const read = readDocument(JSON.parse(JSON.stringify(changed)), "file");
        expect(results).toEqual(read.results);
      }),
      { numRuns: runs(400) },
    );
  });

  it("names the area and the path of what is wrong", async () => {
    const broken = structuredClone(small) as { areas: { level: string }[] };
    broken.areas[1]!.level = "county";
    expect((await open(json(broken))).problems).toMatchObject([
      {
        code: "schema",
        place: { source: "file", path: "areas/1/level", area: "r" },
        found: '"county"',
      },
    ]);
  });
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function put(root: object, path: Path, value: unknown): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], root);
  (parent as Record<string, unknown>)[path.at(-1)!] = value;
}
