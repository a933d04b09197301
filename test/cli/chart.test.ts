import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mandate } from "./run.ts";

describe("mandate chart margins", () => {
  it("prints the specification of the fewest votes", async () => {
    const { exit, stdout } = await mandate(["chart", "margins", "kg-2020"]);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout).usermeta.headline).toMatch(/^1,275 votes move a seat/);
  });

  it("says why there is none", async () => {
    const open = await mandate(["chart", "margins", "kg-2020-stations"]);
    expect(open.exit).toBe(1);
    expect(open.stderr).toMatch(/no-chart +mandate chart[\s\S]*The outcome is open/);
    const several = await mandate(["chart", "margins", "be-communal-2000"]);
    expect(several.stderr).toMatch(/several contests/);
  });
});

describe("mandate chart stations", () => {
  const asked = ["chart", "stations", "kg-2020-stations", "--assume", "invalid=1.5%"];
  const form2 = ["--by", "form2_percent_of_registered"];

  it("leaves out so many stations, and takes those with the least first where that is asked", async () => {
    const first = await mandate([...asked, ...form2, "--up-to", "210"]);
    expect(first.exit).toBe(0);
    expect(JSON.parse(first.stdout).usermeta.headline).toMatch(/^Without the 205 polling stations/);
    const least = await mandate([...asked, ...form2, "--up-to", "60", "--smallest-first"]);
    expect(JSON.parse(least.stdout).usermeta.subtitle).toMatch(/lowest “form2 percent/);
  });

  it("names what it needs, and the figures that there are", async () => {
    const none = await mandate(asked);
    expect([none.exit, none.stderr]).toEqual([1, expect.stringContaining("It takes an order")]);
    const wrong = await mandate([...asked, "--by", "form2"]);
    expect(wrong.exit).toBe(1);
    expect(wrong.stderr).toMatch(/no-figure[\s\S]*form2_percent_of_registered/);
    const many = await mandate([...asked, ...form2, "--up-to", "many"]);
    expect([many.exit, many.stderr]).toEqual([2, expect.stringContaining("--up-to")]);
  });
});

describe("mandate report --drop-stations-by", () => {
  it("writes nothing where no station has the figure", async () => {
    const out = join(tmpdir(), `mandate-report-${process.pid}`);
    const ran = await mandate([
      ...["report", "kg-2020-stations", "--drop-stations-by", "form3", "--out", out],
    ]);
    expect([ran.exit, ran.stderr]).toEqual([1, expect.stringContaining("no-figure")]);
    expect(existsSync(out)).toBe(false);
  });
});
