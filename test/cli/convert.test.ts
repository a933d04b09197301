import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDocument } from "../../src/results/document.ts";
import { election } from "../support.ts";
import { mandate } from "./run.ts";

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "mandate-convert-"));
});
afterAll(() => rm(cwd, { recursive: true }));

describe("convert", () => {
  it("prints the results document, and nothing beside it", async () => {
    for (const more of [[], ["--json"]]) {
      const { stdout, stderr, exit } = await mandate([
        "convert",
        "kg-2020",
        "--to",
        "json",
        ...more,
      ]);
      expect({ stderr, exit }).toEqual({ stderr: "", exit: 0 });
      expect(JSON.parse(stdout)).toEqual(writeDocument(election("kg-2020")));
    }
  });

  it("names on stderr what a table cannot hold", async () => {
    const { stdout, stderr, exit } = await mandate(["convert", "kg-2020", "--to", "wide"]);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^area_id,area,level,parent,registered,cast,valid,invalid,blank,/);
    expect(stderr.replaceAll("\n", " ")).toMatch(
      /^Not held by wide: .*; sources; .*official seats/,
    );
  });

  it("writes a package that analyze answers as it does the original", async () => {
    await mandate(["convert", "kg-2020", "--to", "package", "--out", "p"], { cwd });
    const [made, original] = [
      await mandate(["analyze", "p"], { cwd }),
      await mandate(["analyze", "kg-2020"]),
    ];
    expect(made.stdout.split("\n").slice(0, 30)).toEqual(original.stdout.split("\n").slice(0, 30));
  });

  it("writes a table that analyze can count", async () => {
    await mandate(["convert", "kg-2020", "--to", "xlsx", "--out", "t.xlsx"], { cwd });
    await mandate(["convert", "kg-2020", "--to", "long", "--out", "t.csv"], { cwd });
    for (const file of ["t.xlsx", "t.csv"]) {
      const { stdout } = await mandate(["analyze", file, "--law", "kg-2020"], { cwd });
      expect(stdout).toContain("Birimdik 46, Mekenim Kyrgyzstan 45, Kyrgyzstan 16");
    }
  });

  it("says with --json what was written and what was not held", async () => {
    const argv = ["convert", "kg-2020", "--to", "parquet", "--out", "v.parquet", "--json"];
    const { stdout } = await mandate(argv, { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      mandate: "convert/1",
      to: "parquet",
      out: "v.parquet",
    });
    expect(JSON.parse(stdout).notHeld).toContainEqual({ part: "sources", is: "sources" });
    expect((await readFile(join(cwd, "v.parquet"))).subarray(0, 4).toString()).toBe("PAR1");
  });

  it.each([
    [["convert", "kg-2020"], "--to"],
    [["convert", "kg-2020", "--to", "xls"], "xlsx"],
    [["convert", "kg-2020", "--to", "xlsx"], "--out"],
    [["convert", "kg-2021", "--to", "flourish"], "--out folder"],
    [["convert", "kg-2021", "--to", "wide", "--previous", "kg-2020"], "wide holds one election"],
    [["convert", "--to", "json"], "mandate convert count.csv --to json"],
  ])("%j is wrong usage, with a way out", async (argv, told) => {
    const { exit, stderr, stdout } = await mandate(argv);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
    expect(stderr).toContain(told);
  });

  it("refuses a table of votes where there are none, and leaves no file", async () => {
    const before = await readdir(cwd);
    const argv = ["convert", "us-house-1910", "--to", "long", "--out", "none.csv"];
    const { exit, stderr } = await mandate(argv, { cwd });
    expect(exit).toBe(1);
    expect(stderr).toContain("Not one vote is in it.");
    expect(await readdir(cwd)).toEqual(before);
  });

  it("converts a table with a choice, and says that its columns were guessed", async () => {
    await mandate(["convert", "hu-2018", "--to", "long", "--out", "hu.csv"], { cwd });
    const asked = await mandate(["convert", "hu.csv", "--to", "json"], { cwd });
    expect(asked).toMatchObject({ exit: 1, stdout: "" });
    expect(asked.stderr).toContain("--vote");
    const argv = ["convert", "hu.csv", "--vote", "list", "--to", "json"];
    const chosen = await mandate(argv, { cwd });
    expect(chosen.exit).toBe(0);
    expect(chosen.stderr).not.toContain("guessed");
    const made = await mandate(["convert", "-", "--to", "json"], { stdin: "list,votes\nA,7\n" });
    expect(JSON.parse(made.stdout).lists).toMatchObject([{ name: "A" }]);
    expect(made.stderr).toContain("Columns guessed");
  });

  it("leaves nothing behind where the input is bad", async () => {
    const before = await readdir(cwd);
    const argv = ["convert", "-", "--to", "json", "--out", "bad.json"];
    expect((await mandate(argv, { cwd, stdin: "list,votes\nA,x\n" })).exit).toBe(1);
    expect(await readdir(cwd)).toEqual(before);
  });

  it("sets the last election beside this one, and names what has no match", async () => {
    const argv = ["convert", "kg-2021", "--to", "flourish", "--previous", "kg-2020"];
    const { exit, stderr } = await mandate([...argv, "--out", "charts"], { cwd });
    expect(exit).toBe(0);
    expect((await readdir(join(cwd, "charts"))).sort()).toEqual([
      ...["now.csv", "parliament.csv", "then.csv"],
    ]);
    const told = stderr.replaceAll("\n", " ");
    expect(told).toContain("Not matched by id: lists of this election alone: Alliance, ");
    expect(told).toContain("lists of kg-2020 alone: Birimdik, ");
    const json = await mandate([...argv, "--out", "charts", "--json"], { cwd });
    expect(JSON.parse(json.stdout).unmatched.lists.last).toContain("Birimdik");
  });

  it("says why a parliament is not drawn", async () => {
    const argv = ["convert", "nz-short-list", "--to", "flourish", "--out", "nz"];
    const { stderr } = await mandate(argv, { cwd });
    expect(stderr).toContain("parliament.csv is left out");
    expect(await readdir(join(cwd, "nz"))).toEqual(["now.csv"]);
  });

  it.each(["eml", "nist", "parquet"])("writes %s that analyze can count", async (format) => {
    await mandate(["convert", "kg-2020", "--to", format, "--out", `f.${format}`], { cwd });
    const { stdout } = await mandate(["analyze", `f.${format}`, "--law", "kg-2020"], { cwd });
    expect(stdout).toContain("Birimdik 46, Mekenim Kyrgyzstan 45, Kyrgyzstan 16");
  });

  it("completes its formats", async () => {
    const { stdout } = await mandate(["--complete", "convert", "kg-2020", "--to", "p"]);
    expect(stdout).toBe("package\nparquet\n");
  });
});
