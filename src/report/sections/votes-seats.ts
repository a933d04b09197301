import { isForAreas } from "../../words/findings/answer.ts";
import { say } from "../../words/language.ts";
import type { Absent, Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { figures, folded, table } from "../prose.ts";
import { indicesTable, measuresTable } from "../tables/measures.ts";

/** How far the seats are from the votes. */
export function votesSeatsSection({ outcome, measures, charts }: ReportInput): Section | Absent {
  if (outcome.house === null) return { absent: say.report.absent.votesSeats };
  if (isForAreas(outcome) || outcome.parts) return { absent: say.report.absent.apart };
  return {
    id: "votes-and-seats",
    title: say.report.sections.votesSeats,
    blocks: [
      table(measuresTable({ measures })),
      ...figures(charts, "seats-votes"),
      folded(say.report.measuresTable.folded, table(indicesTable({ measures }))),
    ],
  };
}
