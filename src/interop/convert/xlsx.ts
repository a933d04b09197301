import { type Results, TOTALS } from "../../results/results.ts";
import type { Part } from "../../words/parts.ts";
import { workbook } from "../workbook.ts";
import type { Cell } from "./csv.ts";
import type { Writer } from "./format.ts";
import { areaNamesKept, idsKept, stoodNowhere } from "./kept.ts";
import { WIDE_HOLDS, wideTable } from "./wide.ts";
import { allowed } from "./xml.ts";

/** A workbook for people: the table of `wide`, the areas, the lists, official seats, and where it comes from. */
export const xlsx: Writer = {
  holds: [
    ...[...WIDE_HOLDS, "election", "date", "country", "law", "sources", "notes", "kinds", "idle"],
    ...["bounds", "ids", "short", "seats", "figures", "official", "officialAreas"],
  ] as readonly Part[],
  except,
  makes: "bytes",
  write: (results) => {
    const { header, rows } = wideTable(results);
    return workbook([
      { name: "results", rows: [header, ...rows] },
      { name: "areas", rows: areaRows(results) },
      { name: "lists", rows: listRows(results) },
      ...(results.official ? [{ name: "seats", rows: seatRows(results.official) }] : []),
      { name: "Source", rows: sourceRows(results) },
    ]);
  },
};

/** Blanks around a text do not come back from a cell, nor letters that XML forbids. */
function except(results: Results): Part[] {
  const { lists, areas, election, official } = results;
  const all = (texts: readonly (string | undefined)[]) =>
    texts.every((text) => text === undefined || (text !== "" && text === allowed(text).trim()));
  const { annulled, sources, notes = [] } = election;
  const figures = areas.flatMap((area) => [...(area.figures ?? [])]);
  const noSeats = [...(official ?? [])].filter(([, byList]) => byList.size === 0);
  const held: readonly [Part, boolean][] = [
    ["election", all([election.id, election.title])],
    ["date", all([election.date])],
    [
      "country",
      all([election.country, election.body, annulled?.date, annulled?.by]) &&
        (!annulled || Object.keys(annulled).length > 0),
    ],
    ["law", all([election.law])],
    [
      "sources",
      all(sources.flatMap(({ id, title, url, date }) => [id, title, url, date])) &&
        all(areas.map(({ source }) => source)),
    ],
    ["notes", all(notes)],
    ["ids", idsKept(lists) && all(lists.map(({ id }) => id))],
    ["areaIds", idsKept(areas) && all(areas.map(({ id }) => id))],
    ["names", areaNamesKept(results) && all([...lists, ...areas].map(({ name }) => name))],
    ["empty", !stoodNowhere(results)],
    ["short", all(lists.map(({ short }) => short))],
    ["figures", figures.every(([name, value]) => all([name, String(value)]))],
    ["official", !noSeats.some(([id]) => id === areas[0]!.id)],
    ["officialAreas", !noSeats.some(([id]) => id !== areas[0]!.id)],
  ];
  return held.flatMap(([part, is]) => (is ? [] : [part]));
}

function areaRows({ areas }: Results): Cell[][] {
  const figures = [...new Set(areas.flatMap((area) => [...(area.figures?.keys() ?? [])]))];
  return [
    [
      ...["id", "name", "level", "parent", "source", "seats", "adjustment_seats", "list_seats"],
      ...["national_seats", "constituency_seats", "population"],
      ...TOTALS.flatMap((total) => [`${total}_from`, `${total}_to`]),
      ...figures.map((name) => `figure:${name}`),
    ],
    ...areas.map((area) => [
      ...[area.id, area.name, area.level, areas[area.parent ?? -1]?.id ?? null],
      ...[area.source ?? null, area.seats ?? null, area.adjustmentSeats ?? null],
      ...[area.listSeats ?? null, area.nationalSeats ?? null, area.constituencySeats ?? null],
      area.population ?? null,
      ...TOTALS.flatMap((total) => {
        const known = area.totals[total];
        return typeof known === "object" ? [known.from, known.to] : [null, null];
      }),
      ...figures.map((name) => area.figures?.get(name) ?? null),
    ]),
  ];
}

/** `column` is the header of the list in the sheet of results; empty where it stood nowhere. */
function listRows(results: Results): Cell[][] {
  const { labels, first } = wideTable(results);
  return [
    ["id", "name", "short", "kind", "column"],
    ...results.lists.map(({ id, name, short, kind }, k) => [
      ...[id, name, short ?? null, kind, first.includes(k) ? labels[k]! : null],
    ]),
  ];
}

const seatRows = (official: NonNullable<Results["official"]>): Cell[][] => [
  ["area", "list", "seats"],
  ...Array.from(official, ([area, byList]) =>
    Array.from(byList, ([list, seats]): Cell[] => [area, list, seats]),
  ).flat(),
];

/** Where the results come from, a row a fact: for a sheet of its own. */
export function sourceRows({ election }: Results): Cell[][] {
  const { sources, notes = [], annulled, year } = election;
  const row = (what: string, text: string | undefined): Cell[][] =>
    text === undefined ? [] : [[what, text, null, null, null]];
  return [
    ["what", "text", "address", "date", "id"],
    ["election", election.title, null, election.date ?? null, election.id],
    ["status", election.status, null, null, null],
    ...(annulled ? [["annulled", annulled.by ?? null, null, annulled.date ?? null, null]] : []),
    ...row("country", election.country),
    ...row("body", election.body),
    ...row("year", year === undefined ? undefined : String(year)),
    ...row("law", election.law),
    ...sources.map(({ id, title, url, date }) => [
      ...["source", title, url ?? null, date ?? null, id ?? null],
    ]),
    ...notes.map((note) => ["note", note, null, null, null]),
  ];
}
