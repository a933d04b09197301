import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { mandate } from "../run.ts";
import { watching } from "./watching.ts";

const LAW = ["--law", "kz-2007"]; // 98 seats by largest remainder, 7% of the ballots cast

const table = (
  rows: readonly (readonly [town: string, a: number | "", b: number | ""])[],
): string =>
  `town,Alpha,Beta,cast\n${rows.map(([town, a, b]) => `${town},${a},${b},${Number(a) + Number(b)}`).join("\n")}\n`;

const ONE = table([
  ["Ash", 50, 40],
  ["Birch", 30, 20],
]);
const TWO = table([
  ["Ash", 50, 39],
  ["Birch", 30, 20],
  ["Cedar", 70, 10],
]);

const versions = (n: number) => (stdout: string) =>
  stdout.split("\n").filter((line) => line.startsWith("STATUS NOT STATED  20")).length === n;

describe("analyze --watch into a pipe", () => {
  it("says how far the count is, what changed, warnings first, and then the analysis", async () => {
    const run = await watching(["count.csv", "--watch", ...LAW], { "count.csv": ONE });
    await run.until(versions(1));
    await run.put("count.csv", TWO);
    await run.until(versions(2));
    expect(await run.end()).toBe(0);
    const text = run.stdout();
    const time = /^STATUS NOT STATED {2}(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)/m.exec(text)![1]!;
    const [, since] = text.split("What changed since ");
    expect(since!.split("\n\n")[0]!.split("\n")).toEqual([
      time,
      "warn  Votes down    Ash, Beta: 40 to 39 (−1).",
      "      Seats so far  Alpha 56 to 67, Beta 42 to 31.",
      "      Votes         +79, now 219 so far: Alpha +70 and Beta +9.",
      "      New           1 municipality: Cedar.",
      "      Totals        ballots cast, Ash: 90 to 89.",
    ]);
    expect(run.stderr().match(/Columns guessed/g)).toHaveLength(1);
  });

  it("refuses a file that cannot be read with all its problems, and goes on", async () => {
    const run = await watching(["count.csv", "--watch", ...LAW], { "count.csv": ONE });
    await run.until(versions(1));
    await run.put("count.csv", ONE.replace("50", "5o").replace("20", "2O"));
    await run.until((_, stderr) => stderr.includes("is refused"));
    expect(run.stderr().match(/^error {2}not-whole/gm)).toHaveLength(2);
    expect(run.stderr()).toMatch(/count\.csv of .*Z is refused; the answer of\s.*Z\sstands\./);
    expect(run.stdout()).toSatisfy(versions(1));
    await run.put("count.csv", TWO);
    await run.until(versions(2));
    expect(run.stdout()).toContain("Ash, Beta: 40 to 39");
    await run.end();
  });

  it("warns of columns that are read otherwise than before", async () => {
    const sum = "town,A,B,Sum\nAsh,50,40,90\nBirch,30,20,50\n";
    const moved = "Sum,town,A,B\n91,Ash,50,40\n50,Birch,30,20\n";
    const run = await watching(["count.csv", "--watch", "--law", "il-knesset-2015"], {
      "count.csv": sum,
    });
    await run.until(versions(1));
    await run.put("count.csv", moved);
    await run.until(versions(2));
    expect(run.stdout()).toMatch(/^warn {2}Columns +read otherwise than before: "Sum"\.$/m);
    await run.end();
  });

  it("waits for the rest of half a file", async () => {
    const run = await watching(
      ["count.csv", "--watch", ...LAW],
      { "count.csv": ONE },
      { patience: 60_000 },
    );
    await run.until(versions(1));
    await run.put("count.csv", TWO.slice(0, -4));
    await wait(200);
    await run.put("count.csv", TWO);
    await run.until(versions(2));
    expect(run.stderr()).not.toContain("error");
    await run.end();
  });

  it("prints nothing for the same bytes, and says when the file is gone and back", async () => {
    const run = await watching(["count.csv", "--watch", ...LAW], { "count.csv": ONE });
    await run.until(versions(1));
    await run.put("count.csv", ONE);
    await wait(200);
    expect(run.stdout()).toSatisfy(versions(1));
    await rm(join(run.folder, "count.csv"));
    await run.until((_, stderr) => stderr.includes("It is gone."));
    await run.put("count.csv", ONE);
    await run.until(versions(2));
    expect(run.stdout()).toContain("Nothing  no number changed.");
    await run.end();
  });

  it("begins with a file that is no good, and with an empty folder", async () => {
    const bad = await watching(["count.csv", "--watch", ...LAW], { "count.csv": "" });
    await bad.until((_, stderr) => stderr.includes("is refused. Watching goes on."));
    await bad.put("count.csv", ONE);
    await bad.until(versions(1));
    expect(await bad.end()).toBe(0);
    const empty = await watching([".", "--watch", ...LAW], {});
    await empty.until((_, stderr) => stderr.includes("Watching ."));
    await wait(100);
    await empty.put("a.csv", ONE);
    await empty.until(versions(1));
    expect(await empty.end()).toBe(0);
  });
});

