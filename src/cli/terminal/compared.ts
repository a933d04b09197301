import type { Law } from "../../law/law.ts";
import { resultTable } from "../../report/tables/result.ts";
import type { Outcome } from "../../results/outcome.ts";
import { whoPasses, whoSits } from "../../words/findings/answer.ts";
import { areaRuleFinding } from "../../words/findings/area-rule.ts";
import { say } from "../../words/language.ts";
import type { Count } from "../count.ts";
import { aboutLines, endingLines, openLines, statusLines } from "./blocks.ts";
import { resultLines } from "./result.ts";
import { shellWord } from "./shell.ts";
import type { Style } from "./style.ts";
import { wrap } from "./text.ts";

/** What a changed law would have done, and beside it what the law as it stands does. */
export function comparedLines(
  { results, input, flags }: Count,
  law: Law,
  actual: Outcome,
  changed: Outcome,
  style: Style,
): string[] {
  const answer = (outcome: Outcome) =>
    [whoPasses(outcome), whoSits(outcome)].flatMap((text) =>
      text === undefined ? [] : wrap(text, style.prose - 2).map((line) => `  ${line}`),
    );
  const words = say.cli.threshold;
  const area = areaRuleFinding(law, changed);
  const ending = endingLines(changed, `mandate threshold ${shellWord(input)}${flags}`, style);
  return [
    "",
    ...statusLines(results.election, style),
    ...aboutLines(changed, results, law.changed.length > 0, style),
    "",
    ...openLines(changed, results, style),
    law.changed.length > 0 ? words.withChange : words.nothingChanged,
    ...answer(changed).map(style.bold),
    words.asItStands,
    ...answer(actual),
    "",
    ...resultLines(resultTable({ outcome: changed, results }), changed, style),
    ...(area === undefined ? [] : wrap(area, style.prose)),
    ...(ending.length > 0 ? ["", ...ending] : []),
  ];
}
