import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { load } from "../../../src/load/load.ts";
import type { ReadingDocument } from "../../../src/load/reading/document.ts";
import { sumInside } from "../../../src/results/areas.ts";
import { type Results, TOTALS } from "../../../src/results/results.ts";
import { votesOf } from "../../../src/results/votes.ts";
import { some, tries } from "../../thorough.ts";

/**
 * Real files of many publishers stand in a folder beside the project, with the totals that a correct reader finds.
 * Without the folder these cases are left out, and say so.
 */
const folder = new URL("../../../../shared/data/formats/", import.meta.url);
const present = existsSync(new URL("expected.json", folder));

interface Expected {
  readonly areas?: number;
  readonly parties: Readonly<Record<string, number | null>>;
  readonly registered?: number;
  readonly cast?: number | null;
  readonly valid?: number | null;
  readonly invalid?: number | null;
  readonly blank?: number | null;
}

const expected: Readonly<Record<string, Expected>> = present
  ? JSON.parse(readFileSync(new URL("expected.json", folder), "utf8"))
  : {};

const published = new URL("../../../data/readings/", import.meta.url);
const readings = readdirSync(published).map(
  (name): ReadingDocument => JSON.parse(readFileSync(new URL(name, published), "utf8")),
);

interface Case {
  readonly file: string;
  /** what no reader can guess: which vote, contest or year; without it the reader asks */
  readonly choice?: Readonly<Record<string, string>>;
  /** totals that the expected numbers give and the file does not print */
  readonly notInFile?: readonly string[];
  readonly areas?: number;
  /** names of lists as this reader makes them */
  readonly named?: (name: string) => string;
  readonly parties?: Readonly<Record<string, number>>;
}

const CASES: readonly Case[] = [
  { file: "kg-2020-stations-float-votes.csv" },
  { file: "de-2013-kerg-latin1.csv", choice: { vote: "Zweitstimmen" } },
  { file: "de-2025-kerg2-trimmed.csv", choice: { vote: "2" } },
  { file: "de-2025-by-land-sheets.ods", choice: { vote: "Zweitstimme" }, notInFile: ["valid"] },
  { file: "de-sn-2024-landtag.xlsx", choice: { vote: "2", level: "WK" } },
  { file: "pl-2023-sejm-districts.csv" },
  { file: "pl-2015-sejm-districts.xls" },
  { file: "nl-2022-west-maas-en-waal.osv.csv" },
  { file: "nl-2010-municipalities-lost-characters.csv" },
  // the rows "Total" of each county repeat its precincts: the votes of the state are half of all that is printed
  {
    file: "us-de-2006-openelections.csv",
    choice: { contest: "U.S. Senate" },
    areas: 436,
    parties: { DEMOCRATIC: 170_567, REPUBLICAN: 69_734, LIBERTARIN: 2_671 },
  },
  {
    file: "us-az-2018-medsl-county-trimmed.csv",
    choice: { contest: "US Senator" },
    named: (name) => (name === "NA [NA]" ? "not named" : /\[(.*)\]/.exec(name)![1]!),
  },
  { file: "au-2010-senate-bass-aec.csv", notInFile: ["valid"] },
  // five kinds of votes that belong to no polling place stand beside the 46
  { file: "au-tas-2018-bass-transposed.csv", areas: 51 },
  { file: "ge-2016-party-list.csv" },
  { file: "il-2021-localities-hebrew.csv" },
  { file: "il-2015-localities-cp1255.txt" },
  { file: "ch-zg-2015-onegov.csv" },
  { file: "pt-2024-map-merged.xlsx" },
  { file: "fr-2022-departments.xlsx" },
  { file: "dk-1901-2022-latin1.csv", choice: { year: "01-11-2022" }, notInFile: ["valid"] },
  { file: "se-2022-districts.xlsx" },
  { file: "bo-2019-pando-tables.csv", notInFile: ["valid", "cast"] },
  { file: "wikipedia-table-a.csv" },
  { file: "wikipedia-table-footnotes.csv", notInFile: ["valid", "cast"] },
  { file: "wikipedia-table-two-results.csv" },
  { file: "ru-2024-remote-voting-cp1251.csv" },
  { file: "cz-municipalities-two-elections-utf16le.txt", choice: { year: "2021" } },
];

/** Half of them are read again as they are guessed, the others by the reading that was written; else all both ways. */
const [GUESSED, WRITTEN] = [
  some(CASES),
  tries(
    CASES.filter((one) => !some(CASES).includes(one)),
    CASES,
  ),
];

const read = (file: string, choice: Case["choice"] = {}, known = readings) =>
  load(readFileSync(new URL(file, folder)), file, { ...choice, readings: known });

