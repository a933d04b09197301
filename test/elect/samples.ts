import { existsSync, readdirSync, readFileSync } from "node:fs";
import { writeDocument } from "../../src/results/document.ts";
import { election, electionIds } from "../support.ts";
import type { Sample } from "./vary.ts";

const FOLDER = "../shared/conformance";

/** Whether the elections with known seats lie beside this folder. */
export const present = existsSync(FOLDER);

const LAWS = new URL("../../data/laws/", import.meta.url);
export const lawIds: readonly string[] = readdirSync(LAWS)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""))
  .sort();

/** Real elections that a law gives seats in: its own, those of the law that it extends, else of another law of the country. */
export function samplesOf(law: string): readonly Sample[] {
  let samples = memo.get(law);
  if (!samples) {
    samples = find(law);
    memo.set(law, samples);
  }
  return samples;
}

const memo = new Map<string, readonly Sample[]>();

function find(law: string): readonly Sample[] {
  const mine = own(law);
  if (mine.length > 0) return mine.toSorted((a, b) => size(a) - size(b));
  const document = JSON.parse(readFileSync(new URL(`${law}.json`, LAWS), "utf8"));
  if (document.extends) return samplesOf(document.extends);
  const country = `${law.split("-")[0]}-`;
  const other = lawIds.find((id) => id.startsWith(country) && own(id).length > 0);
  return other ? samplesOf(other) : [];
}

function own(law: string): readonly Sample[] {
  const known = owned.get(law) ?? [...shipped(law), ...conformance(law)];
  owned.set(law, known);
  return known;
}

const owned = new Map<string, readonly Sample[]>();
const size = ({ lists, areas }: Sample): number => lists.length * areas.length;

const documents: readonly Sample[] = electionIds.map(
  (id) => JSON.parse(JSON.stringify(writeDocument(election(id)))) as Sample,
);
const shipped = (law: string): Sample[] =>
  documents.filter(({ election }) => (election as { law?: string }).law === law);

function conformance(law: string): Sample[] {
  if (!existsSync(`${FOLDER}/${law}`)) return constructed(law);
  const names = readdirSync(`${FOLDER}/${law}`).filter((name) => name.endsWith(".json"));
  return names.map((name) => JSON.parse(readFileSync(`${FOLDER}/${law}/${name}`, "utf8")));
}

const constructed = (law: string): Sample[] =>
  existsSync(`${FOLDER}/constructed/${law}.json`)
    ? JSON.parse(readFileSync(`${FOLDER}/constructed/${law}.json`, "utf8"))
    : [];
