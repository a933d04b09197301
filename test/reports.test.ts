import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const committed = join(root, "reports");
const scratch = mkdtempSync(join(tmpdir(), "mandate-reports-"));

beforeAll(() => {
  execFileSync(process.execPath, [join(root, ".ci/reports.mjs"), scratch]);
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

  it("are there", () => expect(ids).toContain("kg-2020"));

  it.each(ids)("%s", (id) => {
    expect(existsSync(join(scratch, id))).toBe(true);
    expect(files(join(committed, id)).sort()).toEqual(files(join(scratch, id)).sort());
    for (const name of files(join(committed, id))) {
      const [was, now] = [join(committed, id, name), join(scratch, id, name)].map((path) =>
        readFileSync(path),
      );
      if (name.endsWith(".png")) expect(pixelsThatDiffer(was!, now!), name).toBe(0);
      else expect(now!.equals(was!), `${id}/${name} differs`).toBe(true);
    }
  });
});

function pixelsThatDiffer(was: Buffer, now: Buffer): number {
  const [a, b] = [PNG.sync.read(was), PNG.sync.read(now)];
  if (a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
}
