import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { mandate, ROOT } from "./run.ts";

const isBuilt = existsSync(join(ROOT, "dist/explorer/en.js"));
const folder = mkdtempSync(join(tmpdir(), "mandate-explore-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!isBuilt)(
  `explore${isBuilt ? "" : ": skipped, for dist has no explorer/en.js"}`,
  () => {
    it("writes one page, with the laws of the country that fit, under 1.2 MB", async () => {
      const out = join(folder, "kg.html");
      const { stdout, exit } = await mandate(["explore", "kg-2020", "--out", out, "--json"]);
      expect(exit).toBe(0);
      const told = JSON.parse(stdout);
      expect(told).toMatchObject({
        mandate: "explore/1",
        election: "kg-2020",
        law: "kg-2020",
        out,
      });
      expect(told.laws).toContain("kg-2015");
      expect(told.laws.every((id: string) => id.startsWith("kg-"))).toBe(true);
      const page = readFileSync(out, "utf8");
      expect(Buffer.byteLength(page)).toBe(told.bytes);
      expect(told.bytes).toBeLessThan(1_200_000);
      expect(page).toMatch(/^<!doctype html>/);
    });

    it("takes a file, and says what is open by its exit code", async () => {
      const table = "list,votes\nRed,50\nBlue,50\n";
      const out = join(folder, "file.html");
      const words = ["explore", "-", "--law", "kg-2007", "--out", out];
      const { exit, stdout } = await mandate(words, { stdin: table });
      expect([0, 3]).toContain(exit);
      expect(stdout).toContain("One page written to");
      expect(existsSync(out)).toBe(true);
    });

    it("leaves nothing behind where it cannot write", async () => {
      const before = readdirSync(folder);
      const out = join(folder, "kg.html", "page.html");
      const { exit, stderr } = await mandate(["explore", "kg-2020", "--out", out]);
      expect(exit).toBe(1);
      expect(stderr).toContain("a part of the path is a file");
      expect(readdirSync(folder)).toEqual(before);
    });
  },
);
