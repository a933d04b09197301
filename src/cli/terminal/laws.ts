import type { UnderLaw } from "../../analysis/compare/laws.ts";
import { lawsTable } from "../../report/tables/laws.ts";
import type { Results } from "../../results/results.ts";
import { lawStops, lawsHeadline } from "../../words/findings/laws.ts";
import { assumptionText } from "../../words/findings/supplied.ts";
import { say } from "../../words/language.ts";
import { lawTitle } from "../../words/law/translated.ts";
import { electionTitle, visible } from "../../words/names.ts";
import { statusLines } from "./blocks.ts";
import type { Style } from "./style.ts";
import { tableLines } from "./table.ts";
import { padEnd, width, wrap } from "./text.ts";

/** The same votes under several laws: status, which election, the answer in words, the table, what stops a law. */
export function lawsLines(
  results: Results,
  columns: readonly UnderLaw[],
  further: readonly string[],
  style: Style,
): string[] {
  const { election } = results;
  const table = lawsTable(columns);
  const ids = columns.map(({ law }) => visible(law.id));
  const numbered = ids.reduce((sum, id) => sum + width(id) + 2, 0) > style.width - NAMES;
  const heads = Object.fromEntries(
    ids.map((id, i) => [
      `law_${i + 1}`,
      { head: numbered ? `(${i + 1})` : id, align: "right" as const },
    ]),
  );
  const own = columns.find(({ actual }) => actual);
  const wide = Math.max(...ids.map(width));
  const stops = columns.flatMap((column) =>
    lawStops(column, results).map((text) => `${visible(column.law.id)}: ${text}`),
  );
  return [
    "",
    ...statusLines(election, style),
    ...wrap(`${electionTitle(election)}. ${say.findings.laws.caption}.`, style.prose),
    ...results.assumptions.flatMap((one) =>
      wrap(say.cli.about.assumed(assumptionText(one, results)), style.prose),
    ),
    "",
    ...wrap(lawsHeadline(columns), style.prose).map(style.bold),
    ...(own ? wrap(say.findings.laws.actual(visible(own.law.id)), style.prose) : []),
    "",
    ...tableLines(table, style, { columns: heads }),
    ...(numbered || table.notes.length > 0 || stops.length > 0 ? [""] : []),
    ...(numbered
      ? columns.flatMap(({ law }, i) =>
          wrap(
            `(${i + 1})  ${padEnd(ids[i]!, wide)}  ${lawTitle(law)}`,
            style.prose,
            " ".repeat(wide + 7),
          ),
        )
      : []),
    ...table.notes.flatMap((note) => wrap(note, style.prose)),
    ...stops.flatMap((text) => wrap(text, style.prose, "  ")),
    ...further,
  ];
}

/** A column of names is at least so wide. */
const NAMES = 24;
