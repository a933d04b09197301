import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openInput } from "../../src/io/input.ts";
import { loadElection, ProblemError } from "../../src/node.ts";
import type { Results } from "../../src/results/results.ts";
import { votesOf } from "../../src/results/votes.ts";

let cwd = "";
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "mandate-open-"));
});
afterAll(() => rmSync(cwd, { recursive: true }));

const votes = (results: Results | undefined) =>
  Object.fromEntries(results!.lists.map(({ name }, list) => [name, votesOf(results!, 0, list)]));

/** A line of fixed width: texts at their columns, counted from 1. */
function line(...fields: readonly (readonly [at: number, text: string])[]): string {
  let text = "";
  for (const [at, field] of fields) text = text.padEnd(at - 1) + field;
  return text;
}

/** Spain, in the layout of the ministry: two provinces, and their community, which repeats them. */
const SPAIN = {
  "03021512.DAT": [
    line([9, "000001"], [15, "ROJO"], [65, "PARTIDO ROJO"], [227, "000001"]),
    line([9, "000002"], [15, "AZUL"], [65, "PARTIDO AZUL"], [227, "000002"]),
  ],
  "07021512.DAT": [
    line(
      [10, "01019"],
      [15, "Norte"],
      [78, "00001000"],
      [126, "00000010"],
      [134, "00000005"],
      [142, "00000500"],
    ),
    line(
      [10, "01029"],
      [15, "Sur"],
      [78, "00002000"],
      [126, "00000020"],
      [134, "00000006"],
      [142, "00000700"],
    ),
    line(
      [10, "01999"],
      [15, "Total"],
      [78, "00003000"],
      [126, "00000030"],
      [134, "00000011"],
      [142, "00001200"],
    ),
  ],
  "08021512.DAT": [
    line([10, "01019"], [15, "000001"], [21, "00000300"], [29, "00003"]),
    line([10, "01019"], [15, "000002"], [21, "00000200"], [29, "00002"]),
    line([10, "01029"], [15, "000001"], [21, "00000600"], [29, "00004"]),
    line([10, "01029"], [15, "000002"], [21, "00000100"], [29, "00000"]),
    line([10, "01999"], [15, "000001"], [21, "00000900"], [29, "00007"]),
    line([10, "01999"], [15, "000002"], [21, "00000300"], [29, "00002"]),
  ],
};

describe("a folder", () => {
  const open = (word: string) =>
    openInput(word, { cwd, stdin: { read: async () => new Uint8Array() } });

  it("of files that a publisher's archive holds is read as the archive is", async () => {
    mkdirSync(join(cwd, "congreso"));
    for (const [name, lines] of Object.entries(SPAIN))
      writeFileSync(join(cwd, "congreso", name), `${lines.join("\n")}\n`);
    writeFileSync(join(cwd, "congreso", "FICHEROS.doc"), "what the columns are");
    const { results, problems } = await open("congreso");
    expect(problems).toEqual([]);
    expect(votes(results)).toEqual({ ROJO: 900, AZUL: 300 });
    expect(results!.areas.map(({ name }) => name)).toEqual(["congreso", "Norte", "Sur"]);
  });

  it("of other files is none that can be read, and says so", async () => {
    mkdirSync(join(cwd, "other"));
    writeFileSync(join(cwd, "other", "votes.csv"), "party,votes\nRed,1\n");
    await expect(open("other")).rejects.toThrow(ProblemError);
  });
});

describe("loadElection", () => {
  it("takes what the command line takes to say how a file is read", async () => {
    const file = join(cwd, "years.csv");
    writeFileSync(file, "region,year,A,B\nX,2019,5,6\nY,2019,7,8\nX,2024,50,60\nY,2024,70,80\n");
    await expect(loadElection(file)).rejects.toThrow(ProblemError);
    expect(votes(await loadElection(file, { year: "2024" }))).toEqual({ A: 120, B: 140 });
    await expect(loadElection(file, { contest: "House" })).rejects.toThrow(ProblemError);
  });

  it("takes an encoding, and a reading by its file", async () => {
    const file = join(cwd, "latin.csv");
    writeFileSync(file, Buffer.from("Gemeinde,Grüne,Möwen\nX,1,2\nY,3,4\n", "latin1"));
    const reading = join(cwd, "reading.json");
    writeFileSync(
      reading,
      JSON.stringify({
        mandate: "reading/1",
        dialect: { encoding: "latin1", delimiter: "," },
        columns: [
          { match: "Gemeinde", role: "areaName", level: "municipality" },
          { match: "Grüne", role: "votes", list: "Greens" },
          { match: "Möwen", role: "votes" },
        ],
      }),
    );
    expect(votes(await loadElection(file, { encoding: "latin1" }))).toEqual({ Grüne: 4, Möwen: 6 });
    expect(votes(await loadElection(file, { reading }))).toEqual({ Greens: 4, Möwen: 6 });
  });
});
