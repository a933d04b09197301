import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import { readDocument } from "../../src/results/document.ts";
import { verify } from "../../src/verify/verify.ts";
import { law } from "../support.ts";
import { apart } from "./apart.mjs";
import { constructedCases } from "./cases.mjs";

const folder = fileURLToPath(new URL("../fixtures/laws", import.meta.url));
const cases = constructedCases(folder, { readDocument });

/** Each case gives its working, with the article, in its `doc`. */
describe.each([...new Set(cases.map((one) => one.law))])("constructed cases of %s", (id) => {
  const rules = law(id);

  it.each(cases.filter((one) => one.law === id))("$id", ({ results, lots, told }) => {
    const outcome = elect(rules, results, lots);
    expect([...apart(told, rules, outcome)]).toEqual([]);
    expect(verify(rules, results, outcome)).toEqual([]);
  });
});