/** As it is known, read once for all that asks for it. */
const opened = new Map<string, ReturnType<typeof load>>();
function open(file: string, choice?: Case["choice"]): ReturnType<typeof load> {
  const key = JSON.stringify([file, choice]);
  if (!opened.has(key)) opened.set(key, read(file, choice));
  return opened.get(key)!;
}

function leaves({ areas }: Results): number {
  const inner = new Set(areas.flatMap(({ parent }) => parent ?? []));
  return areas.filter((_, i) => !inner.has(i)).length;
}

const oneLine = (name: string): string => name.replace(/\s+/g, " ");

const title = present
  ? "files of publishers"
  : "files of publishers: LEFT OUT, their folder is not here";

describe.skipIf(!present)(title, () => {
  it.each(CASES)(
    "$file has its totals",
    async ({ file, choice, notInFile = [], ...known }) => {
      const { results, problems } = await open(file, choice);
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      const { areas, parties, ...totals } = expected[file]!;
      const wanted = Object.entries(known.parties ?? parties)
        .map(([name, votes]) => [oneLine(known.named?.(name) ?? name), votes] as const)
        // a list that stood nowhere is left out
        .filter(([, votes]) => votes !== 0 || file.startsWith("il-"));
      const found = results!.lists.map(
        ({ name }, list) => [oneLine(name), votesOf(results!, 0, list) ?? null] as const,
      );
      expect(new Map(found)).toEqual(new Map(wanted));
      expect(leaves(results!)).toBe(known.areas ?? areas ?? leaves(results!));
      for (const total of TOTALS) {
        const stated = totals[total];
        if (stated === undefined || stated === null) continue;
        const sum = sumInside(results!, 0, (area) => {
          const number = area.totals[total];
          return typeof number === "number" ? number : undefined;
        });
        expect([total, sum]).toEqual([total, notInFile.includes(total) ? null : stated]);
      }
    },
    30_000,
  );

  it.each(CASES.filter(({ choice }) => choice))(
    "$file asks",
    async ({ file, choice }) => {
      const { results, problems, choices } = await open(file);
      expect(results).toBeUndefined();
      expect(problems.map(({ code }) => code)).toContain("choose");
      expect(choices!.length).toBeGreaterThan(0);
      for (const { kind, values } of choices!) {
        expect(kind in choice! || kind === "sheet").toBe(true);
        expect(values.length).toBeGreaterThan(1);
      }
    },
    30_000,
  );

  it.each(GUESSED.filter(({ file }) => !/osv|se-2022/.test(file)))(
    "$file is guessed as it is known",
    async ({ file, choice }) => {
      const [guessed, known] = [await read(file, choice, []), await open(file, choice)];
      const votes = ({ results }: typeof known) =>
        new Map(results?.lists.map(({ name }, i) => [name, votesOf(results, 0, i)]));
      expect(guessed.reading!.id).toBeUndefined();
      expect(votes(guessed)).toEqual(votes(known));
      expect(votes(known).size).toBeGreaterThan(0);
    },
    60_000,
  );

  it.each(WRITTEN)(
    "$file gives the same by the reading that was written",
    async ({ file, choice }) => {
      const first = await open(file, choice);
      const reading = JSON.parse(JSON.stringify(first.reading));
      const again = await load(readFileSync(new URL(file, folder)), file, { reading });
      if (isDeepStrictEqual(again.results, first.results)) return; // many votes: to compare them is quick
      expect(again.results).toEqual(first.results);
    },
    30_000,
  );

  it("joins the three files of Infoelectoral", async () => {
    const folderOf = new URL("es-2015-congreso/", folder);
    const bytes = zipSync(
      Object.fromEntries(
        readdirSync(folderOf).map((name) => [
          name,
          new Uint8Array(readFileSync(new URL(name, folderOf))),
        ]),
      ),
    );
    const { results, problems } = await load(bytes, "02201512_TOTA.zip");
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const { parties, areas, registered, blank, invalid } = expected["es-2015-congreso/*.DAT"]!;
    expect(
      new Map(results!.lists.map(({ name }, list) => [name, votesOf(results!, 0, list)])),
    ).toEqual(new Map(Object.entries(parties)));
    expect(leaves(results!)).toBe(areas);
    const sum = (total: "registered" | "blank" | "invalid") =>
      sumInside(results!, 0, ({ totals }) => totals[total] as number);
    expect([sum("registered"), sum("blank"), sum("invalid")]).toEqual([registered, blank, invalid]);
  });

  it("refuses a page of a scanned book", async () => {
    const { results, problems } = await open("nz-1996-pdf-ocr-unreadable.txt");
    expect(results).toBeUndefined();
    expect(problems.some(({ severity }) => severity === "error")).toBe(true);
  });
});
