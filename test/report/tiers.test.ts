import { describe, expect, it } from "vitest";
import type { Block, Report, TableBlock } from "../../src/report/document.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import { reportOf } from "./inputs.ts";

const section = (report: Report, id: string) => report.sections.find((one) => one.id === id);

const tables = (blocks: readonly Block[]): TableBlock["table"][] =>
  blocks.flatMap((block) =>
    block.type === "dataTable"
      ? [block.table]
      : block.type === "folded"
        ? tables(block.blocks)
        : [],
  );

const ids = (report: Report, id: string) =>
  tables(section(report, id)?.blocks ?? []).map((table) => table.id);

const row = (report: Report, sectionId: string, table: string, name: string) =>
  tables(section(report, sectionId)?.blocks ?? [])
    .find(({ id }) => id === table)
    ?.rows.find(({ cells }) => cells[0]?.text === name)
    ?.cells.map(({ text }) => text);

describe("reports of several tiers", () => {
  it("Norway, 2021: steps, levelling, districts", () => {
    const report = reportOf("no-storting-2021");
    expect(ids(report, "result")).toEqual(["result", "step-seats", "levelling-levelling"]);
    expect(row(report, "areas", "area-seats", "Aust-Agder")?.slice(1, 6)).toEqual(
      "4 1 1 1 1".split(" "),
    );
    expect(row(report, "areas", "area-seats", "All")?.[1]).toBe("169");
  });

  it("Zürich, 2019: the table of districts adds up to the canton", () => {
    const report = reportOf("ch-zh-kr-2019");
    expect(row(report, "areas", "area-seats", "All")?.slice(1, 4)).toEqual(["180", "45", "35"]);
  });

  it("House of Representatives, 2020: states, and nothing about lists", () => {
    const report = reportOf("us-house-2020");
    expect(section(report, "result")).toBeUndefined();
    expect(section(report, "votes-and-seats")).toBeUndefined();
    expect(row(report, "areas", "apportionment", "Montana")).toEqual(["Montana", "2", "1,085,407"]);
    expect(report.facts).toEqual([{ term: "Seats", value: "435" }]);
  });

  it("contests apart: a line each, no base and no majority in common", () => {
    const report = reportOf("be-chambre-1900");
    expect(report.facts.map(({ term }) => term)).toEqual(["Contests", "Seats"]);
    expect(ids(report, "areas")).toEqual(["area-lists"]);
    expect(toMarkdown(report, new Map())).not.toMatch(/%|Majority/);
  });
});
