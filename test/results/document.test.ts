import { describe, expect, it } from "vitest";
import { readDocument, writeDocument } from "../../src/results/document.ts";

const small = () => ({
  mandate: "results/1",
  election: { id: "e", title: "E", status: "constructed", sources: [] },
  lists: [
    { id: "a", name: "A", kind: "party" },
    { id: "__proto__", name: "B", kind: "party" },
  ],
  areas: [
    { id: "n", name: "N", level: "nation", votes: JSON.parse('{"a": 3, "__proto__": 4}') },
  ] as Record<string, unknown>[],
});

describe("readDocument", () => {
  it("keeps a list called __proto__", () => {
    const { results, problems } = readDocument(small(), "x.json");
    expect(problems).toEqual([]);
    expect([...results!.contests.list.votes]).toEqual([3, 4]);
    expect(JSON.stringify(writeDocument(results!))).toBe(JSON.stringify(small()));
  });
});
