import { describe, expect, it } from "vitest";
import { compareElections } from "../../src/analysis/compare/compare.ts";
import { elect } from "../../src/elect/elect.ts";
import {
  alikeFinding,
  areasSentence,
  baseSentence,
  labelsOf,
  swingHeadline,
  unmatchedFinding,
  volatilityFinding,
} from "../../src/words/findings/compare.ts";
import { ky } from "../../src/words/ky/index.ts";
import { speaking } from "../../src/words/language.ts";
import { ru } from "../../src/words/ru/index.ts";
import { election, law } from "../support.ts";

const comparison = (...ids: string[]) =>
  compareElections(
    ids.map((id) => {
      const results = election(id);
      return [results, elect(law(results.election.law!), results)];
    }),
  );

function told(...ids: string[]): string[] {
  const compared = comparison(...ids);
  const labels = labelsOf(compared);
  return [
    swingHeadline(compared),
    baseSentence(compared),
    ...compared.volatility.map((one, i) => volatilityFinding(one, labels[i]!, labels[i + 1]!)),
    unmatchedFinding(compared),
    areasSentence(compared),
    ...compared.alike.map((group) => alikeFinding(group, labels)),
  ].filter((text) => text !== undefined);
}

describe.each([
  ["Russian", ru, "Сопоставлено списков: 16; больше всех потерял Мекеним Кыргызстан: 0,27 п. п.; "],
  ["Kyrgyz", ky, "Дал келген тизмелер: 16; эң көп жоготкон Мекеним Кыргызстан: 0,27 п. п.; "],
] as const)("elections side by side in %s", (_, language, headline) => {
  it("has whole sentences without a foreign word", () => {
    for (const ids of [
      ["kg-2020", "kg-2020-stations"],
      ["kg-2015", "kg-2020"],
    ])
      for (const text of speaking(language, () => told(...ids))) {
        expect(text).not.toMatch(/[A-Za-z]|undefined|\.\./);
        expect(text).toMatch(/^[А-ЯЁӨҮҢ].*\.$/);
      }
  });

  it("says who lost and who gained most", () =>
    expect(speaking(language, () => told("kg-2020", "kg-2020-stations"))[0]).toContain(headline));

  it("has a sentence for whatever is not known or not there", () => {
    const words = language.findings.compare;
    for (const text of [
      words.noBaseNoSwing,
      words.noneMatched("2015", "2020"),
      words.noneMoved("2015", "2020"),
      words.moved(1, undefined, { name: "Ордо", points: "1,00" }),
      words.volatilityNotKnown("2015", "2020"),
      words.volatility("2015", "2020", "1,0", { gone: "1,0", fresh: "2,0" }, undefined),
      words.volatility("2015", "2020", "1,0", { gone: "1,0", fresh: "2,0" }, "0,5"),
      words.noBase(2),
      words.noAreas,
      words.added("Ордо", "2020", "а + б"),
    ]) {
      expect(text).not.toMatch(/[A-Za-z]|\.\./);
      expect(text).toMatch(/\.$/);
    }
  });
});
