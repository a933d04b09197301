import { mostSeatsFirst } from "../../words/colours.ts";
import { say } from "../../words/language.ts";
import { areaName } from "../../words/names.ts";
import type { Table } from "../table.ts";
import type { AreaSeatsInput } from "./area-seats.ts";
import * as cell from "./cells.ts";

/** Which list has which constituencies, a row a list. Undefined where areas have other numbers of seats than one. */
export function areaWinnersTable({ outcome, results }: AreaSeatsInput): Table | undefined {
  const areas = results.areas.flatMap((area) => {
    const seats = area.level === "constituency" ? outcome.areas.get(area.id) : undefined;
    return seats ? [{ area, seats: [...seats] }] : [];
  });
  const single = areas.every(({ seats }) => seats.length === 1 && seats[0]![1] === 1);
  if (areas.length === 0 || !single || outcome.parts) return undefined;
  const wonBy = (id: string) => areas.filter(({ seats }) => seats[0]![0] === id);
  const lists = mostSeatsFirst(
    outcome.lists.map((list) => ({ ...list, won: wonBy(list.id), seats: wonBy(list.id).length })),
  ).filter(({ seats }) => seats > 0);
  const words = say.report.areaTables;
  return {
    id: "area-winners",
    caption: words.caption("constituency"),
    columns: [
      { key: "list", head: say.report.cells.list, kind: "text" },
      { key: "won", head: say.report.cells.seats, kind: "integer" },
      { key: "areas", head: words.areas("constituency"), kind: "text" },
    ],
    rows: lists.map((list) => ({
      role: "list",
      id: list.id,
      cells: [
        cell.name(list),
        cell.integer(list.seats),
        cell.words(list.won.map(({ area }) => areaName(area)).join(", ")),
      ],
    })),
    notes: [],
  };
}
