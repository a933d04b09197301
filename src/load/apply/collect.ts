import { error, type Problem, type ProblemCode, warning } from "../../results/problem.ts";
import { type Kind, TOTALS, type Total } from "../../results/results.ts";
import type { ReadingDocument } from "../reading/document.ts";
import { Areas, type Figure, type Unit } from "./areas.ts";
import type { Bound } from "./bind.ts";
import { readCount } from "./number.ts";
import type { Ruled } from "./rows.ts";
import { isEmpty, plainText, type Row, type Table, textOf } from "./table.ts";

/** A list as the rows or columns tell of it. */
export interface Listed {
  readonly key: string;
  readonly name: string;
  readonly code: string;
  readonly kind: Kind;
  readonly row?: Row;
  readonly column: number;
}

/** Areas and lists with their numbers, not yet checked against each other. */
export interface Collected {
  readonly areas: Areas;
  readonly lists: ReadonlyMap<string, Listed>;
  /** rows of sums over all areas, as areas of their own */
  readonly sums: readonly Unit[];
  readonly problems: readonly Problem[];
}

/** Goes through the rows once and puts each number where it belongs. */
export function collect(
  table: Table,
  bound: readonly Bound[],
  rows: readonly Ruled[],
  reading: ReadingDocument,
): Collected {
  const one = (role: Bound["role"]) => bound.find((column) => column.role === role);
  const all = (role: Bound["role"]) => bound.filter((column) => column.role === role);
  const [listAt, codeAt, seatsAt] = [all("list"), one("listId"), one("seats")];
  const long = listAt.length > 0 || codeAt !== undefined || all("candidate").length > 0;
  const totalsAt = TOTALS.flatMap((total) => all(total).map((column) => [total, column] as const));
  const votesAt = all("votes");
  const areas = new Areas(table, bound, !long, reading);
  const lists = new Map<string, Listed>();
  const sums: Unit[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, Row>();
  const bad = (code: ProblemCode, row: Row, column: number) =>
    problems.push(error(code, table.place(column, row), textOf(row.cells[column])));

  const figure = (row: Row, { column }: Bound): Figure => {
    const count = readCount(row.cells[column], reading.numbers);
    if ("problem" in count) {
      bad(count.problem, row, column);
      return { value: null, row, column };
    }
    if (count.note)
      problems.push(
        warning(
          count.note === "float" ? "nearly-whole" : "footnote",
          table.place(column, row),
          textOf(row.cells[column]),
        ),
      );
    return {
      ...{ value: count.value, row, column },
      ...(count.value === null && count.none && { none: true }),
    };
  };
  const total = (unit: Unit, name: Total, row: Row, column: Bound) => {
    const stated = figure(row, column);
    const known = unit.totals.get(name);
    if (known && known.value !== null && stated.value !== null && known.value !== stated.value)
      problems.push(
        error("repeated", table.place(column.column, row), textOf(row.cells[column.column]), {
          known: String(known.value),
          row: table.place(column.column, known.row).row ?? 0,
        }),
      );
    if (!known || known.value === null) unit.totals.set(name, stated);
  };
  /** Its votes in an area: once, or a row for each candidate or kind of vote, which add up. */
  const add = (unit: Unit, list: Listed, row: Row, column: Bound) => {
    const stated = figure(row, column);
    const known = unit.votes.get(list.key);
    if (!known) unit.votes.set(list.key, stated);
    else if (column.repeated) {
      if (known.value !== stated.value)
        problems.push(
          error("repeated", table.place(column.column, row), textOf(row.cells[column.column]), {
            known: String(known.value),
            row: table.place(column.column, known.row).row ?? 0,
          }),
        );
    } else {
      const value =
        known.value === null || stated.value === null ? null : known.value + stated.value;
      unit.votes.set(list.key, { ...known, value });
    }
  };

  for (const ruled of rows) {
    const { row, rule } = ruled;
    const sumOfAreas = rule?.as === "sum" && !long;
    const unit = sumOfAreas ? new Areas(table, [], true).of(ruled) : areas.of(ruled);
    if (!unit) {
      problems.push(error("schema", table.place(firstArea(bound), row), "", { expected: "text" }));
      continue;
    }
    if (!long && unit.row) {
      const at = firstArea(bound);
      const first = table.place(at, unit.row);
      problems.push(
        error("same-name", table.place(at, row), unit.name, {
          row: first.row ?? 0,
          ...(reading.transposed && { column: first.column ?? "" }),
        }),
      );
      continue;
    }
    for (const [name, column] of totalsAt) total(unit, name, row, column);
    if (sumOfAreas) sums.push(unit);
    if (!long) {
      unit.row ??= row;
      for (const column of votesAt) {
        const key = String(column.column);
        if (!lists.has(key))
          lists.set(key, {
            ...{ key, name: column.list!, code: "", kind: column.kind ?? "party" },
            column: column.column,
          });
        unit.votes.set(key, figure(row, column));
      }
      for (const column of all("sum")) unit.sums.push(figure(row, column));
      continue;
    }
    if (!unit.row) for (const column of all("sum")) unit.sums.push(figure(row, column));
    unit.row ??= row;
    if (rule?.as === "sum") {
      for (const column of votesAt) unit.sums.push(figure(row, column));
      continue;
    }
    if (rule?.as && rule.as !== "subtotal" && rule.as !== "left") {
      for (const column of votesAt) total(unit, rule.as, row, column);
      continue;
    }
    const at = listAt[0] ?? codeAt ?? one("candidate")!;
    const list = listOf(row, at.column, bound, rule?.kind, reading.ids === "codes");
    if (!list) {
      problems.push(error("schema", table.place(at.column, row), "", { expected: "text" }));
      continue;
    }
    const identity = JSON.stringify([unit.key, list.key, apart(row, bound)]);
    const twin = seen.get(identity);
    if (twin) {
      problems.push(
        error("same-name", table.place(at.column, row), list.name, {
          row: table.place(at.column, twin).row ?? 0,
        }),
      );
      continue;
    }
    seen.set(identity, row);
    if (!lists.has(list.key)) lists.set(list.key, list);
    for (const column of votesAt) add(unit, list, row, column);
    if (seatsAt && !isEmpty(row.cells[seatsAt.column]))
      unit.seats.set(list.key, figure(row, seatsAt));
  }
  return { areas, lists, sums, problems };
}

export const firstArea = (bound: readonly Bound[]): number =>
  bound.find(({ role }) => role === "areaName" || role === "areaId")?.column ?? 0;

const NAMELESS = /^(?:na|n\/a|null|none)$/i;

/**
 * The list of a row: by its code where there is one, else by its name, else by its candidate. Beside candidates, who may
 * have no party, NA names none; elsewhere it is a name like any other, as that of Nueva Alianza.
 *
 * @param coded codes are ids, and a list may be called NA
 */
export function listOf(
  row: Row,
  column: number,
  bound: readonly Bound[],
  kind: Kind = "party",
  coded = false,
): Listed | undefined {
  const named = coded || !bound.some(({ role }) => role === "candidate");
  const texts = (role: Bound["role"]) =>
    bound
      .filter((column) => column.role === role)
      .map(({ column }) => plainText(row.cells[column]))
      .filter((text) => text !== "" && (named || !NAMELESS.test(text)));
  const code = texts("listId").join(" ");
  const name = texts("list").join(" ") || texts("candidate").join(" ");
  if (code === "" && name === "") {
    const said = bound.some(
      ({ role, column }) =>
        (role === "list" || role === "candidate") && NAMELESS.test(textOf(row.cells[column])),
    );
    const place = { row, column };
    return said ? { key: "", name: "not named", code: "", kind: "other", ...place } : undefined;
  }
  const key = code === "" ? `name:${name}` : `code:${code}`;
  return { key, name: name || code, code, kind, row, column };
}

/** What tells two rows of one list in one area apart: candidate, mode of voting, group. */
export const apart = (row: Row, bound: readonly Bound[]): string[] =>
  bound
    .filter(({ role }) => role === "candidate" || role === "mode" || role === "group")
    .map(({ column }) => textOf(row.cells[column]));
