import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mandate } from "./run.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mandate-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Files as they should not be: what is found wrong, and the exit code. */
const FILES: readonly (readonly [
  name: string,
  content: string | Uint8Array,
  code: string,
  exit: number,
])[] = [
  ["empty", "", "empty", 1],
  ["no text", Uint8Array.from([0x6c, 0x01, 0xff, 0x00, 0x02, 0x31, 0x00, 0x03]), "encoding", 1],
  [
    "letters that are not UTF-8, no headers",
    Uint8Array.of(0x6c, 0xcf, 0xf0, 0x2c, 0x31),
    "no-header",
    1,
  ],
  ["negative votes", "list,votes\nA,-5\nB,7\n", "negative", 1],
  ["a comma in votes", 'list,votes\nA,"12,5"\nB,7\n', "not-whole", 1],
  ["NaN", "list,votes\nA,NaN\nB,7\n", "not-whole", 1],
  ["1e400", "list,votes\nA,1e400\nB,7\n", "not-whole", 1],
  ["beyond 2^53", "list,votes\nA,9007199254740993\nB,7\n", "too-large", 1],
  ["two lists of one name", "list,votes\nA,5\nA,7\n", "same-name", 1],
  ["two columns of one name", "area,A,A\nNorth,5,6\n", "same-name", 1],
  ["no column of votes", "list,colour\nA,red\n", "missing-column", 1],
  ["lists that do not add up", "list,votes\nA,5\nB,7\nvalid,13\n", "sum-lists", 4],
  ["more ballots than voters", "list,votes\nA,5\nB,7\ncast,13\nregistered,12\n", "turnout", 4],
  ["broken JSON", '{ "mandate": "results/1", ', "not-json", 1],
  ["JSON of something else", "[1, 2]", "schema", 1],
];

const SEVERITY = /^(error|warn ) {2}(\S+)/m;

