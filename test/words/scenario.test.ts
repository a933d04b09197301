import { afterEach, describe, expect, it } from "vitest";
import { standBeside } from "../../src/analysis/scenario/beside.ts";
import type { Change, Scenario } from "../../src/analysis/scenario/scenario.ts";
import { elect } from "../../src/elect/elect.ts";
import { fraction } from "../../src/exact/fraction.ts";
import { changeLaw } from "../../src/law/change.ts";
import { en } from "../../src/words/en/index.ts";
import { scenarioFinding } from "../../src/words/findings/scenario.ts";
import { ky } from "../../src/words/ky/index.ts";
import { type Language, speaking, use } from "../../src/words/language.ts";
import { fullName, shortName } from "../../src/words/names.ts";
import { ru } from "../../src/words/ru/index.ts";
import { scenarioStatus, scenarioTitle, suppositions } from "../../src/words/scenario.ts";
import { election, law } from "../support.ts";

afterEach(() => use(en));

const kg = { results: election("kg-2020"), law: law("kg-2020") };
const actual = { ...kg, outcome: elect(kg.law, kg.results) };
const share = (n: number, d: number) => ({ share: fraction(n, d) });

const beside = (changes: readonly Change[], more: Partial<Scenario> = {}) =>
  standBeside({ assume: [], set: new Map(), ...more, changes }, actual, law);

/** Every kind of change, each in every way that it is told. */
const CHANGES: readonly (readonly [what: string, change: Change])[] = [
  [
    "merge",
    { kind: "merge", lists: ["ata-meken", "respublika"], into: { id: "союз", name: "Союз" } },
  ],
  [
    "merge, not all follow",
    {
      ...{ kind: "merge", lists: ["ata-meken", "respublika", "reforma"], lost: fraction(1, 10) },
      into: { id: "союз", name: "Союз" },
    },
  ],
  [
    "merge, the others vote for another",
    {
      ...{ kind: "merge", lists: ["ata-meken", "respublika"], lost: fraction(1, 10) },
      ...{ into: { id: "союз", name: "Союз" }, lostTo: "mekenchil" },
    },
  ],
  [
    "split",
    {
      ...{ kind: "split", list: "birimdik" },
      into: [
        { id: "а", name: "А", share: fraction(2, 3) },
        { id: "б", name: "Б", share: fraction(1, 3) },
      ],
    },
  ],
  ["withdraw", { kind: "withdraw", list: "kyrgyzstan", votes: "left-out" }],
  ["withdraw, spoiled", { kind: "withdraw", list: "kyrgyzstan", votes: "spoiled" }],
  ["withdraw for another", { kind: "withdraw", list: "kyrgyzstan", votes: { to: "mekenchil" } }],
  ["switch one", { kind: "switch", from: "kyrgyzstan", to: "mekenchil", votes: 1 }],
  [
    "switch in an area",
    { kind: "switch", from: "kyrgyzstan", to: "mekenchil", votes: 3077, in: "talas" },
  ],
  ["switch a share", { kind: "switch", from: "kyrgyzstan", to: "mekenchil", votes: share(1, 20) }],
  ["spoil", { kind: "spoil", of: "birimdik", votes: 21 }],
  ["spoil of every list", { kind: "spoil", of: "*", votes: share(1, 50) }],
  ["leave out", { kind: "leave-out", of: "birimdik", votes: 1 }],
  ["leave out of every list", { kind: "leave-out", of: "*", votes: share(1, 50), in: "batken" }],
  ["add", { kind: "add", to: "mekenchil", votes: 4000 }],
  ["add to every list", { kind: "add", to: "*", votes: share(1, 50) }],
  ["mend", { kind: "mend", to: "mekenchil", votes: 2 }],
  ["mend a share", { kind: "mend", to: "mekenchil", votes: share(1, 20) }],
  ["leave out areas", { kind: "leave-out-areas", areas: ["talas", "naryn"] }],
  ["leave out an area", { kind: "leave-out-areas", areas: ["osh-city"] }],
  [
    "leave out by a figure",
    {
      ...{ kind: "leave-out-by", by: "valid", first: "largest", level: "region", areas: 2 },
      inside: "kg",
    },
  ],
  [
    "another count",
    {
      ...{ kind: "replace", area: "talas" },
      votes: new Map([
        ["birimdik", 1],
        ["mekenchil", null],
      ]),
      totals: { cast: 90_000, invalid: { from: 1, to: 9 } },
    },
  ],
  ["the same count", { kind: "replace", area: "talas", votes: new Map(), totals: {} }],
];

/** Names under which a figure or a law stands in the data are the same in every language. */
const withoutIds = (text: string): string =>
  text.replace(/\bvalid\b|\bkg-20\d\d\b|\([^()]*election[^()]*\)/gi, "");

const told = (language: Language, of: () => string) => speaking(language, of);

