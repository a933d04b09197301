import { measures } from "../../analysis/measure/measures.ts";
import { allBases } from "../../analysis/scenario/threshold.ts";
import { thresholds } from "../../law/thresholds.ts";
import { resultTable } from "../../report/tables/result.ts";
import type { Outcome } from "../../results/outcome.ts";
import { isForAreas, whoPasses, whoSits } from "../../words/findings/answer.ts";
import { announcedFinding, areaRuleFinding } from "../../words/findings/area-rule.ts";
import { baseFinding } from "../../words/findings/bases.ts";
import { gaps } from "../../words/findings/gaps.ts";
import { gallagherFinding, wastedFinding } from "../../words/findings/wasted.ts";
import { say } from "../../words/language.ts";
import type { Count } from "../count.ts";
import { aboutLines, endingLines, openLines, statusLines } from "./blocks.ts";
import { governLines } from "./governing.ts";
import { resultLines } from "./result.ts";
import { shellWord } from "./shell.ts";
import type { Style } from "./style.ts";
import { width, wrap } from "./text.ts";
import { closeLines, tierLines } from "./tiers.ts";

/** What analyze prints: status, which election, the answer in words, the table, how close, what to ask next. */
export function analysisLines(count: Count, outcome: Outcome, style: Style): string[] {
  const { input, results, law } = count;
  const word = shellWord(input);
  const text = (sentence: string | undefined) =>
    sentence === undefined || sentence === "" ? [] : wrap(sentence, style.prose);
  const sits = whoSits(outcome);
  const measured = measures(results, outcome);
  const upper = [
    "",
    ...statusLines(results.election, style),
    ...aboutLines(outcome, results, law.changed.length > 0, style),
    "",
    ...openLines(outcome, results, style),
    ...text(whoPasses(outcome)).map(style.bold),
    ...text(sits).map(style.bold),
    ...gaps(outcome).flatMap(text),
    "",
    ...governLines(outcome, `mandate coalitions ${word}${count.flags}`, style),
    ...(isForAreas(outcome) ? [] : resultLines(resultTable({ outcome, results }), outcome, style)),
    ...block(text(areaRuleFinding(law, outcome)), false),
    ...block(text(announcedFinding(outcome)), false),
  ];
  const tiers = tierLines(law, outcome, results, style);
  return [
    ...upper,
    ...(tiers.length > 0 && upper.at(-1) !== "" ? [""] : []),
    ...tiers,
    ...closeLines(law, outcome, results, style),
    ...block(endingLines(outcome, `mandate analyze ${word}${count.flags}`, style)),
    ...block(text([wastedFinding(measured), gallagherFinding(measured)].filter(Boolean).join(" "))),
    ...block(baseLines(count, outcome, style), false),
    ...lastLine(
      say.cli.ending.sources(`mandate data ${word}${count.inputFlags}`),
      say.cli.ending.report(`mandate report ${word}${count.flags} --out DIR`),
      style,
    ),
  ];
}

const block = (lines: readonly string[], apart = true): string[] =>
  lines.length === 0 ? [] : [...lines, ...(apart ? [""] : [])];

/** On one line where there is room: a command must not be broken. */
const lastLine = (sources: string, report: string, style: Style): string[] =>
  width(`${sources} ${report}`) <= style.width ? [`${sources} ${report}`] : [sources, report];

/** Whether another base would have decided otherwise, where the law has one national share to take of it. */
function baseLines(
  { input, results, law, lots, flags }: Count,
  { parts }: Outcome,
  style: Style,
): string[] {
  if (parts) return [];
  if (thresholds(law).filter(({ scope }) => scope.kind === "whole").length !== 1) return [];
  const finding = baseFinding(allBases(law, results, lots));
  if (finding === undefined) return [];
  return [
    ...wrap(finding, style.prose),
    `  → mandate threshold ${shellWord(input)} --bases${flags}`,
  ];
}
