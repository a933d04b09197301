import { papers } from "../chart/theme.ts";
import type { Problem } from "../results/problem.ts";
import { standingOf } from "../results/status.ts";
import { listColours, onPaper } from "../words/colours.ts";
import { headline, whoPasses, whoSits } from "../words/findings/answer.ts";
import { baseFinding } from "../words/findings/bases.ts";
import { openPoints } from "../words/findings/open.ts";
import { statusBanner, statusPrefix } from "../words/findings/status.ts";
import { wastedFinding } from "../words/findings/wasted.ts";
import { say } from "../words/language.ts";
import { electionTitle, visible } from "../words/names.ts";
import { foundWords, placeWords, problemWords } from "../words/problems.ts";
import { statusWords } from "../words/terms.ts";
import type { Absent, Report, Section } from "./document.ts";
import { facts } from "./facts.ts";
import type { ReportInput } from "./input.ts";
import { code, paragraph, strong } from "./prose.ts";
import { baseSection } from "./sections/base.ts";
import { closeSection } from "./sections/close.ts";
import { governSection } from "./sections/govern.ts";
import { leftOutSection } from "./sections/left-out.ts";
import { methodSection } from "./sections/method.ts";
import { otherLawsSection } from "./sections/other-laws.ts";
import { readSection } from "./sections/read.ts";
import { regionsSection } from "./sections/regions.ts";
import { resultSection } from "./sections/result.ts";
import { togetherSection } from "./sections/together.ts";
import { votesSeatsSection } from "./sections/votes-seats.ts";
import { whatIfSection } from "./sections/what-if.ts";

/**
 * Builds a report: status first, the answer, the table, then what explains it, method and sources at the end. Sections
 * that the data cannot fill are absent, and one line each says why. The same input gives the same report.
 */
export function buildReport(input: ReportInput): Report {
  const { outcome, results } = input;
  const { election } = results;
  const title = electionTitle(election);
  const banner = statusBanner(election);
  const parts = [
    governSection(input),
    resultSection(input),
    baseSection(input),
    closeSection(input),
    whatIfSection(input),
    otherLawsSection(input),
    togetherSection(input),
    ...(input.leftOut ? [leftOutSection(input.leftOut, input)] : []),
    votesSeatsSection(input),
    regionsSection(input),
  ];
  const absent = parts.filter((part): part is Absent => "absent" in part);
  return {
    title: `${statusPrefix(election)}${title}`,
    description: [whoPasses(outcome), whoSits(outcome), banner?.text].filter(Boolean).join(" "),
    standing: standingOf(election),
    ...(banner && { banner }),
    notices: notices(input),
    kicker: title,
    headline: headline(outcome),
    answer: answer(input),
    facts: facts(input),
    sections: [
      ...parts.filter((part): part is Section => "blocks" in part && part.blocks.length > 0),
      readSection(input),
      methodSection(
        input,
        absent.map((part) => part.absent),
      ),
    ],
    footer: footer(input),
    colours: coloursOf(input),
    ...(input.look && { look: input.look }),
  };
}

function coloursOf({ results, outcome, look }: ReportInput): Report["colours"] {
  const ours = listColours(results, outcome);
  if (!look) return ours;
  return new Map(Array.from(ours, ([id, colour]) => [id, onPaper(colour, papers(look))]));
}

/** Three sentences or so: who passes, who gets what, and what decided it. */
function answer({ outcome, bases, measures }: ReportInput) {
  const seats = whoSits(outcome);
  const more = [baseFinding(bases), wastedFinding(measures)].filter((text) => text !== undefined);
  return [
    paragraph(whoPasses(outcome), ...(seats ? [" ", strong(seats)] : [])),
    ...(more.length > 0 ? [paragraph(more.join(" "))] : []),
  ];
}

function notices({ outcome, results, problems }: ReportInput) {
  return [
    ...openPoints(outcome, results).map(({ status, text }) =>
      paragraph(strong(`${status}.`), ` ${text}`),
    ),
    ...problems.map((problem) =>
      paragraph(strong(say.report.page.warning), ` ${warningText(problem)}`),
    ),
  ];
}

function warningText(problem: Problem): string {
  const place = placeWords(problem.place);
  const found = problem.found === "" ? "" : ` (${foundWords(problem)})`;
  return `${place}${found}${place || found ? ": " : ""}${problemWords(problem).message}`;
}

function footer({ command, results, outcome }: ReportInput) {
  const words = say.report.page;
  const status = statusWords(results.election);
  return paragraph(
    ...words.madeWith(code(command), visible(results.election.id), visible(outcome.law.id)),
    status.length > 0 ? ` ${words.status(status)}` : "",
  );
}
