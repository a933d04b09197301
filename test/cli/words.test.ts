import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import width from "string-width";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tries } from "../thorough.ts";
import { mandate } from "./run.ts";

const TOWNS = "Town,Registered,Cast,Invalid,Red,Blue\nA,1000,700,10,440,250\nB,900,600,5,200,395\n";
const BROKEN = "Town,Registered,Cast,Invalid,Red,Blue\nA,1000,700,10,x5,250\n";

/** The main commands, on results that are plain, open, of several tiers, of a table and of none. */
const RUNS = [
  "analyze kg-2020",
  "analyze kg-2021",
  "analyze de-2025",
  "analyze no-storting-2021",
  "analyze kg-2020-stations",
  "analyze nl-council-lots",
  "analyze towns.csv --law kg-2020",
  "analyze broken.csv --law kg-2020",
  "analyze nothing.csv",
  "threshold kg-2020 --bases",
  "threshold kg-2020 --sweep",
  "threshold kg-2020 --share 5% --of valid",
  "scenario kg-2020 --merge ata-meken+respublika=Union",
  "scenario kg-2020 --law kg-2015",
  "scenario kg-2020 --sweep seats=118..122",
  "margins kg-2020",
  "coalitions kg-2020",
  "coalitions de-2025",
  "compare kg-2015 kg-2020",
  "compare kg-2020 --law kg-2015 --law kg-2007",
  "audit kg-2020",
  "validate towns.csv",
  "validate broken.csv",
  "verify kg-2020 kg-2021 de-2025",
  "verify kg-2020 --law kg-2015",
  "laws",
  "laws show kg-2020",
  "data",
  "data kg-2020",
  "chart",
  "seats --method hare --seats 3 100 100 50",
];

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "words-"));
  await writeFile(join(cwd, "towns.csv"), TOWNS);
  await writeFile(join(cwd, "broken.csv"), BROKEN);
});
afterAll(() => rm(cwd, { recursive: true }));

const lines = async (run: string, lang: string, env = {}): Promise<string[]> => {
  const { stdout, stderr } = await mandate([...run.split(" "), "--lang", lang], { cwd, env });
  return `${stdout}${stderr}`.split("\n");
};

/** A command is to be copied whole, and an address too. */
const mayBeLong = (line: string): boolean => /^ +→ mandate |^ *https?:/.test(line);

// each run in one of the languages, runs by turns; in both where the walk is to be thorough
describe.each(["ru", "ky"])("in %s", (lang) => {
  const own = RUNS.filter((_, i) => i % 2 === Number(lang === "ky"));
  it.each(tries(own, RUNS))("fits 80 columns: %s", async (run) => {
    for (const line of await lines(run, lang))
      if (!mayBeLong(line)) expect(width(line), line).toBeLessThanOrEqual(80);
  });

  it("sets shares at the decimal comma, and groups thousands without a place to break", async () => {
    const shown = await lines("analyze kg-2020", lang);
    const rows = shown.filter((line) => / [+−][\d\u00a0]+ /.test(`${line} `));
    const shares = rows.flatMap((line) => {
      const at = /(?<= )\d{1,2},\d{2,3}(?= )/.exec(line);
      return at ? [at.index + at[0].indexOf(",")] : [];
    });
    expect(shares.length).toBeGreaterThan(10);
    expect(new Set(shares).size).toBe(1);
    expect(shown.join("\n")).toContain("1\u00a0990\u00a0753");
  });

  it("puts a plain space into numbers where signs are ASCII, and leaves letters", async () => {
    const shown = (await lines("analyze kg-2020", lang, { LANG: "C" })).join("\n");
    expect(shown).not.toMatch(/[\u00a0─−█░›→…]/);
    expect(shown).toContain("1 990 753");
    expect(shown).toMatch(/[а-я]{5}/);
  });
});

describe("a list without a name", () => {
  const seats = "seats --method dhondt --seats 3 100 60";

  it("is called by its place in the language that is spoken", async () => {
    expect((await lines(seats, "ru")).join("\n")).toContain("Список 1");
    expect((await lines(seats, "en")).join("\n")).toContain("List 1");
  });

  it("is called in English in the document for scripts", async () =>
    expect((await lines(`${seats} --json`, "ru")).join("\n")).toBe(
      (await lines(`${seats} --json`, "en")).join("\n"),
    ));
});

describe("Reading a table", () => {
  it("says the reasons of a guess in the language that is spoken, and keeps them in English", async () => {
    expect((await lines("validate towns.csv", "ru")).join(" ")).toMatch(
      /слово о\s+зарегистрированных/,
    );
    expect((await lines("validate towns.csv --json", "ru")).join("\n")).toContain(
      "a word for registered",
    );
  });
});
