import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { width } from "../../src/cli/terminal/text.ts";
import { mandate } from "./run.ts";

const ESCAPE = "\u001b[";

describe("analyze kg-2020", () => {
  it("prints the answer first, then the table with its line", async () => {
    const { stdout, stderr, exit } = await mandate(["analyze", "kg-2020"]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    const lines = stdout.split("\n");
    expect(lines.slice(0, 7)).toEqual([
      "",
      "ANNULLED, PRELIMINARY  CEC count of 5 October 2020, 2,429 of 2,475 stations.",
      "Kyrgyzstan, Jogorku Kenesh, 4 October 2020. 120 seats, law kg-2020.",
      "",
      "Four of 16 lists pass 7% of ballots cast. Mekenchil is out, 3,077 votes short.",
      "Birimdik 46, Mekenim Kyrgyzstan 45, Kyrgyzstan 16, Butun Kyrgyzstan 13.",
      "",
    ]);
    for (const line of [
      "  Birimdik              46   24.50     487,685   +348,332  █████████████████▌",
      "› Butun Kyrgyzstan      13    7.130    141,940     +2,587  █████▏",
      "── 7% of 1,990,753 ballots cast = 139,353 votes ────────────────────────────────",
      "› Mekenchil              –    6.845    136,276     −3,077  ░░░░░",
      "  Invalid (a)                 1.60      31,823",
      "The base matters here: on party votes Mekenchil is in, by 1,650.",
    ])
      expect(lines).toContain(line);
  });

  it("is what runs without a command and an input", async () => {
    const [named, bare] = [await mandate(["analyze", "kg-2020"]), await mandate([])];
    expect(bare.stdout).toBe(named.stdout);
  });

  it("prints no colour into a pipe, colour into a terminal, and obeys NO_COLOR, TERM and --color", async () => {
    const coloured = async (argv: string[], surroundings: Parameters<typeof mandate>[1]) =>
      (await mandate(["analyze", "kg-2020", ...argv], surroundings)).stdout.includes(ESCAPE);
    expect(await coloured([], {})).toBe(false);
    expect(await coloured([], { columns: 80 })).toBe(true);
    expect(await coloured([], { columns: 80, env: { NO_COLOR: "" } })).toBe(false);
    expect(await coloured([], { columns: 80, env: { TERM: "dumb" } })).toBe(false);
    expect(await coloured(["--color"], { env: { NO_COLOR: "1" } })).toBe(true);
    expect(await coloured(["--no-color"], { columns: 80 })).toBe(false);
  });

  it("uses ASCII signs where the locale is not UTF-8", async () => {
    const { stdout } = await mandate(["analyze", "kg-2020"], { env: { LANG: "C" } });
    expect(stdout).toMatch(/^[\n -~]*$/);
    expect(stdout).toContain("> Mekenchil              -    6.845    136,276     -3,077  .....");
  });

  it.each([80, 70, 60, 50])("fits %i columns and keeps the seats", async (columns) => {
    const { stdout } = await mandate(["analyze", "kg-2020", "--no-color"], { columns });
    const table = stdout
      .split("\n")
      .filter((line) => /^[› ] \S|^──/.test(line) && !line.includes("→"));
    for (const line of table) expect(width(line), line).toBeLessThanOrEqual(columns);
    expect(stdout).toMatch(/Birimdik +46/);
    expect(stdout.includes("█")).toBe(columns >= 80);
  });
});

describe("analyze --json", () => {
  it("prints one document with the seats, exact shares and evidence", async () => {
    const { stdout, stderr, exit } = await mandate(["analyze", "kg-2020", "--json"]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({
      mandate: "outcome/1",
      election: { id: "kg-2020", status: "preliminary", date: "2020-10-04" },
      law: "kg-2020",
      seats: { birimdik: 46, "mekenim-kyrgyzstan": 45, kyrgyzstan: 16, "butun-kyrgyzstan": 13 },
      eligible: ["birimdik", "mekenim-kyrgyzstan", "kyrgyzstan", "butun-kyrgyzstan"],
      open: [],
      totals: { cast: 1_990_753 },
    });
    const mekenchil = document.lists.find(({ id }: { id: string }) => id === "mekenchil");
    expect(mekenchil).toMatchObject({
      votes: 136_276,
      passes: false,
      shares: { cast: 0.068454, party: 0.070858 },
    });
    expect(document.evidence.line.share).toEqual({ n: "7", d: "100", rounded: 0.07 });
  });
});

describe("an outcome that is open", () => {
  it("prints what is certain, what tips each list, and the command that ends it (exit 3)", async () => {
    const { stdout, exit } = await mandate(["analyze", "kg-2020-stations"]);
    expect(exit).toBe(3);
    for (const tip of ["9,897", "108,883", "496,355"])
      expect(stdout).toContain(`out if more than ${tip} ballots were invalid`);
    expect(stdout).toContain("mandate analyze kg-2020-stations --assume");
  });

  it("is ended by an assumption, which is told", async () => {
    const { stdout, exit } = await mandate([
      "analyze",
      "kg-2020-stations",
      "--assume",
      "invalid=1.5%",
    ]);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/Assumed: invalid ballots: 1\.5% of ballots cast/);
  });
});

describe("lots that no tie asks for", () => {
  it("are named as a warning, and change nothing", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mandate-lots-"));
    const file = join(folder, "lots.json");
    const lot = { step: "seats", area: "whole", among: ["a", "b"], seats: 1, drawn: ["a"] };
    await writeFile(file, JSON.stringify({ mandate: "lots/1", lots: [lot] }));
    const { exit, stdout, stderr } = await mandate(["analyze", "kg-2020", "--lots", file]);
    await rm(folder, { recursive: true });
    expect(exit).toBe(0);
    expect(stderr).toContain("lots-unused");
    expect(stdout).toContain("Birimdik 46, Mekenim Kyrgyzstan 45");
  });
});
