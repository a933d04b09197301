import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Borders } from "../chart/borders/borders.ts";
import { bordersOf } from "../chart/borders/match.ts";
import { readMap } from "../chart/borders/read.ts";
import { readJson } from "../io/files.ts";
import { error, type Problem, ProblemError } from "../results/problem.ts";
import type { Results } from "../results/results.ts";

/**
 * The borders of the areas of an election, from a TopoJSON or GeoJSON file.
 *
 * @returns a warning beside them where areas have no shape
 * @throws ProblemError where it is no map, or not one of this election
 */
export async function openBorders(
  file: string,
  results: Results,
  cwd: string,
): Promise<{ readonly borders: Borders; readonly problems: readonly Problem[] }> {
  const path = resolve(cwd, file);
  const { size } = await stat(path).catch(() => ({ size: 0 })); // reading says why it cannot be read
  if (size > LARGEST)
    throw new ProblemError(error("unreadable", { source: file }, "", { reason: "map" }));
  return bordersOf(readMap(await readJson(path, file), file), results);
}

/** In bytes: a map that a page can show has far fewer. */
const LARGEST = 20_000_000;
