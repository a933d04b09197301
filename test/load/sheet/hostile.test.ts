import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readNested } from "../../../src/load/nested/read.ts";
import { sheetsOf } from "../../../src/load/sheet/sheets.ts";
import { readXml } from "../../../src/load/xml/read.ts";
import type { Problem } from "../../../src/results/problem.ts";
import { runs } from "../../runs.ts";
import { inline, number, ods, xlsx } from "./books.ts";
import { present, real } from "./real.ts";

const megabytes = (count: number) => count << 20;
const cell = '<table:table-cell office:value-type="float" office:value="1"';
const lols = Array.from(
  { length: 10 },
  (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ""};`.repeat(10)}">`,
).join("");

/** All that reading a file says, a tree read too. */
async function problemsOf(bytes: Uint8Array): Promise<readonly Problem[]> {
  const { tree, problems } = await sheetsOf(bytes, "file");
  if (!tree) return problems;
  const told = tree.kind === "xml" ? readXml(tree, "file") : readNested(tree.value, "file");
  return told.problems;
}

describe("a file made to harm is refused with the reason, in little time and memory", () => {
  it.each<[string, string, () => string | Uint8Array]>([
    [
      "a zip bomb",
      "packed",
      () => zipSync({ "a.csv": new Uint8Array(megabytes(100)) }, { level: 1 }),
    ],
    ["a gzip bomb", "packed", () => new Uint8Array(gzipSync(new Uint8Array(megabytes(100))))],
    ["a zip that lies about sizes", "damaged", () => lying()],
    [
      "a workbook with a cell at its far end",
      "size",
      () =>
        xlsx(
          `<row r="1">${number("A1", 1)}</row><row r="1048576">${number("XFD1048576", 1)}</row>`,
        ),
    ],
    [
      "a workbook with a row beyond the last",
      "size",
      () => xlsx(`<row r="2147483647">${number("A2", 1)}</row>`),
    ],
    [
      "a workbook with a cell that stands in another row",
      "damaged",
      () => xlsx(`<row r="1">${number("A1", 1)}</row><row r="900000">${number("A2", 1)}</row>`),
    ],
    [
      "a workbook with entities",
      "entities",
      () => xlsx(`<row r="1">${inline("A1", "&b;")}</row>`, "", '<!DOCTYPE x [<!ENTITY b "b">]>'),
    ],
    [
      "a workbook with entities in another of its parts",
      "entities",
      () =>
        zipSync({
          ...unzipSync(xlsx(`<row r="1">${number("A1", 1)}</row>`)),
          "xl/sharedStrings.xml": strToU8(
            `<!DOCTYPE x [${lols}]><sst><si><t>&lol9;</t></si></sst>`,
          ),
        }),
    ],
    ["a workbook that is not well formed", "damaged", () => xlsx("<row>".repeat(10_000))],
    [
      "a sheet of repeated cells",
      "size",
      () =>
        ods(
          `<table:table-row table:number-rows-repeated="1048576">${cell} table:number-columns-repeated="16000"/></table:table-row>`,
        ),
    ],
    [
      "an OpenDocument sheet with entities",
      "entities",
      () => ods("<table:table-row/>", `<!DOCTYPE x [${lols}]>`),
    ],
    [
      "an entity bomb",
      "entities",
      () => `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY lol "lol">${lols}]><EML>&lol9;</EML>`,
    ],
    [
      "an entity from elsewhere",
      "entities",
      () => '<!DOCTYPE EML [<!ENTITY x SYSTEM "file:///etc/hostname">]><EML>&x;</EML>',
    ],
    ["deep XML", "depth", () => `<EML>${"<a>".repeat(2_000_000)}`],
    [
      "a text of XML without end",
      "cell",
      () => `<EML><Cast>${"1".repeat(megabytes(10))}</Cast></EML>`,
    ],
    ["XML that is cut", "markup", () => "<EML><Count><Election>"],
    ["deep JSON", "depth", () => "[".repeat(megabytes(5))],
    [
      "deep JSON that ends",
      "depth",
      () =>
        `{"@type":"ElectionResults.ElectionReport","a":${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}}`,
    ],
    ["a huge cell", "cell", () => `party,votes\n${"A".repeat(200_000)},1\n`],
    ["a line without end", "cell", () => ",".repeat(megabytes(50))],
    ["empty lines without end", "size", () => `party,votes\n${"\n".repeat(megabytes(40))}A,1`],
    [
      "a quotation mark that is not closed",
      "quotes",
      () => `party,votes\n"A,1\n${"B,2\n".repeat(100_000)}`,
    ],
    ["tables inside one another", "depth", () => "<table>".repeat(1_000_000)],
    [
      "cells that span a page",
      "size",
      () => `<table>${'<tr><td rowspan="65534" colspan="1000">1</td></tr>'.repeat(20_000)}</table>`,
    ],
    ["comments without end", "markup", () => "<!-- a -->".repeat(500_000)],
    [
      "the start of an old workbook",
      "damaged",
      () =>
        Uint8Array.from([
          0xd0,
          0xcf,
          0x11,
          0xe0,
          0xa1,
          0xb1,
          0x1a,
          0xe1,
          ...new Uint8Array(100_000),
        ]),
    ],
  ])("%s: %s", { timeout: 10_000 }, async (_, reason, made) => {
    const content = made();
    const bytes = typeof content === "string" ? strToU8(content) : content;
    const before = process.resourceUsage().maxRSS;
    expect(await problemsOf(bytes)).toMatchObject([
      { code: "unreadable", severity: "error", values: { reason } },
    ]);
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(300);
  });

  it.each<[string, () => Uint8Array]>([
    ["one byte over and over", () => new Uint8Array(megabytes(10)).fill(0xff)],
    ["noise", () => noise(1_000_000)],
    ["brackets", () => strToU8(`<table><tr><td>1<td>2${"<".repeat(1_000_000)}>`)],
    ["dashes and bars", () => strToU8(`a|b\n${"-|".repeat(400_000)}x\n`)],
  ])("%s is an error", { timeout: 10_000 }, async (_, made) => {
    const problems = await problemsOf(made());
    expect(problems.map(({ severity }) => severity)).toEqual(["error"]);
  });
});

