import { isDeepStrictEqual } from "node:util";
import type { DataFrame } from "danfojs-node";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { tableLines } from "../../src/cli/terminal/table.ts";
import { elect } from "../../src/elect/elect.ts";
import { fromFrame, toFrame } from "../../src/interop/danfo.ts";
import { buildReport } from "../../src/report/build.ts";
import type { Block } from "../../src/report/document.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import type { Table } from "../../src/report/table.ts";
import { areasTable } from "../../src/report/tables/areas.ts";
import { resultTable } from "../../src/report/tables/result.ts";
import { votesTable } from "../../src/report/tables/votes.ts";
import { readDocument, writeDocument } from "../../src/results/document.ts";
import { ProblemError } from "../../src/results/problem.ts";
import type { Results } from "../../src/results/results.ts";
import { writeTable } from "../../src/results/table.ts";
import { votesOf } from "../../src/results/votes.ts";
import { inputOf } from "../report/inputs.ts";
import { election, electionIds, law, list, seats } from "../support.ts";

const { DataFrame: Frame } = await import("danfojs-node");
const cells = (frame: DataFrame) => frame.values as (string | number | null)[][];
const typed = (columns: string[], rows: (string | number | null)[][]) =>
  new Frame(rows, { columns });
const codes = ({ problems }: ReturnType<typeof fromFrame>) => problems.map(({ code }) => code);

function back(frame: Parameters<typeof fromFrame>[0], like?: Results): Results {
  const { results, problems } = fromFrame(frame, like);
  if (!results) throw new Error(JSON.stringify(problems));
  return results;
}

describe("a table as a frame", () => {
  const results = election("kg-2020");
  const input = inputOf(law("kg-2020"), results);
  const table = resultTable(input);

  it("has the values under their keys, a share with its fraction, and no line", async () => {
    const frame = await toFrame(table);
    expect(frame.columns).toEqual([
      "list",
      "seats",
      "share_of_cast",
      "share_of_cast_exact",
      "votes",
      "to_line",
      "id",
      "role",
    ]);
    const mekenchil = cells(frame).find((row) => row[6] === "mekenchil");
    expect(mekenchil).toEqual([
      "Mekenchil",
      0,
      136276 / 1990753,
      "136276/1990753",
      136276,
      -3077,
      "mekenchil",
      "missed",
    ]);
    expect(frame.column("role").values).not.toContain("line");
  });

  it("keeps whole numbers whole beyond 2^31, and beside numbers that are not known", async () => {
    const frame = await toFrame({
      ...table,
      columns: [{ key: "votes", head: "Votes", kind: "integer" }],
      rows: [9_007_199_254_740_991, null, 2_147_483_648].map((value) => ({
        role: "list",
        cells: [{ value, text: "" }],
      })),
    });
    expect(frame.column("votes").values).toEqual([
      9_007_199_254_740_991,
      Number.NaN,
      2_147_483_648,
    ]);
    expect(frame.column("votes").lt(1).values).toEqual([false, false, false]);
  });

  it("can be empty and keeps its columns", async () => {
    const frame = await toFrame({ ...table, rows: [] });
    expect(frame.shape).toEqual([0, frame.columns.length]);
    expect(codes(fromFrame(frame))).toEqual(["frame-empty"]);
  });

  it("refuses keys under which danfojs loses the frame", async () => {
    for (const key of ["values", "$data", "columns", "role"]) {
      const columns = [{ key, head: key, kind: "text" as const }];
      await expect(toFrame({ ...table, columns, rows: [] })).rejects.toThrow(ProblemError);
    }
  });

  it("has the numbers that terminal, Markdown and CSV print of the same table", async () => {
    const report = buildReport(input);
    const tables = dataTables(report.sections.flatMap(({ blocks }) => blocks));
    expect(tables.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["result", "bases", "sweep"]),
    );
    for (const printed of tables) {
      const frame = await toFrame(printed);
      const block: Block = { type: "dataTable", table: printed };
      const section = { id: "x", title: "x", blocks: [block] };
      const markdown = toMarkdown({ ...report, sections: [section] }, new Map()).replaceAll(
        "\\",
        "",
      );
      const terminal = tableLines(printed, plain).join("\n");
      const rows = printed.rows.filter(({ role }) => role !== "line");
      const columns = printed.columns.map(({ key }) => frame.columns.indexOf(key));
      const csv = Papa.parse<string[]>(
        writeTable(
          frame.columns,
          cells(frame).map((row) => row.map((value) => (Number.isNaN(value) ? null : value))),
        ).trimEnd(),
      ).data;
      rows.forEach((row, i) => {
        row.cells.forEach(({ text, value: exact }, k) => {
          const value = cells(frame)[i]![columns[k]!]!;
          if (typeof value !== "number") return;
          if (Number.isNaN(value)) {
            expect(typeof exact === "number" || (exact && typeof exact === "object")).toBeFalsy();
            expect(csv[i + 1]![columns[k]!]).toBe("");
            return;
          }
          expect(csv[i + 1]![columns[k]!]).toBe(String(value));
          const isShare = printed.columns[k]!.kind === "share" || row.id === "wasted-share";
          const unit = isShare ? 0.01 : 1;
          const off = isShare ? shown(text) / 100 - value : shown(text) - value;
          expect(Math.abs(off)).toBeLessThanOrEqual(lastPlace(text) * unit);
          expect(terminal).toContain(text);
          expect(markdown).toContain(text);
        });
      });
    }
  });
});

