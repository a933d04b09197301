import { announcedFinding, areaRuleFinding } from "../../words/findings/area-rule.en.ts";
import { report as words } from "../../words/report.en.ts";
import { statusWords } from "../../words/terms.en.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { figures, paragraph, table } from "../prose.ts";
import { resultTable } from "../tables/result.ts";

/** Every list, and where the line falls. */
export function resultSection({ outcome, results, law, charts }: ReportInput): Section {
  const findings = [areaRuleFinding(law, outcome), announcedFinding(outcome)];
  return {
    id: "result",
    title: words.result(statusWords(results.election)),
    blocks: [
      table(resultTable({ outcome, results })),
      ...findings.flatMap((finding) => (finding ? [paragraph(finding)] : [])),
      ...figures(charts, "threshold-bars", "hemicycle"),
    ],
  };
}
