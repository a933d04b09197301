import { describe, expect, it } from "vitest";
import { around, directlyInside, inside, sumInside, topAreas } from "../../src/results/areas.ts";
import { readDocument } from "../../src/results/document.ts";

interface Small {
  id: string;
  parent?: string;
  level?: string;
  seats?: number;
}

function results(areas: readonly Small[]) {
  const document = {
    mandate: "results/1",
    election: { id: "e", title: "E", status: "constructed", sources: [] },
    lists: [],
    areas: areas.map((area) => ({ name: "N", level: "region", ...area })),
  };
  return readDocument(document, "x").results!;
}

// The areas of a stand apart from each other: b lies between them.
const tree = results([
  { id: "n", level: "nation" },
  { id: "a", parent: "n", level: "region" },
  { id: "b", parent: "n", level: "region", seats: 9 },
  { id: "a1", parent: "a", level: "district", seats: 3 },
  { id: "b1", parent: "b", level: "district" },
  { id: "a2", parent: "a", level: "district", seats: 4 },
  { id: "x", level: "district", seats: 1 },
]);
const at = (id: string) => tree.areas.findIndex((area) => area.id === id);
const ids = (areas: readonly number[]) => areas.map((area) => tree.areas[area]!.id);

describe("the tree of areas", () => {
  it("tells the areas of a level inside an area, itself included", () => {
    expect(ids(inside(tree, at("n"), "district"))).toEqual(["a1", "a2", "b1"]);
    expect(ids(inside(tree, at("a"), "district"))).toEqual(["a1", "a2"]);
    expect(ids(inside(tree, at("x"), "district"))).toEqual(["x"]);
    expect(ids(inside(tree, at("a1"), "region"))).toEqual([]);
  });

  it("tells the area of a level around an area, itself included", () => {
    expect(around(tree, at("a2"), "region")).toBe(at("a"));
    expect(around(tree, at("a2"), "district")).toBe(at("a2"));
    expect(around(tree, at("a2"), "nation")).toBe(at("n"));
    expect(around(tree, at("x"), "nation")).toBeUndefined();
    expect(around(tree, at("n"), "district")).toBeUndefined();
  });

  it("tells what lies directly in an area, and what in none", () => {
    expect(ids(directlyInside(tree, at("n")))).toEqual(["a", "b"]);
    expect(ids(topAreas(tree))).toEqual(["n", "x"]);
  });

  it("adds up a figure where an area has none of its own, and knows none where a part lacks it", () => {
    const seats = (id: string) => sumInside(tree, at(id), (area) => area.seats);
    expect(seats("a")).toBe(7);
    expect(seats("n")).toBe(16); // the 9 seats of b are its own: b1 is not asked
    expect(seats("b1")).toBeNull();
    expect(
      sumInside(tree, at("n"), (area) => (area.id === "b" ? undefined : area.seats)),
    ).toBeNull();
  });

  it("holds for 20,000 areas one inside the other", () => {
    const deep = results(
      Array.from({ length: 20_000 }, (_, i) => ({
        id: String(i),
        ...(i > 0 && { parent: String(i - 1) }),
        ...(i === 19_999 && { seats: 5, level: "district" }),
      })),
    );
    expect(inside(deep, 0, "district")).toEqual([19_999]);
    expect(around(deep, 19_999, "region")).toBe(19_998);
    expect(sumInside(deep, 0, (area) => area.seats)).toBe(5);
  });
});
