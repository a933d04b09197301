import { readdirSync, readFileSync } from "node:fs";
import { readPackage } from "../../src/results/package.ts";
import type { Results } from "../../src/results/results.ts";

/** The texts of an election in data/elections, by file name. */
export function filesOf(id: string): Map<string, string> {
  const folder = `data/elections/${id}`;
  return new Map(
    readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]),
  );
}

export function election(id: string): Results {
  return readPackage(filesOf(id), id).results!;
}
