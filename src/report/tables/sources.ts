import type { Results } from "../../results/results.ts";
import { areaName, visible } from "../../words/names.ts";
import { counted, date as inWords } from "../../words/prose.ts";
import type { Cell, Table } from "../table.ts";
import * as cell from "./cells.ts";

/** Where the numbers come from, and what each source is used for. */
export function sourcesTable({ results }: { readonly results: Results }): Table {
  return {
    id: "sources",
    caption: "Sources",
    columns: [
      { key: "source", head: "Source", kind: "text" },
      { key: "date", head: "Date", kind: "text" },
      { key: "used_for", head: "Used for", kind: "text" },
      { key: "url", head: "Address", kind: "text" },
    ],
    rows: results.election.sources.map(({ id, title, date, url }) => ({
      role: "list",
      ...(id !== undefined && { id }),
      cells: [
        cell.words(visible(title), title),
        date === undefined ? cell.empty : cell.words(visible(inWords(date)), date),
        cell.words(usedFor(id, results)),
        url === undefined ? cell.empty : address(url),
      ],
    })),
    notes: [],
  };
}

/** Shown by its host; a link only where it is an address of the web. */
function address(url: string): Cell {
  const host = /^https?:\/\/([^/?#\s]+)/i.exec(url)?.[1];
  return host === undefined
    ? cell.words(visible(url), url)
    : { value: url, text: visible(host), href: url };
}

/** One area by its name, several by their number. */
function usedFor(id: string | undefined, { areas }: Results): string {
  const own = id === undefined ? [] : areas.filter((area) => area.source === id);
  if (own.length === 0) return "";
  return own.length === 1 ? areaName(own[0]!) : counted(own.length, "area");
}
