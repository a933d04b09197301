import type { Beside, Elected } from "../../analysis/scenario/beside.ts";
import { scenariosTable, scenarioTable } from "../../report/tables/scenario.ts";
import { whoPasses } from "../../words/findings/answer.ts";
import { areaRuleFinding } from "../../words/findings/area-rule.ts";
import { openPoints } from "../../words/findings/open.ts";
import { scenarioFinding } from "../../words/findings/scenario.ts";
import { say } from "../../words/language.ts";
import { scenarioStatus, scenarioTitle, suppositions } from "../../words/scenario.ts";
import { capital } from "../../words/text.ts";
import { aboutLines, openLines } from "./blocks.ts";
import { resultLines } from "./result.ts";
import type { Style } from "./style.ts";
import { tableLines } from "./table.ts";
import { wrap } from "./text.ts";

/** One scenario with its whole table, or several side by side; what is supposed stands before what follows from it. */
export function scenarioLines(actual: Elected, besides: readonly Beside[], style: Style): string[] {
  const [first, ...more] = besides;
  const status = scenarioStatus(actual.results.election, besides);
  const head = wrap(`${status.status}  ${status.text}`, style.prose);
  return [
    "",
    ...head.map((line, i) => (i === 0 ? line.replace(status.status, style.bold) : line)),
    ...(first && more.length === 0 ? oneLines(first, style) : severalLines(actual, besides, style)),
  ];
}

function oneLines(beside: Beside, style: Style): string[] {
  const { law, results, outcome } = beside;
  const table = scenarioTable(beside);
  const area = areaRuleFinding(law, outcome);
  const told = suppositions(beside);
  return [
    ...aboutLines({ ...outcome, assumptions: [] }, results, law.changed.length > 0, style),
    "",
    beside.scenario.title === undefined
      ? say.cli.about.supposedHead
      : say.cli.about.supposed(scenarioTitle(beside.scenario, 1)),
    ...told.flatMap((text) => wrap(`  ${text}`, style.prose, "  ")),
    "",
    ...wrap(scenarioFinding(beside), style.prose).map(style.bold),
    ...wrap(whoPasses(outcome), style.prose),
    ...openLines(outcome, results, style),
    ...(outcome.lists.length > 0 ? ["", ...resultLines(table, outcome, style)] : []),
    ...(area === undefined ? [] : wrap(area, style.prose)),
  ];
}

function severalLines(actual: Elected, besides: readonly Beside[], style: Style): string[] {
  const columns = Object.fromEntries([["actual", { gap: 2 }]]);
  return [
    ...aboutLines(actual.outcome, actual.results, false, style),
    "",
    ...besides.flatMap((beside, i) => [
      ...wrap(`${i + 1}  ${scenarioTitle(beside.scenario, i + 1)}`, style.prose),
      ...suppositions(beside).flatMap((text) => wrap(`   ${text}`, style.prose, "   ")),
      ...wrap(`   ${scenarioFinding(beside)}`, style.prose, "   ").map(style.bold),
      ...openPoints(beside.outcome, beside.results)
        .slice(0, 3)
        .flatMap(({ status, text }) => wrap(`   ${status}  ${capital(text)}`, style.prose, "   ")),
    ]),
    "",
    ...tableLines(scenariosTable(besides), style, { columns }),
  ];
}