/** A zip whose directory says that a file is smaller than it is. */
function lying(): Uint8Array {
  const zip = zipSync({ "a.csv": strToU8(`party,votes\n${"A,1\n".repeat(10_000)}`) });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = zip.length - 22; at >= 0; at--)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  return zip;
}

function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state >> 16;
  });
}

describe.skipIf(!present)(
  "a workbook of Excel 2003 (skipped: it is not beside this folder)",
  () => {
    it("with changed bytes, or cut, is read or refused, in little time and memory", {
      timeout: 60_000,
    }, async () => {
      const whole = real("pl-2015-sejm-districts.xls");
      const before = process.resourceUsage().maxRSS;
      const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
        maxLength: 20,
      });
      await fc.assert(
        fc.asyncProperty(
          changes,
          fc.option(fc.nat(whole.length)),
          fc.nat(5_000),
          async (bytes, at, twice) => {
            // cut, or with a piece of it twice, so that all that follows is out of place
            const parts =
              at === null
                ? [whole]
                : [whole.subarray(0, at), whole.subarray(Math.max(0, at - twice))];
            const changed = new Uint8Array(Buffer.concat(parts.slice(0, twice < 2_500 ? 1 : 2)));
            for (const [at, byte] of bytes) changed[at % whole.length] = byte;
            const { sheets, problems } = await sheetsOf(changed, "file");
            expect(Boolean(sheets)).toBe(problems.every(({ severity }) => severity !== "error"));
          },
        ),
        { numRuns: runs(100) },
      );
      expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(300);
    });

    it("that is cut anywhere behind its first bytes is damaged, and no other format", async () => {
      const whole = real("pl-2015-sejm-districts.xls");
      // its streams, its list of sectors, and the directory at its end
      for (let at = 8; at < whole.length; at += 2_003) {
        const { problems } = await sheetsOf(whole.subarray(0, at), "file");
        expect([at, problems.map(({ values }) => values.reason)]).toEqual([at, ["damaged"]]);
      }
    });
  },
);

describe("a changed byte", () => {
  const rows = Array.from({ length: 30 }, (_, i) => `Party ${i},${i * 7919}\n`).join("");
  const files: Readonly<Record<string, Uint8Array>> = {
    xlsx: xlsx(`<row r="1">${inline("A1", "Ash")}${number("B1", 1234)}</row>`),
    ods: ods(`<table:table-row>${cell}/></table:table-row>`),
    zip: zipSync({ "votes.csv": strToU8(rows) }),
    gzip: gzipSync(strToU8(rows)),
    csv: strToU8(rows),
    xml: strToU8(
      '<?xml version="1.0"?><ElectionResult><Contest text="a"><Choice text="b" totalVotes="3"><VoteType votes="3"><County name="c" votes="3"/></VoteType></Choice></Contest></ElectionResult>',
    ),
    html: strToU8("<table><tr><td>Ash<td>1<tr><td>Birch<td>2</table>"),
  };
  const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 4,
  });

  it.each(Object.keys(files))("in %s never ends in a crash, nor does a cut", async (format) => {
    const whole = files[format]!;
    await fc.assert(
      fc.asyncProperty(changes, fc.option(fc.nat(whole.length)), async (bytes, cut) => {
        const changed = whole.slice(0, cut ?? whole.length);
        for (const [at, byte] of bytes) changed[at % whole.length] = byte;
        const { tree, sheets, problems } = await sheetsOf(changed, "file");
        if (tree?.kind === "xml") readXml(tree, "file");
        expect(
          Boolean(tree ?? sheets) !== problems.some(({ severity }) => severity === "error"),
        ).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });

  it.each(["xlsx", "zip", "gzip"])("in the data of %s is noticed", async (format) => {
    const whole = files[format]!;
    const { sheets } = await sheetsOf(whole, "file");
    await fc.assert(
      fc.asyncProperty(changes, async (bytes) => {
        const changed = whole.slice();
        for (const [at, byte] of bytes) changed[at % whole.length] = byte;
        const opened = await sheetsOf(changed, "file");
        if (opened.sheets && opened.problems.length === 0) {
          expect(opened.sheets.map(({ rows }) => rows)).toEqual(sheets!.map(({ rows }) => rows));
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
