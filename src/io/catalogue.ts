import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Catalogue } from "../law/read.ts";
import type { ReadingDocument } from "../load/reading/document.ts";
import type { Election } from "../results/results.ts";

// beside src and dist alike
const DATA = fileURLToPath(new URL("../../data/", import.meta.url));

/** Ids of the elections that ship, in order. */
export const electionIds = (): string[] => folders(`${DATA}elections`);

/** Ids of the laws that ship, in order. */
export const lawIds = (): string[] =>
  readdirSync(`${DATA}laws`)
    .flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : []))
    .sort();

/** The folder of a built-in election; undefined if there is none of this id. */
export const electionFolder = (id: string): string | undefined =>
  electionIds().includes(id) ? `${DATA}elections/${id}` : undefined;

/** The law documents that ship, by id. */
export const shippedLaw: Catalogue = (id) =>
  lawIds().includes(id) ? JSON.parse(readFileSync(`${DATA}laws/${id}.json`, "utf8")) : undefined;

/** The readings of publishers' files that ship. */
export const shippedReadings = (): ReadingDocument[] =>
  readdirSync(`${DATA}readings`)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(`${DATA}readings/${name}`, "utf8")));

/** A schema that ships, by its name: "results". */
export const shippedSchema = (name: string): unknown =>
  JSON.parse(readFileSync(`${DATA}schemas/${name}.schema.json`, "utf8"));

/** Ids of the laws by which a body of a country was elected, of those that ship, in order of time. */
export function lawsOfBody({ country, body }: Pick<Election, "country" | "body">): string[] {
  const held = electionIds()
    .map(shippedElection)
    .filter((one) => one.country === country && one.body === body && one.law !== undefined);
  const days = new Map<string, string>();
  // one election may ship in several forms, with a law for each: the first is the election itself
  for (const { date, id, law } of held) if (!days.has(date ?? id)) days.set(date ?? id, law!);
  return [...new Set([...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, law]) => law))];
}

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort();

/** What a built-in election says of itself, without its tables. @param id one of `electionIds` */
export const shippedElection = (id: string): Election =>
  JSON.parse(readFileSync(`${DATA}elections/${id}/datapackage.json`, "utf8")).mandate.election;
