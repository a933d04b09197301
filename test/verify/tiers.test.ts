import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import { verify } from "../../src/verify/verify.ts";
import { missedClaims } from "./missed.ts";
import { tiers } from "./tiers.ts";

describe("an Outcome of several tiers holds", () => {
  it.each(tiers)("%s", (_, law, results, lots) => {
    expect(verify(law, results, elect(law, results, lots))).toEqual([]);
  });
});

describe("one change to any claim of it is found", () => {
  it.each(tiers)("%s", (_, law, results, lots) => {
    expect(missedClaims(law, results, elect(law, results, lots))).toEqual([]);
  });
});
