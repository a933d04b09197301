import { error, type Problem } from "../../results/problem.ts";
import { type Kind, TOTALS, type Total } from "../../results/results.ts";
import { textOf } from "../apply/table.ts";
import type { ReadingRow } from "../reading/document.ts";
import type { Column } from "./columns.ts";
import { type Facts, type Line, literal, type Told } from "./guess.ts";
import { levelRows } from "./levels.ts";
import { NOTHING, reason } from "./reasons.ts";
import { totalColumns } from "./totals.ts";
import { type AreaColumn, treeOf } from "./tree.ts";
import { proposal } from "./words.ts";

/** A table with a row a list, in one area or in each of many. */
export function long(facts: Facts): Told | { problems: readonly Problem[] } {
  const { table, columns } = facts;
  const lines = new Map<number, Line>();
  const put = ({ column }: Column, line: Line) => lines.set(column, line);
  const free = () =>
    columns.filter(({ column, profile }) => !lines.has(column) && profile.kind !== "empty");

  const texts = columns.filter(({ profile }) => profile.kind === "text");
  const lists = texts.filter(({ role }) => role === "list");
  const list = lists.find(({ label }) => proposal(label)) ?? lists[0];
  const candidates = texts.filter(({ role }) => role === "candidate");
  if (list) put(list, { role: "list", because: "its header, a word for lists" });
  for (const column of lists.slice(1))
    if (column !== list) put(column, { role: "left", because: "another name of the list" });
  for (const column of candidates)
    put(column, { role: "candidate", because: "its header, a word for candidates" });

  const levels = levelRows(facts);
  if ("problems" in levels) return levels;
  if (levels.column) put(levels.column, { role: "areaLevel", because: "levels of areas" });
  const contests = free().filter(
    ({ role, profile }) => role === "contest" && profile.kind !== "date",
  );
  for (const column of contests)
    put(column, { role: "contest", because: "its header, a word for contests" });
  for (const column of free())
    if (column.role === "year" || (column.profile.kind === "date" && column.profile.distinct > 1))
      put(column, { role: "year", because: "years or dates" });
    else if (column.role === "vote" && column.profile.distinct < 6)
      put(column, { role: "vote", because: "its header, a word for votes" });
    else if (column.role === "mode" && column.profile.kind === "text")
      put(column, { role: "mode", because: "its header, a word for ways of voting" });
    else if (column.role === "areaParent")
      put(column, { role: "left", because: "the area around, which has rows of its own" });

  const areas = areasIn(facts, free(), list ?? candidates[0], contests.length > 0);
  for (const column of areas.contest)
    put(column, { role: "contest", because: "part of a contest" });
  for (const [column, because] of areas.left) put(column, { role: "left", because });
  const tree = treeOf(table, areas.columns, false);
  for (const [column, line] of tree) lines.set(column, line);
  const named = [...tree.values()].some(({ role }) => role !== "left");

  const votes = votesOf(facts, free(), lines, named);
  if ("problems" in votes) return votes;
  for (const [column, line] of votes.lines) lines.set(column, line);

  const totals = totalColumns(
    free().filter(
      (column) =>
        TOTALS.includes(column.role as Total) &&
        column.profile.kind === "count" &&
        named &&
        steady(facts, column, lines),
    ),
  );
  for (const [column, because] of totals.others) put(column, { role: "left", because });
  for (const [total, column] of totals.taken)
    put(column, { role: total, repeated: true, because: "the same on all rows of an area" });
  for (const column of free())
    if (column.role === "seats" && column.profile.kind === "count" && !named)
      put(column, { role: "seats", because: "its header, a word for seats" });
    else if (column.role === "listId" && column.profile.kind !== "decimal")
      put(column, { role: "left", because: "the number of the list" });
  for (const column of columns)
    if (
      !lines.has(column.column) &&
      (column.profile.kind !== "empty" || !column.label.startsWith("#"))
    )
      put(column, { role: "left", because: reason(column) });
  const mode = columns.find(({ column }) => lines.get(column)?.role === "mode");
  return {
    lines,
    rows: [
      ...levels.rows,
      ...(mode ? modeRows(facts, mode) : []),
      ...listRows(facts, list, candidates, [...votes.lines.keys()]),
      ...areaRows(facts, tree),
    ],
    ...(list &&
      ended(facts, list) !== undefined && {
        more: { dialect: { ...facts.lie.dialect, lastRow: ended(facts, list)! } },
      }),
  };
}

