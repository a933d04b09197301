import fc from "fast-check";
import { expect, it } from "vitest";
import { pack, unpack } from "../../../src/explorer/data/pack.ts";
import { runs } from "../../runs.ts";

it("gives any text back, out of letters and digits alone", () =>
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 500 }), (text) => {
      expect(pack(text)).toMatch(/^[A-Za-z0-9+/=]+$/);
      expect(unpack(pack(text))).toBe(text);
    }),
    { numRuns: runs(100) },
  ));

it("packs long text in pieces", () => {
  const text = Array.from({ length: 60_000 }, (_, i) => `${(i * 7919) % 10_007}`).join(",");
  expect(unpack(pack(text))).toBe(text);
  expect(pack(text).length).toBeLessThan(text.length);
});
