import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { ROOT } from "./run.ts";

const MAIN = `${ROOT}dist/bin/mandate.js`;
const shell = (command: string) =>
  promisify(execFile)("bash", ["-c", command.replaceAll("mandate", `node ${MAIN}`)], {
    cwd: ROOT,
  }).then(
    ({ stdout, stderr }) => ({ exit: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({
      exit: code as number,
      stdout: String(stdout),
      stderr: String(stderr),
    }),
  );

describe.skipIf(!existsSync(MAIN))("as a process", () => {
  it("reads what is piped in where - says so, and asks for it where nothing does", async () => {
    const table = "printf 'list,votes\\nA,60\\nB,40\\ncast,100\\n'";
    const read = await shell(`${table} | mandate analyze - --law kz-2007 --json`);
    expect(Object.values(JSON.parse(read.stdout).seats).map(Number).sort()).toEqual([39, 59]);
    expect(await shell(`${table} | mandate`)).toMatchObject({ exit: 2, stdout: "" });
  });

  it("takes a pipe that ends empty for nothing", async () => {
    expect((await shell("true | mandate")).exit).toBe(0);
    expect((await shell("mandate < /dev/null")).exit).toBe(0);
  });

  it("is quiet when the reader stops reading", async () => {
    expect(await shell("mandate analyze kg-2020 | head -n 2")).toMatchObject({ stderr: "" });
  });

  it.skipIf(!existsSync("/dev/full"))("says so where the output cannot be written", async () => {
    const { exit, stderr } = await shell("mandate analyze kg-2020 > /dev/full");
    expect(exit).toBe(1);
    expect(stderr).toMatch(/^error {2}The output cannot be written.*\n$/);
  });

  it("does not wait for a pipe that stays open", async () => {
    const child = spawn("node", [MAIN], { cwd: ROOT, stdio: ["pipe", "ignore", "ignore"] });
    const exit = await new Promise((resolve) => child.on("exit", resolve));
    child.stdin.destroy();
    expect(exit).toBe(2);
  });
});
