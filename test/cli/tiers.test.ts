import { describe, expect, it } from "vitest";
import { electionIds } from "../support.ts";
import { some } from "../thorough.ts";
import { mandate } from "./run.ts";

const lines = async (...argv: string[]) => (await mandate(argv)).stdout.split("\n");

/** The lines below a heading, up to the next empty one. */
const block = (all: readonly string[], head: string): readonly string[] => {
  const start = all.indexOf(head);
  expect(start, head).toBeGreaterThan(0);
  return all.slice(start + 1, all.indexOf("", start));
};

describe("analyze, laws of several tiers", () => {
  it("tells steps, levelling, districts and near seats of the Storting of 2021", async () => {
    const all = await lines("analyze", "no-storting-2021");
    expect(all.join(" ")).toContain("short of that, and holds 3 seats all the same.");
    const steps = block(all, "Where the seats come from, by step of the law");
    expect(steps[0]).toMatch(/^ {2}List +Seats +District +Placed$/);
    expect(steps.join("\n")).toMatch(/Liberals \(V\) +8 +3 +5$/m);
    expect(steps.at(-1)).toMatch(/^ {2}All +169 +150 +19$/);
    const levelling = block(all, "Levelling in step levelling: seats held before and got");
    expect(levelling.join("\n")).toMatch(/Progress \(FrP\) +17 +4 +21$/m);
    const districts = block(all, "Seats by district").join("\n");
    expect(districts).toMatch(/Aust-Agder +4 {2}Labour \(A\) 1, Conservatives \(H\) 1,/);
    expect(block(all, "How close").join(" ").replace(/ +/g, " ")).toContain(
      "Nordland: Conservatives (H) was 83 votes short of a seat that went to Socialist Left (SV).",
    );
  });

  it("says where a threshold is asked for: 3% in each district of Spain", async () => {
    const all = await lines("analyze", "es-congreso-201911");
    expect(all.join(" ")).toContain(
      "of 90 lists pass what the law asks for in at least one district.",
    );
    expect(block(all, "Seats by district").join("\n")).toMatch(
      /Teruel +3 {2}PSOE 1, PP 1, ¡TERUEL EXI 1/,
    );
  });

  it("shares seats among states without a table of lists", async () => {
    const all = await lines("analyze", "us-house-2020");
    expect(block(all, "Seats of each state")[1]).toMatch(/^ {2}California +52 +39,576,757$/);
    expect(all).toContain("  New York was 89 inhabitants short of a seat that went to Minnesota.");
    expect(all.some((line) => line.includes("Votes"))).toBe(false);
  });

  it("takes contests apart: no share in common, each contest a line", async () => {
    const all = await lines("analyze", "be-chambre-1900");
    expect(all).toContain("30 contests, each for itself: 152 seats.");
    expect(all.some((line) => line.includes("%"))).toBe(false);
    expect(block(all, "Seats by district")).toContain(
      "  Alost                       4  Cath/Kath 3, christ democr 1",
    );
  });

  it("names the area of a lot, and the constituencies that a list won", async () => {
    expect((await lines("analyze", "fi-municipal-2017")).join("\n")).toMatch(
      /(LOT IS NEEDED|Lot:) .* in (Sotkamo|Ii)\b/,
    );
    const won = block(await lines("analyze", "hu-2018"), "Seats by constituency");
    expect(won[0]).toMatch(/^ {2}List +Seats +Constituencies$/);
    expect(won.join(" ")).toMatch(/FIDESZ-KDNP +91 /);
  });

  it("tells steps that the data has no areas for, and figures that it does not have", async () => {
    const all = (await lines("analyze", "at-2019")).join(" ");
    expect(all).toContain("The data has no districts: step region gave nothing.");
  });
});

describe("every election that ships", () => {
  const LONG = /^( *→ |Sources: |Report: | {4}https?:| *\{"step")/;

  const NARROW: ReadonlySet<string> = new Set(["es-congreso-201911", "hu-2018", "kr-2020"]);

  it.each(some(electionIds))("%s: in its columns, without a slip of the program", async (id) => {
    for (const columns of NARROW.has(id) ? [80, 50] : [80]) {
      const { exit, stdout } = await mandate(["analyze", id], { columns, env: { NO_COLOR: "1" } });
      expect([0, 3]).toContain(exit);
      expect(stdout).not.toMatch(/\bNaN\b|undefined|\[object|Infinity|: null/);
      const wide = stdout.split("\n").filter((line) => [...line].length > columns);
      expect(wide.filter((line) => !LONG.test(line))).toEqual([]);
    }
  });
});
