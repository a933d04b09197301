import { electionIds, lawIds, shippedElection } from "../io/catalogue.ts";
import { openLaw } from "../io/law.ts";
import type { Law } from "../law/law.ts";
import { misuse, ProblemError } from "../results/problem.ts";
import type { Source } from "../results/results.ts";
import { say } from "../words/language.ts";
import { articleWords } from "../words/law/article.ts";
import { lawNotes, lawTitle } from "../words/law/translated.ts";
import { rulesByStep } from "../words/law.ts";
import { visible } from "../words/names.ts";
import { whole } from "../words/numbers.ts";
import { date } from "../words/prose.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Output } from "./output.ts";
import { sourceLines } from "./terminal/sources.ts";
import { padEnd, padStart, width, wrap } from "./terminal/text.ts";

/** All laws that ship, by country. */
export async function listedLaws(output: Output): Promise<ExitCode> {
  const laws = await Promise.all(lawIds().map(async (id) => withMatched(await openLaw(id, "/"))));
  if (output.json)
    output.document({
      mandate: "laws/1",
      laws: laws.map(({ id, title, country, from, until, seats, elections }) => ({
        id,
        title,
        ...(country !== undefined && { country }),
        ...(from !== undefined && { from }),
        ...(until !== undefined && { until }),
        seats: seats ?? null,
        elections,
      })),
    });
  else output.lines(listLines(laws, output));
  return EXIT.done;
}

/** The law with the elections that ship and name it among those that it is matched with. */
function withMatched(law: Law): Law {
  const shipped = electionIds().filter((id) => shippedElection(id).law === law.id);
  return { ...law, elections: [...new Set([...law.elections, ...shipped])] };
}

function listLines(laws: readonly Law[], { style }: Output): string[] {
  const wide = Math.max(...laws.map(({ id }) => width(id)));
  const row = (law: Law, country: string) => {
    const start = `  ${padEnd(law.id, wide)}  ${padStart(whole(law.elections.length), 3)}  `;
    const title = lawTitle(law);
    const own = beginning(law.title) === country ? title.slice(title.indexOf(", ") + 1) : title;
    return wrap(start + own.trimStart(), style.prose, " ".repeat(width(start)));
  };
  const words = say.cli.listings;
  const matched = new Set(laws.flatMap(({ elections }) => elections)).size;
  return [
    "",
    `  ${padEnd(words.law, wide)}    n  ${words.lawTitle}`,
    ...byCountry(laws).flatMap(([country, group]) => [
      style.bold(countryName(country, group)),
      ...group.flatMap((law) => row(law, country)),
    ]),
    "",
    words.lawsMatched(laws.length, matched),
    "  → mandate laws show kg-2020",
    "  → mandate analyze kg-2020 --law kg-2015",
  ];
}

/** By the code of the country; what most titles of a group begin with names it. */
function byCountry(laws: readonly Law[]): [name: string, laws: Law[]][] {
  const groups = new Map<string, Law[]>();
  for (const law of laws) {
    const key = law.country ?? law.title;
    groups.set(key, [...(groups.get(key) ?? []), law]);
  }
  return [...groups.values()]
    .map((group): [string, Law[]] => [commonest(group.map(({ title }) => beginning(title))), group])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** As the titles have it in the language that is spoken. */
const countryName = (country: string, group: readonly Law[]): string =>
  beginning(lawTitle(group.find(({ title }) => beginning(title) === country)!));

const beginning = (title: string): string => title.split(", ")[0]!;

function commonest(words: readonly string[]): string {
  const count = (word: string) => words.filter((other) => other === word).length;
  return words.reduce((best, word) => (count(word) > count(best) ? word : best));
}

/** One law in plain sentences; with --json its document. */
export async function shownLaw(
  word: string | undefined,
  cwd: string,
  output: Output,
): Promise<ExitCode> {
  const law = await openLaw(named(word, "mandate laws show kg-2020"), cwd, "mandate laws");
  if (output.json) output.document({ mandate: "laws/1", law: law.document });
  else output.lines(lawLines(withMatched(law), output));
  return EXIT.done;
}

function lawLines(law: Law, output: Output): string[] {
  const { prose, bold } = output.style;
  const bullets = (texts: readonly string[]) =>
    texts.flatMap((text) => wrap(`  - ${text}`, prose, "    "));
  const rules = rulesByStep(law);
  const sentence = (text: string) => wrap(text, prose, "  ");
  const part = (head: string, lines: readonly string[]) =>
    lines.length > 0 ? ["", head, ...lines] : [];
  const words = say.cli.listings;
  const [from, until] = [law.from && date(law.from), law.until && date(law.until)];
  return [
    "",
    ...wrap(`${visible(law.id)}  ${lawTitle(law)}`, prose).map(bold),
    ...(from || until ? [words.inForce(from, until)] : []),
    "",
    ...rules.before.flatMap(sentence),
    // one of several steps stands apart, with all that belongs to it
    ...rules.steps.flatMap((step) => [
      ...(rules.steps.length > 1 ? [""] : []),
      ...step.flatMap(sentence),
    ]),
    ...rules.after.flatMap(sentence),
    ...part(words.notes, bullets(lawNotes(law))),
    ...part(
      words.matchedWith(law.elections.length),
      law.elections.length > 0
        ? wrap(`  ${law.elections.map(visible).join(", ")}`, prose, "  ")
        : [],
    ),
    ...part(words.sources, law.sources.flatMap(source(output))),
  ];
}

const source = (output: Output) => (entry: Source & { readonly article?: string }) =>
  sourceLines(
    entry.article === undefined
      ? entry
      : { ...entry, title: `${entry.title}, ${articleWords(entry.article)}` },
    output.style,
  );

/** @throws ProblemError `usage` without a word */
export function named(word: string | undefined, example: string): string {
  if (word !== undefined) return word;
  throw new ProblemError(misuse("mandate laws", "which-law", example));
}
