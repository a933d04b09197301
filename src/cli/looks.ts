import { resolve } from "node:path";
import { readLook } from "../chart/look.ts";
import type { Look } from "../chart/theme.ts";
import { readJson } from "../io/files.ts";
import { nearest } from "../law/nearest.ts";
import { error, type Problem, ProblemError } from "../results/problem.ts";
import type { Results } from "../results/results.ts";
import { readHex } from "../words/oklab.ts";
import type { Options } from "./command.ts";

/** Options of every command that draws. */
export const OF_A_LOOK = {
  theme: { type: "string" },
  colours: { type: "string" },
} as const satisfies Options;

/** The theme in a file. @throws ProblemError with all places where it is none; `unreadable`, `not-json` */
export async function openLook(file: string, cwd: string): Promise<Look> {
  const { look, problems } = readLook(await readJson(resolve(cwd, file), file), file);
  if (!look) throw new ProblemError(...problems);
  return look;
}

/**
 * Results whose lists have the colours of a file, { "LIST": "#rrggbb" }; the others keep theirs.
 * @throws ProblemError with all faults of the file: `missing-list` for an id that is none, `schema` for no colour
 */
export async function coloured(results: Results, file: string, cwd: string): Promise<Results> {
  const json = await readJson(resolve(cwd, file), file);
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new ProblemError(error("schema", { source: file }, JSON.stringify(json), COLOURS));
  const ids = results.lists.map(({ id }) => id);
  const given = new Map(Object.entries(json));
  const problems = Array.from(given).flatMap(([id, colour]): Problem[] => {
    const place = { source: file, path: id };
    if (!ids.includes(id)) {
      const near = nearest(id, ids);
      return [error("unknown-id", place, id, near === undefined ? {} : { nearest: near })];
    }
    return typeof colour === "string" && readHex(colour)
      ? []
      : [error("schema", place, JSON.stringify(colour), COLOURS)];
  });
  if (problems.length > 0) throw new ProblemError(...problems);
  return {
    ...results,
    lists: results.lists.map((list) => {
      const colour = given.get(list.id) as string | undefined;
      return colour === undefined ? list : { ...list, colour };
    }),
  };
}

const COLOURS = { expected: "colour" };
