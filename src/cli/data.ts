import { electionIds, shippedElection } from "../io/catalogue.ts";
import type { InputOptions } from "../io/reading.ts";
import type { Row, Table } from "../report/table.ts";
import { words } from "../report/tables/cells.ts";
import { electionHead } from "../results/outcome-document.ts";
import type { Election, Level, Results } from "../results/results.ts";
import { otherCounts } from "../words/findings/status.ts";
import { say } from "../words/language.ts";
import { electionNotes, electionTitle, visible } from "../words/names.ts";
import { statusWords } from "../words/terms.ts";
import { capital } from "../words/text.ts";
import { openResults } from "./count.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Output } from "./output.ts";
import type { Streams } from "./streams.ts";
import { statusLines } from "./terminal/blocks.ts";
import { sourceLines } from "./terminal/sources.ts";
import { tableLines } from "./terminal/table.ts";
import { wrap } from "./terminal/text.ts";

/** All elections that ship, one a line, by country. */
export function listedElections(output: Output): ExitCode {
  const elections = electionIds().map(shippedElection);
  if (output.json)
    output.document({
      mandate: "data/1",
      elections: elections.map((election) => ({
        ...electionHead(election),
        ...(election.law !== undefined && { law: election.law }),
      })),
    });
  else
    output.lines([
      "",
      ...tableLines(electionTable(elections), output.style),
      "",
      `  → mandate data kg-2020       ${say.cli.listings.itsSources}`,
      "  → mandate analyze kg-2020",
    ]);
  return EXIT.done;
}

function electionTable(elections: readonly Election[]): Table {
  return {
    id: "elections",
    caption: "",
    columns: [
      { key: "id", head: say.cli.listings.election, kind: "text" },
      { key: "title", head: say.cli.listings.title, kind: "text" },
    ],
    rows: byCountry(elections).flatMap((held): Row[] => [
      { role: "line", cells: [words(countryOf(held[0]!))] },
      ...held.map(
        (election): Row => ({
          role: "list",
          cells: [words(election.id), words(inCountry(election))],
        }),
      ),
    ]),
    notes: [],
  };
}

/** In the order of the alphabet. The title of an election that ships begins with its country. */
function byCountry(elections: readonly Election[]): Election[][] {
  const countries = new Map<string, Election[]>();
  for (const election of elections) {
    const country = election.title.split(", ", 1)[0]!;
    countries.set(country, [...(countries.get(country) ?? []), election]);
  }
  return [...countries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, held]) => held);
}

const countryOf = (election: Election): string => electionTitle(election).split(", ", 1)[0]!;

/** "annulled, preliminary: Jogorku Kenesh, 4 October 2020": what is not final is said first, if not in the title. */
function inCountry(election: Election): string {
  const whole = electionTitle(election);
  const title = whole.slice(whole.indexOf(", ") + 2);
  const status = statusWords(election).filter((word) => !title.includes(word));
  return status.length > 0 ? `${status.join(", ")}: ${title}` : capital(title);
}

/** What one election holds and where it comes from. */
export async function shownElection(
  input: string,
  options: InputOptions,
  streams: Streams,
  output: Output,
): Promise<ExitCode> {
  const { results, warnings } = await openResults(input, streams, options);
  output.problems(warnings);
  const { election, lists, areas } = results;
  const { translations, ...told } = election;
  if (output.json)
    output.document({
      mandate: "data/1",
      election: { ...told, ...electionHead(election) },
      law: election.law ?? null,
      lists: lists.map(({ id, name, kind }) => ({ id, name, kind })),
      areas: areas.map(({ id, name, level }) => ({ id, name, level })),
    });
  else output.lines(electionLines(results, output));
  return EXIT.done;
}

function electionLines(results: Results, { style }: Output): string[] {
  const { election } = results;
  const others = otherCounts(results);
  const notes = [...electionNotes(election), ...(others === undefined ? [] : [others])];
  return [
    "",
    ...statusLines(election, style),
    ...wrap(`${electionTitle(election)}.`, style.prose),
    ...wrap(contents(results), style.prose),
    ...(notes.length > 0 ? ["", say.cli.listings.notes] : []),
    ...notes.flatMap((note) => wrap(`  ${note}`, style.prose, "  ")),
    ...(election.sources.length > 0 ? ["", say.cli.listings.sources] : []),
    ...election.sources.flatMap((source) => sourceLines(source, style)),
  ];
}

/** "16 lists; 1 nation, 9 regions, 2,399 polling stations; law kg-2020." */
function contents({ election, lists, areas }: Results): string {
  const levels = new Map<Level, number>();
  for (const { level } of areas) levels.set(level, (levels.get(level) ?? 0) + 1);
  const law = election.law === undefined ? undefined : visible(election.law);
  return say.cli.listings.contents(lists.length, [...levels], law);
}
