import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { width } from "../../src/cli/terminal/text.ts";
import { mandate, type Surroundings } from "./run.ts";

let cwd = "";
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "mandate-reading-"));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(cwd, name), text);
});
afterAll(() => rmSync(cwd, { recursive: true }));

const TOWNS = `Municipio;Inscritos;Votantes;Votos válidos;Nulos;% part.;Rojo;Azul;Verde
Alba;500;310;300;10;62,0;150;100;50
Brea;400;205;200;5;51,3;90;80;30
Cala;300;153;150;3;51,0;70;50;30
Deva;600;404;400;4;67,3;150;200;50
Total;1800;1072;1050;22;59,6;460;430;160
`;

const CONTESTS = ["Governor", "Senate", "House"]
  .flatMap((office, i) =>
    ["North", "South"].map(
      (area) => `${area},${office},Red,${20 + i}\n${area},${office},Blue,15\n`,
    ),
  )
  .join("");

const FILES: Readonly<Record<string, string>> = {
  "towns.csv": TOWNS,
  "moved.csv": TOWNS.replace(/^([^;]*);([^;]*);([^;]*);/gm, "$1;$3;$2;"),
  "new.csv": TOWNS.replaceAll(/;([^;\n]*)\n/g, ";$1;7\n").replace("Verde;7", "Verde;Blanco"),
  "less.csv": TOWNS.replaceAll(/;[^;\n]*\n/g, "\n"),
  "contests.csv": `county,office,party,votes\n${CONTESTS}`,
  "years.csv": "region,year,A,B\nX,2019,5,6\nY,2019,7,8\nX,2024,50,60\nY,2024,70,80\n",
  "apart.csv": `area,valid,A,B\n${Array.from({ length: 30 }, (_, i) => `a${i},10,${i % 7},${10 - (i % 7) - (i < 5 ? 0 : 1)}\n`).join("")}`,
  "odd.csv": "area,valid,A,B,zone\nx,10,4,6,831\ny,12,6,6,829\nz,9,3,6,500\n",
  "no-reading.json":
    '{ "mandate": "reading/1", "columns": [{ "match": "A", "role": "vote share" }] }',
  "no-pattern.json":
    '{ "mandate": "reading/1", "columns": [{ "match": "^(Mun", "role": "areaId" }] }',
  "broken.json": '{ "mandate": "reading/1", ',
  "results.xml": "<Results><Party votes='5'/></Results>",
};

const run = (argv: string, surroundings: Surroundings = {}) =>
  mandate(argv.split(" "), { cwd, ...surroundings });

