import type { ListOutcome, Outcome } from "../../results/outcome.ts";
import { type Area, LEVELS, type Level, type Results } from "../../results/results.ts";
import { mostSeatsFirst } from "../../words/colours.ts";
import { say } from "../../words/language.ts";
import { areaName, shortName, visible } from "../../words/names.ts";
import type { Cell, Row, Table } from "../table.ts";
import * as cell from "./cells.ts";

export interface AreaSeatsInput {
  readonly outcome: Outcome;
  readonly results: Results;
}

/** Seats in areas of one level, or in each contest, and what was given elsewhere. */
interface InAreas {
  readonly level: Level | undefined;
  readonly areas: readonly { readonly area: Area; readonly seats: ReadonlyMap<string, number> }[];
  /** lists with seats, most first */
  readonly lists: readonly ListOutcome[];
  /** seats by list that none of the areas has */
  readonly elsewhere: ReadonlyMap<string, number>;
}

/**
 * Seats by area, a column for each of the largest lists and one for all others. Undefined where the law gives no seats
 * in areas.
 *
 * @param most so many lists have a column of their own
 */
export function areaSeatsTable(input: AreaSeatsInput, most: number): Table | undefined {
  const found = inAreas(input);
  if (!found) return undefined;
  const words = say.report.areaTables;
  const { level, areas, lists, elsewhere } = found;
  const shown = lists.length <= most + 1 ? lists : lists.slice(0, most);
  const others = lists.slice(shown.length);
  const cells = (seats: ReadonlyMap<string, number>): Cell[] => [
    cell.seatCount(total(seats)),
    ...shown.map(({ id }) => cell.seatCount(seats.get(id) ?? 0)),
    ...(others.length > 0 ? [cell.seatCount(seatsOf(others, seats))] : []),
  ];
  const row = (role: Row["role"], name: () => string, seats: ReadonlyMap<string, number>): Row => ({
    role,
    cells: [cell.told(name), ...cells(seats)],
  });
  return {
    id: "area-seats",
    caption: words.caption(level),
    columns: [
      { key: "area", head: words.area(level), kind: "text" },
      { key: "seats", head: say.report.cells.seats, kind: "integer" },
      ...shown.map((list, i) => ({
        key: `list_${i + 1}`,
        head: shortName(list),
        kind: "integer" as const,
      })),
      ...(others.length > 0
        ? [{ key: "others", head: words.others, kind: "integer" as const }]
        : []),
    ],
    rows: [
      ...areas.map(
        ({ area, seats }): Row => ({
          ...row("list", () => areaName(area), seats),
          id: area.id,
        }),
      ),
      ...(total(elsewhere) > 0
        ? [row("context", () => say.report.areaTables.elsewhere(level), elsewhere)]
        : []),
      row("total", () => say.report.areaTables.all, input.outcome.seats),
    ],
    notes: others.length > 0 ? [words.otherLists(others.map(shortName))] : [],
  };
}

/** The same, all lists of an area in one cell: for many lists, and for contests that have not the same ones. */
export function areaListsTable(input: AreaSeatsInput): Table | undefined {
  const found = inAreas(input);
  if (!found) return undefined;
  const words = say.report.areaTables;
  const { level, areas, lists, elsewhere } = found;
  const order = new Map(lists.map(({ id }, i) => [id, i]));
  const names = new Map(lists.map((list) => [list.id, shortName(list)]));
  const won = (seats: ReadonlyMap<string, number>, open: number): Cell => {
    const each = [...seats]
      .toSorted(([a, m], [b, n]) => n - m || (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .map(([id, n]) => `${names.get(id) ?? visible(id)} ${n}`);
    return cell.words([...each, ...(open > 0 ? [words.open(open)] : [])].join(", "));
  };
  const { parts } = input.outcome;
  return {
    id: "area-lists",
    caption: words.caption(level),
    columns: [
      { key: "area", head: words.area(level), kind: "text" },
      { key: "seats", head: say.report.cells.seats, kind: "integer" },
      { key: "lists", head: words.lists, kind: "text" },
    ],
    rows: [
      ...areas.map(({ area, seats }, i): Row => {
        const certain = total(seats);
        const part = parts?.[i];
        const house = part && part.open.length > 0 ? (part.house ?? certain) : certain;
        return {
          role: "list",
          id: area.id,
          cells: [
            cell.words(areaName(area), area.name),
            cell.integer(house),
            won(seats, Math.max(0, house - certain)),
          ],
        };
      }),
      ...(total(elsewhere) > 0
        ? [
            {
              role: "context",
              cells: [
                cell.told(() => say.report.areaTables.elsewhere(level)),
                cell.integer(total(elsewhere)),
                won(elsewhere, 0),
              ],
            } as const,
          ]
        : []),
    ],
    notes: [],
  };
}

function inAreas({ outcome, results }: AreaSeatsInput): InAreas | undefined {
  const lists = mostSeatsFirst(outcome.lists.filter(({ seats }) => seats > 0));
  const none = new Map<string, number>();
  if (outcome.parts) {
    const tops = results.areas.filter(({ parent }) => parent === undefined);
    const areas = tops.map((area) => ({ area, seats: outcome.areas.get(area.id) ?? none }));
    return { level: onlyLevel(tops), areas, lists, elsewhere: none };
  }
  const level = shownLevel(outcome, results);
  if (level === undefined) return undefined;
  const areas = results.areas.flatMap((area) => {
    const seats = area.level === level ? outcome.areas.get(area.id) : undefined;
    return seats ? [{ area, seats }] : [];
  });
  const elsewhere = new Map(
    [...outcome.seats].flatMap(([id, n]) => {
      const left = areas.reduce((sum, { seats }) => sum - (seats.get(id) ?? 0), n);
      return left > 0 ? [[id, left] as const] : [];
    }),
  );
  return { level, areas, lists, elsewhere };
}

/** The deepest level with at least half of the seats: further down areas tell less and less of the house. */
function shownLevel({ areas, seats }: Outcome, results: Results): Level | undefined {
  const byLevel = new Map<Level, number>();
  for (const { id, level, parent } of results.areas) {
    const row = parent === undefined ? undefined : areas.get(id);
    if (row) byLevel.set(level, (byLevel.get(level) ?? 0) + total(row));
  }
  return LEVELS.findLast((level) => 2 * (byLevel.get(level) ?? 0) >= Math.max(1, total(seats)));
}

function onlyLevel(areas: readonly Area[]): Level | undefined {
  const [first] = areas;
  return areas.every(({ level }) => level === first?.level) ? first?.level : undefined;
}

const total = (seats: ReadonlyMap<string, number>): number =>
  [...seats.values()].reduce((a, b) => a + b, 0);

const seatsOf = (lists: readonly ListOutcome[], seats: ReadonlyMap<string, number>): number =>
  lists.reduce((sum, { id }) => sum + (seats.get(id) ?? 0), 0);
