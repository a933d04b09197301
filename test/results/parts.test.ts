import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFraction } from "../../src/exact/parse.ts";
import { readDocument, writeDocument } from "../../src/results/document.ts";
import { partsOf } from "../../src/results/parts.ts";
import type { Results } from "../../src/results/results.ts";
import { constituencyVotesOfArea, votesOf } from "../../src/results/votes.ts";
import { documents } from "./generate.ts";

const json = (value: unknown) => JSON.parse(JSON.stringify(value));
const read = (document: unknown): Results => readDocument(json(document), "x").results!;

const two = read({
  mandate: "results/1",
  election: { id: "e", title: "E", status: "constructed", sources: [] },
  lists: ["a", "b", "c", "d"].map((id) => ({ id, name: id, kind: "party" })),
  areas: [
    { id: "m", name: "M", level: "municipality", votes: { a: 1, b: 2 } },
    { id: "n", name: "N", level: "municipality" },
    { id: "m1", name: "M1", level: "district", parent: "m", constituency: { votes: { b: 9 } } },
    { id: "n1", name: "N1", level: "district", parent: "n", votes: { b: 3 }, direct: { d: 1 } },
    { id: "n2", name: "N2", level: "district", parent: "n", votes: { b: 4, c: null } },
  ],
  official: { n: { b: 2 }, m: { a: 1 } },
  passed: ["a", "b"],
});

describe("parts of results", () => {
  it("are the areas of each top area and the lists that stand there", () => {
    const [m, n, ...none] = partsOf(two);
    expect(none).toEqual([]);
    expect(m!.areas.map(({ id, parent }) => [id, parent])).toEqual([
      ["m", undefined],
      ["m1", 0],
    ]);
    expect(m!.lists.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(n!.lists.map(({ id }) => id)).toEqual(["b", "c", "d"]);
    expect(n!.areas.map(({ id, parent }) => [id, parent])).toEqual([
      ["n", undefined],
      ["n1", 0],
      ["n2", 0],
    ]);
    expect([0, 1, 2].map((list) => votesOf(n!, 0, list))).toEqual([7, null, undefined]);
    expect([...constituencyVotesOfArea(m!, 0)]).toEqual([-1, 9]);
    expect([...m!.official!.keys()]).toEqual(["m"]);
    expect(n!.passed).toEqual(["b"]);
  });

  it("are the results themselves where one area contains all others", () => {
    const { areas, ...rest } = two;
    const one = {
      ...rest,
      areas: areas.map((area, i) => (i === 1 ? { ...area, parent: 0 } : area)),
    };
    expect(partsOf(one)).toEqual([one]);
    expect(partsOf(one)[0]).toBe(one);
  });

  it("take the assumptions that concern them", () => {
    const share = { share: parseFraction("2%")! };
    const parts = partsOf({
      ...two,
      assumptions: [
        { area: "n1", total: "cast", value: 9 },
        { total: "valid", value: 3 },
        { total: "invalid", value: share },
      ],
    });
    expect(parts.map(({ assumptions }) => assumptions.map(({ total }) => total))).toEqual([
      ["valid", "invalid"],
      ["cast", "invalid"],
    ]);
  });

  it("hold every area once, every vote, and nothing that is not among their lists", () =>
    fc.assert(
      fc.property(documents, (document) => {
        const whole = read(document);
        const parts = partsOf(whole);
        expect(parts.flatMap(({ areas }) => areas.map(({ id }) => id)).sort()).toEqual(
          whole.areas.map(({ id }) => id).sort(),
        );
        for (const part of parts) {
          expect(read(writeDocument(part))).toEqual({ ...part, assumptions: [] });
          part.areas.forEach(({ id }, area) => {
            const from = whole.areas.findIndex((one) => one.id === id);
            whole.lists.forEach((list, column) => {
              const at = part.lists.findIndex((one) => one.id === list.id);
              const votes = at < 0 ? undefined : votesOf(part, area, at);
              if (at >= 0 || whole.contests.list.own[from])
                expect(votes).toBe(votesOf(whole, from, column));
            });
          });
        }
      }),
    ));

  it("are made at once for 150 contests of 400 lists", () => {
    const lists = Array.from({ length: 400 }, (_, i) => `l${i}`);
    const many = read({
      mandate: "results/1",
      election: { id: "e", title: "E", status: "constructed", sources: [] },
      lists: lists.map((id) => ({ id, name: id, kind: "party" })),
      areas: Array.from({ length: 150 }, (_, i) => ({
        ...{ id: `m${i}`, name: "M", level: "municipality" },
        votes: { [lists[2 * i]!]: 1, [lists[2 * i + 1]!]: 2 },
      })),
    });
    const begun = performance.now();
    const parts = partsOf(many);
    expect(performance.now() - begun).toBeLessThan(500);
    expect(parts.map((part) => part.lists.length)).toEqual(Array(150).fill(2));
    expect(partsOf(many)).toBe(parts);
  });
});
