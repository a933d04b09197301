import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasVotes, lost } from "../../src/interop/convert/lost.ts";
import { WRITERS } from "../../src/interop/convert/register.ts";
import { readDocument, writeDocument } from "../../src/results/document.ts";
import { readPackage } from "../../src/results/package.ts";
import type { Results } from "../../src/results/results.ts";
import type { Part } from "../../src/words/parts.ts";
import { documents } from "../results/generate.ts";
import { runs } from "../runs.ts";
import { election, electionIds } from "../support.ts";
import { some } from "../thorough.ts";
import { differences } from "./differences.ts";
import { choiceOf, loaded, written } from "./support.ts";

const FORMATS = ["long", "wide", "xlsx", "parquet", "eml", "nist"] as const;
type Tried = (typeof FORMATS)[number];

/** What differs after results were written and read again, with each vote that they have. */
async function changed(results: Results, format: Tried): Promise<Set<string>> {
  const bytes = await written(results, format);
  const found = new Set<string>();
  for (const vote of ["list", "constituency"] as const) {
    if (!hasVotes(results.contests[vote]?.votes ?? new Float64Array())) continue;
    const back = await loaded(bytes, choiceOf(results, format, vote));
    for (const part of differences(results, back, vote)) found.add(part);
  }
  return found;
}

/** A list that is not there at all has no kind and no further names either. */
const OF_ABSENT_LISTS: ReadonlySet<Part> = new Set(["kinds", "short", "languages", "listing"]);

/** Large ones are cut to their first areas of each level, so that parents stay. */
function sampled(results: Results): Results {
  if (results.areas.length < 200) return results;
  const document = writeDocument(results) as { areas: { level: string }[]; official?: object };
  const kept = document.areas.filter(
    ({ level }, i, all) =>
      level !== "station" || all.slice(i - 25, i).some((a) => a.level !== level),
  );
  return readDocument({ ...document, areas: kept }, "cut").results!;
}

/** Every format for small ones, one in turn for each of the others. */
const formatsOf = (results: Results, turn: number): readonly Tried[] =>
  results.areas.length * results.lists.length <= 40 ? FORMATS : [FORMATS[turn % FORMATS.length]!];

describe.each(some(electionIds.map((id, turn) => [id, turn] as const)))("%s", (id, turn) => {
  const results = election(id);

  it.runIf(results.areas.length < 200)("comes back whole from a document and a package", () => {
    const same = writeDocument(results);
    const text = WRITERS.json.write(results) as string;
    expect(writeDocument(readDocument(JSON.parse(text), id).results!)).toEqual(same);
    const files = WRITERS.package.write(results) as Map<string, string>;
    expect(writeDocument(readPackage(files, id).results!)).toEqual(same);
  });

  it.runIf(hasVotes(results.contests.list.votes))(
    "loses in other formats exactly what is told",
    async () => {
      const sample = sampled(results);
      for (const format of formatsOf(sample, turn)) {
        const told = lost(sample, WRITERS[format]);
        const found = await changed(sample, format);
        const absent = found.has("idle") || found.has("unknown") || told.includes("second");
        expect([...found].filter((part) => !told.includes(part as Part))).toEqual([]);
        expect(
          told.filter((part) => !found.has(part) && !(absent && OF_ABSENT_LISTS.has(part))),
        ).toEqual([]);
      }
    },
  );
});

type Keys = Record<string, unknown>;

/** With plain ids, lists of different names and one whole; names, numbers and what is not known stay as wild as they are. */
function withPlainIds(document: object): object {
  const { lists, areas, election, official, mandate } = document as Record<string, Keys & Keys[]>;
  const listIds = new Map(lists!.map(({ id }, i) => [id, `l${i}`]));
  const areaIds = new Map(areas!.map(({ id }, i) => [id, `a${i}`]));
  const byList = (numbers: unknown) =>
    Object.fromEntries(Object.entries(numbers as Keys).map(([list, n]) => [listIds.get(list), n]));
  return {
    mandate,
    election: { ...election, id: "e" },
    lists: lists!.map(({ id, name, kind, short }, i) => ({
      ...{ id: listIds.get(id), kind, short },
      name: lists!.some((other, k) => k < i && other.name === name) ? `${name} ${i}` : name,
    })),
    areas: areas!.map(({ id, name, level, parent, totals, votes, seats }, i) => ({
      ...{ id: areaIds.get(id), name, level, totals, seats },
      parent: i === 0 ? null : (areaIds.get(parent as Keys & Keys[]) ?? "a0"),
      ...(votes !== undefined && { votes: byList(votes) }),
    })),
    ...(official && {
      official: Object.fromEntries(
        Object.entries(official).map(([area, seats]) => [
          areaIds.get(area as unknown as Keys & Keys[]),
          byList(seats),
        ]),
      ),
    }),
  };
}

describe("results of any shape", () => {
  it.each(FORMATS)("lose in %s no more than is told", { timeout: 20_000 }, (format) =>
    fc.assert(
      fc.asyncProperty(documents, async (document) => {
        // a report of NIST takes ids of every kind
        const { results } = readDocument(
          format === "nist" ? document : withPlainIds(document),
          "any",
        );
        fc.pre(results !== undefined && hasVotes(results.contests.list.votes));
        const told = lost(results!, WRITERS[format]);
        const back = await loaded(
          await written(results!, format),
          choiceOf(results!, format, "list"),
        );
        expect(differences(results!, back).filter((part) => !told.includes(part as Part))).toEqual(
          [],
        );
      }),
      { numRuns: runs(format === "xlsx" ? 3 : 8) },
    ),
  );
});