describe("validate says what, where and what to do", () => {
  it.each(FILES)("%s", async (name, content, code, exit) => {
    const file = join(folder, `${name.replace(/\W/g, "-")}.csv`);
    writeFileSync(file, content);
    const ran = await mandate(["validate", file], { cwd: folder });
    const told = ran.stdout + ran.stderr;
    expect(told).toContain(code);
    expect(told).toMatch(SEVERITY);
    expect(told).toContain(`${name.replace(/\W/g, "-")}.csv`);
    expect(told).toMatch(/→ \S/);
    expect(ran.exit).toBe(exit);
    expect(told).not.toMatch(/\n\s+at |undefined|\[object/);
    const json = await mandate(["validate", file, "--json"], { cwd: folder });
    expect(JSON.parse(json.stdout).problems.map((p: { code: string }) => p.code)).toContain(code);
    expect(json.exit).toBe(exit);
  });
});

describe("names from outside", () => {
  const names = [
    "__proto__",
    "=cmd|'/c calc'!A1",
    "<script>alert(1)</script>",
    "\u001b[31mred",
    "toString",
  ];
  const csv = `list,votes\n${names.map((name, i) => `"${name}",${500 - i}`).join("\n")}\n`;

  it("stay names: printed with control characters spelled out, kept whole in JSON", async () => {
    const law = ["--law", "kz-2007", "--assume", "cast=3000"];
    const { stdout } = await mandate(["analyze", "-", ...law], { stdin: csv });
    expect(stdout).not.toContain("\u001b");
    expect(stdout).toContain("\\u001b[31mred");
    const json = JSON.parse(
      (await mandate(["analyze", "-", "--json", ...law], { stdin: csv })).stdout,
    );
    expect(json.lists.map(({ name }: { name: string }) => name).sort()).toEqual([...names].sort());
    expect(Object.values(json.seats as object).reduce((a: number, b) => a + Number(b), 0)).toBe(98);
  });
});

/** Commands as they should not be. */
const COMMANDS: readonly (readonly [argv: string[], code: string, exit: number, help: string])[] = [
  [
    ["threshold", "kg-2020", "--share", "101%"],
    "share-range",
    2,
    "mandate threshold kg-2020 --share 7%",
  ],
  [["threshold", "kg-2020", "--shar", "5%"], "unknown-option", 2, "--share"],
  [["threshold", "kg-2020", "--of", "vald"], "option-value", 2, "valid"],
  [["threshold", "kg-2020", "--share"], "option-value", 2, "mandate threshold --help"],
  [["threshold", "kg-2020", "--set"], "option-value", 2, "mandate threshold --help"],
  [["threshold", "kg-2020", "--bases", "--sweep"], "usage", 2, "mandate threshold --help"],
  [
    ["threshold", "kg-2020", "--set", "steps/seats/methd=dhondt"],
    "change-path",
    2,
    "steps/seats/method",
  ],
  [["anlyze"], "unknown-command", 2, "mandate analyze"],
  [["analyze", "kg-2002"], "no-such-input", 1, "kg-2007"],
  [["analyze", "kg-2020", "more"], "usage", 2, "mandate analyze --help"],
  [["analyze", "kg-2020", "--law", "kg-2051"], "unknown-id", 2, "kg-20"],
  [["analyze", "kg-2020", "--seed", "x"], "option-value", 2, "--seed 7"],
  [["analyze", "kg-2020", "--assume", "talass.cast=9"], "assume-form", 2, "talas"],
  [["analyze", "kg-2020", "--assume", "cast=5"], "assume-conflict", 2, "Assume"],
  // every area has its valid votes; and 1.5% valid would need more ballots than there are voters
  [["analyze", "kg-2020", "--assume", "valid=1.5%"], "assume-conflict", 2, "Assume"],
  [["analyze", "kg-2020-stations", "--assume", "valid=1.5%"], "assume-conflict", 2, "Assume"],
  [["analyze", "kg-2020-stations", "--assume", "cast=5"], "assume-conflict", 2, "Assume"],
  [["seats", "--method", "dhont", "--seats", "8", "1", "2"], "option-value", 2, "dhondt"],
  [["seats", "--method", "hare", "--seats", "8", "A=0", "B=0"], "no-votes", 1, "votes"],
  [["seats", "--method", "dhondt", "--seats", "8", "0"], "no-votes", 1, "votes"],
  [["chart", "kg-2020", "swep"], "option-value", 2, "sweep"],
  [["chart", "swep"], "option-value", 2, "sweep"],
  [["validate"], "usage", 2, "mandate validate"],
  [["report", "kg-2020"], "usage", 2, "--out"],
  [["explore", "kg-2020"], "usage", 2, "--out"],
];

describe("wrong usage", () => {
  it.each(COMMANDS)("%j", async (argv, code, exit, help) => {
    const ran = await mandate(argv);
    expect(ran.stdout).toBe("");
    expect(ran.stderr).toContain(code);
    expect(ran.stderr.slice(ran.stderr.indexOf("→"))).toContain(help);
    expect(ran.exit).toBe(exit);
    const json = await mandate([...argv, "--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ mandate: "problems/1", problems: [{ code }] });
    expect(json.exit).toBe(exit);
  });

  it("says to add - where something is piped in and no input is named", async () => {
    const { stderr, exit } = await mandate([], { stdin: "list,votes\nA,5\n" });
    expect(stderr).toContain("→ mandate analyze -");
    expect(exit).toBe(2);
  });
});

describe("a law with a word that is not known", () => {
  it("is refused with the nearest one", async () => {
    const file = join(folder, "law.json");
    writeFileSync(
      file,
      JSON.stringify({
        mandate: "law/1",
        id: "x",
        title: "X",
        seats: 10,
        ties: ["lot"],
        steps: [{ name: "s", kind: "share", seats: "size", by: "votes", metod: "hare" }],
      }),
    );
    const { stderr, exit } = await mandate(["laws", "check", file]);
    expect(stderr).toMatch(/unknown-word|schema/);
    expect(stderr).toContain("method");
    expect(exit).toBe(1);
  });
});

describe("a law", () => {
  const law = (seats: number, conditions: object = {}) => {
    const file = join(folder, "own-law.json");
    const step = { name: "s", kind: "share", seats: "size", by: "votes", method: "dhondt" };
    const head = { mandate: "law/1", id: "x", title: "X", ties: ["lot"] };
    writeFileSync(file, JSON.stringify({ ...head, seats, conditions, steps: [step] }));
    return mandate(["analyze", "kg-2020", "--law", file]);
  };

  it.each([0, 100_001, 1e9])(
    "of %d seats is refused, and not counted without end",
    async (seats) => {
      const { stderr, exit } = await law(seats);
      expect(stderr).toContain("a whole number from 1 to 100,000");
      expect(exit).toBe(1);
    },
  );

  it("whose condition asks itself is told of the condition, not of an area", async () => {
    const asks = (set: string) => ({ set, needs: [{ lists: 1 }], else: "failed" });
    const { stderr, exit } = await law(10, { passes: asks("strong"), strong: asks("passes") });
    expect(stderr).toContain("This leads back to itself: passes → strong → passes.");
    expect(exit).toBe(1);
  });
});

describe("a results document", () => {
  const read = async (text: string) => {
    const file = join(folder, "document.json");
    writeFileSync(file, text);
    return mandate(["validate", file]);
  };

  it("of two hundred thousand nested lists is no file of results, and no fault of mandate", async () => {
    const { stderr, exit } = await read(`${"[".repeat(200_000)}${"]".repeat(200_000)}`);
    expect(stderr).toContain("deeper than in any file of results");
    expect(exit).toBe(1);
  });

  it("without areas is told that it needs one", async () => {
    const election = { id: "x", title: "X", status: "final", sources: [] };
    const document = { mandate: "results/1", election, lists: [], areas: [] };
    const { stderr } = await read(JSON.stringify(document));
    expect(stderr).toContain("Expected here: one entry or more.");
  });
});

describe("a place that cannot be written", () => {
  it.each(["/proc/nowhere", "/dev/null/there"])("%s", async (out) => {
    const ran = await mandate(["chart", "kg-2020", "sweep", "--out", `${out}/sweep.vl.json`]);
    expect(ran.stderr).toContain("write");
    expect(ran.stderr).toContain("Nothing was left");
    expect(ran.exit).toBe(1);
  });

  it("leaves nothing behind where a folder stands in the place of the file", async () => {
    const out = join(folder, "taken");
    const inside = join(out, "sweep.vl.json");
    writeFileSync(join(folder, "before"), "");
    const { mkdirSync } = await import("node:fs");
    mkdirSync(inside, { recursive: true });
    const ran = await mandate(["chart", "kg-2020", "sweep", "--out", inside]);
    expect(ran.exit).toBe(1);
    expect(readdirSync(out)).toEqual(["sweep.vl.json"]);
  });
});
