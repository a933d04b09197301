import { governFinding } from "../../words/findings/coalitions.ts";
import { say } from "../../words/language.ts";
import type { Absent, Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { figures, folded, paragraph, table } from "../prose.ts";
import { coalitionsTable } from "../tables/coalitions.ts";
import { powerTable } from "../tables/power.ts";

/** Who has a majority, and what each list is worth: what readers ask before they ask for shares. */
export function governSection({ governing, outcome, charts }: ReportInput): Section | Absent {
  const { absent } = say.report;
  const words = say.analysis.coalitions;
  if (governing.kind === "absent")
    return { absent: absent.govern(words.noMajority[governing.why]) };
  if (governing.kind === "open") return { absent: absent.governOpen };
  const { coalitions } = governing;
  return {
    id: "govern",
    title: words.title,
    blocks: [
      paragraph(governFinding(coalitions, outcome)),
      ...figures(charts, "hemicycle"),
      table(coalitionsTable({ coalitions, outcome, most: SHOWN })),
      ...figures(charts, "coalitions"),
      folded(words.power, table(powerTable({ coalitions, outcome }))),
    ],
  };
}

/** A page holds so many. */
const SHOWN = 10;

/** Whether the half circle of seats stands in this section; else it stands with the result. */
export const hasGovernSection = ({ governing }: ReportInput): boolean =>
  governing.kind === "settled";
