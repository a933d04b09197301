import { isForAreas } from "../../words/findings/answer.ts";
import { announcedFinding, areaRuleFinding } from "../../words/findings/area-rule.ts";
import { gaps } from "../../words/findings/gaps.ts";
import { say } from "../../words/language.ts";
import { statusWords } from "../../words/terms.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { figures, paragraph, table } from "../prose.ts";
import { levellingSteps, levellingTable } from "../tables/levelling.ts";
import { resultTable } from "../tables/result.ts";
import { stepSeatsTable } from "../tables/step-seats.ts";
import { hasGovernSection } from "./govern.ts";

/** Every list, and where the line falls. */
export function resultSection(input: ReportInput): Section {
  const { outcome, results, law, stepSeats, charts } = input;
  const findings = [areaRuleFinding(law, outcome), announcedFinding(outcome), ...gaps(outcome)];
  return {
    id: "result",
    title: say.report.sections.result(statusWords(results.election)),
    blocks: [
      ...(isForAreas(outcome) ? [] : [table(resultTable({ outcome, results }))]),
      ...findings.flatMap((finding) => (finding ? [paragraph(finding)] : [])),
      ...figures(charts, "threshold-bars", ...(hasGovernSection(input) ? [] : ["hemicycle"])),
      ...(stepSeats ? [table(stepSeatsTable({ steps: stepSeats, outcome }))] : []),
      ...levellingSteps(outcome, results).map((step) => table(levellingTable(step, outcome))),
    ],
  };
}
