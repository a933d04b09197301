import { existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
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

describe("mandate chart --layout", () => {
  const out = (name: string) => join(tmpdir(), `mandate-card-${process.pid}-${name}`);
  const asked = (chart: string, size: string, file: string) =>
    mandate(["chart", chart, "kg-2007", "--layout", size, "--out", file]);

  it("draws a picture of exactly the size that is named, as .png and .svg", async () => {
    const [png, svg] = [out("bars.png"), out("bars.svg")];
    expect((await asked("threshold-bars", "1080x1350", png)).exit).toBe(0);
    const { width, height } = PNG.sync.read(readFileSync(png));
    expect([width, height]).toEqual([1080, 1350]);
    await asked("threshold-bars", "1200x630", svg);
    expect(readFileSync(svg, "utf8")).toContain('viewBox="0 0 1200 630" width="1200" height="630"');
    for (const file of [png, svg]) rmSync(file);
  });

  it("has no specification of that size, and no picture that could not be read", async () => {
    const printed = await mandate(["chart", "sweep", "kg-2020", "--layout", "1080x1080"]);
    expect([printed.exit, printed.stdout]).toEqual([2, ""]);
    expect(printed.stderr).toMatch(/option-value +--layout[\s\S]*Expected: page or phone/);
    const tall = await mandate([
      ...["chart", "regions-share", "kg-2020", "--layout", "1200x630", "--out", out("tall.png")],
    ]);
    expect([tall.exit, tall.stderr]).toEqual([1, expect.stringContaining("too tall to be read")]);
    expect(existsSync(out("tall.png"))).toBe(false);
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
