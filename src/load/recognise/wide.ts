import { error, type Problem } from "../../results/problem.ts";
import { type Kind, TOTALS, type Total } from "../../results/results.ts";
import { isEmpty, textOf } from "../apply/table.ts";
import type { ReadingRow } from "../reading/document.ts";
import type { Column } from "./columns.ts";
import { type Facts, type Line, literal, type Told } from "./guess.ts";
import { levelRows } from "./levels.ts";
import { listColumns } from "./lists.ts";
import { reason, SAME_NUMBER } from "./reasons.ts";
import { totalColumns } from "./totals.ts";
import { type AreaColumn, rowsAreAreas, treeOf } from "./tree.ts";
import { isSum, proposal } from "./words.ts";

/** A table with a row an area and a column a list. */
export function wide(facts: Facts): Told | { problems: readonly Problem[] } {
  const { table, columns, lie } = facts;
  const lines = new Map<number, Line>();
  const put = ({ column }: Column, line: Line) => lines.set(column, line);
  const filled = columns.filter(({ profile }) => profile.kind !== "empty");
  const source = { source: table.source };

  const votes = [...new Set(filled.flatMap(({ vote }) => vote ?? []))];
  const listed: Column[] = [];
  const problems: Problem[] = [];
  for (const vote of votes.length > 0 ? votes : [undefined]) {
    const here = filled.filter((column) => column.vote === undefined || column.vote === vote);
    const numbered = here.filter(({ profile }) => isCount(profile.kind));
    const { taken, others } = totalColumns(numbered.filter(isTotal));
    for (const [column, because] of others)
      if (!lines.has(column.column)) put(column, { role: "left", because });
    for (const [total, column] of taken)
      put(column, {
        role: total,
        ...(column.vote !== undefined && { vote: column.vote }),
        because: `its header, ${wordsFor(total)}`,
      });
    const sums = numbered.filter(
      ({ role, name }) => role === "sum" || (role === "votes" && proposal(name)?.role === "votes"),
    );
    const candidates = numbered.filter((column) => mayBeList(column, lie.transposed));
    const constant = candidates.filter(
      ({ profile }) =>
        profile.kind === "count" &&
        profile.distinct === 1 &&
        table.rows.length > 3 &&
        profile.numbers[0]! > 0,
    );
    for (const column of constant) put(column, { role: "left", because: SAME_NUMBER });
    const possible = candidates.filter((column) => !constant.includes(column));
    const valid = taken.get("valid")?.profile.numbers;
    const blank = taken.get("blank")?.profile.numbers;
    const refs = [
      ...(valid ? [valid] : []),
      ...(valid && blank ? [valid.map((all, i) => all - blank[i]!)] : []),
      ...(valid ? [] : sums.map(({ profile }) => profile.numbers)),
    ];
    const found = listColumns(possible, refs);
    for (const [column, because] of found.others) put(column, { role: "left", because });
    if (found.match !== undefined && found.match < 0.5 && inDoubt(columns, possible, taken))
      problems.push(
        error("ambiguous", table.place(possible[0]!.column), possible[0]!.label, {
          meanings: ["list", "number"],
        }),
      );
    const ballots = taken.get("valid") ?? taken.get("cast");
    if (
      problems.length === 0 &&
      (found.match ?? 0) < 0.5 &&
      ballots &&
      moreThan(ballots, found.lists)
    )
      problems.push(
        error("ambiguous", table.place(possible[0]!.column), possible[0]!.label, {
          meanings: ["list", "number"],
          how: "which lists",
        }),
      );
    for (const column of found.lists) {
      listed.push(column);
      put(column, {
        role: "votes",
        ...{ list: column.name, kind: kindOf(column) },
        ...(vote !== undefined && column.vote !== undefined && { vote }),
        because:
          found.match !== undefined && found.match >= 0.5
            ? `a list: with the others it adds up to the valid votes in ${Math.round(found.match * 100)}% of the rows`
            : "a number whose header is no word for anything else: a list",
      });
    }
    const exact = found.match === 1 && !taken.has("valid");
    for (const column of sums) {
      const isValid = exact && column === sums[0] && isSumOf(column, found.lists);
      put(column, { role: isValid ? "valid" : "sum", because: "a sum of the lists" });
    }
  }
  // registered and cast that stand under one vote hold for the other too
  for (const [column, line] of lines) {
    const { vote, ...rest } = line;
    const other = [...lines.values()].some((it) => it !== line && it.role === line.role);
    if (vote !== undefined && (line.role === "registered" || line.role === "cast") && !other)
      lines.set(column, rest);
  }
  if (problems.length > 0) return { problems };
  if (listed.length === 0)
    return {
      problems: [
        error("missing-column", { ...source, row: table.place(0).row ?? 1 }, "", missing(columns)),
      ],
    };

  const rows: ReadingRow[] = [];
  const levels = levelRows(facts);
  if ("problems" in levels) return levels;
  rows.push(...levels.rows);
  if (levels.column) put(levels.column, { role: "areaLevel", because: "levels of areas" });
  const areas = areaColumns(facts, lines);
  const tree = treeOf(table, areas, true);
  for (const [column, line] of tree) lines.set(column, line);
  for (const column of filled) {
    if (lines.has(column.column)) continue;
    if (column.role === "year" || column.role === "contest")
      put(column, {
        role: column.profile.distinct > 1 ? column.role : "left",
        because: "its header",
      });
    else put(column, { role: "left", because: reason(column) });
  }
  for (const column of columns)
    if (!lines.has(column.column) && !column.label.startsWith("#"))
      put(column, { role: "left", because: "no number in it" });
  rows.push(...sumRows(facts, tree));
  const apart = rowsAreAreas(table, tree);
  return { lines, rows, ...(apart && { more: { rowAreas: "station" } }) };
}

