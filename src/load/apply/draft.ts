import { assemble, type Cell, type DraftArea, type Reading } from "../../results/assemble.ts";
import { error, type Problem } from "../../results/problem.ts";
import type { Election } from "../../results/results.ts";
import { idsFor } from "../ids.ts";
import type { ReadingDocument } from "../reading/document.ts";
import type { Figure, Unit } from "./areas.ts";
import type { Listed } from "./collect.ts";
import type { Table } from "./table.ts";

/** Makes Results of areas and lists: ids from names or codes, a whole around all areas where the table has none. */
export function draft(
  table: Table,
  election: Election,
  units: readonly Unit[],
  lists: readonly Listed[],
  { votesPerBallot, ids }: Pick<ReadingDocument, "votesPerBallot" | "ids">,
): Reading {
  const { listIds, areaIds, whole, bare, parentOf } = identify(units, lists, ids);
  const listId = new Map(lists.map(({ key }, i) => [key, listIds[i]!]));
  const areaId = new Map(units.map(({ key }, i) => [key, areaIds[i]!]));

  const figures: Figure[] = [];
  const cells = units.flatMap((unit) =>
    Array.from(unit.votes, ([list, figure]): Cell => {
      figures.push(figure);
      const at = { area: areaId.get(unit.key)!, list: listId.get(list)! };
      return { ...at, value: figure.value, from: figures.length - 1 };
    }),
  );
  const areas = units.map((unit): DraftArea => {
    const parent = parentOf(unit);
    const totals = Array.from(unit.totals, ([total, { value }]) => [total, value] as const);
    return {
      area: {
        id: areaId.get(unit.key)!,
        name: bare ? election.title : unit.name,
        level: unit.level,
        totals: Object.fromEntries(totals.filter(([, value]) => value !== null)),
      },
      ...(parent !== undefined && { parent }),
      own: { list: unit.row !== undefined && unit.votes.size > 0, constituency: false },
      at: unit.place,
    };
  });
  const nation: DraftArea = {
    area: { id: "nation", name: election.title, level: "nation", totals: {} },
    own: { list: false, constituency: false },
    at: () => ({ source: table.source }),
  };
  const place = ({ row, column }: Figure) => table.place(column, row);
  const won = units.flatMap((unit) => {
    const seats = Array.from(unit.seats, ([list, figure]) => ({ list, figure })).filter(
      ({ figure }) => figure.value !== null && figure.value > 0,
    );
    if (seats.length === 0) return [];
    const area = areaId.get(unit.key)!;
    return [
      {
        area,
        seats: {
          cells: seats.map(
            ({ list, figure }, from): Cell => ({
              ...{ area, list: listId.get(list)!, value: figure.value, from },
            }),
          ),
          at: ({ from }: Cell) => place(seats[from]!.figure),
        },
        at: unit.place,
      },
    ];
  });
  return assemble({
    election,
    lists: lists.map((list, i) => ({
      list: { id: listIds[i]!, name: list.name, kind: list.kind },
      at: () => table.place(list.column, list.row),
    })),
    areas: whole ? areas : [nation, ...areas],
    votes: { cells, at: ({ from }) => place(figures[from]!) },
    ...(won.length > 0 && { official: won }),
    ...(votesPerBallot !== undefined && { votesPerBallot }),
  });
}

/** Ids of areas and lists, the area that is the whole where there is one, and what lies in what. */
export function identify(
  units: readonly Unit[],
  lists: readonly Listed[],
  ids: ReadingDocument["ids"],
) {
  const byKey = new Map(units.map(({ key }, i) => [key, i]));
  const around = ({ parent }: Unit) => (parent === undefined ? undefined : byKey.get(parent));
  const outer = units.filter((unit) => around(unit) === undefined);
  const whole = outer.length === 1 ? outer[0] : outer.find(({ level }) => level === "nation");
  const bare = units.length === 1 && units[0]!.name === "";
  const named = () => {
    const texts = told(units, (unit) => {
      const at = around(unit);
      const code = unit.code === "" ? "" : `${unit.level} ${unit.code}`;
      return [unit.name, at === undefined ? "" : `${units[at]!.name} ${unit.name}`, code];
    });
    return idsFor(["nation", ...texts]).slice(1);
  };
  const areaIds = bare ? ["nation"] : (codesOf(units, ids) ?? named());
  return {
    listIds:
      codesOf(lists, ids) ??
      idsFor(told(lists, ({ name, code }) => [name, code && `${name} ${code}`])),
    areaIds,
    whole,
    bare,
    /** id of the area around one; undefined for the whole */
    parentOf(unit: Unit): string | undefined {
      if (unit === whole) return undefined;
      const at = around(unit) ?? (whole && byKey.get(whole.key));
      return at === undefined ? "nation" : areaIds[at]!;
    },
  };
}

/** The codes, where they are the ids and all have one. */
function codesOf(
  things: readonly { readonly code: string }[],
  ids: ReadingDocument["ids"],
): string[] | undefined {
  const codes = things.map(({ code }) => code);
  return ids === "codes" && !codes.includes("") ? codes : undefined;
}

/** Tells things of one name apart by the next thing that is known of them. */
function told<T>(things: readonly T[], names: (thing: T) => readonly string[]): string[] {
  const known = things.map(names);
  const texts = known.map(([name]) => name ?? "");
  const depths = Math.max(0, ...known.slice(0, 1).map(({ length }) => length));
  for (let depth = 1; depth < depths; depth++) {
    const count = new Map<string, number>();
    for (const text of texts) count.set(text, (count.get(text) ?? 0) + 1);
    known.forEach((alternatives, i) => {
      const next = alternatives[depth]!;
      if (next !== "" && count.get(texts[i]!)! > 1) texts[i] = next;
    });
  }
  return texts;
}

/** Lists of one name in two columns: both places, for neither may be left out. */
export function sameNames(table: Table, lists: readonly Listed[]): Problem[] {
  const first = new Map<string, Listed>();
  return lists.flatMap((list) => {
    const name = headerOf(table, list);
    const known = first.get(name);
    if (!known) first.set(name, list);
    if (!known || list.row || list.code !== "") return [];
    return [
      error("same-name", table.place(list.column), list.name, {
        column: table.place(known.column).column ?? "",
      }),
    ];
  });
}

/** The name of a list; where that is its header, as the file has it: the second "Red" is not "Red (2)". */
function headerOf({ labels, parts }: Table, { name, row, column }: Listed): string {
  const [header] = parts[column] ?? [];
  const isHeader = !row && parts[column]?.length === 1 && labels[column] === name;
  return isHeader && header !== undefined ? header : name;
}
