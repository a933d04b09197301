import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadingDocument } from "../../../src/load/reading/document.ts";
import { runs } from "../../runs.ts";
import { alike } from "./alike.ts";
import { bulk, type Cut, codes, ordinary } from "./memory.ts";

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text);

/** Both readers say the same, or this one says that it is not certain. */
async function same(bytes: Uint8Array, name: string, cut: Cut, options = {}): Promise<boolean> {
  const read = await bulk(bytes, name, options, cut);
  if ("declined" in read) return false;
  const whole = await ordinary(bytes, name, options);
  alike(read.results, whole.results, JSON.stringify(read.problems));
  const kinds = (problems: typeof whole.problems) => [
    ...new Set(problems.map(({ code, severity }) => `${severity} ${code}`)),
  ];
  if (whole.results) {
    expect(codes(read.problems).sort()).toEqual(codes(whole.problems).sort());
    expect(read.reading?.rows).toEqual(whole.reading?.rows);
  } else expect(kinds(read.problems).every((kind) => kind !== "")).toBe(true);
  return true;
}

const NAMES = [
  "Alpha",
  "Beta, the second",
  'Gamma "G"',
  "Дельта",
  "Epsilon\nand line",
  " Zeta ",
  "Eta;1",
  "0017",
];
const odd = fc.constantFrom("1,234", "12*", "–", "", "3.0", "1 000", "007", " 5 ", "x", "1'000");
const number = fc.oneof(
  { weight: 30, arbitrary: fc.nat({ max: 5000 }).map(String) },
  { weight: 1, arbitrary: odd },
);

const cell = (text: string, separator: string, always: boolean): string =>
  always || /["\r\n]/.test(text) || text.includes(separator)
    ? `"${text.replaceAll('"', '""')}"`
    : text;

interface Made {
  readonly rows: readonly (readonly string[])[];
  readonly separator: string;
  readonly end: string;
  readonly always: boolean;
  readonly mark: boolean;
  readonly closed: boolean;
}

const text = ({ rows, separator, end, always, mark, closed }: Made): string =>
  (mark ? "\ufeff" : "") +
  rows.map((row) => row.map((it) => cell(it, separator, always)).join(separator)).join(end) +
  (closed ? end : "");

const lay = fc.record({
  separator: fc.constantFrom(",", ";", "\t"),
  end: fc.constantFrom("\n", "\r\n"),
  always: fc.boolean(),
  mark: fc.boolean(),
  closed: fc.boolean(),
});

const long = fc
  .record({
    areas: fc.integer({ min: 3, max: 14 }),
    lists: fc.integer({ min: 2, max: 5 }),
    numbers: fc.array(number, { minLength: 20, maxLength: 40 }),
    region: fc.boolean(),
    total: fc.constantFrom("", "Total", "Valid votes"),
    all: fc.boolean(),
    registered: fc.boolean(),
    twice: fc.boolean(),
    blank: fc.boolean(),
    mixed: fc.boolean(),
  })
  .map(({ areas, lists, numbers, region, total, all, registered, twice, blank, mixed }) => {
    const header = [
      ...(region ? ["region"] : []),
      ...["municipality", "party", "votes"],
      ...(registered ? ["registered voters"] : []),
    ];
    const rows: string[][] = [];
    const sums = new Array<number>(lists).fill(0);
    for (let area = 0; area < areas; area++) {
      const row = (list: string, votes: string) => [
        ...(region ? [`Region ${area % 3}`] : []),
        ...[`Place ${area} ${NAMES[area % NAMES.length]}`, list, votes],
        ...(registered ? [String(90_000 + area)] : []),
      ];
      const votes = sums.map((_, list) => numbers[(area * lists + list) % numbers.length]!);
      votes.forEach((it, list) => {
        sums[list]! += Number(it) || 0;
        rows.push(row(NAMES[list]!, it));
      });
      if (total)
        rows.push(row(total, String(votes.reduce((sum, it) => sum + (Number(it) || 0), 0))));
      if (blank && area === 2) rows.push(header.map(() => ""));
    }
    if (all)
      sums.forEach((sum, list) => {
        const around = region ? ["Total"] : [];
        rows.push([
          ...around,
          ...["Total", NAMES[list]!, String(sum)],
          ...(registered ? [""] : []),
        ]);
      });
    if (twice) rows.push(rows[1]!);
    if (mixed) rows.sort((a, b) => (a.join() < b.join() ? -1 : 1));
    return [header, ...rows];
  });

const wide = fc
  .record({
    areas: fc.integer({ min: 3, max: 25 }),
    lists: fc.integer({ min: 2, max: 5 }),
    numbers: fc.array(number, { minLength: 20, maxLength: 60 }),
    region: fc.boolean(),
    all: fc.constantFrom("", "Total", "All of it"),
    valid: fc.boolean(),
    twice: fc.boolean(),
    note: fc.boolean(),
    short: fc.boolean(),
  })
  .map(({ areas, lists, numbers, region, all, valid, twice, note, short }) => {
    const header = [
      ...(region ? ["region"] : []),
      ...["polling station", ...(valid ? ["valid votes"] : [])],
      ...Array.from({ length: lists }, (_, list) => NAMES[list]!.trim()),
    ];
    const rows: string[][] = [];
    const sums = new Array<number>(lists).fill(0);
    const row = (around: string, name: string, votes: string[]) => [
      ...(region ? [around] : []),
      name,
      ...(valid ? [String(votes.reduce((sum, it) => sum + (Number(it) || 0), 0))] : []),
      ...votes,
    ];
    for (let area = 0; area < areas; area++) {
      const votes = sums.map((_, list) => numbers[(area * lists + list) % numbers.length]!);
      votes.forEach((it, list) => {
        sums[list]! += Number(it) || 0;
      });
      rows.push(row(`Region ${area % 3}`, `S ${area} ${NAMES[area % NAMES.length]}`, votes));
    }
    if (all) rows.push(row(all, all, sums.map(String)));
    if (twice) rows.push(rows[0]!);
    if (short) rows.push(rows[0]!.slice(0, -1));
    if (note) rows.push(["Source: the commission"]);
    return [header, ...rows];
  });

const cut = fc.record({
  chunk: fc.integer({ min: 1, max: 400 }),
  splits: fc
    .array(fc.integer({ min: 1, max: 3000 }), { maxLength: 2 })
    .map((at) => [...new Set(at)].sort((a, b) => a - b)),
  sample: fc.constantFrom(
    { head: 2 ** 18, pieces: 4, piece: 100 },
    { head: 700, pieces: 3, piece: 200 },
  ),
});

describe("a file in pieces is read as the whole", () => {
  it("with a row a list, however it lies and is cut", async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(long, lay, cut, async (rows, how, pieces) => {
        const bytes = bytesOf(text({ rows, ...how }));
        const splits = pieces.splits.filter((at) => at < bytes.length);
        if (await same(bytes, "long.csv", { ...pieces, splits })) read++;
      }),
      { numRuns: runs(40) },
    );
    expect(read).toBeGreaterThan(runs(40) / 3);
  });

  it("with a row an area, however it lies and is cut", async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(wide, lay, cut, async (rows, how, pieces) => {
        const bytes = bytesOf(text({ rows, ...how }));
        const splits = pieces.splits.filter((at) => at < bytes.length);
        if (await same(bytes, "wide.csv", { ...pieces, splits })) read++;
      }),
      { numRuns: runs(40) },
    );
    expect(read).toBeGreaterThan(runs(40) / 3);
  });

  it("cut at every byte, quotation marks and line ends too", async () => {
    const table =
      'area,party,votes\r\n"A ""1"", x",P,1\r\n"A ""1"", x",Q,2\r\n"B\r\nb",P,3\r\n"B\r\nb",Q,4\r\nÇ,P,5\r\nÇ,Q,6\r\n';
    const bytes = bytesOf(table);
    const whole = await ordinary(bytes, "t.csv", {});
    for (let at = 1; at < bytes.length; at++) {
      const read = await bulk(bytes, "t.csv", {}, { chunk: at, splits: [at] });
      alike("declined" in read ? read : read.results, whole.results);
    }
  });
});

