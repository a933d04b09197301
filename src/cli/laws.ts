import { lawIds } from "../io/catalogue.ts";
import { openLaw } from "../io/law.ts";
import type { Law } from "../law/law.ts";
import { thresholds } from "../law/thresholds.ts";
import type { Table } from "../report/table.ts";
import { words } from "../report/tables/cells.ts";
import { error, ProblemError } from "../results/problem.ts";
import type { Source } from "../results/results.ts";
import { describeLaw } from "../words/law.en.ts";
import { visible } from "../words/names.ts";
import { rule } from "../words/numbers.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Output } from "./output.ts";
import { sourceLines } from "./terminal/sources.ts";
import { tableLines } from "./terminal/table.ts";
import { wrap } from "./terminal/text.ts";

/** All laws that ship, one a line. */
export async function listedLaws(output: Output): Promise<ExitCode> {
  const laws = await Promise.all(lawIds().map((id) => openLaw(id, "/")));
  if (output.json)
    output.document({
      mandate: "laws/1",
      laws: laws.map(({ id, title, country, from, until, seats }) => ({
        id,
        title,
        ...(country !== undefined && { country }),
        ...(from !== undefined && { from }),
        ...(until !== undefined && { until }),
        seats: seats ?? null,
      })),
    });
  else
    output.lines([
      "",
      ...tableLines(lawTable(laws), output.style),
      "",
      "  → mandate laws show kg-2020",
      "  → mandate analyze kg-2020 --law kg-2015",
    ]);
  return EXIT.done;
}

function lawTable(laws: readonly Law[]): Table {
  return {
    id: "laws",
    caption: "",
    columns: [
      { key: "id", head: "Law", kind: "text" },
      { key: "threshold", head: "Threshold", kind: "text" },
      { key: "seats", head: "Seats", kind: "integer" },
      { key: "title", head: "Title", kind: "text" },
    ],
    rows: laws.map((law) => ({
      role: "list",
      cells: [
        words(law.id),
        words(nationalShare(law)),
        words(law.steps.length === 0 ? "–" : String(law.seats ?? "–")),
        words(visible(law.title)),
      ],
    })),
    notes: [],
  };
}

function nationalShare(law: Law): string {
  const found = thresholds(law).find(({ scope }) => scope.kind === "whole")?.rule;
  return found?.amount.kind === "share" ? `${rule(found.amount.share)} of ${found.of}` : "–";
}

/** One law in plain sentences; with --json its document. */
export async function shownLaw(
  word: string | undefined,
  cwd: string,
  output: Output,
): Promise<ExitCode> {
  const law = await openLaw(named(word, "mandate laws show kg-2020"), cwd);
  if (output.json) output.document({ mandate: "laws/1", law: law.document });
  else
    output.lines([
      "",
      output.style.bold(`${visible(law.id)}  ${visible(law.title)}`),
      "",
      ...describeLaw(law).flatMap((sentence) => wrap(sentence, output.style.prose)),
      ...(law.sources.length > 0 ? ["", "Sources", ...law.sources.flatMap(source(output))] : []),
    ]);
  return EXIT.done;
}

const source = (output: Output) => (entry: Source & { readonly article?: string }) =>
  sourceLines(
    entry.article === undefined
      ? entry
      : { ...entry, title: `${entry.title}, article ${entry.article}` },
    output.style,
  );

/** Whether a document is a law; its problems, all of them, are thrown. */
export async function checkedLaw(
  word: string | undefined,
  cwd: string,
  output: Output,
): Promise<ExitCode> {
  const file = named(word, "mandate laws check my-law.json");
  const law = await openLaw(file, cwd);
  if (output.json) output.document({ mandate: "laws/1", checked: file, id: law.id, problems: [] });
  else output.lines(["", `${visible(file)}  law ${visible(law.id)}: no problem found.`]);
  return EXIT.done;
}

function named(word: string | undefined, example: string): string {
  if (word !== undefined) return word;
  throw new ProblemError(
    error("usage", { source: "mandate laws" }, "", { message: "Which law?", try: example }),
  );
}
