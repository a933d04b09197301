import { readdirSync, readFileSync } from "node:fs";
import type { Law } from "../../src/law/law.ts";
import { readLaw } from "../../src/law/read.ts";

const FOLDER = new URL("../../data/laws/", import.meta.url);
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));

/** Ids of the laws that ship. */
export const lawIds = files.map((file) => file.slice(0, -".json".length));

export const catalogue = (id: string): unknown =>
  lawIds.includes(id) ? JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), "utf8")) : undefined;

/** A law that must read without a problem. */
export function lawOf(document: unknown): Law {
  const { law, problems } = readLaw(document, "test", catalogue);
  if (law === undefined) throw new Error(JSON.stringify(problems));
  return law;
}

/** A small whole law, to be spoilt in one place. */
export const sound = () => ({
  mandate: "law/1",
  id: "sound",
  title: "Sound",
  seats: 10,
  ties: ["lot"],
  conditions: {
    passes: { all: [{ atLeast: "5%", of: "valid" }, "regional"] },
    regional: { atLeast: "1%", of: "cast", in: { every: "region" } },
  },
  steps: [
    { name: "seats", kind: "share", seats: "size", who: "passes", by: "votes", method: "hare" },
  ],
});
