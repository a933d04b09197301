import { describe, expect, it } from "vitest";
import { loadBulk } from "../../../src/load/bulk/bulk.ts";
import type { Plan } from "../../../src/load/bulk/plan.ts";
import { alike } from "./alike.ts";
import { bulk, codes, inMemory, ordinary } from "./memory.ts";

const bytesOf = (lines: readonly string[]) => new TextEncoder().encode(`${lines.join("\n")}\n`);
/** so little of a file that its middle is not seen */
const sample = { head: 600, pieces: 0, piece: 60 };

describe("what a sample does not show of the tree of all areas", () => {
  it("is found in a row an area: regions of one station each hold several further down", async () => {
    const row = (region: number, station: number) =>
      `Region ${region},Station ${station},${(station * 37) % 101},${(station * 53) % 97}`;
    const lines = [
      "region,polling station,Alpha,Beta",
      ...Array.from({ length: 40 }, (_, i) => row(i, i)),
      ...Array.from({ length: 160 }, (_, i) => row(i % 5, 40 + i)),
      ...Array.from({ length: 6 }, (_, i) => row(40 + i, 200 + i)),
    ];
    const bytes = bytesOf(lines);
    const file = inMemory(bytes, { sample, chunk: 90 });
    const plans: Plan[] = [];
    const read = await loadBulk(
      { ...file, scan: (plan) => file.scan(plans[plans.push(plan) - 1]!) },
      "tree.csv",
    );
    const roles = plans.map(({ reading }) => reading.columns.slice(0, 2).map(({ role }) => role));
    expect(roles).toEqual([
      ["areaName", "left"],
      ["areaName", "areaName"],
    ]);
    const whole = await ordinary(bytes, "tree.csv", {});
    alike(read.results, whole.results);
    expect(read.results!.areas).toHaveLength(1 + 46 + 206);
    expect(read.reading!.columns).toEqual(whole.reading!.columns);
  });

  it("is left to another reader with a row a list: towns that say the same as regions do not", async () => {
    const row = (region: number, town: number) =>
      ["Alpha", "Beta"].map((list, i) => `Region ${region},Town ${town},${list},${town * 7 + i}`);
    const lines = [
      "region,municipality,party,votes",
      ...Array.from({ length: 20 }, (_, i) => row(i, i)).flat(),
      ...Array.from({ length: 60 }, (_, i) => row(i % 5, 20 + i)).flat(),
      ...Array.from({ length: 4 }, (_, i) => row(20 + i, 80 + i)).flat(),
    ];
    expect(await bulk(bytesOf(lines), "tree.csv", {}, { sample })).toEqual({ declined: "guess" });
  });
});

describe("a piece of a sample that begins inside quotation marks", () => {
  it("does not hide that a total stands again on each row of an area", async () => {
    const lines = [
      "municipality;party;votes;registered voters",
      ...Array.from({ length: 40 }, (_, area) =>
        ["Alpha", "Beta", "Gamma"].map(
          (list, i) => `"Town ${area}\nby the sea";"${list}";"${area * 3 + i}";"${9000 + area}"`,
        ),
      ).flat(),
    ];
    const bytes = bytesOf(lines);
    for (const piece of [75, 80, 120, 125]) {
      const read = await bulk(bytes, "t.csv", {}, { sample: { head: 500, pieces: 12, piece } });
      if ("declined" in read) throw new Error(read.declined);
      expect(read.results!.areas[5]!.totals).toEqual({ registered: 9004 });
    }
  });
});

describe("what is not known is told as by the ordinary reader", () => {
  const both = async (lines: readonly string[]) => {
    const bytes = bytesOf(lines);
    const read = await bulk(bytes, "t.csv", {}, { chunk: 50, splits: [80] });
    if ("declined" in read) throw new Error(read.declined);
    const whole = await ordinary(bytes, "t.csv", {});
    alike(read.results, whole.results);
    expect(codes(read.problems)).toEqual(codes(whole.problems));
    return read.problems.map(({ code, place }) => [code, place.row, place.column]);
  };

  it("where lists with votes are more than the sum that is stated, or fewer", async () => {
    const town = (name: string, votes: readonly (number | string)[], valid: number) => [
      ...votes.map((it, i) => `${name},${["Alpha", "Beta", "Gamma"][i]},${it}`),
      `${name},Valid votes,${valid}`,
    ];
    const lines = [
      "municipality,party,votes",
      ...town("Aberg", [1, 2, 3], 6),
      ...town("Bedorf", [5, "", 4], 8),
      ...town("Cehof", [5, "", 4], 12),
      ...town("Delund", [5, "", 4], 9),
    ];
    expect(await both(lines)).toEqual([
      ["sum-lists", 9, "C"],
      ["lists-unknown", 13, "C"],
    ]);
    const wide = ["polling station,valid votes,Alpha,Beta,Gamma", "A,6,1,2,3", "B,8,5,,4"];
    expect(await both([...wide, "C,12,5,,4", "D,9,5,,4"])).toEqual([
      ["sum-lists", 3, "B"],
      ["lists-unknown", 4, "B"],
    ]);
  });

  it("where two areas have every total in common", async () => {
    const town = (name: string, totals: string) =>
      ["Alpha", "Beta", "Gamma"].map((list, i) => `${name},${list},${10 + i},${totals}`);
    const lines = [
      "municipality,party,votes,registered voters,invalid votes,blank votes",
      ...town("Aberg", "900,5,7"),
      ...town("Bedorf", "800,6,8"),
      ...town("A berg", "900,5,7"),
    ];
    expect(await both(lines)).toEqual([["same-totals", 8, "A"]]);
  });
});
