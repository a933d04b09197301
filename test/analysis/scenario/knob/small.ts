import type { Law } from "../../../../src/law/law.ts";
import { readLaw } from "../../../../src/law/read.ts";
import { readDocument } from "../../../../src/results/document.ts";
import type { Results } from "../../../../src/results/results.ts";

const sources = [{ title: "constructed" }];

/** One house, no threshold. */
export const oneHouse = (method: string, seats: number): Law =>
  readLaw(
    {
      mandate: "law/1",
      id: "small",
      title: "one house",
      sources,
      seats,
      ties: ["lot"],
      conditions: {},
      steps: [{ name: "seats", kind: "share", seats: "size", by: "votes", method }],
      result: ["seats"],
    },
    "small",
    () => undefined,
  ).law!;

/** Lists l0, l1 … with these votes in one area. */
export function votes(all: readonly number[]): Results {
  const lists = all.map((_, i) => ({ id: `l${i}`, name: `List ${i}`, kind: "party" }));
  const counted = Object.fromEntries(all.map((n, i) => [`l${i}`, n]));
  const document = {
    mandate: "results/1",
    election: { id: "small", title: "small", status: "constructed", sources },
    lists,
    areas: [{ id: "a", name: "A", level: "nation", totals: {}, votes: counted }],
  };
  return readDocument(document, "small").results!;
}