describe("a frame of votes as results", () => {
  const withVotes = electionIds.filter((id) => election(id).lists.length > 0);
  it.each(withVotes)("gives %s back without loss", async (id) => {
    const results = election(id);
    const again = writeDocument(back(await toFrame(votesTable({ results })), results));
    const whole = writeDocument(results);
    if (isDeepStrictEqual(again, whole)) return; // many votes: to compare them is quick
    expect(again).toEqual(whole);
  });

  it("gives the same whatever the order of the rows and the analyst's own columns", async () => {
    const results = election("kg-2020");
    const rows = cells(await toFrame(votesTable({ results }))).toReversed();
    const frame = typed(
      ["gdp", "votes", "list", "area"],
      rows.map(([area, list, votes]) => [1.5, votes!, list!, area!]),
    );
    expect(writeDocument(back(frame, results))).toEqual(writeDocument(results));
  });

  it("leaves out areas and lists whose rows are gone, and the totals that fall with them", async () => {
    const results = election("kg-2020-stations");
    const frame = await toFrame(votesTable({ results }));
    const areas = new Map(results.areas.map((area) => [area.id, area]));
    const regionOf = (id: string) => results.areas[areas.get(id)!.parent!]!.id;
    const kept = cells(frame).filter(
      ([area, list]) => regionOf(String(area)) !== "talas" && list !== "reforma",
    );
    const changed = back(typed(frame.columns, kept), results);
    expect(changed.areas.map(({ id }) => id)).not.toContain("talas");
    expect(changed.lists.map(({ id }) => id)).not.toContain("reforma");
    expect(changed.election.status).toBe("constructed");
    expect(changed.areas[0]!.totals).toEqual({});
    const talas = results.areas.findIndex(({ id }) => id === "talas");
    expect(votesOf(changed, 0, 0)).toBe(votesOf(results, 0, 0)! - votesOf(results, talas, 0)!);
  });

  it("keeps the ballots where votes only move between lists, as in kg-2020 with 3,077 more for the fifth", async () => {
    const results = election("kg-2020");
    const frame = await toFrame(votesTable({ results }));
    const more: Record<string, number> = { mekenchil: 3_077, birimdik: -3_077 };
    const moved = cells(frame).map(([area, list, votes, role]) => [
      ...[area!, list!],
      area === "kg" ? Number(votes) + (more[String(list)] ?? 0) : votes!,
      role!,
    ]);
    const changed = back(typed(frame.columns, moved), results);
    expect(changed.areas[0]!.totals).toEqual(results.areas[0]!.totals);
    expect(changed.official).toBeUndefined();
    expect(list(elect(law("kg-2020"), changed), "mekenchil").passes).toBe(true);
    const fewer = moved.map(([area, list, votes, role]) =>
      area === "kg" && list === "birimdik" ? [area, list, 0, role!] : [area!, list!, votes!, role!],
    );
    const { registered } = results.areas[0]!.totals;
    expect(back(typed(frame.columns, fewer), results).areas[0]!.totals).toEqual({ registered });
  });

  it("is the sum of the regions where the nation's own rows are gone", async () => {
    const results = election("kg-2020");
    const frame = await toFrame(votesTable({ results }));
    const regions = typed(
      frame.columns,
      cells(frame).filter(([area]) => area !== "kg"),
    );
    const changed = back(regions, results);
    const parts = changed.areas.flatMap((area, i) =>
      area.parent === 0 ? [votesOf(changed, i, 0)!] : [],
    );
    expect(votesOf(changed, 0, 0)).toBe(parts.reduce((sum, votes) => sum + votes));
    expect(changed.areas[0]!.totals).toEqual({ registered: 3_523_554 });
    expect(changed.areas[0]!.source).toBe("stations");
  });

  it("says what is wrong at its place", () => {
    const results = election("kg-2010");
    const of = (columns: string[], rows: (string | number | null)[][]) =>
      fromFrame(typed(columns, rows), results).problems.map(({ code, place, found }) => [
        code,
        place.row,
        found,
      ]);
    expect(of(["area", "list"], [["kg", "ata-meken"]])).toEqual([["missing-column", 1, ""]]);
    expect(
      of(
        ["area", "list", "votes"],
        [
          ["kg", "ata-meken", 1],
          ["kg", "ata-meken", 2],
        ],
      ),
    ).toEqual([["same-id", 3, "ata-meken"]]);
    expect(of(["area", "list", "votes"], [["kg", "nobody", 1]])).toEqual([
      ["missing-list", 2, "nobody"],
    ]);
    expect(of(["area", "list", "votes"], [["kg", "ata-meken", 12.5]])).toEqual([
      ["not-whole", 2, "12.5"],
    ]);
    expect(of(["area", "list", "votes"], [["kg", "ata-meken", -1]])).toEqual([
      ["negative", 2, "-1"],
    ]);
  });

  it("refuses columns that hide the frame's own parts", () => {
    const frame = typed(["list", "votes"], [["A", 1]]);
    frame.addColumn("values", [1], { inplace: true });
    expect(codes(fromFrame(frame))).toEqual(["frame-column"]);
  });
});

