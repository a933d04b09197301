import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tries } from "./thorough.ts";

const root = join(import.meta.dirname, "..");
const committed = join(root, "reports");
const scratch = mkdtempSync(join(tmpdir(), "mandate-reports-"));

/** Made anew: these few stand for all, which takes a thorough walk; only all have the page that leads to them. */
const some = tries(["kg-2007", "kg-2020", "tr-2002", "no-storting-2021"], []);

beforeAll(() => {
  execFileSync(process.execPath, [join(root, ".ci/reports.mjs"), scratch, ...some]);
}, 120_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function files(folder: string, from = folder): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path, from) : [relative(from, path)];
  });
}

describe("the committed reports are what the tool makes (mend with `npm run reports`)", () => {
  const ids = readdirSync(committed).filter((name) =>
    statSync(join(committed, name)).isDirectory(),
  );
  const made = some.length > 0 ? some : ids;

  it("are there", () => expect(ids).toEqual(expect.arrayContaining(["kg-2020", ...made])));

  it.skipIf(some.length > 0)("and no other, with the page that leads to them", () => {
    expect(readdirSync(scratch).sort()).toEqual(readdirSync(committed).sort());
    for (const name of ["index.md", "index.html"]) same(name);
  });

  it.each(made)("%s", (id) => {
    const names = files(join(committed, id));
    expect(names.toSorted()).toEqual(files(join(scratch, id)).sort());
    for (const name of names) same(join(id, name));
  });
});

/** A picture may differ in bytes, for who packs it, but in no pixel. */
function same(path: string): void {
  const [was, now] = [committed, scratch].map((folder) => readFileSync(join(folder, path)));
  if (now!.equals(was!)) return;
  if (path.endsWith(".png")) expect(pixelsThatDiffer(was!, now!), path).toBe(0);
  else expect.unreachable(`${path} differs`);
}

function pixelsThatDiffer(was: Buffer, now: Buffer): number {
  const [a, b] = [PNG.sync.read(was), PNG.sync.read(now)];
  if (a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
}
