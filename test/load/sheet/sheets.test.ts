import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Opened, sheetsOf } from "../../../src/load/sheet/sheets.ts";
import { inline, number, ods, xlsx } from "./books.ts";
import { present, real } from "./real.ts";

const open = (content: string | Uint8Array, name = "votes", options = {}): Promise<Opened> =>
  sheetsOf(typeof content === "string" ? strToU8(content) : content, name, options);

const rowsOf = (opened: Opened, sheet = 0) => opened.sheets?.[sheet]?.rows;

const VOTES = [
  ["party", "votes"],
  ["Ash", "1,234"],
  ["Birch", "5"],
];

describe("text", () => {
  it.each([
    [",", 'party,votes\nAsh,"1,234"\nBirch,5\n'],
    [";", "party;votes\r\nAsh;1,234\r\nBirch;5\r\n"],
    ["\t", "party\tvotes\rAsh\t1,234\rBirch\t5"],
    ["|", "party|votes\nAsh|1,234\nBirch|5"],
  ])("is cut at %j, whatever its name says", async (delimiter, text) => {
    const opened = await open(text, "votes.xlsx");
    expect(rowsOf(opened)).toEqual(VOTES);
    expect(opened.dialect?.delimiter).toBe(delimiter);
    expect(opened.notes).toEqual([]);
  });

  it("keeps empty lines, so that a row has the number that a spreadsheet shows", async () =>
    expect(rowsOf(await open("Council\n\nparty,votes\nAsh,1\n\nBirch,2\n\n"))).toEqual([
      ["Council"],
      [null],
      ["party", "votes"],
      ["Ash", "1"],
      [null],
      ["Birch", "2"],
    ]));

  it("prefers the semicolon where commas stand in all numbers", async () =>
    expect(rowsOf(await open("p;a;b\nAsh;17,1;2,5\nBirch;3,5;4,5"))).toEqual([
      ["p", "a", "b"],
      ["Ash", "17,1", "2,5"],
      ["Birch", "3,5", "4,5"],
    ]));

  it("names the row in which a quotation mark is not closed", async () => {
    const { problems, sheets } = await open('party,votes\nAsh,1\n"Birch,2');
    expect(sheets).toBeUndefined();
    expect(problems).toMatchObject([
      { code: "unreadable", place: { row: 3 }, values: { reason: "quotes" } },
    ]);
  });

  it("keeps lines of fixed width whole", async () => {
    const opened = await open("0201512Ash    000123\n0201512Birch  000045\n0201512Cedar  000006\n");
    expect(rowsOf(opened)).toEqual([
      ["0201512Ash    000123"],
      ["0201512Birch  000045"],
      ["0201512Cedar  000006"],
    ]);
    expect(opened.notes).toHaveLength(1);
  });

  it("refuses the text of a page", async () => {
    const page =
      "Party        Votes     Share\nAsh      1234      32,00\nBirch tree     88    28.21:.\n";
    expect((await open(page)).problems).toMatchObject([
      { code: "unreadable", values: { reason: "page" } },
    ]);
  });
});

