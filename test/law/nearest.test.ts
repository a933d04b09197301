import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, nearest } from "../../src/law/nearest.ts";

describe("the nearest known word", () => {
  it.each([
    ["harre", "hare"],
    ["dhont", "dhondt"],
    ["Hare", "hare"],
    ["drpoo", undefined],
    ["dropo", "droop"],
    ["plurality", undefined],
    ["", undefined],
  ])("of %s is %s", (found, word) => {
    expect(nearest(found, ["hare", "droop", "dhondt"])).toBe(word);
  });

  it("counts letters to insert, delete, replace or swap", () => {
    expect(distance("abc", "acb")).toBe(1);
    expect(distance("kitten", "sitting")).toBe(3);
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, a + b)).toBe(b.length);
      }),
    );
  });
});
