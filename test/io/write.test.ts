import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFolder, writeWhole } from "../../src/io/write.ts";
import { ProblemError } from "../../src/results/problem.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mandate-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = (entries: Record<string, string>) => new Map(Object.entries(entries));

describe("writeFolder", () => {
  it("makes the folder and writes files in folders inside it", async () => {
    const target = join(folder, "a", "b");
    await writeFolder(target, files({ "report.md": "x", "charts/one.svg": "y" }));
    expect(readFileSync(join(target, "charts/one.svg"), "utf8")).toBe("y");
    expect(readdirSync(target).sort()).toEqual(["charts", "report.md"]);
  });

  it("replaces only the files that it writes", async () => {
    writeFileSync(join(folder, "notes.txt"), "mine");
    writeFileSync(join(folder, "report.md"), "old");
    await writeFolder(folder, files({ "report.md": "new" }));
    expect(readFileSync(join(folder, "report.md"), "utf8")).toBe("new");
    expect(readdirSync(folder).sort()).toEqual(["notes.txt", "report.md"]);
  });

  it("puts everything back if one file cannot take its place", async () => {
    writeFileSync(join(folder, "a.md"), "old");
    mkdirSync(join(folder, "b.md"));
    const written = writeFolder(folder, files({ "a.md": "new", "b.md": "new", "c/d.md": "new" }));
    await expect(written).rejects.toThrow(ProblemError);
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("old");
    expect(readdirSync(folder).sort()).toEqual(["a.md", "b.md"]);
  });

  it("removes the folders that it made if it fails", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(writeFolder(join(folder, "file", "x"), files({ a: "" }))).rejects.toThrow(
      ProblemError,
    );
    const long = join(folder, "new", "x".repeat(300));
    await expect(writeFolder(long, files({ a: "" }))).rejects.toThrow(ProblemError);
    expect(existsSync(join(folder, "new"))).toBe(false);
  });
});

describe("writeWhole", () => {
  it("writes one file and leaves nothing beside it", async () => {
    await writeWhole(join(folder, "x.svg"), "<svg/>");
    expect(readdirSync(folder)).toEqual(["x.svg"]);
  });
});