/** Columns of areas; one that goes with the list is its number, a district beside an office is part of the contest. */
function areasIn(
  { table }: Facts,
  free: readonly Column[],
  list: Column | undefined,
  contests: boolean,
): { columns: AreaColumn[]; contest: Column[]; left: [Column, string][] } {
  const columns: AreaColumn[] = [];
  const contest: Column[] = [];
  const left: [Column, string][] = [];
  const areas = free.filter(({ role, area }) => role === "area" && area);
  for (const column of areas) {
    const { level, holds } = column.area!;
    const other = areas.length > 1;
    if (contests && other && /^district$/i.test(column.label)) contest.push(column);
    else if (
      list &&
      table.rows.length > 1 &&
      column.profile.distinct > 1 &&
      decides(table, column, list) &&
      decides(table, list, column)
    )
      left.push([column, "the number of the list"]);
    else if (list && column.profile.distinct > 1 && holds === "id" && decides(table, list, column))
      left.push([column, "the number of the list"]);
    else
      columns.push({ column: column.column, level, holds, text: column.profile.kind === "text" });
  }
  return { columns, contest, left };
}

/** Whether the value of a column decides that of another in every row. */
function decides({ rows }: Facts["table"], a: Column, b: Column): boolean {
  const known = new Map<string, string>();
  return rows.every(({ cells }) => {
    const [from, to] = [textOf(cells[a.column]), textOf(cells[b.column])];
    const seen = known.get(from);
    if (seen === undefined) known.set(from, to);
    return seen === undefined || seen === to;
  });
}

function votesOf(
  facts: Facts,
  free: readonly Column[],
  lines: ReadonlyMap<number, Line>,
  named: boolean,
): { lines: Map<number, Line> } | { problems: readonly Problem[] } {
  const { table } = facts;
  const found = new Map<number, Line>();
  const words = free.filter(
    ({ role, profile }) => role === "votes" && profile.kind !== "text" && profile.kind !== "date",
  );
  const line = ({ vote }: Column): Line => ({
    role: "votes",
    ...(vote !== undefined && { vote }),
    because: "its header, a word for votes",
  });
  const tagged = words.filter(({ vote }) => vote !== undefined);
  if (tagged.length === words.length && tagged.length > 1) {
    for (const column of tagged) found.set(column.column, line(column));
    return { lines: found };
  }
  const [first, second] = words;
  if (!first) {
    const place = { source: table.source, row: table.place(0).row ?? 1 };
    return {
      problems: [
        error("missing-column", place, "", { column: "votes", known: ["votes", "голоса"] }),
      ],
    };
  }
  const again = words.filter((column) => repeats(facts, column, lines));
  if (second && again.length === 1 && words.length === 2) {
    for (const column of words)
      found.set(
        column.column,
        again.includes(column)
          ? {
              ...line(column),
              repeated: true,
              because: "the votes of the list, again on each row of its candidates",
            }
          : { role: "left", because: "votes of candidates" },
      );
    return { lines: found };
  }
  if (second) return { problems: [error("ambiguous", table.place(second.column), second.label)] };
  found.set(first.column, line(first));
  // numbers beside the votes that add up to them are parts of them; others must have a word that says what they are
  const beside = free.filter(
    ({ role, profile }) => role === undefined && profile.kind === "count" && named,
  );
  const sum = first.profile.numbers.every(
    (votes, row) => votes === beside.reduce((all, it) => all + it.profile.numbers[row]!, 0),
  );
  for (const column of beside)
    found.set(column.column, {
      role: "left",
      because: sum && beside.length > 1 ? "a part of the votes" : NOTHING,
    });
  return { lines: found };
}

/** Rows of one list in one area, told apart by candidates, hold one and the same number. */
function repeats(
  { table, columns }: Facts,
  column: Column,
  lines: ReadonlyMap<number, Line>,
): boolean {
  const keys = columns.filter(({ column }) =>
    ["areaId", "areaName", "list", "contest", "year", "vote"].includes(
      lines.get(column)?.role ?? "",
    ),
  );
  const known = new Map<string, string>();
  let several = 0;
  const same = table.rows.every(({ cells }) => {
    const key = keys.map(({ column }) => textOf(cells[column])).join("\n");
    const number = textOf(cells[column.column]);
    const seen = known.get(key);
    if (seen === undefined) known.set(key, number);
    else several++;
    return seen === undefined || seen === number;
  });
  return same && several > known.size / 4;
}