describe.each([
  ["Russian", ru],
  ["Kyrgyz", ky],
] as const)("a supposed change of votes in %s", (_, language) => {
  it.each(CHANGES)("%s is one or two sentences without a foreign word", (_, change) => {
    const one = beside([change]);
    const text = told(language, () => suppositions(one).join(" "));
    expect(withoutIds(text)).not.toMatch(/[A-Za-z]/);
    expect(text).toMatch(/^[«А-ЯЁӨҮҢ0-9].*\.$/);
    expect(text).not.toMatch(/undefined|null|NaN| {2}|\.\./);
    expect(text).not.toBe(told(en, () => suppositions(one).join(" ")));
    const finding = told(language, () => scenarioFinding(one));
    expect(finding).not.toMatch(/[A-Za-z]/);
    expect(finding).toMatch(/^[«А-ЯЁӨҮҢ].*\.$/);
  });

  it("agrees with the number of votes", () => {
    const of = (votes: number) =>
      told(language, () =>
        suppositions(beside([{ kind: "leave-out", of: "birimdik", votes }])).join(" "),
      );
    expect([1, 3, 5, 21].map(of)).toEqual(
      language === ru
        ? [
            "1 голос списка «Биримдик» не подан, везде пропорционально.",
            "3 голоса списка «Биримдик» не поданы, везде пропорционально.",
            "5 голосов списка «Биримдик» не поданы, везде пропорционально.",
            "21 голос списка «Биримдик» не подан, везде пропорционально.",
          ]
        : [1, 3, 5, 21].map(
            (n) => `«Биримдик» тизмесинин ${n} добушу берилген эмес, бардык жерде пропорциялуу.`,
          ),
    );
  });

  it("says who comes in first", () => {
    const text = told(language, () =>
      scenarioFinding(
        beside([{ kind: "switch", from: "kyrgyzstan", to: "mekenchil", votes: 3077 }]),
      ),
    );
    expect(text).toMatch(
      language === ru ? /^Мекенчил проходит: 1\d мандатов\. / : /^Мекенчил өтөт: 1\d мандат\. /,
    );
  });

  it.each([
    ["steps/seats/maximum", null],
    ["steps/seats/maximum", 50],
    ["steps/seats/method", "sainte-lague"],
    ["seats", 90],
    ["conditions/nation/atLeast", "5%"],
    ["conditions/nation/of", "valid"],
    ["conditions/regions/atLeast", "1%"],
  ])("%s set to %s is told in it", (path, value) => {
    const set = new Map<string, unknown>([[path, value]]);
    if (!changeLaw(kg.law, Object.fromEntries(set)).law) return;
    const text = told(language, () => suppositions(beside([], { set })).join(" "));
    expect(text).toMatch(/[а-яёөүң]/);
    expect(text).not.toMatch(/undefined|in place|\bthe\b/i);
  });

  it("tells another law, a number assumed, and nothing at all", () => {
    const tell = (more: Partial<Scenario>) =>
      told(language, () => suppositions(beside([], more)).join(" "));
    expect(tell({ law: "kg-2015" })).toMatch(/kg-2015.*kg-2020|kg-2020.*kg-2015/);
    expect(tell({ law: "kg-2015" })).toMatch(/Применяется закон|мыйзамы колдонулат/);
    const assume = [{ total: "invalid" as const, value: share(3, 200) }];
    expect(tell({ assume })).toMatch(/^(Допущение|Кабыл алынды): .*1,5%/);
    expect(tell({ assume })).not.toMatch(/[A-Za-z]/);
    expect(tell({})).not.toMatch(/[A-Za-z]/);
  });

  it("is never taken for a result", () => {
    const status = (changes: readonly Change[]) =>
      speaking(language, () => scenarioStatus(kg.results.election, [beside(changes)]));
    const supposed = status([CHANGES[0]![1]]);
    expect(supposed.status).toBe(language === ru ? "СМОДЕЛИРОВАНО" : "МОДЕЛДЕНГЕН");
    expect(supposed.text).toContain(language.terms.status.annulled);
    expect(status([]).status).toBe(language === ru ? "ЧТО, ЕСЛИ" : "ЭМНЕ БОЛОР ЭЛЕ");
    expect(told(language, () => scenarioTitle(beside([]).scenario, 2))).toMatch(/сценарий/i);
  });
});

describe("lists that run together", () => {
  const merged = (name: string, short?: string) => {
    const into = { id: "both", name, ...(short !== undefined && { short }) };
    const one = beside([{ kind: "merge", lists: ["butun-kyrgyzstan", "ata-meken"], into }]);
    const made = one.outcome.lists.find(({ id }) => id === "both")!;
    return [en, ru, ky].flatMap((language) =>
      speaking(language, () => [fullName(made), shortName(made)]),
    );
  };

  it("are called by their names in each language where they have none of their own", () => {
    expect(merged("Butun Kyrgyzstan–Ata Meken", "Butun K.–Ata Meken")).toEqual([
      ...["Butun Kyrgyzstan–Ata Meken", "Butun K.–Ata Meken"],
      ...["Бутун Кыргызстан–Ата Мекен", "Бутун К.–Ата Мекен"],
      ...["Бүтүн Кыргызстан–Ата Мекен", "Бүтүн К.–Ата Мекен"],
    ]);
    expect(merged("Butun K.–Ata Meken")).toEqual([
      ...["Butun K.–Ata Meken", "Butun K.–Ata Meken"],
      ...["Бутун К.–Ата Мекен", "Бутун К.–Ата Мекен"],
      ...["Бүтүн К.–Ата Мекен", "Бүтүн К.–Ата Мекен"],
    ]);
  });

  it("keep the name that they were given", () =>
    expect(new Set(merged("Union"))).toEqual(new Set(["Union"])));
});