describe("encodings", () => {
  const bytes = (text: string, table: (letter: string) => number) =>
    Uint8Array.from(text, (letter) => (letter < "\x80" ? letter.charCodeAt(0) : table(letter)));
  const cyrillic = (letter: string) => letter.charCodeAt(0) - 0x410 + 0xc0;

  it("guesses Windows-1251 and tells it with a sample", async () => {
    const text =
      "Партия;Число голосов избирателей\nПервая партия народа;1234\nВторая партия свободы;567\n";
    const opened = await open(bytes(text, cyrillic));
    expect(rowsOf(opened)?.[1]).toEqual(["Первая партия народа", "1234"]);
    expect(opened.dialect).toEqual({ encoding: "windows-1251", delimiter: ";" });
    expect(opened.notes[0]!.because).toBe(
      'guessed windows-1251: "Партия"; --encoding overrules it',
    );
  });

  it("takes the encoding that is given, and refuses one that does not exist", async () => {
    const given = await open(Uint8Array.of(0x70, 0x2c, 0xe0, 0x0a, 0x41, 0x2c, 0x31), "votes", {
      encoding: "windows-1251",
    });
    expect(rowsOf(given)?.[0]).toEqual(["p", "а"]);
    expect(given.notes).toEqual([]);
    expect((await open("a,b\n1,2", "votes", { encoding: "utf-9" })).problems).toMatchObject([
      { code: "option-value", found: "utf-9" },
    ]);
  });

  it.each([
    ["little", [0xff, 0xfe], true],
    ["big", [0xfe, 0xff], false],
    ["little", [], true],
    ["big", [], false],
  ])("reads UTF-16, %s end first, mark %j", async (_, mark, little) => {
    const text = "party,votes\nČeská,1\n";
    const data = new DataView(new ArrayBuffer(text.length * 2));
    [...text].forEach((letter, i) => {
      data.setUint16(i * 2, letter.charCodeAt(0), little as boolean);
    });
    const all = Uint8Array.from([...(mark as number[]), ...new Uint8Array(data.buffer)]);
    expect(rowsOf(await open(all))).toEqual([
      ["party", "votes"],
      ["Česká", "1"],
    ]);
  });

  it("tells each text whose letters were lost, at its first cell", async () => {
    const { problems } = await open("party,votes\nApp\ufffdl,1\nAsh,2\nApp\ufffdl,3\n");
    expect(problems).toMatchObject([
      { code: "lost-letters", severity: "warning", place: { row: 2, column: "A" } },
    ]);
  });

  it("reads UTF-8 with a changed byte as UTF-8, and tells the cell", async () => {
    const whole = strToU8("партия,голоса\nПервая партия,12\nВторая партия,13\n");
    const changed = whole.slice();
    changed[5] = 0x41;
    const { problems, dialect } = await open(changed);
    expect(dialect?.encoding).toBe("utf-8");
    expect(problems).toMatchObject([{ code: "lost-letters", place: { row: 1, column: "A" } }]);
  });

  it("refuses bytes that are no text", async () =>
    expect((await open(Uint8Array.of(0, 1, 2, 3, 200, 0, 7))).problems).toMatchObject([
      { code: "encoding" },
    ]));
});

describe("archives", () => {
  const csv = strToU8('party,votes\nAsh,"1,234"\nBirch,5\n');

  it("opens the one file inside, and names it", async () => {
    const zip = await open(zipSync({ "2024/votes.csv": csv, "__MACOSX/x": csv }), "a.zip");
    expect(rowsOf(zip)).toEqual(VOTES);
    expect(zip.notes[0]).toEqual({
      place: { source: "a.zip/2024/votes.csv" },
      because: "the file in the archive",
    });
    expect(rowsOf(await open(gzipSync(csv), "votes.csv.gz"))).toEqual(VOTES);
    expect(
      rowsOf(await open(zipSync({ "b.xlsx": xlsx(`<row r="1">${number("A1", 7)}</row>`) }))),
    ).toEqual([[7]]);
  });

  it("makes a sheet of each of several files", async () => {
    const { sheets } = await open(zipSync({ "a.csv": csv, "b.csv": strToU8("x;y\n1;2") }));
    expect(sheets?.map(({ name }) => name)).toEqual(["a.csv", "b.csv"]);
  });

  it("goes one level deep and no further", async () =>
    expect((await open(zipSync({ "a.zip": zipSync({ "b.csv": csv }) }))).problems).toMatchObject([
      { code: "unreadable", values: { reason: "nested" } },
    ]));
});

