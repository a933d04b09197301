import { error, type Problem } from "../../results/problem.ts";
import { TOTALS, type Total } from "../../results/results.ts";
import type { Column } from "./columns.ts";
import type { Facts, Line, Told } from "./guess.ts";
import { levelRows } from "./levels.ts";
import { areaRows, ended, listRows, modeRows } from "./long-rows.ts";
import { NOTHING, reason } from "./reasons.ts";
import { decides, repeats, steady } from "./same.ts";
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