describe("analyze --watch in a terminal", () => {
  it("draws the screen anew: answer, what changed, and what was refused below the answer that stands", async () => {
    const run = await watching(
      ["count.csv", "--watch", ...LAW],
      { "count.csv": ONE },
      { columns: 80 },
    );
    const screens = () => run.stdout().split("\u001b[H\u001b[2J").slice(1);
    await run.until(() => screens().length === 1);
    await run.put("count.csv", TWO);
    await run.until(() => screens().length === 2);
    expect(screens()[1]).toMatch(/^STATUS NOT STATED {2}\d\d:\d\d:\d\d UTC/);
    expect(screens()[1]!.trimEnd()).toMatch(
      /What changed since \d\d:\d\d:\d\d UTC\nwarn [\s\S]*\n\nSTATUS NOT STATED {2}\d\d:\d\d:\d\d UTC\.\nVersion 2\. Watching count\.csv; Ctrl-C ends\.$/,
    );
    await run.put("count.csv", "nothing");
    await run.until((_, stderr) => stderr.includes("is refused"));
    expect(screens()[2]).toBe(screens()[1]);
    await run.end();
  });
});

describe("analyze --watch --keep", () => {
  it("keeps each version under its time, and a line of what changed", async () => {
    const run = await watching(["count.csv", "--watch", "--keep", "kept", ...LAW], {
      "count.csv": ONE,
    });
    await run.until(versions(1));
    await run.put("count.csv", TWO);
    await run.until(versions(2));
    const kept = (await readdir(join(run.folder, "kept"))).sort();
    expect(kept).toEqual([
      expect.stringMatching(/^count-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ.*\.csv$/),
      expect.stringMatching(/^count-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ.*\.csv$/),
      "versions.jsonl",
    ]);
    const text = (name: string) => readFile(join(run.folder, "kept", name), "utf8");
    const log = (await text("versions.jsonl"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(await Promise.all(log.map(({ file }) => text(file)))).toEqual([ONE, TWO]);
    expect(log[1]).toMatchObject({
      law: "kz-2007",
      status: "preliminary",
      changes: { down: [{ list: "beta", from: 40, to: 39 }] },
    });
    await run.end();
  });

  it("ends where the first version cannot be kept", async () => {
    const run = await watching(["count.csv", "--watch", "--keep", "count.csv", ...LAW], {
      "count.csv": ONE,
    });
    await expect(run.exit).rejects.toMatchObject({ problems: [{ code: "write" }] });
    await run.end().catch(() => {});
  });
});

describe("what cannot be watched", () => {
  it.each([
    [["analyze", "kg-2020", "--watch"], "A file or a folder is watched"],
    [["analyze", "-", "--watch"], "A file or a folder is watched"],
    [["analyze", "--watch"], "A file or a folder is watched"],
    [["analyze", "test", "--watch", "--keep", "test"], "not kept in the folder"],
    [["analyze", "kg-2020", "--keep", "DIR"], "while a file or a folder is watched"],
    [["analyze", "README.md", "--watch", "--law", "kg-2002"], "Nothing of this id"],
    [["analyze", "nowhere.csv", "--watch"], "There is no such"],
  ])("%j is refused at once", async (argv, message) => {
    const { exit, stderr, stdout } = await mandate(argv);
    expect(exit).toBeGreaterThan(0);
    expect(stdout).toBe("");
    expect(stderr.replaceAll(/\s+/g, " ")).toContain(message);
  });

  it("is a table that names no law: the option is missing, not the version", async () => {
    const run = await watching(["count.csv", "--watch"], { "count.csv": ONE });
    await expect(run.exit).rejects.toMatchObject({ problems: [{ code: "usage" }] });
    await run.end().catch(() => {});
  });
});
