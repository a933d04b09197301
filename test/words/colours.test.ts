import { describe, expect, it } from "vitest";
import { byVotes, listColours, PAPER } from "../../src/words/colours.ts";
import { contrast, readHex, toHex, toLab } from "../../src/words/oklab.ts";
import { made } from "../chart/made.ts";

const coloursOf = (votes: readonly number[], colours: readonly string[] = []) => {
  const { results, outcome } = made({ votes, colours });
  return listColours(results, outcome);
};
const ratio = (a: string, b: string) => contrast(readHex(a)!, readHex(b)!);

describe("colours of lists", () => {
  it("follow the order of votes, not of the table", () => {
    const [small, large] = [coloursOf([10, 90]), coloursOf([90, 10])];
    expect(small.get("list-1")).toEqual(large.get("list-0"));
    expect([...small.keys()]).toEqual(["list-1", "list-0"]);
  });

  it("have 3:1 on the paper and 4.5:1 under their text, given or from the palette, light and dark", () => {
    const given = ["#ffff00", "#000000", "#ffffff", "#14171b", "#abc", "#ff0000", "#808080"];
    const all = [
      ...coloursOf([7, 6, 5, 4, 3, 2, 1], given).values(),
      ...coloursOf(Array.from({ length: 30 }, (_, i) => 90 - i)).values(),
    ];
    for (const { fill, on } of all)
      for (const theme of ["light", "dark"] as const) {
        expect(ratio(fill[theme], PAPER[theme]), fill[theme]).toBeGreaterThanOrEqual(2.995);
        expect(ratio(fill[theme], on[theme])).toBeGreaterThanOrEqual(4.5);
      }
  });

  it("keep a given colour that is legible, and the hue of one that is not", () => {
    expect(coloursOf([1], ["#d66302"]).get("list-0")!.fill.light).toBe("#d66302");
    const hue = (hex: string) =>
      Math.atan2(...(toLab(readHex(hex)!).slice(1).toReversed() as [number, number]));
    const moved = coloursOf([1], ["#ffd000"]).get("list-0")!.fill.light;
    expect(Math.abs(hue(moved) - hue("#ffd000"))).toBeLessThan(0.05);
  });

  it("a list without a colour keeps away from those that have one", () => {
    const { fill } = coloursOf([2, 1], ["#335db9"]).get("list-1")!;
    expect(fill.light).not.toBe("#335db9");
  });

  it("are grey from the 19th list on", () => {
    const colours = [...coloursOf(Array.from({ length: 20 }, (_, i) => 90 - i)).values()];
    expect(new Set(colours.map(({ fill }) => fill.light)).size).toBe(19);
    expect(colours[18]).toEqual(colours[19]);
  });

  it("text that is no colour is none", () => {
    for (const text of ["red", "#12", "#1234567", "url(x)", "#ggg"])
      expect(readHex(text)).toBeUndefined();
    expect(toHex(readHex("#AbC")!)).toBe("#aabbcc");
  });

  it("equal votes stand in order of name, unknown ones last", () => {
    const list = (id: string, votes: number | null) => ({ id, name: id, votes });
    expect(byVotes([list("c", null), list("b", 1), list("a", 1)]).map(({ id }) => id)).toEqual([
      "a",
      "b",
      "c",
    ]);
  });
});