describe("a frame that was typed in", () => {
  const problems = (columns: string[], rows: unknown[][]) =>
    fromFrame({ columns, values: rows }).problems.map(({ code, place, found }) => [
      ...[code, `${place.column ?? ""}${place.row ?? ""}`, found],
    ]);

  it("goes through the checks of a file", () => {
    const of = (...votes: unknown[]) =>
      problems(["party", "votes"], [["Red", 10], ...votes.map((n, i) => [`P${i}`, n])]);
    expect(of(1.5, -3, "x1", 2 ** 53, Number.POSITIVE_INFINITY)).toEqual([
      ["not-whole", "B3", "1.5"],
      ["negative", "B4", "-3"],
      ["not-whole", "B5", "x1"],
      ["too-large", "B6", "9007199254740992"],
      ["not-whole", "B7", "Infinity"],
    ]);
    expect(of(83.00000000000001)).toEqual([["nearly-whole", "B3", "83.00000000000001"]]);
    expect(problems(["party", "votes"], [["Gr\ufffdne", 10]])).toEqual([
      ["lost-letters", "A2", "Gr\ufffdne"],
    ]);
  });

  it("is held against its own sums, and asks where it holds several contests", () => {
    const total = [
      ["Red", 10],
      ["Blue", 20],
      ["Total", 31],
    ];
    expect(problems(["party", "votes"], total)).toEqual([["sum-lists", "B4", "31"]]);
    const years = fromFrame({
      columns: ["party", "year", "votes"],
      values: [
        ["Red", 2019, 10],
        ["Red", 2024, 20],
      ],
    });
    expect(years.problems.map(({ code }) => code)).toEqual(["choose"]);
    expect(years.choices).toEqual([{ kind: "year", values: ["2019", "2024"] }]);
  });

  it("is read as a row a list, as a file is", () => {
    const results = back(
      typed(
        ["Party", "Votes"],
        [
          ["A", 100_000],
          ["B", 3_000_000_000],
          ["invalid", null],
        ],
      ),
    );
    expect([votesOf(results, 0, 0), votesOf(results, 0, 1)]).toEqual([100_000, 3_000_000_000]);
    expect(results.areas[0]!.totals).toEqual({});
  });

  it("is read as a row an area and a column a list; what is not known stays so", () => {
    const results = back(
      typed(
        ["region", "A", "B"],
        [
          ["North", 10, Number.NaN],
          ["South", 5, 7],
        ],
      ),
    );
    expect(results.areas.map(({ name }) => name)).toEqual(["frame", "North", "South"]);
    expect([votesOf(results, 0, 0), votesOf(results, 0, 1), votesOf(results, 2, 1)]).toEqual([
      15,
      null,
      7,
    ]);
  });

  const hostile = [
    ...[
      "007",
      "__proto__",
      "toString",
      '=cmd|"x"',
      "a;b;c",
      'd,"e"\nf',
      " x ",
      "<script>",
      "\u001b[31m",
      "g\th",
    ],
  ];

  it("keeps every name as it stands", () => {
    const results = back(
      typed(
        ["party", "votes"],
        hostile.map((name, i) => [name, i + 1]),
      ),
    );
    expect(results.lists.map(({ name }) => name)).toEqual(hostile.map((name) => name.trim()));
    expect(results.lists[0]!.id).toBe("007");
  });

  it("keeps every id as it stands, through the table of votes and back", async () => {
    const { results } = readDocument(
      {
        mandate: "results/1",
        election: { id: "x", title: "x", status: "constructed", sources: [] },
        lists: hostile.map((id) => ({ id, name: id, kind: "party" })),
        areas: [
          { id: "n", name: "n", level: "nation" },
          ...["01", "1"].map((id) => ({
            ...{ id, name: id, level: "region", parent: "n" },
            votes: Object.fromEntries(hostile.map((list, i) => [list, 2 ** 40 + i])),
          })),
        ],
      },
      "x",
    );
    const again = back(await toFrame(votesTable({ results: results! })), results!);
    expect(writeDocument(again)).toEqual(writeDocument(results!));
    expect((await toFrame(areasTable({ results: results! }))).column("area").values).toEqual([
      "n",
      "01",
      "1",
    ]);
  });
});

it("counts the seats of 4 October 2020 after the way through a frame", async () => {
  const results = election("kg-2020");
  const again = back(await toFrame(votesTable({ results })), results);
  expect(seats(elect(law("kg-2020"), again))).toEqual({
    ...{ birimdik: 46, "mekenim-kyrgyzstan": 45, kyrgyzstan: 16, "butun-kyrgyzstan": 13 },
  });
});

const same = (text: string) => text;
const plain = {
  ...{ width: 400, prose: 400, utf8: true },
  ...{ bold: same, dim: same, near: same, alarm: same },
};

/** The number that a printed text stands for; a dash is none. */
const shown = (text: string) =>
  text === "–" ? 0 : Number(text.replace(/[,+%]/g, "").replace("−", "-"));

/** One unit of the last decimal that is printed: a share beside a line is cut so that it does not cross it. */
const lastPlace = (text: string) => {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return decimals === 0 ? 0 : 10 ** -decimals;
};

const dataTables = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) => {
    if (block.type === "dataTable") return [block.table];
    return block.type === "folded" ? dataTables(block.blocks) : [];
  });
