import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { lawSchema } from "../../src/law/schema.ts";
import { BROKEN } from "./broken.ts";
import { BROKEN_TIERS } from "./broken-tiers.ts";
import { catalogue, lawIds, sound } from "./catalogue.ts";
import { HARD } from "./hard.ts";

describe("the published schema agrees with the reader", () => {
  const valid = new Ajv2020({ allErrors: false }).compile(lawSchema());

  it("stands in data/schemas as it is made here", () =>
    expect(`${JSON.stringify(lawSchema(), null, 2)}\n`).toMatchFileSnapshot(
      "../../data/schemas/law.schema.json",
    ));

  it.each(lawIds)("accepts %s", (id) => {
    expect(valid(catalogue(id))).toBe(true);
  });

  it.each([...HARD])("accepts %s", (_, document) => {
    expect(valid(document)).toBe(true);
  });

  it("accepts every form of condition", () => {
    const passes = {
      any: [
        { kind: "minority", article: "6(1)" },
        { largest: "votes" },
        { moreThan: { quotas: "3/4" }, of: { total: "party" }, in: { some: "district", times: 2 } },
        { atLeast: "5%", of: "valid", coalition: { "2": "8%", "3": "11%" } },
        { set: "regional", needs: [{ lists: 2 }, { moreThan: "60%", of: "valid" }], else: "next" },
      ],
    };
    expect(valid({ ...sound(), conditions: { ...sound().conditions, passes } })).toBe(true);
  });

  const broken = [...BROKEN, ...BROKEN_TIERS];
  const form = broken.filter(({ meaning }) => !meaning);
  it.each(form)("refuses $slip", ({ document }) => {
    expect(valid(document)).toBe(false);
  });

  const meaning = broken.filter(({ meaning }) => meaning);
  it.each(meaning)("leaves $slip to the reader", ({ document }) => {
    expect(valid(JSON.parse(JSON.stringify(document)))).toBe(true);
  });
});
