import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { width } from "../../src/cli/terminal/text.ts";
import { mandate } from "./run.ts";

const scratch = mkdtempSync(join(tmpdir(), "mandate-compare-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const file = (name: string, document: unknown) => {
  writeFileSync(join(scratch, name), JSON.stringify(document));
  return join(scratch, name);
};

describe("compare of elections", () => {
  it("Germany, 2009 and 2013: the answer, the base, the table, volatility, areas", async () => {
    const { stdout, stderr, exit } = await mandate(["compare", "de-2009", "de-2013"]);
    expect({ stderr, exit }).toEqual({ stderr: "", exit: 0 });
    const lines = stdout.split("\n");
    for (const line of [
      "Of eight lists matched, FDP lost most, 9.80 points; CDU gained most, 6.85.",
      "Shares and swings are of valid votes.",
      "                Seats         Share, %         Swing",
      "  List          2009   2013   2009   2013      →2013",
      "  CDU            194    255  27.27  34.13      +6.85",
      "  FDP             93      –  14.56   4.765     −9.80",
      "  AfD                     –      –   4.704  no match",
      "Without a match: one of 2013.",
      "  FDP        Brandenburg         −6.80  Baden-Württemberg  −12.62",
      "16 areas matched.",
    ])
      expect(lines).toContain(line);
    for (const line of lines) expect(width(line), line).toBeLessThanOrEqual(80);
  });

  it("tells the status of each before its name, and a base that all know in place of one that one lacks", async () => {
    const { stdout, exit } = await mandate(["compare", "kg-2015", "kg-2020"]);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/\n2015 {2}Kyrgyzstan.*\n2020 {2}ANNULLED, PRELIMINARY/);
    expect(stdout).toContain(
      "Shares and swings are of registered voters: ballots cast are not known exactly\nin both.",
    );
  });

  it("--json: one document with exact fractions", async () => {
    const { stdout } = await mandate(["compare", "gr-vouli-2023-05", "gr-vouli-2023-06", "--json"]);
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({
      mandate: "compare/1",
      elections: [{ id: "gr-vouli-2023-05", base: 5_902_763 }, { id: "gr-vouli-2023-06" }],
      base: { of: "valid", asked: "valid" },
      unmatched: [["other"], ["spartans", "niki", "pe", "other"]],
    });
    const syriza = found.lists.find(({ id }: { id: string }) => id === "syriza");
    expect(syriza.in.map(({ seats }: { seats: number }) => seats)).toEqual([71, 48]);
    expect(syriza.swings[0].rounded).toBeCloseTo(-0.0224, 4);
  });

  it("keeps to a narrow window, and drops shares before seats", async () => {
    const { stdout } = await mandate(["compare", "ru-2011", "ru-2016", "ru-2021"], {
      columns: 60,
    });
    for (const line of stdout.split("\n").slice(0, -3))
      expect(width(line), line).toBeLessThanOrEqual(line.includes('{ "') ? 80 : 60);
    expect(stdout).toMatch(/ 238 +343 +126 /);
  });

  it("exit 3 where an outcome is open", async () => {
    const { stdout, exit } = await mandate(["compare", "kg-2020", "kg-2020-stations"]);
    expect(exit).toBe(3);
    expect(stdout).toContain("OPEN  3 points");
  });

  it("counts all of them under one law that is named", async () => {
    const { stdout } = await mandate([
      ...["compare", "gr-vouli-2023-05", "gr-vouli-2023-06"],
      ...["--law", "gr-vouli-2023-06"],
    ]);
    expect(stdout).toMatch(/New Democracy +171 +158 /);
  });
});

