import { assemble, type Cell, type DraftArea, type Reading } from "../results/assemble.ts";
import { error, type Problem, warning } from "../results/problem.ts";
import { type Kind, LEVELS, type Level, TOTALS, type Total } from "../results/results.ts";
import { idsFor, isWords, readCell } from "./cells.ts";
import type { Sheet } from "./csv.ts";
import { bareElection } from "./election.ts";
import { type Role, roleOf } from "./roles.ts";

interface Found {
  readonly name: string;
  readonly level: Level;
  /** key of the area around it, in a table with several columns of areas */
  readonly parent?: string;
  /** index among the rows; absent for an area that only stands beside others */
  row?: number;
  readonly place: { readonly row: number; readonly column: number };
}

/** A table with a row an area and a column a list; columns of totals and areas are known by their headers. */
export function byArea(sheet: Sheet): Reading {
  const problems: Problem[] = [];
  const { columns, lists, left } = columnsOf(sheet);
  if (lists.length === 0)
    return {
      problems: [
        error("missing-column", { source: sheet.name, row: 1 }, "", { column: "votes of a list" }),
      ],
    };
  const names = lists.map((column) => sheet.header[column]!);
  names.forEach((name, i) => {
    const first = names.indexOf(name);
    if (first !== i)
      problems.push(
        error("same-name", headerPlace(sheet, lists[i]!), name, {
          column: headerPlace(sheet, lists[first]!).column!,
        }),
      );
  });

  const numbers = sheet.rows.map(({ cells, row }) =>
    sheet.header.map((_, column): number | null => {
      if (!columns.numbers.has(column)) return null;
      const text = cells[column] ?? "";
      const value = readCell(text);
      if (typeof value !== "string") return value;
      problems.push(error(value, sheet.place(row, column), text));
      return null;
    }),
  );
  const { areas, sums } = areasOf(sheet, columns, problems);
  const counted = [...areas.values()].flatMap(({ row }) => (row === undefined ? [] : [row]));
  if (
    problems.length === 0 &&
    !counted.some((row) => lists.some((column) => numbers[row]![column] !== null))
  )
    problems.push(error("no-votes", { source: sheet.name }));
  if (problems.length > 0) return { problems };

  const election = bareElection(sheet.name);
  const listIds = idsFor(names);
  const keys = [...areas.keys()];
  const whole = keys.find((key) => areas.get(key)!.level === "nation");
  const alone = keys.length === 1;
  const top = whole ?? (alone ? keys[0]! : undefined);
  const areaIds = new Map(
    idsFor(["nation", ...keys.map((key) => areas.get(key)!.name)])
      .slice(1)
      .map((id, i) => [keys[i]!, id]),
  );
  const drafts = keys.map((key): DraftArea => {
    const { name, level, parent, row, place } = areas.get(key)!;
    const around = parent ?? (key === top ? undefined : top);
    const id = areaIds.get(key)!;
    const totals = columns.totals.flatMap(([total, column]) => {
      const value = row === undefined ? null : numbers[row]![column]!;
      return value === null ? [] : [[total, value] as const];
    });
    return {
      area: { id, name, level, totals: Object.fromEntries(totals) },
      ...(key !== top && { parent: around === undefined ? "nation" : areaIds.get(around)! }),
      own: { list: row !== undefined, constituency: false },
      at: () => sheet.place(place.row, place.column),
    };
  });
  const nation: DraftArea = {
    area: { id: "nation", name: election.title, level: "nation", totals: {} },
    own: { list: false, constituency: false },
    at: () => ({ source: sheet.name }),
  };
  const cells = keys.flatMap((key) => {
    const { row } = areas.get(key)!;
    if (row === undefined) return [];
    return lists.map(
      (column, list): Cell => ({
        area: areaIds.get(key)!,
        list: listIds[list]!,
        value: numbers[row]![column]!,
        from: row * sheet.header.length + column,
      }),
    );
  });
  const width = sheet.header.length;
  const reading = assemble({
    election,
    lists: lists.map((column, i) => ({
      list: { id: listIds[i]!, name: names[i]!, kind: kindOf(sheet.roles[column]) },
      at: () => headerPlace(sheet, column),
    })),
    areas: top === undefined ? [nation, ...drafts] : drafts,
    votes: {
      cells,
      at: ({ from }) => sheet.place(sheet.rows[Math.floor(from / width)]!.row, from % width),
    },
  });
  const warnings = [
    ...left.map((column) =>
      warning("unknown-column", headerPlace(sheet, column), sheet.header[column]!),
    ),
    ...disagreeing(sheet, numbers, outermost(areas, whole), sums, columns.numbers),
  ];
  return { ...reading, problems: [...reading.problems, ...warnings] };
}

