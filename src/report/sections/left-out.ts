import type { Level } from "../../results/results.ts";
import { leftOutFinding, noProof, whereFinding } from "../../words/findings/left-out.ts";
import { say } from "../../words/language.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { figures, folded, paragraph, table } from "../prose.ts";
import { leftOutTable } from "../tables/left-out.ts";

/** Areas left out one after another in an order: where it turns the outcome, where they lie, and that it proves nothing. */
export function leftOutSection(
  { sweep, where }: NonNullable<ReportInput["leftOut"]>,
  { results, charts }: ReportInput,
): Section {
  const words = say.report.sections;
  const level = sweep.order.level as Level;
  return {
    id: "left-out",
    title: words.leftOut(level),
    blocks: [
      ...leftOutFinding(sweep).map((text) => paragraph(text)),
      ...figures(charts, "stations"),
      ...(where.length > 0 ? [paragraph(whereFinding(where, level, results))] : []),
      paragraph(noProof(level)),
      folded(words.leftOutTable, table(leftOutTable(sweep))),
    ],
  };
}