describe("workbooks", () => {
  it("keeps numbers as numbers, text as text, and ranges that are merged", async () => {
    const rows =
      `<row r="1">${inline("A1", "party")}${inline("C1", "votes")}</row>` +
      `<row r="3">${inline("A3", "02")}${number("C3", 83.00000000000001)}</row>`;
    const { sheets } = await open(xlsx(rows, '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'));
    expect(sheets).toEqual([
      {
        rows: [
          ["party", null, "votes"],
          [null, null, null],
          ["02", null, 83.00000000000001],
        ],
        merged: [[0, 0, 0, 1]],
      },
    ]);
  });

  it("counts rows and cells that do not say where they stand", async () =>
    expect(
      rowsOf(
        await open(
          xlsx(
            `<row><c t="inlineStr"><is><t>Ash</t></is></c><c><v>1</v></c></row><row r="4" spans="1:2"><c s="0"/>${number("B4", 2)}<c><v>3</v></c></row>`,
          ),
        ),
      ),
    ).toEqual([
      ["Ash", 1, null],
      [null, null, null],
      [null, null, null],
      [null, 2, 3],
    ]));

  it("keeps the blanks in a row that OpenDocument writes as elements of their own", async () => {
    const cell = (inner: string) =>
      `<table:table-cell office:value-type="string"><text:p>${inner}</text:p></table:table-cell>`;
    const row =
      cell('A<text:s text:c="2"/>B<text:tab/>C') + cell("D <text:s/>E<text:line-break/>F");
    const { sheets } = await sheetsOf(ods(`<table:table-row>${row}</table:table-row>`), "x.ods");
    expect(sheets![0]!.rows).toEqual([["A  B\tC", "D  E\nF"]]);
  });

  it("reads OpenDocument, with repeated cells and rows", async () => {
    const cell = (value: number, more = "") =>
      `<table:table-cell office:value-type="float" office:value="${value}" ${more}><text:p>x</text:p></table:table-cell>`;
    const text = (value: string, more = "") =>
      `<table:table-cell office:value-type="string" ${more}><text:p>${value}</text:p></table:table-cell>`;
    const { sheets } = await open(
      ods(
        `<table:table-row>${text("The <text:span>Greens</text:span>", 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${text("007")}</table:table-row>` +
          `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/></table:table-row>` +
          `<table:table-row table:number-rows-repeated="2">${cell(5, 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>` +
          `<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      ),
    );
    expect(sheets).toEqual([
      {
        rows: [["The Greens", null, "007"], [], [], [5, 5], [5, 5]],
        merged: [[0, 0, 0, 1]],
      },
    ]);
  });
});

describe("pages and pasted tables", () => {
  it("reads on where an attribute holds a >, and where its quotes never close", async () => {
    const rows =
      '<tr><td data-v="A<br/>B" id=x>A<br/>B<td>5</td></tr><tr><td title="5 > 4>C<td>7</tr>';
    const { sheets } = await open(`<html><body><table>${rows}</table></body></html>`);
    expect(sheets![0]!.rows).toEqual([
      ["A\nB", "5"],
      ["4>C", "7"],
    ]);
  });

  it("reads a table of a page: spans, entities, no references, nothing hidden", async () => {
    const { sheets } =
      await open(`<!DOCTYPE html><html><body><p>7</p><table><tr><th rowspan=2>Party<th colspan="2">Votes</tr>
      <tr><th>No.<th>%</tr><tr><td>Caf&eacute; &amp; <b>Bar</b><sup class="reference">[1]</sup></td>
      <td><span style="display:none">0999</span>1&nbsp;234</td><td>4<sup>b</sup></table></body></html>`);
    expect(sheets).toEqual([
      {
        rows: [
          ["Party", "Votes", null],
          [null, "No.", "%"],
          ["Café & Bar", "1 234", "4b"],
        ],
        merged: [
          [0, 0, 1, 0],
          [0, 1, 0, 2],
        ],
      },
    ]);
  });

  it("names several tables by what stands above them", async () => {
    const table = "<table><tr><td>a<td>1<tr><td>b<td>2</table>";
    const { sheets } = await open(
      `<h2>First</h2>${table}<table><caption>Second</caption><tr><td>c<td>3<tr><td>d<td>4</table>`,
    );
    expect(sheets?.map(({ name }) => name)).toEqual(["First", "Second"]);
  });

  it("reads Markdown tables", async () =>
    expect(
      rowsOf(
        await open(
          "# Council\n\n| party | votes |\n|:--|--:|\n| **Ash** | 1,234 |\n| Birch | 5 |\n\nend",
        ),
      ),
    ).toEqual(VOTES));

  it("reads records in JSON as rows, and keeps any other form", async () => {
    const opened = await open('[{"party":"Ash","votes":12},{"party":"Birch","seats":null}]');
    expect(rowsOf(opened)).toEqual([
      ["party", "votes", "seats"],
      ["Ash", 12, null],
      ["Birch", null, null],
    ]);
    expect((await open('{"mandate":"results/1"}')).tree).toMatchObject({
      kind: "json",
      value: { mandate: "results/1" },
    });
  });

  it("tells XML by its root element", async () =>
    expect(
      (await open('<?xml version="1.0"?><!-- a --><e:EML xmlns:e="urn:x"><a/></e:EML>')).tree,
    ).toMatchObject({
      kind: "xml",
      root: "EML",
      namespaces: ["urn:x"],
    }));
});

describe("files by their first bytes", () => {
  it.each([
    ["PDF", "%PDF-1.7\n"],
    ["a picture (PNG)", "\x89PNG\r\n"],
  ])("refuses %s with its name", async (found, start) => {
    const bytes = Uint8Array.from(start, (letter) => letter.charCodeAt(0));
    expect((await open(bytes, "votes.csv")).problems).toMatchObject([
      { code: "unknown-format", found },
    ]);
  });
});

describe.skipIf(!present)("real files (skipped: they are not beside this folder)", () => {
  it.each([
    ["de-2013-kerg-latin1.csv", "windows-1252", ";", 160],
    ["dk-1901-2022-latin1.csv", "windows-1252", ";", 13],
    ["il-2015-localities-cp1255.txt", "windows-1255", "\t", 32],
    ["ru-2024-remote-voting-cp1251.csv", "windows-1251", ";", 17],
    ["cz-municipalities-two-elections-utf16le.txt", "utf-16le", "\t", 4],
    ["de-2025-kerg2-trimmed.csv", "utf-8", ";", 19],
    ["au-2010-senate-bass-aec.csv", "utf-8", ",", 11],
    ["wikipedia-table-footnotes.csv", "utf-8", ",", 5],
  ])("%s is in %s, cut at %j", async (name, encoding, delimiter, width) => {
    const { sheets, dialect } = await open(real(name), name);
    expect(dialect).toEqual({ encoding, delimiter });
    expect(Math.max(...sheets![0]!.rows.map(({ length }) => length))).toBe(width);
  });

  it.each([
    ["de-sn-2024-landtag.xlsx", 4],
    ["de-2025-by-land-sheets.ods", 16],
    ["pl-2015-sejm-districts.xls", 1],
  ])("%s has %i sheets", async (name, count) =>
    expect((await open(real(name), name)).sheets).toHaveLength(count),
  );

  it("the roll of the French departments stays the text that it is", async () => {
    const rows = rowsOf(await open(real("fr-2022-departments.xlsx")))!;
    const column = rows[0]!.indexOf("Inscrits");
    const roll = rows.slice(1).map((row) => row[column]);
    expect(roll.every((cell) => typeof cell === "string")).toBe(true);
    expect(roll.reduce((sum: number, cell) => sum + Number(cell), 0)).toBe(48_747_876);
  });

  it("the Portuguese map has its 28 merged ranges", async () =>
    expect((await open(real("pt-2024-map-merged.xlsx"))).sheets![0]!.merged).toHaveLength(28));

  it("the Polish workbook of 2015 has its letters and its sums", async () => {
    const rows = rowsOf(await open(real("pl-2015-sejm-districts.xls")))!;
    const column = rows[0]!.findIndex((cell) =>
      String(cell).startsWith("7 - Komitet Wyborczy Wyborców „Kukiz'15”"),
    );
    expect(rows.slice(1).reduce((sum, row) => sum + Number(row[column]), 0)).toBe(1_339_094);
  });

  it("five texts of the Dutch municipalities lost letters", async () =>
    expect(
      (await open(real("nl-2010-municipalities-lost-characters.csv"))).problems.map(
        ({ found }) => found,
      ),
    ).toHaveLength(5));

  it("the recognised text of a scanned page is refused", async () =>
    expect((await open(real("nz-1996-pdf-ocr-unreadable.txt"))).problems).toMatchObject([
      { code: "unreadable", values: { reason: "page" } },
    ]));
});