describe("validate", () => {
  it("tells what each column was taken for, with its reason, and what was left out", async () => {
    const { stdout, stderr, exit } = await run("validate towns.csv");
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(stdout).toContain("towns.csv  3 lists, 5 areas: no problem found.");
    expect(stdout).toContain("utf-8; cells parted by a semicolon; headers in row 1");
    expect(stdout).toMatch(/ {2}column B "Inscritos": registered voters \(\S/);
    expect(stdout).toMatch(/ {2}column E "Nulos": invalid ballots \(\S/);
    expect(stdout.replace(/\s+/g, " ")).toMatch(
      /columns G to I: votes of 3 lists \([^)]+\): "Rojo", "Azul", "Verde"/,
    );
    const left = stdout.slice(stdout.indexOf("Left out"));
    expect(left).toContain('column F "% part."');
    expect(stdout).toContain('rows where "Municipio" is "Total": sum of the others (');
  });

  it.each(Object.keys(FILES).filter((name) => name.endsWith("csv")))(
    "fits 80 columns: %s",
    async (name) => {
      const { stdout, stderr } = await run(`validate ${name} --no-color`, { columns: 80 });
      for (const line of `${stdout}\n${stderr}`.split("\n"))
        expect(width(line), line).toBeLessThanOrEqual(80);
    },
  );

  it("carries reading, what was left out, choices and problems in --json", async () => {
    const read = JSON.parse((await run("validate towns.csv --json")).stdout);
    expect(read).toMatchObject({
      mandate: "validate/1",
      holds: { lists: 3, areas: 5 },
      by: "guess",
      problems: [],
      choices: [],
    });
    expect(read.reading.columns).toContainEqual(
      expect.objectContaining({ match: "Inscritos", role: "registered", column: "B" }),
    );
    expect(read.left.length).toBeGreaterThan(0);
    const open = JSON.parse((await run("validate contests.csv --json")).stdout);
    expect(open.holds).toBeNull();
    expect(open.choices).toEqual([{ kind: "contest", values: ["Governor", "Senate", "House"] }]);
    expect(open.problems).toMatchObject([{ code: "choose" }]);
  });

  it("groups what repeats, and counts all of it", async () => {
    const { stdout, stderr, exit } = await run("validate apart.csv");
    expect(exit).toBe(4);
    expect(stdout).toMatch(/apart\.csv {2}2 lists, 31 areas: \d\d warnings\./);
    expect(stderr.match(/^warn {3}sum-lists/gm)).toHaveLength(1);
    expect(stderr.replace(/\s+/g, " ")).toContain(
      "It is so in 25 places, the first of them a5, a6",
    );
  });

  it("names a column that nothing tells of", async () => {
    const { stderr, exit } = await run("validate odd.csv");
    expect(exit).toBe(4);
    expect(stderr).toContain('unknown-column    odd.csv, column E "zone"');
    expect(stderr).toContain("it is left out");
  });
});

describe("a file that holds several", () => {
  it("is not read until one is chosen, and all are named", async () => {
    const { stdout, stderr, exit } = await run("validate contests.csv");
    expect(exit).toBe(1);
    expect(stdout).toContain("To be chosen: one of 3 contests\n  --contest Governor\n");
    expect(stderr).toContain("Governor, Senate or House");
    const years = await run("analyze years.csv --law kz-2007");
    expect(years.exit).toBe(1);
    expect(years.stderr).toContain("--year");
  });

  it("is read as chosen, by every command", async () => {
    const of = async (year: string) => {
      const flags = `--year ${year} --assume cast=999 --law kz-2007 --json`;
      return JSON.parse((await run(`analyze years.csv ${flags}`)).stdout).lists;
    };
    expect(await of("2019")).toMatchObject([{ votes: 12 }, { votes: 14 }]);
    expect(await of("2024")).toMatchObject([{ votes: 120 }, { votes: 140 }]);
    expect((await run("validate contests.csv --contest Senate")).exit).toBe(0);
    const { lists } = JSON.parse((await run("data years.csv --year 2019 --json")).stdout);
    expect(lists).toHaveLength(2);
  });

  it("suggests the nearest where there is no such contest", async () => {
    const { stderr, exit } = await run("validate contests.csv --contest Sennate");
    expect(exit).toBe(1);
    expect(stderr).toContain("Sennate");
    expect(stderr).toContain('→ Did you mean --contest "Senate"?');
  });

  it("repeats the choice in the commands that it proposes", async () => {
    const { stderr } = await run("analyze years.csv --year 2019");
    expect(stderr).toContain("mandate analyze years.csv --year 2019 --law kg-2020");
  });
});

describe("a choice where there is none", () => {
  it.each([
    ["validate towns.csv --year 2020", "no-choice"],
    ["validate towns.csv --sheet Sheet1", "no-choice"],
    ["validate contests.csv --contest Senate --level region", "no-choice"],
    ["validate kg-2020 --contest president", "no-table"],
    ["data list --year 2020", "no-table"],
    ["validate kg-2020 --write-reading r.json", "no-table"],
  ])("%s is refused, not passed over", async (argv, code) => {
    const { stderr, exit } = await run(argv);
    expect(exit).toBe(2);
    expect(stderr).toContain(code);
    expect(stderr).toContain("→ Leave the option out");
  });
});

describe("--reading", () => {
  it("reads by what --write-reading wrote, as the guess did, without a word of a guess", async () => {
    const written = await run("validate towns.csv --write-reading r.json");
    expect(written.stdout).toContain("Written: r.json");
    expect(JSON.parse(readFileSync(join(cwd, "r.json"), "utf8")).mandate).toBe("reading/1");
    const law = "--law kz-2007 --json";
    const guessed = await run(`analyze towns.csv ${law}`);
    const given = await run(`analyze towns.csv --reading r.json ${law}`);
    expect(given.stdout).toBe(guessed.stdout);
    expect(guessed.stderr).toBe("Columns guessed; shown by: mandate validate towns.csv\n");
    expect(given.stderr).toBe("");
    expect((await run("validate towns.csv --reading r.json")).stdout).toContain("by --reading");
  });

  it("keeps what was chosen", async () => {
    await run("validate years.csv --year 2024 --write-reading y.json");
    const { stdout } = await run("data years.csv --reading y.json --json");
    expect(JSON.parse(stdout).lists).toHaveLength(2);
  });

  it.each([
    ["moved.csv", "moved-column", 'column C "Inscritos"'],
    ["new.csv", "unknown-column", 'column J "Blanco"'],
    ["less.csv", "missing-column", '"Verde"'],
  ])("refuses %s: %s", async (file, code, place) => {
    await run("validate towns.csv --write-reading r.json");
    const { stderr, exit } = await run(`validate ${file} --reading r.json`);
    expect(exit).toBe(1);
    expect(stderr).toMatch(new RegExp(`^error {2}${code} +`, "m"));
    expect(stderr).toContain(file);
    expect(stderr).toContain(place);
  });

  it.each([
    ["no-reading.json", "columns/0/role"],
    ["no-pattern.json", "columns/0/match"],
    ["broken.json", "row 1"],
    ["results.xml", "not-json"],
    ["nowhere.json", "There is no such file"],
  ])("refuses %s, which is no reading", async (file, told) => {
    const { stdout, stderr, exit } = await run(`validate towns.csv --reading ${file}`);
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: "" });
    expect(stderr).toContain(file);
    expect(stderr).toContain(told);
    expect(stderr).not.toContain("Expected here: .");
  });
});

