import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { width } from "../../src/cli/terminal/text.ts";
import { catalogue, lawIds, lawOf } from "../law/catalogue.ts";
import { mandate } from "./run.ts";

const lines = (text: string) => text.split("\n");

describe("mandate laws", () => {
  it("lists every law once, under its country, in 80 columns", async () => {
    const { stdout, exit } = await mandate(["laws"]);
    expect(exit).toBe(0);
    const listed = lines(stdout).flatMap((line) => /^ {2}([a-z]\S+) +\d+ /.exec(line)?.[1] ?? []);
    expect(listed.toSorted()).toEqual(lawIds.toSorted());
    for (const line of lines(stdout)) expect(width(line), line).toBeLessThanOrEqual(80);
    expect(lines(stdout).filter((line) => line === "Belgium")).toHaveLength(1);
    expect(stdout).toMatch(/^Norway\n {2}no-storting-1989 .*\n(.+\n)* {2}no-storting-2005 /m);
  });

  it("tells with how many elections a law is matched, those that ship among them", async () => {
    expect((await mandate(["laws"])).stdout).toMatch(/^ {2}kg-2020 +2 {2}Jogorku Kenesh/m);
    const { laws } = JSON.parse((await mandate(["laws", "--json"])).stdout);
    const kg = laws.find(({ id }: { id: string }) => id === "kg-2020");
    expect(kg.elections).toEqual(["kg-2020", "kg-2020-stations"]);
  });
});

describe("mandate laws show", () => {
  it.each(lawIds)("shows %s in 80 columns, its notes apart", async (id) => {
    const { stdout, exit } = await mandate(["laws", "show", id]);
    expect(exit).toBe(0);
    for (const line of lines(stdout).filter((text) => !text.includes("://")))
      expect(width(line), line).toBeLessThanOrEqual(80);
    const { notes } = lawOf(catalogue(id));
    expect(lines(stdout).filter((line) => line.startsWith("  - "))).toHaveLength(notes.length);
  });

  it("gives the document itself with --json", async () => {
    const { law } = JSON.parse((await mandate(["laws", "show", "kg-2021", "--json"])).stdout);
    expect(law.seats).toBe(54);
  });

  it.each([
    [["laws", "show", "no-storting-2006"], 1, "Did you mean no-storting-2005?"],
    [["laws", "show", "xyz"], 1, "→ mandate laws"],
    [["laws", "show", "my-law.json"], 1, "There is no such file."],
    [["laws", "show"], 2, "Which law?"],
    [["laws", "show", "kg-2020", "kg-2021"], 2, "One law at a time"],
    [["laws", "list", "kg-2020"], 2, "One law at a time"],
    [["laws", "check"], 2, "Which law?"],
  ] as const)("%j is wrong", async (words, exit, told) => {
    const ran = await mandate(words);
    expect(ran.exit).toBe(exit);
    expect(ran.stderr).toContain(told);
    expect(lines(ran.stderr).length).toBeLessThan(8);
  });
});

describe("mandate laws check", () => {
  let folder = "";
  const step = { name: "seats", kind: "share", seats: "size", by: "votes", method: "dhondt" };
  const base = { mandate: "law/1", id: "base", title: "Base", seats: 10, ties: ["lot"] };
  const write = (name: string, content: unknown) =>
    writeFileSync(
      join(folder, name),
      typeof content === "string" ? content : JSON.stringify(content, null, 2),
    );
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "laws-"));
    mkdirSync(join(folder, "more"));
    write("base.json", { ...base, steps: [step] });
    const child = { mandate: "law/1", id: "child", title: "Child", extends: "base" };
    write("child.json", { ...child, change: { "steps/seats/method": "hare" } });
    const conditions = { passes: { atLeast: "5%", of: "valids" } };
    write("more/wrong.json", {
      ...base,
      id: "wrong",
      conditions,
      ties: ["lots"],
      steps: [{ ...step, method: "dhont" }],
    });
    write("more/broken.json", '{\n  "id": "x",\n  oh\n}');
    write("more/results.json", { mandate: "results/1" });
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const check = (...words: string[]) => mandate(["laws", "check", ...words], { cwd: folder });

  it("finds no problem, and says what to do next", async () => {
    const { stdout, stderr, exit } = await check("base.json");
    expect({ stderr, exit }).toEqual({ stderr: "", exit: 0 });
    expect(stdout).toContain("base.json: law base, no problem found");
    expect(stdout).toContain("mandate verify ELECTION --law base.json");
  });

  it("reads a law that extends one beside it", async () => {
    expect((await check("child.json")).exit).toBe(0);
    expect((await mandate(["laws", "show", "child.json"], { cwd: folder })).stdout).toContain(
      "Hare quota",
    );
  });

  it("tells all problems of all law documents of a folder, each with its path", async () => {
    const { stdout, stderr, exit } = await check(".");
    expect(exit).toBe(1);
    expect(stdout).toContain("4 documents checked, 2 with problems.");
    for (const place of [
      "more/broken.json, row 3",
      "more/wrong.json, conditions/passes/of",
      "more/wrong.json, steps/0/method",
      "more/wrong.json, ties/0",
    ])
      expect(stderr).toContain(place);
  });

  it("goes on after what cannot be opened", async () => {
    const { stdout, exit } = await check("absent.json", "base.json", "kg-2020");
    expect(exit).toBe(1);
    expect(stdout).toContain("absent.json: 1 problem");
    expect(stdout).toContain("base.json: law base");
    expect(stdout).toContain("kg-2020: law kg-2020");
  });

  it("gives one JSON document with --json", async () => {
    const { stdout, stderr, exit } = await check("more", "base.json", "--json");
    expect({ stderr, exit }).toEqual({ stderr: "", exit: 1 });
    const { checked } = JSON.parse(stdout);
    expect(checked.map(({ problems }: { problems: unknown[] }) => problems.length)).toEqual([
      1, 3, 0,
    ]);
    expect(checked[1].problems[0].message).toBeTypeOf("string");
  });

  it("says where a folder has no law", async () => {
    mkdirSync(join(folder, "none"));
    write("none/other.json", { a: 1 });
    const { stderr, exit } = await check("none");
    expect(exit).toBe(1);
    expect(stderr).toContain("There is no law document in this folder.");
  });
});
