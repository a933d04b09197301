import { expect, it } from "vitest";
import { load } from "../../src/load/load.ts";
import { conversions, files } from "./fuzz/corpus.ts";
import { KINDS } from "./fuzz/kinds.ts";
import { judged, Mutants } from "./fuzz/mutate.ts";
import { observe } from "./fuzz/observe.ts";

/** Small elections of our own in all formats; `npm run fuzz` takes all of them, and the files of publishers. */
const SMALL = /^(?:kg-2020|de-2013|gr-vouli-2019|ch-ur-lr-2020|es-ep-2014) as/;
const sources = [
  ...files("test/fixtures").filter(({ name }) => name.endsWith(".csv")),
  ...conversions().filter(({ name }) => SMALL.test(name)),
];
// bombs have tests of their own, which take their time
const kinds = KINDS.filter(({ name }) => name !== "a bomb");

it("reads a hundred mutated files as they were, or says what is wrong", async () => {
  const mutants = new Mutants(sources, 20_201_004, kinds);
  const seen = new Set<string>();
  for (let number = 0; number < 500; number += 5) {
    const drawn = await mutants.draw(number);
    const { base, kind, mutant } = drawn;
    const now = observe(await load(mutant.bytes, base.name, mutant.options ?? base.options));
    const verdict = judged(drawn, now);
    expect([number, base.name, kind.name, verdict]).not.toContain("FAILED");
    seen.add(verdict);
  }
  expect(seen.size).toBeGreaterThan(3);
});