describe("compare of one election under several laws", () => {
  const laws = ["kg-2007", "kg-2010", "kg-2015", "kg-2020", "kg-2021"];

  it("shows the law of the election first, and each law once", async () => {
    const { stdout, exit } = await mandate([
      ...["compare", "kg-2020"],
      ...laws.flatMap((law) => ["--law", law]),
    ]);
    expect(exit).toBe(0);
    const lines = stdout.split("\n");
    for (const line of [
      "  List                kg-2020     kg-2007     kg-2010  kg-2015  kg-2021",
      "  Birimdik                 46          46          61       46       17",
      "  Mekenchil                 –           –           –        –        5",
      "  Threshold                7%          5%          5%       7%       5%",
      "  of what                cast  registered  registered     cast     cast",
    ])
      expect(lines).toContain(line);
  });

  it("says why one cannot be applied or what it leaves open, in its column (exit 3)", async () => {
    const { stdout, exit } = await mandate([
      ...["compare", "kg-2015"],
      ...["--law", "kg-2007", "--law", "nl-council"],
    ]);
    expect(exit).toBe(3);
    expect(stdout).toMatch(/nl-council: not applied\. The law .*takes the number of seats/);
    expect(stdout).toContain("kg-2007: the data do not decide");
    expect(stdout).toMatch(/SDPK|Social Democratic Party of Kyrgyzstan +38 +0 to 90/);
  });

  it("says what is assumed, and repeats it in the command that follows", async () => {
    const { stdout } = await mandate([
      ...["compare", "kg-2015", "--law", "kg-2020"],
      ...["--assume", "cast=1600000"],
    ]);
    expect(stdout).toMatch(/\nAssumed: .*1,600,000/);
    expect(stdout).toContain("mandate chart laws kg-2015 --assume");
  });

  it("--json has an outcome or the problems of each law", async () => {
    const { stdout } = await mandate(["compare", "kg-2020", "--law", "nl-council", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      mandate: "compare/1",
      election: { id: "kg-2020" },
      law: "kg-2020",
      laws: [
        { law: "kg-2020", actual: true, house: 120, seats: { birimdik: 46 } },
        { law: "nl-council", actual: false, problems: [{ code: "no-house" }] },
      ],
    });
  });
});

describe("compare, asked wrongly", () => {
  it("names all inputs and laws that are not there, with the nearest", async () => {
    const inputs = await mandate(["compare", "kg-2002", "kg-2020", "kg-2029"]);
    expect(inputs.exit).toBe(1);
    expect(inputs.stderr.match(/no-such-input/g)).toHaveLength(2);
    const laws = await mandate(["compare", "kg-2020", "--law", "kg-2999x", "--law", "kg-20077"]);
    expect(laws.exit).toBe(2);
    expect(laws.stderr.match(/unknown-id/g)).toHaveLength(2);
    expect(laws.stderr).toContain("Did you mean kg-2007?");
  });

  it("refuses what fits one election where there are several, and the other way round (exit 2)", async () => {
    for (const argv of [
      ["kg-2015", "kg-2020", "--law", "kg-2007", "--law", "kg-2010"],
      ["kg-2015", "kg-2020", "--assume", "cast=1"],
      ["kg-2015", "--names", "x.json"],
      ["kg-2015", "--of", "party"],
      ["kg-2015"],
      ["-", "-"],
    ])
      expect((await mandate(["compare", ...argv])).exit, argv.join(" ")).toBe(2);
  });

  it("prints all problems of a names document, each with its place (exit 1)", async () => {
    const names = file("names.json", {
      mandate: "names/1",
      lists: [{ id: "a", in: { "kg-2015": "ata-mekenn", "kg-2020": "nobody" } }],
    });
    const { stderr, stdout, exit } = await mandate([
      ...["compare", "kg-2015", "kg-2020", "--names", names],
    ]);
    expect({ stdout, exit }).toEqual({ stdout: "", exit: 1 });
    expect(stderr).toContain("lists/0/in/kg-2015/0");
    expect(stderr).toContain("Did you mean ata-meken?");
    expect(stderr).toContain("lists/0/in/kg-2020/0");
  });
});

describe("chart swing and laws", () => {
  it("draw what they are told, and say what they lack (exit 1)", async () => {
    const drawn = await mandate(["chart", "swing", "de-2013", "--against", "de-2009"]);
    expect(JSON.parse(drawn.stdout).usermeta.headline).toMatch(/^FDP lost 9\.8 points/);
    const laws = await mandate(["chart", "laws", "kg-2020", "--laws", "kg-2007,kg-2021"]);
    expect(JSON.parse(laws.stdout).usermeta.headline).toMatch(/^Two to six lists/);
    const lacking = await mandate(["chart", "swing", "de-2013"]);
    expect(lacking.exit).toBe(1);
    expect(lacking.stderr).toContain("--against");
  });
});