describe("formats with a root of their own", () => {
  it("in JSON that is none of them is told as a results document", async () => {
    const { stderr, exit } = await run("validate -", { stdin: '{ "votes": 5 }' });
    expect(exit).toBe(1);
    expect(stderr).toContain("schema");
  });

  it("in XML that is none of them are refused with the root", async () => {
    const { stderr, exit } = await run("validate results.xml");
    expect(exit).toBe(1);
    expect(stderr).toContain("unknown-format");
    expect(stderr).toContain("Results");
  });

  it("are read: Clarity", async () => {
    const counted = `<ElectionResult><ElectionName>Trial</ElectionName><ElectionDate>1/2/2020</ElectionDate><Region>R</Region>
<Contest key="1" text="Governor" voteFor="1"><Choice key="1" text="Red" party="RED" totalVotes="12"><VoteType name="Election Day" votes="12"><County name="North" votes="5"/><County name="South" votes="7"/></VoteType></Choice></Contest></ElectionResult>`;
    const { stdout, stderr, exit } = await run("validate -", { stdin: counted });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(stdout).toContain("1 list, 3 areas: no problem found.");
    const choice = await run("validate - --year 2020", { stdin: counted });
    expect(choice.stderr).toContain("no-choice");
  });
});

describe("--encoding", () => {
  const bytes = Uint8Array.from([
    ...new TextEncoder().encode("list,votes\n"),
    ...[0xcf, 0xf0, 0xe0, 0xe2, 0xe4, 0xe0],
    ...new TextEncoder().encode(",7\nB,5\n"),
  ]);

  it("is guessed and told, and what is given goes before it", async () => {
    const guessed = await run("validate -", { stdin: bytes });
    expect(guessed.stdout).toMatch(/guessed windows-125\d: ".*"; --encoding overrules it/);
    const { stdout } = await run("data - --encoding windows-1251 --json", { stdin: bytes });
    expect(JSON.parse(stdout).lists[0].name).toBe("Правда");
  });

  it("that is none is refused", async () => {
    const { stderr, exit } = await run("validate - --encoding cp125", { stdin: bytes });
    expect(exit).toBe(2);
    expect(stderr).toContain("--encoding");
  });
});

it("does not pass over a column with one number all the way down in silence", async () => {
  const stdin = "area,cast,Red,Blue,Zone\na,50,20,21,9\nb,60,30,22,9\nc,40,10,25,9\nd,70,25,40,9\n";
  const { stderr, exit } = await run("validate -", { stdin });
  expect(exit).toBe(4);
  expect(stderr).toContain('column E "Zone"');
  expect(stderr).toContain("left out");
});