interface Columns {
  readonly areas: readonly (readonly [Level, number])[];
  readonly level: number;
  readonly totals: readonly (readonly [Total, number])[];
  readonly numbers: ReadonlySet<number>;
}

/** Sorts the columns; what has no role is a list, unless it holds words. `left`: columns that are not used. */
function columnsOf(sheet: Sheet): { columns: Columns; lists: number[]; left: number[] } {
  const areas: [Level, number][] = [];
  const totals: [Total, number][] = [];
  const lists: number[] = [];
  const left: number[] = [];
  sheet.roles.forEach((role, column) => {
    if (typeof role === "object") areas.push([role.area, column]);
    else if (TOTALS.includes(role as Total)) totals.push([role as Total, column]);
    else if (role === undefined || role === "against-all" || role === "other") {
      const texts = sheet.rows.map(({ cells }) => cells[column] ?? "");
      const words =
        texts.some(isWords) && texts.every((text) => isWords(text) || readCell(text) === null);
      if (sheet.header[column] === "" && texts.every((text) => text.trim() === "")) return;
      (words || sheet.header[column] === "" ? left : lists).push(column);
    } else if (role !== "share" && role !== "level" && role !== "id") left.push(column);
  });
  areas.sort(([a], [b]) => LEVELS.indexOf(a) - LEVELS.indexOf(b));
  const numbers = new Set([...lists, ...totals.map(([, column]) => column)]);
  return { columns: { areas, level: sheet.roles.indexOf("level"), totals, numbers }, lists, left };
}

/** The areas by key, those that only stand in a column beside others included; rows of sums apart. */
function areasOf(
  sheet: Sheet,
  { areas: columns, level }: Columns,
  problems: Problem[],
): { areas: Map<string, Found>; sums: number[] } {
  const areas = new Map<string, Found>();
  const sums: number[] = [];
  sheet.rows.forEach(({ cells, row }, index) => {
    const path = columns.flatMap(([level, column]) => {
      const name = (cells[column] ?? "").trim();
      return name === "" ? [] : [{ level, column, name }];
    });
    if (path.length === 0) {
      problems.push(error("schema", sheet.place(row, columns[0]![1]), "", { expected: "text" }));
      return;
    }
    if (path.some(({ name }) => roleOf(name) === "sum")) {
      sums.push(index);
      return;
    }
    let parent: string | undefined;
    path.forEach(({ name, level: usual, column }, depth) => {
      const key = `${parent ?? ""}\n${column}\n${name}`;
      const last = depth === path.length - 1;
      const place = { row, column };
      const known = areas.get(key);
      if (!known)
        areas.set(key, {
          name,
          level:
            (last && levelOf(cells[level])) || (columns.length === 1 && levelOf(name)) || usual,
          ...(parent !== undefined && { parent }),
          ...(last && { row: index }),
          place,
        });
      else if (last && known.row === undefined) known.row = index;
      else if (last)
        problems.push(error("same-name", sheet.place(row, column), name, { row: known.place.row }));
      parent = key;
    });
  });
  return { areas, sums };
}

function levelOf(text: string | undefined): Level | undefined {
  const role = text === undefined ? undefined : roleOf(text);
  return typeof role === "object" ? role.area : LEVELS.find((level) => level === text);
}

const kindOf = (role: Role | undefined): Kind =>
  role === "against-all" || role === "other" ? role : "party";

const headerPlace = (sheet: Sheet, column: number) => {
  const { row: _, ...place } = sheet.place(0, column);
  return place;
};

/** Rows of areas that lie in no other row: those that a row of sums adds up. */
function outermost(areas: ReadonlyMap<string, Found>, whole: string | undefined): number[] {
  return Array.from(areas, ([key, area]) => {
    let around = area.parent;
    while (around !== undefined && areas.get(around)!.row === undefined)
      around = areas.get(around)!.parent;
    return key === whole || around !== undefined ? undefined : area.row;
  }).filter((row) => row !== undefined);
}

/** A row of sums is checked against the other rows and never counted. */
function disagreeing(
  sheet: Sheet,
  numbers: readonly (readonly (number | null)[])[],
  counted: readonly number[],
  sums: readonly number[],
  columns: ReadonlySet<number>,
): Problem[] {
  return sums.flatMap((row) =>
    [...columns].flatMap((column): Problem[] => {
      const stated = numbers[row]![column]!;
      const parts = counted.map((part) => numbers[part]![column]!);
      if (stated === null || parts.some((part) => part === null)) return [];
      const sum = parts.reduce<number>((a, b) => a + (b ?? 0), 0);
      if (sum === stated) return [];
      return [
        warning("sum-areas", sheet.place(sheet.rows[row]!.row, column), String(stated), {
          from: sum,
          to: sum,
        }),
      ];
    }),
  );
}
