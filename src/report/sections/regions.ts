import { otherCounts } from "../../words/findings/status.en.ts";
import { report as words } from "../../words/report.en.ts";
import type { Absent, Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { figures, folded, paragraph, table } from "../prose.ts";
import { areaRuleTable } from "../tables/area-rule.ts";
import { regionsOf, regionsTable } from "../tables/regions.ts";

/** Who leads where, and how each list stands under a rule that is asked in each area. */
export function regionsSection({ outcome, results, charts }: ReportInput): Section | Absent {
  const shares = regionsTable({ outcome, results });
  const rule = areaRuleTable({ outcome, results });
  const pictures = figures(charts, "regions-winner", "regions-share", "regions");
  if (!shares && !rule && pictures.length === 0) return { absent: words.absent.regions };
  const counts = otherCounts(results);
  const [first] = regionsOf(results);
  const level = first === undefined ? undefined : results.areas[first]!.level;
  return {
    id: "areas",
    title: words.areas(level),
    blocks: [
      ...(counts ? [paragraph(counts)] : []),
      ...pictures,
      ...(shares ? [folded(words.allAreas, table(shares))] : []),
      ...(rule ? [folded(words.areaRule, table(rule))] : []),
    ],
  };
}
