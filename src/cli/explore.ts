import { resolve } from "node:path";
import { elect } from "../elect/elect.ts";
import { freeze } from "../explorer/data/freeze.ts";
import { explorerPage } from "../explorer/shell.ts";
import { lawIds, shippedSchema } from "../io/catalogue.ts";
import { openLaw } from "../io/law.ts";
import { explorerScript } from "../io/page.ts";
import { writeWhole } from "../io/write.ts";
import type { Law } from "../law/law.ts";
import { misuse, ProblemError } from "../results/problem.ts";
import type { Results } from "../results/results.ts";
import { say } from "../words/language.ts";
import { locale } from "../words/locale.ts";
import { electionTitle, visible } from "../words/names.ts";
import type { Count } from "./count.ts";
import type { ExitCode } from "./exit.ts";
import { exitOf, noteGuess, warningsOf } from "./outcome.ts";
import type { Output } from "./output.ts";
import type { Streams } from "./streams.ts";

/** @throws ProblemError `usage` without --out */
export function readOut({ out }: { readonly out?: string }): string {
  if (out !== undefined) return out;
  throw new ProblemError(
    misuse("--out", "page-file", "mandate explore kg-2020 --out kg-2020.html"),
  );
}

/** One page with the results, the laws of the country and the engine, written whole or not at all. */
export async function writtenPage(
  count: Count,
  out: string,
  output: Output,
  { cwd }: Streams,
): Promise<ExitCode> {
  const { law, results, lots } = count;
  const outcome = elect(law, results, lots);
  noteGuess(count, output);
  output.problems(warningsOf(count, outcome));
  const laws = await lawsFor(law, results, cwd);
  const form = shippedSchema("results");
  const carried = freeze({ results, law: law.id, laws, lots, form });
  const page = explorerPage(
    electionTitle(results.election),
    carried,
    await explorerScript(locale.id),
  );
  await writeWhole(resolve(cwd, out), page, out);
  const bytes = Buffer.byteLength(page);
  if (output.json)
    output.document({
      mandate: "explore/1",
      election: results.election.id,
      law: law.id,
      laws: laws.map(({ id }) => id),
      out,
      bytes,
    });
  else
    output.lines([
      "",
      say.cli.files.page(visible(out), Math.ceil(bytes / 1000), laws.length),
      say.cli.files.pageNeeds,
    ]);
  return exitOf(outcome);
}

/** The law that is applied, and the others of the country that can be applied to these results at all. */
async function lawsFor(law: Law, results: Results, cwd: string): Promise<Law[]> {
  const country = results.election.country ?? law.country;
  const laws = [law];
  for (const id of lawIds()) {
    if (id === law.id) continue;
    const other = await openLaw(id, cwd);
    if (country !== undefined && other.country === country && fits(other, results))
      laws.push(other);
  }
  return laws.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether a law says something of these results: it finds the areas and figures that it needs. */
function fits(law: Law, results: Results): boolean {
  try {
    return elect(law, results).steps.every(({ kind }) => kind !== "absent");
  } catch (fault) {
    if (fault instanceof ProblemError) return false;
    throw fault;
  }
}
