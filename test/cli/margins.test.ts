import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { width } from "../../src/cli/terminal/text.ts";
import { mandate } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "mandate-margins-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = (text: string) => text.split("\n");

describe("mandate margins kg-2020", () => {
  const ran = mandate(["margins", "kg-2020"], { columns: 80, env: { NO_COLOR: "1" } });

  it("tells each change with its votes", async () => {
    const { stdout, exit } = await ran;
    expect(exit).toBe(0);
    for (const row of [
      /One seat moves +switched, Mekenim K\. → Kyrgyzstan +1,275$/,
      /A majority of 61 is lost +switched, Mekenim K\. → Butun K\. +1,472$/,
      /Butun Kyrgyzstan is out +its votes switched or spoiled +2,588$/,
      /Butun Kyrgyzstan is out +its votes left out +2,783$/,
      /Mekenchil is in +switched to it +3,077$/,
      /Mekenchil is in +new ballots, all for it +3,309$/,
      /Mekenchil is in +others' ballots left out +43,953$/,
      /For comparison +invalid ballots \(cast minus valid\) +31,823$/,
      /against all +35,714$/,
      /stations not counted, of 2,475 +46$/,
      /ballots: Mekenchil is out +2,324$/,
      /Butun Kyrgyzstan is out +its votes switched, Talas +96–529 \(t\)$/,
    ])
      expect(
        lines(stdout).some((line) => row.test(line.trimEnd())),
        String(row),
      ).toBe(true);
    expect(stdout).toContain("ANNULLED, PRELIMINARY");
  });

  it("fits 80 columns", async () => {
    for (const line of lines((await ran).stdout)) expect(width(line)).toBeLessThanOrEqual(80);
  });
});

describe("margins --json", () => {
  it("has exact numbers, their bounds and the changes that do it", async () => {
    const { stdout } = await mandate([
      ...["margins", "kg-2020", "--list", "Mekenchil", "--kind", "added", "--json"],
    ]);
    const { mandate: form, parts } = JSON.parse(stdout);
    expect(form).toBe("margins/1");
    expect(parts[0].margins[0]).toEqual({
      claim: { kind: "passes", list: "mekenchil" },
      kind: "added",
      reach: "whole",
      votes: 3309,
      atLeast: 3309,
      exact: true,
      witness: [{ add: 3309, to: "mekenchil" }],
      audit: 2324,
    });
  });
});

describe("margins --write", () => {
  it("keeps changes that mandate scenario counts again to the other outcome", async () => {
    const out = join(folder, "changed");
    const { exit } = await mandate([
      ...["margins", "kg-2020", "--list", "mekenchil", "--kind", "switched", "--write", out],
    ]);
    expect(exit).toBe(0);
    expect(readdirSync(out)).toContain("passes-mekenchil-switched.json");
    const file = join(out, "passes-mekenchil-switched.json");
    const { stdout } = await mandate(["analyze", "kg-2020", "--scenario", file, "--json"]);
    expect(JSON.parse(stdout).eligible).toContain("mekenchil");
  });
});

describe("what margins and audit refuse", () => {
  it.each([
    [["margins", "kg-2020", "--list", "mekenchill"], "unknown-id"],
    [["margins", "kg-2020", "--district", "nowhere"], "unknown-id"],
    [["margins", "kg-2020", "--coalition", "birimdik+x"], "unknown-id"],
    [["margins", "kg-2020", "--kind", "stolen"], "option-value"],
    [["margins", "kg-2020", "--risk", "0%"], "option-value"],
    [["audit", "kg-2020", "--risk", "five"], "option-value"],
    [["audit", "kg-2020", "--method", "guess"], "option-value"],
  ])("%j", async (argv, code) => {
    const { stdout, exit } = await mandate([...argv, "--json"]);
    expect(JSON.parse(stdout).problems.map((one: { code: string }) => one.code)).toContain(code);
    expect([1, 2]).toContain(exit);
  });

  it("tells of an open outcome why it has no margin, and ends with 3", async () => {
    const lots = join(folder, "lots.json"); // in place of those that were drawn: none
    writeFileSync(lots, JSON.stringify({ mandate: "lots/1", lots: [] }));
    for (const command of ["margins", "audit"]) {
      const { stdout, exit } = await mandate([command, "nl-council-lots", "--lots", lots]);
      expect([exit, stdout.includes("The outcome is open")]).toEqual([3, true]);
    }
  });
});

describe("mandate audit", () => {
  it("prints the samples of Kyrgyzstan 2020, and one method alone", async () => {
    const both = await mandate(["audit", "kg-2020"], { columns: 80, env: { NO_COLOR: "1" } });
    expect(both.stdout).toMatch(/Mekenchil does not pass +0\.166 +2,324 +162,180/);
    for (const line of lines(both.stdout)) expect(width(line)).toBeLessThanOrEqual(80);
    const one = await mandate(["audit", "kg-2020", "--method", "comparison"]);
    expect(one.stdout).toMatch(/Mekenchil does not pass +0\.166 +2,324\n/);
  });

  it("gives exact fractions as JSON", async () => {
    const { stdout } = await mandate(["audit", "kg-2020", "--risk", "10%", "--json"]);
    const its = JSON.parse(stdout).parts[0].assertions.find(
      (one: { kind: string; list?: string }) => one.kind === "fails" && one.list === "mekenchil",
    );
    expect(its).toMatchObject({ comparison: 1787, holdsBy: "307671", of: "cast" });
    expect(its.upper).toMatchObject({ n: "50", d: "93" });
  });
});
