import { readdirSync, readFileSync } from "node:fs";
import type { Format } from "../../src/interop/convert/formats.ts";
import { WRITERS } from "../../src/interop/convert/register.ts";
import { load } from "../../src/load/load.ts";
import type { ReadingDocument } from "../../src/load/reading/document.ts";
import type { Results } from "../../src/results/results.ts";

const folder = new URL("../../data/readings/", import.meta.url);
const readings = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as ReadingDocument,
);

/** The file that a format makes of results. */
export async function written(
  results: Results,
  format: Exclude<Format, "package" | "flourish">,
): Promise<Uint8Array> {
  const made = await WRITERS[format].write(results);
  return typeof made === "string" ? new TextEncoder().encode(made) : (made as Uint8Array);
}

/** Loads a file like any other: nothing is known of it but its bytes. */
export async function loaded(
  bytes: Uint8Array,
  options: { readonly vote?: string; readonly contest?: string } = {},
): Promise<Results> {
  const { results, problems } = await load(bytes, "file", { readings, ...options });
  if (!results) throw new Error(JSON.stringify(problems.slice(0, 5)));
  return results;
}

/** Which vote is meant, as each format asks where it holds two. */
export const choiceOf = (
  results: Results,
  format: Format,
  vote: "list" | "constituency",
): { readonly vote?: string; readonly contest?: string } => {
  if (!results.contests.constituency) return {};
  return format === "eml" || format === "nist" ? { contest: vote } : { vote };
};
