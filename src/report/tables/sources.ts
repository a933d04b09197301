import type { Results } from "../../results/results.ts";
import { say } from "../../words/language.ts";
import { areaName, visible } from "../../words/names.ts";
import { date as inWords } from "../../words/prose.ts";
import type { Cell, Table } from "../table.ts";
import * as cell from "./cells.ts";

/** Where the numbers come from, and what each source is used for. */
export function sourcesTable({ results }: { readonly results: Results }): Table {
  const words = say.report.dataTables;
  return {
    id: "sources",
    caption: words.sources,
    columns: [
      { key: "source", head: words.source, kind: "text" },
      { key: "date", head: words.date, kind: "text" },
      { key: "used_for", head: words.usedFor, kind: "text" },
      { key: "url", head: words.address, kind: "text" },
    ],
    rows: results.election.sources.map(({ id, title, date, url }) => ({
      role: "list",
      ...(id !== undefined && { id }),
      cells: [
        cell.words(visible(title), title),
        date === undefined ? cell.empty : cell.words(visible(inWords(date)), date),
        cell.told(() => usedFor(id, results)),
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
  return own.length === 1 ? areaName(own[0]!) : say.terms.areas(own.length);
}
