import { unzipSync, zipSync } from "fflate";
import type { Results } from "../../results/results.ts";
import type { Cell } from "./csv.ts";
import type { Writer } from "./format.ts";
import { WIDE_HOLDS, wideTable } from "./wide.ts";

/** A workbook for people: the table of `wide`, the areas, the lists, and where it comes from. */
export const xlsx: Writer = {
  holds: [...WIDE_HOLDS, "election", "law", "sources", "notes", "kinds", "idle"],
  makes: "bytes",
  write: async (results) => {
    const { default: write } = await import("write-excel-file/universal");
    const { header, rows } = wideTable(results);
    const book = write([
      sheet("results", [header, ...rows]),
      sheet("areas", areaRows(results)),
      sheet("lists", listRows(results)),
      sheet("Source", sourceRows(results)),
    ]);
    const bytes = new Uint8Array(await (await book.toBlob()).arrayBuffer());
    // packed anew with a fixed time: the same results give the same bytes
    return zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1) });
  },
};

const sheet = (name: string, rows: readonly (readonly Cell[])[]) => ({
  sheet: name,
  stickyRowsCount: 1,
  data: rows.map((row) => row.map(cellOf)),
});

/** Text is typed as text, so that no name becomes a formula, and has no letter that XML forbids. */
function cellOf(cell: Cell) {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  const text = cell.replace(FORBIDDEN, "\ufffd");
  // the library looks texts up as keys of an object: those that every object has would be damaged
  return { value: text in {} ? `${text} ` : text, type: String };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

const areaRows = ({ areas }: Results): Cell[][] => [
  ["id", "name", "level", "parent", "seats", "population"],
  ...areas.map((area) => [
    ...[area.id, area.name, area.level, areas[area.parent ?? -1]?.id ?? null],
    ...[area.seats ?? null, area.population ?? null],
  ]),
];

const listRows = ({ lists }: Results): Cell[][] => [
  ["id", "name", "short", "kind"],
  ...lists.map(({ id, name, short, kind }) => [id, name, short ?? null, kind]),
];

function sourceRows({ election }: Results): Cell[][] {
  const { sources, notes = [], annulled } = election;
  return [
    ["what", "text", "address", "date"],
    ["election", election.title, null, election.date ?? null],
    ["status", annulled ? `annulled, ${election.status}` : election.status, null, null],
    ...(election.law === undefined ? [] : [["law", election.law, null, null]]),
    ...sources.map(({ title, url, date }) => ["source", title, url ?? null, date ?? null]),
    ...notes.map((note) => ["note", note, null, null]),
  ];
}
