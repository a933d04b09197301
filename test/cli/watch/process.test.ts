import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../run.ts";

const MAIN = `${ROOT}dist/bin/mandate.js`;

describe.skipIf(!existsSync(MAIN))("a process that watches", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("ends with 0 on %s", async (signal) => {
    const folder = await mkdtemp(join(tmpdir(), "mandate-process-"));
    const file = join(folder, "count.csv");
    await writeFile(file, "list,votes\nA,60\nB,40\ncast,100\n");
    await utimes(file, 1000, 1000); // long complete
    const child = spawn("node", [MAIN, "analyze", file, "--law", "kz-2007", "--watch", "--json"]);
    const exit = new Promise((done) => child.on("exit", done));
    let printed = "";
    for await (const part of child.stdout) {
      printed += part;
      if (printed.endsWith("\n")) child.kill(signal);
    }
    expect(await exit).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ mandate: "watch/1", version: 1, changes: null });
    await rm(folder, { recursive: true });
  });
});