/** Whether a number is the same on all rows of an area. */
function steady(
  { table, columns }: Facts,
  column: Column,
  lines: ReadonlyMap<number, Line>,
): boolean {
  const keys = columns.filter(({ column }) =>
    ["areaId", "areaName", "contest", "year", "vote"].includes(lines.get(column)?.role ?? ""),
  );
  const known = new Map<string, string>();
  return table.rows.every(({ cells }) => {
    const key = keys.map(({ column }) => textOf(cells[column])).join("\n");
    const number = textOf(cells[column.column]);
    const seen = known.get(key);
    if (seen === undefined) known.set(key, number);
    return seen === undefined || seen === number;
  });
}

const KINDS: Readonly<Record<string, Kind>> = { againstAll: "against-all", other: "other" };

/** Lines for the rows whose list is no list but a total, a sum, or against all. */
function listRows(
  { table }: Facts,
  list: Column | undefined,
  candidates: readonly Column[],
  votes: readonly number[],
): ReadingRow[] {
  const name = list ?? candidates[0]!;
  const lines = new Map<string, ReadingRow>();
  for (const { cells } of table.rows) {
    const text = textOf(cells[name.column]);
    const candidate = list && candidates[0] ? textOf(cells[candidates[0].column]) : "";
    const nameless = text === "" && candidate !== "";
    const role = proposal(nameless ? candidate : text)?.role;
    const key = JSON.stringify([text, nameless ? candidate : ""]);
    if (role === undefined || lines.has(key)) continue;
    const where = {
      [name.label]: literal(text),
      ...(nameless && { [candidates[0]!.label]: literal(candidate) }),
    };
    const share = votes.some((column) => /%/.test(textOf(cells[column])));
    if (role === "sum" && !nameless)
      lines.set(key, { where, as: "sum", because: "a word for sums" });
    else if (share || role === "aside" || role === "partOf" || role === "share") {
      if (votes.some((column) => textOf(cells[column]) !== "") && !share && role !== "partOf")
        continue;
      lines.set(key, { where, as: "left", because: "a share, or part of another row" });
    } else if (TOTALS.includes(role as Total))
      lines.set(key, { where, as: role as Total, because: `a word for ${role}` });
    else if (KINDS[role] && !nameless)
      lines.set(key, { where, kind: KINDS[role], because: "a word for such" });
  }
  return [...lines.values()];
}

/** Rows of all areas together, known by a word in the place of the area. */
function areaRows({ table }: Facts, tree: ReadonlyMap<number, Line>): ReadingRow[] {
  const found = new Map<string, ReadingRow>();
  for (const { cells } of table.rows)
    for (const [column, { role }] of tree) {
      const text = textOf(cells[column]);
      if ((role === "areaName" || role === "areaId") && proposal(text)?.role === "sum")
        found.set(text, {
          where: { [table.labels[column]!]: literal(text) },
          as: "subtotal",
          because: "a word for the sum of all areas",
        });
    }
  return [...found.values()];
}

/** Ways of voting of which one is the sum of the others. */
function modeRows({ table }: Facts, mode: Column): ReadingRow[] {
  const values = [...new Set(table.rows.map(({ cells }) => textOf(cells[mode.column])))];
  if (values.length < 2) return [];
  return values
    .filter((text) => proposal(text)?.role === "sum")
    .map((text) => ({
      where: { [mode.label]: literal(text) },
      as: "subtotal" as const,
      because: "the sum of the ways of voting",
    }));
}

/** The row of the sum below which the same lists come again: a second result, which is not read. */
function ended({ table }: Facts, list: Column): number | undefined {
  const names = table.rows.map(({ cells }) => textOf(cells[list.column]));
  const sum = names.findIndex((text) => proposal(text)?.role === "sum");
  if (sum < 1 || names.lastIndexOf(names[sum]!) !== sum) return undefined;
  const before = new Set(names.slice(0, sum));
  const after = names.slice(sum + 1);
  const again = after.length > 0 && after.every((name) => before.has(name));
  return again ? table.rows[sum]!.line + 1 : undefined;
}
