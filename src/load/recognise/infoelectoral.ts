import type { ReadingDocument } from "../reading/document.ts";
import type { Cell, Sheet } from "../sheet/sheet.ts";

/**
 * The files of Spain's Ministry of the Interior (Infoelectoral): lines of fixed width without headers, in three files
 * that are joined by their codes. 03 names the lists, 07 holds the totals of the areas, 08 the votes.
 *
 * @returns one table, a row for each line of 08, with its reading; undefined if the sheets are others
 * @see the ministry's description of its files, which lies in each of its archives (FICHEROS.doc)
 */
export function infoelectoral(
  sheets: readonly Sheet[],
): { sheets: readonly Sheet[]; reading: ReadingDocument } | undefined {
  const parts = partsOf(sheets.map(({ name }) => name ?? ""));
  if (!parts) return undefined;
  const [lists, areas, votes] = parts.map((part) => sheets.find(({ name }) => name === part)!) as [
    Sheet,
    Sheet,
    Sheet,
  ];
  const names = new Map(lines(lists).map((line) => [at(line, 9, 14), line]));
  const places = new Map(lines(areas).map((line) => [at(line, 10, 14), line]));
  const rows = lines(votes).map((line): Cell[] => {
    if (line === "") return [];
    const area = places.get(at(line, 10, 14)) ?? "";
    const own = names.get(at(line, 15, 20)) ?? "";
    const head = at(own, 227, 232);
    const national = names.get(head) ?? own;
    return [
      `${at(line, 10, 11)}-${at(line, 12, 13)}`,
      text(area, 15, 64),
      head,
      text(national, 15, 64),
      number(line, 21, 28),
      number(line, 29, 33),
      number(area, 78, 85),
      number(area, 126, 133),
      number(area, 134, 141),
      number(area, 142, 149),
      at(line, 15, 20),
    ];
  });
  return {
    sheets: [{ ...(votes.name !== undefined && { name: votes.name }), rows }],
    reading: READING,
  };
}

/** The files of lists, areas and votes among files, by their names; undefined where one of the three is missing. */
export function partsOf(names: readonly string[]): [string, string, string] | undefined {
  const [lists, areas, votes] = ["03", "07", "08"].map((kind) =>
    names.find((name) => new RegExp(`(?:^|/)${kind}\\d{6}\\.DAT$`, "i").test(name)),
  );
  return lists && areas && votes ? [lists, areas, votes] : undefined;
}

const lines = ({ rows }: Sheet): string[] =>
  rows.map((cells) => cells.filter((cell) => cell !== null).join(","));

/** Columns of a line, counted from 1 as the ministry does. */
const at = (line: string, from: number, to: number): string => line.slice(from - 1, to);
const text = (line: string, from: number, to: number): string => at(line, from, to).trim();
const number = (line: string, from: number, to: number): string =>
  at(line, from, to).replace(/^0+(?=\d)/, "");

const READING: ReadingDocument = {
  mandate: "reading/1",
  id: "es-infoelectoral",
  title: "Spain, Ministry of the Interior, Infoelectoral: lists, areas and votes joined",
  dialect: { headerRows: [] },
  columns: [
    { match: "#1", role: "areaId", level: "province", because: "community and province" },
    { match: "#2", role: "areaName", level: "province" },
    {
      match: "#3",
      role: "listId",
      because: "a party stands under several codes, joined by this one",
    },
    { match: "#4", role: "list" },
    { match: "#5", role: "votes" },
    { match: "#6", role: "seats" },
    { match: "#7", role: "registered", repeated: true },
    { match: "#8", role: "blank", repeated: true, because: "valid by the law of Spain" },
    { match: "#9", role: "invalid", repeated: true },
    { match: "#10", role: "sum", repeated: true, because: "votes for lists" },
    { match: "#11", role: "group", because: "the list's own code" },
  ],
  rows: [
    { where: { "#1": "^99-.*$" }, as: "subtotal", because: "the nation" },
    { where: { "#1": "^.*-99$" }, as: "subtotal", because: "an autonomous community" },
  ],
  totals: "check",
};
