import { readdirSync, readFileSync } from "node:fs";
import { sweep } from "../../src/analysis/scenario/sweep.ts";
import { allBases } from "../../src/analysis/scenario/threshold.ts";
import type { ChartInput } from "../../src/chart/chart.ts";
import { elect } from "../../src/elect/elect.ts";
import { readPackage } from "../../src/results/package.ts";
import { catalogue, lawOf } from "../law/catalogue.ts";

const FOLDER = new URL("../../data/elections/", import.meta.url);

/** An election that ships, under its own law, with everything that charts are drawn from. */
export function shipped(id: string): ChartInput {
  const folder = new URL(`${id}/`, FOLDER);
  const files = readdirSync(folder).map(
    (name) => [name, readFileSync(new URL(name, folder), "utf8")] as const,
  );
  const { results } = readPackage(new Map(files), id);
  const law = lawOf(catalogue(id));
  return {
    results: results!,
    outcome: elect(law, results!),
    bases: allBases(law, results!),
    sweep: sweep(law, results!),
  };
}
