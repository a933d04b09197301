import { describe, expect, it } from "vitest";
import { EVERYWHERE } from "../../src/cli/command.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { width } from "../../src/cli/terminal/text.ts";
import { mandate } from "./run.ts";

const FLAG = /--([a-z]+(?:-[a-z]+)*)/g;

describe("--help", () => {
  it("lists every command and no other", async () => {
    const { stdout, exit } = await mandate(["--help"]);
    expect(exit).toBe(0);
    for (const name of COMMANDS.keys()) expect(stdout).toContain(name);
    for (const absent of ["simulate", "forensics"]) expect(stdout).not.toContain(absent);
  });

  it.each([...COMMANDS.keys()])(
    "of %s tells of every option that it reads, and of no other",
    async (name) => {
      const page = await COMMANDS.get(name)!();
      const { stdout } = await mandate([name, "--help"]);
      const own = stdout
        .split("\n")
        .filter((line) => !/^ {2}mandate [a-z]+ .*[a-z0-9]$/.test(line) || line.includes("["));
      const told = new Set([...own.join("\n").matchAll(FLAG)].map((match) => match[1]));
      const read = Object.keys({ ...page.options, ...(name === "completion" ? {} : EVERYWHERE) });
      for (const option of read) expect(told, `${name} --help`).toContain(option);
      for (const flag of told)
        expect([...read, "no-color", "help"], `--${flag} in ${name} --help`).toContain(flag);
    },
  );

  it.each(["", ...COMMANDS.keys()])("fits 80 columns: %s", async (name) => {
    const { stdout } = await mandate([...(name ? [name] : []), "--help"]);
    for (const line of stdout.split("\n")) expect(width(line), line).toBeLessThanOrEqual(80);
  });

  it.each([...COMMANDS.keys()])("of %s has examples that mandate can read", async (name) => {
    const { stdout } = await mandate([name, "--help"]);
    expect(stdout).toMatch(/\n {2}(.*\| )?(source <\()?mandate /);
  });
});

it("--version prints the version alone", async () => {
  expect(await mandate(["--version"])).toMatchObject({
    exit: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});
