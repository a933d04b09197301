import { afterEach, describe, expect, it } from "vitest";
import { compareElections } from "../../src/analysis/compare/compare.ts";
import { electionsJson } from "../../src/cli/compare-json.ts";
import { elect } from "../../src/elect/elect.ts";
import { outcomeDocument } from "../../src/results/outcome-document.ts";
import type { Results } from "../../src/results/results.ts";
import { en } from "../../src/words/en/index.ts";
import { ky } from "../../src/words/ky/index.ts";
import { type Language, speaking, use } from "../../src/words/language.ts";
import {
  areaName,
  areaNamed,
  electionTitle,
  fullName,
  rowName,
  shortName,
} from "../../src/words/names.ts";
import { ru } from "../../src/words/ru/index.ts";
import { law, table } from "../elect/small.ts";
import { election } from "../results/elections.ts";

afterEach(() => use(en));

/** What it gives in English, Russian and Kyrgyz. */
const inEach = (of: () => string) => [en, ru, ky].map((language) => speaking(language, of));

const LONG = "Party of the Quiet Valleys and the High Hills";
const LONG_RU = "Партия тихих долин и высоких холмов";

describe("the name of a list", () => {
  const list = {
    ...{ name: LONG, short: "Valleys" },
    ...{ names: { ru: LONG_RU }, shorts: { ru: "Долины" } },
  };

  it("is that of the language spoken, else the one that the data begins with", () => {
    expect(inEach(() => fullName(list))).toEqual([LONG, LONG_RU, LONG]);
    expect(inEach(() => shortName(list))).toEqual(["Valleys", "Долины", "Valleys"]);
    expect(inEach(() => rowName(list))).toEqual(["Valleys", "Долины", "Valleys"]);
  });

  it("is given in full where only another language has a short one", () => {
    const unshortened = { ...list, shorts: undefined };
    expect(inEach(() => shortName(unshortened))).toEqual(["Valleys", LONG_RU, "Valleys"]);
    expect(inEach(() => rowName(unshortened))).toEqual(["Valleys", LONG_RU, "Valleys"]);
  });

  it("stands in full in a row where it fits there in that language", () => {
    const short = { name: LONG, short: "Valleys", names: { ru: "Долины и холмы", ky: LONG_RU } };
    expect(inEach(() => rowName(short))).toEqual(["Valleys", "Долины и холмы", LONG_RU]);
  });

  it("is read from its own keys alone, and with every unseen character spelled out", () => {
    const hostile = { name: "A", names: { ru: "Б\u001b[31m", constructor: "no" } };
    expect(inEach(() => fullName(hostile))).toEqual(["A", "Б\\u001b[31m", "A"]);
  });
});

describe("names of areas and the title of an election", () => {
  const results = { areas: [{ id: "n", name: "North", names: { ky: "Түндүк" } }] };

  it("are those of the language spoken, and an id where there is no area", () => {
    expect(inEach(() => areaName(results.areas[0]!))).toEqual(["North", "North", "Түндүк"]);
    const named = (id: string) => areaNamed(id, results as unknown as Results);
    expect(inEach(() => named("n"))).toEqual(["North", "North", "Түндүк"]);
    expect(inEach(() => named("s"))).toEqual(["s", "s", "s"]);
    const vote = { title: "Vote", translations: { ru: { title: "Выборы" } } };
    expect(inEach(() => electionTitle(vote))).toEqual(["Vote", "Выборы", "Vote"]);
  });
});

describe("documents for scripts", () => {
  const town = table(
    { a: 60, b: 40 },
    {
      lists: [
        { id: "a", name: "A", kind: "party", names: { ru: "А", ky: "А" }, shorts: { ru: "а" } },
        { id: "b", name: "B", kind: "party" },
      ],
    },
  );
  const documents = (language: Language) =>
    speaking(language, () => {
      const kg = election("kg-2020");
      return JSON.stringify([
        outcomeDocument(elect(law(5), town), town),
        outcomeDocument(elect(law(5), kg), kg),
        electionsJson(
          compareElections(
            [election("kg-2020"), election("kg-2021")].map((one) => [one, elect(law(5), one)]),
          ),
        ),
      ]);
    });

  it("are the same in every language, and have no name of another", () => {
    const english = documents(en);
    expect(documents(ru)).toBe(english);
    expect(documents(ky)).toBe(english);
    expect(english).not.toMatch(/[а-яё]/i);
  });
});

describe("the elections of Kyrgyzstan that ship", () => {
  const complete = (names: Readonly<Record<string, string>> | undefined) =>
    [names?.ru, names?.ky].every((name) => name !== undefined && /[а-яёөүң]/i.test(name));
  const lacking = (named: readonly { readonly id: string; readonly names?: object }[]) =>
    named.flatMap(({ id, names }) => (complete(names as Record<string, string>) ? [] : [id]));

  it.each([
    "kg-2007",
    "kg-2010",
    "kg-2015",
    "kg-2020",
    "kg-2020-stations",
    "kg-2021",
    "kg-2021-shares",
  ])("%s has its title, areas and lists in Russian and Kyrgyz", (id) => {
    const { election: one, areas, lists } = election(id);
    expect(
      complete(
        Object.fromEntries(
          Object.entries(one.translations ?? {}).map(([language, { title }]) => [
            language,
            title ?? "",
          ]),
        ),
      ),
    ).toBe(true);
    for (const language of ["ru", "ky"]) {
      const said = one.translations![language]!;
      expect(said.notes?.length).toBe(one.notes?.length);
      expect(said.count === undefined).toBe(one.count?.label === undefined);
      expect(said.annulledBy === undefined).toBe(one.annulled?.by === undefined);
    }
    expect(lacking(areas)).toEqual([]);
    // no Kyrgyz name of this one was found
    expect(lacking(lists)).toEqual(id === "kg-2015" ? ["congress"] : []);
  });

  it("has a name that fits into a row for every list of 2020", () => {
    const { lists } = election("kg-2020");
    for (const language of [ru, ky])
      expect(
        lists
          .map((list) => speaking(language, () => [...rowName(list)].length))
          .filter((n) => n > 20),
      ).toEqual([]);
  });
});
