import { scenarioFinding } from "../../words/findings/scenario.ts";
import { say } from "../../words/language.ts";
import { scenarioStatus, suppositions } from "../../words/scenario.ts";
import type { Absent, Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { paragraph, strong, table } from "../prose.ts";
import { scenarioTable } from "../tables/scenario.ts";

/** The largest lists that missed as one list: what their voters would have decided, if all of them follow. */
export function togetherSection({ together }: ReportInput): Section | Absent {
  if (typeof together === "string") return { absent: say.report.absent.together[together] };
  const words = say.report.sections;
  const { actual } = together;
  const node = scenarioTable(together);
  const { status } = scenarioStatus(actual.results.election, [together]);
  return {
    id: "together",
    title: words.together,
    blocks: [
      paragraph(words.fewestTogether),
      paragraph(strong(`${status}.`), ` ${suppositions(together).join(" ")} ${words.allFollow}`),
      paragraph(strong(scenarioFinding(together))),
      // the result has a table of the same caption
      table({ ...node, caption: words.supposedCaption(node.caption) }),
    ],
  };
}
