import type { Paragraph } from "mdast";
import type { Outcome, ShareEvidence } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { assumptionText, lotText } from "../../words/findings/supplied.ts";
import { say } from "../../words/language.ts";
import { lawTitle } from "../../words/law/translated.ts";
import { describeLaw } from "../../words/law.ts";
import { areaNamed, electionNotes, fullName, visible } from "../../words/names.ts";
import type { Block, Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { bullets, folded, link, paragraph, strong, table } from "../prose.ts";
import { sourcesTable } from "../tables/sources.ts";
import { stepTable } from "../tables/step.ts";

/** How it was counted: the law in sentences, its steps, what was supplied, what is not here, and the sources. */
export function methodSection(input: ReportInput, absent: readonly string[]): Section {
  const words = say.report.sections;
  const { law, outcome, results } = input;
  const steps = shownSteps(outcome, results);
  const announced = outcome.lists.some((list) => list.ground === "announced");
  return {
    id: "method",
    title: words.method,
    blocks: [
      paragraph(strong(`${lawTitle(law)}.`)),
      bullets(describeLaw(law).map((sentence) => paragraph(sentence))),
      paragraph([...(announced ? [words.announced] : []), words.exact].join(" ")),
      ...steps.map((step) =>
        folded(
          words.seatsCounted(steps.length > 1 ? stepPlace(step, input) : undefined),
          table(stepTable(step, outcome, results)),
        ),
      ),
      ...listed(
        words.assumed,
        results.assumptions.map((a) => assumptionText(a, results)),
      ),
      ...listed(
        words.drawn,
        outcome.lots.map((lot) => lotText(lot, outcome, results)),
      ),
      ...listed(words.notHere, absent),
      ...listed(words.notes, electionNotes(results.election)),
      ...sources(results),
      ...listed(words.lawSources, law.sources.map(lawSource)),
    ],
  };
}

/** More tables than this nobody reads: then those of the whole, which the others hang on. */
const TABLES = 24;

function shownSteps({ steps, parts }: Outcome, { areas }: Results): ShareEvidence[] {
  const shared = steps.filter((step): step is ShareEvidence => step.kind === "share");
  if (shared.length <= TABLES) return shared;
  const whole = areas[0]?.id;
  return parts ? [] : shared.filter((step) => step.area === whole && step.list === undefined);
}

/** "lists, Zürich", "seats, of CDU": the step, where it was taken and for which list. */
function stepPlace({ step, area, list }: ShareEvidence, { outcome, results }: ReportInput): string {
  const of = outcome.lists.find(({ id }) => id === list);
  return [visible(step), areaNamed(area, results), ...(of ? [fullName(of)] : [])].join(", ");
}

const listed = (title: string, items: readonly string[]): Block[] =>
  items.length === 0
    ? []
    : [paragraph(strong(`${title}.`)), bullets(items.map((item): Paragraph => paragraph(item)))];

/** The table of sources as a list: titles are too long for the columns of a phone. */
function sources(results: ReportInput["results"]): Block[] {
  const items = sourcesTable({ results }).rows.map(({ cells: [title, date, usedFor, address] }) =>
    paragraph(
      title?.text ?? "",
      bracketed([date, usedFor].flatMap((cell) => (cell?.text ? [cell.text] : []))),
      ...(address?.href === undefined ? [] : [", ", link(address.href, address.text)]),
    ),
  );
  return items.length === 0
    ? []
    : [paragraph(strong(`${say.report.sections.sources}.`)), bullets(items)];
}

const bracketed = (parts: readonly string[]): string =>
  parts.length === 0 ? "" : ` (${parts.join("; ")})`;

const lawSource = ({ title, article }: ReportInput["law"]["sources"][number]): string =>
  article === undefined
    ? visible(title)
    : say.law.article.ofSource(visible(title), visible(article));