const isCount = (kind: string): boolean => kind === "count";

const isTotal = ({ role }: Column): boolean => TOTALS.includes(role as Total);

/** A column of whole numbers may be a list if its header is no word for something else. */
function mayBeList({ role, name }: Column, transposed: boolean): boolean {
  if (name === "") return false;
  if (role === "votes") return proposal(name)?.role !== "votes";
  return (
    role === undefined ||
    role === "againstAll" ||
    role === "other" ||
    (role === "list" && transposed)
  );
}

const kindOf = ({ role }: Column): Kind =>
  role === "againstAll" ? "against-all" : role === "other" ? "other" : "party";

const wordsFor = (total: Total): string => `a word for ${total}`;

/** Whether columns make up more than the ballots in more than a few rows: not all of them can be lists. */
function moreThan({ profile }: Column, lists: readonly Column[]): boolean {
  const rows = [...profile.numbers.keys()].filter((row) => profile.numbers[row]! > 0);
  const above = rows.filter(
    (row) =>
      lists.reduce((all, list) => all + list.profile.numbers[row]!, 0) > profile.numbers[row]!,
  );
  return above.length > rows.length / 10;
}

function isSumOf({ profile }: Column, lists: readonly Column[]): boolean {
  return profile.numbers.every(
    (sum, row) => sum === lists.reduce((all, list) => all + list.profile.numbers[row]!, 0),
  );
}

/** Columns that may be lists stand on both sides of totals: which are lists cannot be told without sums. */
function inDoubt(
  columns: readonly Column[],
  possible: readonly Column[],
  totals: ReadonlyMap<Total, Column>,
): boolean {
  const last = Math.max(...[...totals.values()].map(({ column }) => column));
  return possible.some(({ column }) => column < last) && columns.length > 0;
}

function areaColumns(
  { columns, table, lie }: Facts,
  lines: ReadonlyMap<number, Line>,
): AreaColumn[] {
  const free = columns.filter(
    ({ column, profile }) => !lines.has(column) && profile.kind !== "empty",
  );
  const named = free.flatMap(({ column, area, profile }): AreaColumn[] =>
    area ? [{ column, level: area.level, holds: area.holds, text: profile.kind === "text" }] : [],
  );
  const distinct = free.filter(
    ({ profile, role, label }) =>
      profile.kind === "text" &&
      profile.distinct === table.rows.length &&
      (lie.transposed || role === undefined || label.startsWith("#")),
  );
  const nameless = lie.transposed || named.every(({ text }) => !text);
  if (named.some(({ column }) => distinct.some((it) => it.column === column))) return named;
  if (named.length > 0 && !nameless) return named;
  const name = distinct[lie.transposed ? distinct.length - 1 : 0];
  if (!name) return named;
  const level = named[0]?.level ?? "district";
  return [...named, { column: name.column, level, holds: "name", text: true }];
}

/** Rows of sums over all areas, known by the word in the place of the area. */
function sumRows({ table }: Facts, tree: ReadonlyMap<number, Line>): ReadingRow[] {
  const seen = new Set<string>();
  return table.rows.flatMap((row): ReadingRow[] => {
    for (const [column, { role }] of tree) {
      if (role !== "areaName" && role !== "areaId") continue;
      const text = textOf(row.cells[column]);
      if (isEmpty(row.cells[column]) || !isSum(text) || seen.has(text)) continue;
      seen.add(text);
      const where = { [table.labels[column]!]: literal(text) };
      return [{ where, as: "sum", because: "a word for the sum of all areas" }];
    }
    return [];
  });
}

function missing(columns: readonly Column[]): Problem["values"] {
  const votes = columns.some(({ role }) => role === "votes");
  return votes
    ? { column: "list", known: ["list", "party", "партия"] }
    : { column: "votes", known: ["votes", "голоса"] };
}
