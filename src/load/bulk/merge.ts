import { error } from "../../results/problem.ts";
import type { Unit } from "../apply/areas.ts";
import { collect, firstArea } from "../apply/collect.ts";
import type { Row } from "../apply/table.ts";
import type { Counted } from "./counted.ts";
import { Listing } from "./listing.ts";
import { Matrices } from "./matrices.ts";
import { takeLong } from "./merge-long.ts";
import { takeWide } from "./merge-wide.ts";
import type { Line, Part } from "./part.ts";
import type { Placed } from "./placed.ts";
import { type Layout, layoutOf, type Plan } from "./plan.ts";
import { rowOf } from "./rows.ts";
import { textsOf } from "./texts.ts";
import { Trouble } from "./trouble.ts";
import { Units } from "./units.ts";

/** Puts the parts of a file together, in their order; their matrices are given up on the way. */
export function merge(plan: Plan, parts: readonly Part[]): Counted {
  const layout = layoutOf(plan);
  const trouble = new Trouble();
  const units = new Units(plan, layout);
  const listing = new Listing(layout, plan.reading);
  const placed: Placed[] = [];
  let before = 0;
  for (const part of parts) {
    trouble.join(part.trouble, before);
    const lists = textsOf(part.lists, plan.encoding, layout.lists);
    placed.push({
      ...{ part, before, units: units.of(part, before, trouble) },
      columns: listing.columnsOf(part.listLines, lists, before, trouble),
    });
    before += part.rows;
  }
  const all = units.all;
  const matrices = new Matrices(all.length, listing.width, plan, trouble);
  const twins = takeNumbers(matrices, placed, all, plan, layout, trouble);
  const over = sumsOf(placed, plan, layout);
  return {
    table: layout.table,
    units: all,
    lists: listing.lists,
    votes: listing.folded(matrices.votes),
    totals: matrices.totals,
    validLines: matrices.validLines,
    sums: matrices.sums,
    over: over.sums,
    repeated: repeatedOf(placed, plan, layout),
    problems: [...trouble.all(), ...over.problems],
    places: units.places,
    twins,
  };
}

/** Moves the numbers of all parts into their place. @returns how many of them stand twice */
function takeNumbers(
  matrices: Matrices,
  parts: readonly Placed[],
  units: readonly Unit[],
  plan: Plan,
  layout: Layout,
  trouble: Trouble,
): number {
  let twins = parts.reduce((sum, { part }) => sum + part.twins, 0);
  const { table, bound, long } = layout;
  for (const placed of parts) {
    if (long)
      // told apart by blanks alone, or in different parts: which rows they are is told by a trace, so one is enough
      for (const [unit, times] of takeLong(matrices, placed, plan, layout)) {
        const { row, name } = units[unit]!;
        if (twins === 0) trouble.add(error("same-name", table.place(firstArea(bound), row), name));
        twins += times;
      }
    else takeWide(matrices, placed, layout);
    placed.part.votes.blocks.length = 0;
  }
  return twins;
}

/** The rows of sums over all areas. */
function sumsOf(parts: readonly Placed[], { reading }: Plan, { table, bound }: Layout) {
  const rows = kept(parts, ({ apart }) => apart);
  const sums = rows.map((row) => ({ row, rule: { as: "sum" as const } }));
  return collect(table, bound, sums, reading);
}

/** The areas of rows that are left out because they repeat others. */
function repeatedOf(parts: readonly Placed[], { reading }: Plan, { table, bound }: Layout): Unit[] {
  const rows = kept(parts, ({ dropped }) => dropped).map((row) => ({ row }));
  return [...collect(table, bound, rows, reading).areas.units.values()];
}

const kept = (parts: readonly Placed[], of: (part: Part) => readonly Line[]): Row[] =>
  parts.flatMap(({ part, before }) =>
    of(part).map(({ cells, line }) => rowOf(cells, line + before)),
  );
