import type { PlaceStep } from "../../law/law.ts";
import type { PlaceEvidence } from "../../results/outcome.ts";
import { type Book, give, type Run } from "../book.ts";
import { areaId, indices, listId } from "../claims.ts";
import { figureAt } from "../figures.ts";
import { settle } from "../tie.ts";
import type { Cell, Table } from "./place-table.ts";

type Order = PlaceEvidence["order"];

/**
 * Which of equal cells have the next seats: all of them, in whatever order, where there is room beside each other; else
 * the one that the tie rules choose. None: it is open.
 */
export function checkEqual(
  book: Book,
  step: PlaceStep,
  table: Table,
  equal: readonly Cell[],
  told: Order,
): readonly Cell[] {
  const { trial } = book;
  const next = told.slice(0, equal.length);
  const at = (cell: Cell) =>
    next.findIndex(
      ({ list, area }) =>
        list === listId(trial, cell.contender) && area === areaId(trial, cell.area),
    );
  if (haveRoom(step, table, equal)) return equal.toSorted((a, b) => at(a) - at(b));

  const [one] = equal;
  const ofOneList = equal.every(({ contender }) => contender === one!.contender);
  const ofOneArea = equal.every(({ area }) => area === one!.area);
  const name = ({ contender, area }: Cell) => {
    const [list, where] = [listId(trial, contender), areaId(trial, area)];
    return ofOneList ? where : ofOneArea ? list : `${list} in ${where}`;
  };
  const run: Run = ofOneList
    ? { ...book.run, contender: one!.contender }
    : ofOneArea
      ? { area: one!.area }
      : book.run;
  const keys = {
    ids: equal.map(name),
    votes: equal.map((cell) => figureAt(trial, { kind: "votes", contest: "list" }, cell)),
    held: equal.map(({ held }) => held),
  };
  const stated = equal.findIndex((cell) => at(cell) === 0);
  const { won } = settle(
    book,
    { among: indices(equal), seats: 1 },
    keys,
    stated < 0 ? [] : [stated],
    run,
  );
  if (won.length > 0) return [equal[won[0]!]!];
  table.seats.forEach((seats, contender) => {
    const most = Math.min(seats, table.left);
    if (most > 0) give(book, { area: book.run.area, contender }, 0, most);
  });
  return [];
}

/** Whether all of them can have a seat, none taking another's. */
function haveRoom({ first }: PlaceStep, table: Table, equal: readonly Cell[]): boolean {
  if (equal.length === 1) return true;
  const count = (of: (cell: Cell) => number, cell: Cell) =>
    equal.filter((other) => of(other) === of(cell)).length;
  return (
    equal.length <= table.left &&
    equal.every((cell) => {
      const ofList = count(({ contender }) => contender, cell);
      const room = count(({ area }) => area, cell) <= table.room.get(cell.area)!;
      return room && ofList <= table.seats[cell.contender]! && (!first || ofList === 1);
    })
  );
}
