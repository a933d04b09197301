import type { Block, Report } from "./document.ts";

/** The same report with the sections of these ids alone; status, answer and numbers at a glance stay. */
export const onlySections = (report: Report, ids: readonly string[]): Report => ({
  ...report,
  sections: report.sections.filter(({ id }) => ids.includes(id)),
});

/** Ids of the figures that a report shows. */
export const figuresIn = ({ sections }: Report): ReadonlySet<string> =>
  new Set(sections.flatMap(({ blocks }) => blocks.flatMap(figuresOf)));

function figuresOf(block: Block): string[] {
  if (block.type === "figure") return [block.figure.id];
  return block.type === "folded" ? block.blocks.flatMap(figuresOf) : [];
}