/** As much of a file as is several times its sample, up to the end of a line. */
const beginning = (bytes: Uint8Array): Uint8Array =>
  bytes.length < 200_000 ? bytes : bytes.subarray(0, bytes.lastIndexOf(10, 150_000) + 1);

/** Large ones of which others of the same form are read. */
const SLOW = /^(?:ge-2016|il-20|de-2013|cz-)/;
const shared = new URL("../../../../shared/data/", import.meta.url);
const present = existsSync(new URL("formats/expected.json", shared));
const published = new URL("../../../data/readings/", import.meta.url);
const readings = readdirSync(published).map(
  (name): ReadingDocument => JSON.parse(readFileSync(new URL(name, published), "utf8")),
);

describe.skipIf(!present)("real files are read alike, or not at all", () => {
  const formats = present
    ? readdirSync(new URL("formats/", shared)).filter(
        (name) => /\.(?:csv|txt)$/.test(name) && !SLOW.test(name),
      )
    : [];
  const stations = ["us-dc-2010", "us-va-2017"];
  const read = new Set<string>();
  const files = [
    ...formats.map((name) => `formats/${name}`),
    ...stations.map((name) => `stations/${name}.csv.gz`),
  ];
  for (const path of files)
    it(path, async () => {
      const packed = readFileSync(new URL(path, shared));
      const bytes = beginning(new Uint8Array(path.endsWith(".gz") ? gunzipSync(packed) : packed));
      const pieces = { chunk: 50_000, splits: [Math.floor(bytes.length / 2)] };
      const sample = { head: 30_000, pieces: 8, piece: 4096 };
      if (await same(bytes, path, { ...pieces, sample }, { readings })) read.add(path);
    });

  it("most stations and long tables among them", () =>
    expect([...read]).toEqual(
      expect.arrayContaining([
        "formats/au-2010-senate-bass-aec.csv",
        "formats/bo-2019-pando-tables.csv",
        "formats/kg-2020-stations-float-votes.csv",
        ...stations.map((name) => `stations/${name}.csv.gz`),
      ]),
    ));
});
