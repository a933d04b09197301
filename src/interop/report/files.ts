import type { Report } from "../../report/document.ts";
import type { Results } from "../../results/results.ts";
import { holdsVotes } from "../convert/lost.ts";
import { WRITERS } from "../convert/register.ts";
import { tableCsv } from "./csv.ts";
import { tablesIn } from "./tables.ts";

/**
 * A report's tables as CSV, and the results as Datawrapper and Flourish take them, with the last election beside this
 * one under the names of this one. By path, without the ending.
 */
export async function reportTables(
  report: Report,
  results: Results,
  previous?: Results,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [name, table] of tablesIn(report)) files.set(`tables/${name}`, tableCsv(table));
  if (!holdsVotes(results)) return files;
  files.set("datawrapper", (await WRITERS.datawrapper.write(results, previous)) as string);
  const sheets = (await WRITERS.flourish.write(results, previous)) as ReadonlyMap<string, string>;
  for (const [name, text] of sheets) files.set(`flourish/${name.replace(/\.csv$/, "")}`, text);
  return files;
}
