import type { UnderLaw } from "../../analysis/compare/laws.ts";
import { isForLists, lawStops, lawsHeadline } from "../../words/findings/laws.ts";
import { say } from "../../words/language.ts";
import { visible } from "../../words/names.ts";
import type { Absent, Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { bullets, figures, paragraph, strong, table } from "../prose.ts";
import { lawsTable } from "../tables/laws.ts";

/** The same votes under the other laws by which this body was elected. */
export function otherLawsSection({ laws, results, charts }: ReportInput): Section | Absent {
  if (laws.every(({ actual }) => actual)) return { absent: say.report.absent.otherLaws };
  if (!tellsOtherLaws(laws)) return { absent: say.report.absent.noOtherSeats };
  const stops = laws.flatMap((column) =>
    lawStops(column, results).map((text) =>
      paragraph(strong(`${visible(column.law.id)}:`), ` ${text}`),
    ),
  );
  return {
    id: "other-laws",
    title: say.report.sections.otherLaws,
    blocks: [
      paragraph(lawsHeadline(laws)),
      ...figures(charts, "laws"),
      table(lawsTable(laws)),
      ...(stops.length > 0 ? [bullets(stops)] : []),
    ],
  };
}

/** Whether the votes decide the seats under a law other than that of the election. */
export const tellsOtherLaws = (laws: readonly UnderLaw[]): boolean =>
  laws.some((column) => !column.actual && isForLists(column) && column.outcome?.open.length === 0);
