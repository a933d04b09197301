import type { Block, Report } from "../../report/document.ts";
import type { Table } from "../../report/table.ts";

/** Every table of a report in its order, by a name of its own: the id, with a number where a report has several. */
export function tablesIn({ sections }: Report): Map<string, Table> {
  const all = sections.flatMap(({ blocks }) => blocks.flatMap(tablesOf));
  const named = new Map<string, Table>();
  for (const table of all) {
    const same = all.filter(({ id }) => id === table.id);
    named.set(same.length === 1 ? table.id : `${table.id}-${same.indexOf(table) + 1}`, table);
  }
  return named;
}

function tablesOf(block: Block): Table[] {
  if (block.type === "dataTable") return [block.table];
  return block.type === "folded" ? block.blocks.flatMap(tablesOf) : [];
}
