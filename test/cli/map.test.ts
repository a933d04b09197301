import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { mandate } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "mandate-map-"));
afterAll(() => rmSync(folder, { recursive: true }));

const KG = "data/maps/kg-regions.topo.json";
const written = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

describe("--map", () => {
  it("draws a chart of areas with borders, and warns of an area without", async () => {
    const { exit, stdout, stderr } = await mandate([
      ...["chart", "kg-2020", "regions-winner", "--map", KG],
    ]);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout).usermeta.subtitle).toMatch(/The map shows land/);
    expect(stderr).toMatch(/warn +no-shape[\s\S]*osh-city/);
  });

  it("leaves other charts as they are", async () => {
    const asked = ["chart", "kg-2020", "threshold-bars"];
    const [plain, mapped] = [await mandate(asked), await mandate([...asked, "--map", KG])];
    expect(mapped.stdout).toBe(plain.stdout);
  });

  it("draws the report of an election with borders, and names the file without its folder", async () => {
    const out = join(folder, "report");
    const ran = await mandate([
      ...["report", "kg-2020", "--format", "html", "--only", "areas", "--map", KG, "--out", out],
    ]);
    expect(ran.exit).toBe(0);
    const page = readFileSync(join(out, "report-annulled-preliminary.html"), "utf8");
    expect(page).toContain("The map shows land, not voters.");
    expect(page).not.toContain("Tiles show place");
    expect(page).toContain("--map kg-regions.topo.json");
  });

  it.each([
    [
      "a map of another country",
      '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1]]]}',
      "few-shapes",
    ],
    ["a document that is no map", '{"mandate":"results/1"}', "schema"],
    ["what is no JSON", "<svg/>", "not-json"],
    ["nothing", "", "empty"],
  ])("refuses %s, and writes nothing", async (_, text, code) => {
    const out = join(folder, "none.svg");
    const map = written("wrong.json", text);
    const ran = await mandate(["chart", "kg-2020", "regions-share", "--map", map, "--out", out]);
    expect([ran.exit, ran.stderr]).toEqual([1, expect.stringContaining(code)]);
    expect(ran.stderr).not.toMatch(/fault|\.ts:/);
    expect(existsSync(out)).toBe(false);
  });

  it("refuses a file that is not there, and one that is too large to be a map", async () => {
    const none = await mandate(["chart", "kg-2020", "regions-share", "--map", "none.json"]);
    expect([none.exit, none.stderr]).toEqual([1, expect.stringContaining("no such file")]);
    const large = written("large.json", "{}");
    truncateSync(large, 21_000_000);
    const ran = await mandate(["chart", "kg-2020", "regions-share", "--map", large]);
    expect([ran.exit, ran.stderr]).toEqual([1, expect.stringContaining("at most 20 MB")]);
  });
});
