import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TIE_RULES } from "../../src/law/law.ts";
import { readLaw } from "../../src/law/read.ts";
import { STEPS } from "../../src/law/steps/register.ts";
import { LEVELS } from "../../src/results/results.ts";
import { catalogue, lawIds, lawOf } from "./catalogue.ts";

const text = readFileSync(new URL("../../data/README.md", import.meta.url), "utf8");
const laws = text.slice(text.indexOf("## A law\n"));
const part = (head: string) =>
  laws.split(/^### /m).find((one) => one.startsWith(`${head}\n`)) ?? "";

/** Rows of the tables in a part: the examples in code, and the law that uses them. */
const rows = (markdown: string) =>
  markdown.split("\n").flatMap((line) => {
    const cells = line.split(" | ");
    const [first = "", last = ""] = [cells[0], cells.at(-1)];
    const law = /^`([a-z0-9-]+)` \|$/.exec(last)?.[1];
    const codes = [...first.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
    return law !== undefined && codes.length > 0 ? [{ codes, law }] : [];
  });
const examples = (head: string) =>
  rows(part(head)).flatMap(({ codes, law }) => codes.map((code) => [code, law] as const));

/** Steps that the examples name, of the kinds that they need. */
const earlier = [
  {
    name: "constituency",
    kind: "share",
    each: "constituency",
    seats: 1,
    by: "constituency.votes",
    method: "plurality",
  },
  { name: "full", kind: "share", seats: "size", by: "votes", method: "hare" },
  { name: "levelling", kind: "share", seats: "size", by: "votes", method: "hare" },
  { name: "canton", kind: "share", seats: "size", by: "votes", method: "hare" },
  {
    name: "district",
    kind: "share",
    each: "district",
    seats: "seats",
    by: "votes",
    method: "hare",
  },
];
const around = (more: object, probe: object = {}) => ({
  mandate: "law/1",
  id: "probe",
  title: "Probe",
  seats: 9,
  ties: ["lot"],
  conditions: { passes: { atLeast: "5%", of: "valid" }, other: { largest: "votes" } },
  values: { voters: "votes" },
  steps: [
    ...earlier,
    { name: "probe", kind: "share", seats: 1, by: "votes", method: "dhondt", ...probe },
  ],
  result: ["probe"],
  ...more,
});
const problems = (document: unknown) => readLaw(document, "data/README.md", catalogue).problems;
const json = (code: string): unknown => JSON.parse(code);

/** Whether the document of a law, with those that it extends, has all keys and words of the example. */
function uses(law: string, example: unknown): boolean {
  const document = catalogue(law) as { extends?: string };
  const whole = JSON.stringify([document, document.extends && catalogue(document.extends)]);
  const words = JSON.stringify(example).match(/"[a-zA-Z.-]+"(?=:)/g) ?? [];
  return words.every((word) => whole.includes(word) || whole.includes(`/${word.slice(1)}`));
}

describe("data/README.md on laws", () => {
  const blocks = [...laws.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => json(match[1]!));

  it("has documents that are laws", () => {
    expect(blocks).toHaveLength(2);
    for (const block of blocks) expect(problems(block)).toEqual([]);
  });

  it("shows Norway as it ships", () => {
    const [shown, ships] = [blocks[1], catalogue("no-storting-2005")].map(
      (one) => lawOf(one).document,
    );
    for (const key of ["seats", "ties", "conditions", "values", "steps", "result"] as const)
      expect(shown![key]).toEqual(ships![key]);
  });

  it.each(examples("Conditions"))("condition %s", (code, law) => {
    const [key] = Object.keys(json(code) as object);
    const isScope = key === "same" || key === "every" || key === "some";
    const condition = isScope ? { atLeast: "5%", of: "valid", in: json(code) } : json(code);
    const conditions = {
      passes: { atLeast: "5%", of: "valid" },
      other: { largest: "votes" },
      condition,
    };
    expect(problems(around({ conditions }, { who: "condition" }))).toEqual([]);
    expect(uses(law, json(code)), law).toBe(true);
  });

  it.each(examples("Values"))("value %s", (code, law) => {
    const by = json(code);
    expect(problems(around({}, { by }))).toEqual([]);
    const word = typeof by === "string" && !/^\d/.test(by) ? { [by]: 1 } : by;
    const found =
      typeof by === "string" ? JSON.stringify(catalogue(law)).includes(code) : uses(law, word);
    expect(found || /^"?\d/.test(code), law).toBe(true);
  });

  it.each(examples("Methods"))("method %s", (code, law) => {
    expect(problems(around({}, { method: json(code) }))).toEqual([]);
    expect(uses(law, json(code)), law).toBe(true);
  });

  const whole: Readonly<Record<string, object>> = {
    share: {},
    give: { seats: 1 },
    place: {
      to: "district",
      areas: 1,
      lists: "levelling",
      // biome-ignore lint/suspicious/noThenProperty: the word of the law document for where a seat goes
      then: { by: "votes", method: "dhondt" },
    },
    biproportional: { to: "district", areas: 1, lists: "canton", by: "votes", method: "dhondt" },
    majority: { moreThan: "1/2", by: "votes", of: "party", seats: 9, already: [], gets: "enough" },
    exhausted: { beyond: "candidates", again: [] },
  };
  const kinds = part("Steps").split(/^\*\*(?=[a-z]+\*\*:)/m);
  const fields = kinds.flatMap((one, i) => {
    const kind = i === 0 ? "share" : /^[a-z]+/.exec(one)![0];
    return rows(one).map(({ codes, law }) => [kind, codes.join(", "), law] as const);
  });

  it("has every kind of step", () => {
    expect(new Set(fields.map(([kind]) => kind))).toEqual(new Set(Object.keys(STEPS)));
  });

  it.each(fields)("%s with %s", (kind, code, law) => {
    const field = json(`{${code}}`) as { first?: object };
    const { lists: _lists, ...placed } = whole.place as { lists: string };
    const base = kind === "place" && field.first ? placed : whole[kind];
    const own = kind === "share" ? { seats: 1, by: "votes", method: "dhondt" } : {};
    const probe = { name: "probe", kind, ...own, ...base, ...field };
    expect(problems(around({ steps: [...earlier, probe], result: ["full"] }))).toEqual([]);
    expect(uses(law, field), law).toBe(true);
  });

  it("names every field of every kind of step", () => {
    for (const [kind, { schema }] of Object.entries(STEPS)) {
      const told = fields.filter(
        ([of, code]) => of === kind || (code.length > 0 && kinds[0]!.includes(code)),
      );
      const keys = told.flatMap(([, code]) => Object.keys(json(`{${code}}`) as object));
      for (const key of Object.keys(schema.shape))
        if (key !== "name" && key !== "kind") expect(keys, `${kind}: ${key}`).toContain(key);
    }
  });

  it("names every level and every rule for ties", () => {
    for (const word of [...LEVELS, ...TIE_RULES]) expect(laws).toContain(`\`${word}\``);
  });

  it("names laws that ship", () => {
    const all = ["Conditions", "Values", "Methods", "Steps"].flatMap((head) => rows(part(head)));
    expect(all.length).toBeGreaterThan(80);
    for (const { law } of all) expect(lawIds).toContain(law);
  });

  it("and README.md tell how many there are", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const told = [...readme.matchAll(/(\d+)(?: that)? ship/g)].map((match) => Number(match[1]));
    expect(told).toEqual([lawIds.length, lawIds.length]);
  });
});
