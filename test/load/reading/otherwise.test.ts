import { expect, it } from "vitest";
import { load } from "../../../src/load/load.ts";
import { readOtherwise } from "../../../src/load/reading/otherwise.ts";

const readingOf = async (text: string) =>
  (await load(new TextEncoder().encode(text), "count.csv")).reading!;

it("names a column that is taken for votes of a list once it is no longer the sum of the others", async () => {
  const before = await readingOf("town,A,B,Sum\nAsh,50,40,90\nBirch,30,20,50\n");
  const after = await readingOf("Sum,town,A,B\n91,Ash,50,40\n50,Birch,30,20\n");
  expect(readOtherwise(before, before)).toEqual([]);
  expect(readOtherwise(before, after)).toEqual(["Sum"]);
});
