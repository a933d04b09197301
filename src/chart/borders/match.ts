import { error, type Problem, ProblemError, warning } from "../../results/problem.ts";
import type { Area, Results } from "../../results/results.ts";
import type { Borders, Polygon } from "./borders.ts";
import type { MapFile, Shape } from "./read.ts";

/**
 * Finds the areas right inside the whole on a map: by id, by name or by the name in another language, whatever their
 * case, spaces and hyphens. Of several sets of shapes the one with the most areas counts. Votes from abroad have no
 * place on a map.
 *
 * @returns the borders, and a warning that names the areas without a shape
 * @throws ProblemError `few-shapes` where less than half of the areas are found
 */
export function bordersOf(
  { file, source, layers }: MapFile,
  { areas, election }: Results,
): { readonly borders: Borders; readonly problems: readonly Problem[] } {
  const own = areas.filter(({ parent, level }) => parent === 0 && level !== "abroad");
  const known = keysOf(own);
  const found = layers.map((shapes) => placed(shapes, known));
  const [best] = found.toSorted((a, b) => b.areas.size - a.areas.size);
  const here = best?.areas.size ?? 0;
  const missing = own.filter(({ id }) => !best?.areas.has(id)).map(({ id }) => id);
  const values = { found: here, all: own.length, areas: missing };
  const place = { source: file };
  if (!best || here === 0 || here * 2 < own.length)
    throw new ProblemError(
      error("few-shapes", place, "", {
        ...values,
        election: election.id,
        shapes: layers.flatMap((shapes) => shapes.flatMap(({ keys }) => called(keys) ?? [])),
      }),
    );
  return {
    borders: { source, ...best },
    problems: missing.length === 0 ? [] : [warning("no-shape", place, "", values)],
  };
}

/** A name rather than a number. */
const called = (keys: readonly string[]): string | undefined =>
  keys.find((key) => /\p{L}/u.test(key)) ?? keys[0];

/** Areas by all that they are called; what two of them are called tells nothing. */
function keysOf(areas: readonly Area[]): ReadonlyMap<string, string | undefined> {
  const known = new Map<string, string | undefined>();
  for (const { id, name, names = {} } of areas)
    for (const key of new Set([id, name, ...Object.values(names)].map(plain))) {
      if (key !== "") known.set(key, known.has(key) ? undefined : id);
    }
  return known;
}

function placed(
  shapes: readonly Shape[],
  known: ReadonlyMap<string, string | undefined>,
): Pick<Borders, "areas" | "ground"> {
  const areas = new Map<string, Polygon[]>();
  const ground: Polygon[] = [];
  for (const { keys, polygons } of shapes) {
    const id = keys.map((key) => known.get(plain(key))).find((one) => one !== undefined);
    const own = id === undefined ? ground : (areas.get(id) ?? []);
    for (const polygon of polygons) own.push(polygon);
    if (id !== undefined) areas.set(id, own);
  }
  return { areas, ground };
}

/** "Джалал-Абад", "джалал абад" and "ДЖАЛАЛАБАД" are the same; ё is е. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
