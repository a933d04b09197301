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
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bulkKind, LARGE, readBulk } from "../../src/io/bulk.ts";
import { openInput } from "../../src/io/input.ts";
import { load } from "../../src/load/load.ts";
import { alike } from "../load/bulk/alike.ts";

const folder = mkdtempSync(join(tmpdir(), "mandate-large-"));
const [AREAS, LISTS] = [200, 50];
/** names so long that few rows make a large file */
const LONG = "in the long valley of the old town by the sea, ".repeat(9);
const path = (name: string) => join(folder, name);

/** A table of 10,000 rows, with a name that holds a line end now and then; none of them stands where it is known to. */
const text = (end = "\n", sum = false) => {
  const rows = ["municipality,party,votes"];
  for (let area = 1; area <= AREAS; area++) {
    const name =
      area % 7 === 0
        ? `"Place ${area}${end}beyond the river, ${LONG}"`
        : `"Place ${area} without anything remarkable ${LONG}"`;
    for (let list = 1; list <= LISTS; list++)
      rows.push(`${name},Party ${list},${(area * 31 + list * 17) % 997}`);
  }
  if (sum)
    for (let list = 1; list <= LISTS; list++) {
      const votes = Array.from({ length: AREAS }, (_, i) => ((i + 1) * 31 + list * 17) % 997);
      rows.push(`Everything together,Party ${list},${votes.reduce((a, b) => a + b, 0)}`);
    }
  return rows.join(end);
};

const read = async (name: string, workers?: number) =>
  readBulk(path(name), name, (await bulkKind(path(name)))!, {}, workers);
const whole = (name: string) => load(readFileSync(path(name)), name);

beforeAll(() => {
  writeFileSync(path("plain.csv"), text());
  writeFileSync(path("returns.csv"), text("\r\n"));
  writeFileSync(path("sum.csv"), text("\n", true));
  writeFileSync(path("packed.csv.gz"), gzipSync(text()));
  writeFileSync(path("cut.csv.gz"), gzipSync(text()));
  truncateSync(path("cut.csv.gz"), 20_000);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a file of 10,000 rows that is read in pieces", () => {
  it("is told by its bytes of text, packed or not", async () => {
    expect((await bulkKind(path("plain.csv")))!.size).toBeGreaterThan(LARGE);
    expect(await bulkKind(path("packed.csv.gz"))).toMatchObject({
      packed: true,
      size: text().length,
    });
  });

  it("has the Results of the whole, in one part or in several", async () => {
    const { results, problems } = await whole("plain.csv");
    expect(problems).toEqual([]);
    expect(results!.areas).toHaveLength(AREAS + 1);
    for (const parts of [1, 2, 5]) alike((await read("plain.csv", parts)).results, results);
    const { results: returns } = await read("returns.csv", 3);
    alike(returns!.contests, results!.contests);
  });

  it("does not count areas twice whose sum stands at its end, whatever it is called", async () => {
    const { results, left } = await read("sum.csv", 2);
    expect(results!.areas).toHaveLength(AREAS + 1);
    expect(left).toMatchObject([{ because: "the sum of other rows: Everything together" }]);
    alike(results!.contests, (await read("plain.csv")).results!.contests);
  });

  it("may be packed, and is not read where it is damaged", async () => {
    const { results } = await read("packed.csv.gz");
    alike(results!.contests, (await read("plain.csv")).results!.contests);
    await expect(
      readBulk(path("cut.csv.gz"), "cut.csv.gz", { packed: true, size: text().length }, {}),
    ).rejects.toMatchObject({ problems: [{ code: "unreadable", values: { reason: "damaged" } }] });
  });

  it("comes through the same door as every other", async () => {
    const stdin = { read: async () => new Uint8Array() };
    const opened = await openInput("plain.csv", { cwd: folder, stdin });
    expect(opened).toMatchObject({ name: "plain.csv", by: "guess", problems: [] });
    expect(opened.results!.lists).toHaveLength(LISTS);
    const wrong = openInput("plain.csv", { cwd: folder, stdin }, { contest: "Mayor" });
    await expect(wrong).rejects.toMatchObject({ problems: [{ code: "no-choice" }] });
  });
});

const built = new URL("../../dist/io/bulk.js", import.meta.url);

describe.skipIf(!existsSync(built))("with the workers of the build", () => {
  it("finds the same", async () => {
    const { bulkKind: kindOf, readBulk: readBuilt } = await import(built.href);
    const { results } = await readBuilt(
      path("plain.csv"),
      "plain.csv",
      await kindOf(path("plain.csv")),
      {},
      2,
    );
    alike(results, (await read("plain.csv")).results);
  });
});
