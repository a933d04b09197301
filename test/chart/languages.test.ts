import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { compareElections } from "../../src/analysis/compare/compare.ts";
import { underLaws } from "../../src/analysis/compare/laws.ts";
import { margins } from "../../src/analysis/margin/margins.ts";
import { sweepLeftOut } from "../../src/analysis/scenario/knob/left-out.ts";
import { sweep } from "../../src/analysis/scenario/sweep.ts";
import { allBases } from "../../src/analysis/scenario/threshold.ts";
import type { ChartInput } from "../../src/chart/chart.ts";
import { CHARTS } from "../../src/chart/charts.ts";
import type { ChartSpec } from "../../src/chart/spec.ts";
import { elect } from "../../src/elect/elect.ts";
import { parseFraction } from "../../src/exact/parse.ts";
import type { Results } from "../../src/results/results.ts";
import { en } from "../../src/words/en/index.ts";
import { ky } from "../../src/words/ky/index.ts";
import { type Language, use } from "../../src/words/language.ts";
import { ru } from "../../src/words/ru/index.ts";
import { election, law } from "../support.ts";
import { tries } from "../thorough.ts";
import { type Made, made } from "./made.ts";
import { overlapping, placed, titleLines } from "./placed.ts";
import { LAYOUTS, sound } from "./sound.ts";

afterEach(() => use(en));

/** What each election is compared with: an earlier one, and other laws. */
const BESIDE: Readonly<Record<string, readonly [earlier: string, laws: readonly string[]]>> = {
  "kg-2020": ["kg-2015", ["kg-2007", "kg-2010", "kg-2015", "kg-2020", "kg-2021"]],
  "kg-2021": ["kg-2020", ["kg-2020", "kg-2021"]],
  "kg-2020-stations": ["kg-2015", ["kg-2007", "kg-2020"]],
  "de-2025": ["de-2013", []],
  "no-storting-2021": ["no-storting-1997", []],
};

/** An input is worked out once: what is found does not depend on who reads it. */
const inputs = new Map<string, ChartInput>();
function inputOf(id: string): ChartInput {
  const input = inputs.get(id) ?? (id === STATIONS ? stations() : besideOthers(id));
  inputs.set(id, input);
  return input;
}

const STATIONS = "stations left out";

function besideOthers(id: string): ChartInput {
  const results = election(id);
  const [earlier, laws] = BESIDE[id]!;
  const before = election(earlier);
  const own = law(results.election.law!);
  const outcome = elect(own, results);
  // a sweep and margins take a base that is known exactly
  const exact = id !== "kg-2020-stations";
  // the fewest votes of a house with districts take seconds
  const [found] = exact && tries(id.startsWith("kg-"), true) ? margins(own, results, outcome) : [];
  return {
    results,
    outcome,
    bases: allBases(own, results),
    against: compareElections([
      [before, elect(law(before.election.law!), before)],
      [results, outcome],
    ]),
    laws: underLaws(results, [...laws.map(law), ...(laws.length === 0 ? [own] : [])], own.id),
    ...(exact && { sweep: sweep(own, results) }),
    ...(found && { margins: found }),
  };
}

/** Stations left out in the order of a figure, which takes a base that is known exactly. */
function stations(): ChartInput {
  const results: Results = {
    ...election("kg-2020-stations"),
    assumptions: [{ total: "invalid", value: { share: parseFraction("1.5%")! } }],
  };
  const order = { by: "form2_percent_of_registered", first: "largest", level: "station" } as const;
  const own = law("kg-2020");
  return {
    results,
    outcome: elect(own, results),
    leftOut: sweepLeftOut(own, results, order, undefined, 260),
  };
}

function drawn(input: ChartInput): { name: string; spec: ChartSpec }[] {
  return CHARTS.flatMap((chart) =>
    LAYOUTS.flatMap((layout) => {
      const spec = chart.spec(input, { layout, theme: "light" });
      return "absent" in spec ? [] : [{ name: `${chart.id} ${layout}`, spec }];
    }),
  );
}

const LANGUAGES: readonly (readonly [string, Language])[] = [
  ["ru", ru],
  ["ky", ky],
];

describe.each(LANGUAGES)("charts in %s", (_, language) => {
  describe.each([...Object.keys(BESIDE), STATIONS])("%s", (id) => {
    let input: ChartInput;
    let all: ReturnType<typeof drawn>;
    beforeAll(() => {
      input = inputOf(id);
      use(language);
      all = drawn(input);
    });

    it("say nothing in another language but what the data give", () => {
      expect(all.length).toBeGreaterThan(1);
      const texts = given(input);
      const words = new Set(texts.flatMap(latin));
      for (const { name, spec } of all) {
        const { headline, subtitle, source, alt } = spec.usermeta;
        const said = [headline, subtitle, source, alt].map((text) => without(text, texts));
        expect(said.flatMap(latin), `${name}: ${said}`).toEqual([]);
        const marks = spec.layer
          .filter(({ mark }) => mark.type === "text" && mark.style !== "source")
          .flatMap(({ data }) => data.values.map(({ text }) => String(text)));
        expect(
          marks.filter((text) => latin(uncut(text)).some((word) => !isOf(word, words))),
          name,
        ).toEqual([]);
        // 6.8 and 1,234 are English numbers
        const numbers = [...said, ...marks].filter((text) => /\d\.\d|\d,\d{3}(?![\d%])/.test(text));
        expect(numbers, name).toEqual([]);
      }
    });

    it("keep every text inside the picture, and none over another", () => {
      for (const { name, spec } of all) {
        const texts = placed(spec);
        for (const { text, left, right } of texts) {
          expect(left, `${name}: ${text}`).toBeGreaterThan(-1);
          expect(right, `${name}: ${text}`).toBeLessThan(spec.width + 1);
        }
        for (const { text, width } of titleLines(spec))
          expect(width, `${name}: ${text}`).toBeLessThanOrEqual(spec.width);
        expect(overlapping(texts), name).toEqual([]);
      }
    });
  });
});

/** What the data call things, the longest first: names, sources, ids. */
function given(input: ChartInput): string[] {
  const all = [input.results, ...(input.against?.elections.map(([results]) => results) ?? [])];
  const texts = all.flatMap(({ election: { count, sources, law }, lists, areas }) => [
    ...[...lists, ...areas].flatMap((one) => [one.name, "short" in one ? one.short : undefined]),
    ...sources.map(({ title }) => title),
    ...[count?.label, law],
  ]);
  const others = [...(input.laws?.map((one) => one.law.id) ?? []), "form2 percent of registered"];
  return [...texts, ...others]
    .filter((text) => text !== undefined)
    .sort((a, b) => b.length - a.length);
}

/** Runs of Latin letters. */
const latin = (text: string): string[] => [...text.matchAll(/\p{Script=Latin}+/gu)].map(String);

/** Without the word that was cut at its end. */
const uncut = (text: string): string => text.replace(/\p{L}+…$/u, "");

/** Whole words of a name, or parts of a long one that was broken or cut. */
const isOf = (word: string, words: ReadonlySet<string>): boolean =>
  word.length === 1 ||
  words.has(word) ||
  (word.length > 3 && [...words].some((one) => one.includes(word)));

const without = (text: string, given: readonly string[]): string =>
  given.reduce((rest, one) => rest.replaceAll(one, ""), text);

describe("a few of them, word for word", () => {
  const told = (language: Language, input: ChartInput) => {
    use(language);
    const layout = { layout: "page", theme: "light" } as const;
    return CHARTS.map((chart) => chart.spec(input, layout)).flatMap((spec) =>
      "absent" in spec ? [] : [spec.usermeta.headline],
    );
  };

  it("Kyrgyzstan 2020 in Russian", () =>
    expect(told(ru, inputOf("kg-2020"))).toMatchInlineSnapshot(`
      [
        "Четыре из 16 списков преодолели порог 7%. Мекенчил: не хватило 3 077 голосов.",
        "Большинства нет ни у кого. Крупнейший из списков, Биримдик: до 61 из 120 мандатов не хватает 15.",
        "Три пары набирают 61 из 120 мандатов; ни одной не нужен список Бутун Кыргызстан",
        "Четыре из 16 списков получили все мандаты, набрав 66,5% голосов за списки.",
        "Порог 7% лежит между 6,845% и 7,130%. Чуть ниже 6,845%: пять списков. Чуть выше 7,130%: три списка.",
        "Решает база: порог 7%; Мекенчил не проходит при трёх базах, проходит при одной.",
        "1 275 голосов достаточно, чтобы перешёл один мандат, 3 077 — чтобы прошёл список Мекенчил. Недействительных бюллетеней было более чем в 10 раз больше.",
        "Мекеним Кыргызстан лидирует в 5 регионах, Биримдик — в 4.",
        "Мекенчил: 7% от действительных голосов и больше: Джалал-Абадская область, Иссык-Кульская область и Баткенская область.",
        "Бир Бол: потеря 3,1 п. п. (2015 → 2020); ни один сопоставленный список не прибавил.",
        "Мандаты получают от 2 до 6 списков, смотря по закону; 4 — по закону этих выборов, kg-2020.",
      ]
    `));

  it("Kyrgyzstan 2020 in Kyrgyz", () =>
    expect(told(ky, inputOf("kg-2020"))).toMatchInlineSnapshot(`
      [
        "16 тизмеден төрт тизме 7% босогосунан өттү. Мекенчил: 3 077 добуш жетпей калды.",
        "Эч кимде көпчүлүк жок. Эң чоң тизме, Биримдик: 120 мандаттан 61 керек, 15 мандат жетпейт.",
        "Үч жуп 120 мандаттан 61 мандат ала алат; Бүтүн Кыргызстан алардын бирине да керек эмес",
        "16 тизмеден төрт тизме бардык мандатты алды: тизмелер үчүн добуштардын 66,5%.",
        "7% босогосу 6,845% менен 7,130% арасында. 6,845% чегинен бир аз төмөн: беш тизме. 7,130% чегинен бир аз жогору: үч тизме.",
        "Негиз чечет: босого 7%; Мекенчил үч негиз боюнча өтпөйт, бир негиз боюнча өтөт.",
        "1 275 добуш бир мандатты башкага өткөрөт, 3 077 добуш Мекенчил тизмесин өткөрөт. Жараксыз бюллетендер 10 эседен да көп болгон.",
        "Мекеним Кыргызстан 5 аймакта алдыда, Биримдик: 4.",
        "Мекенчил: жарактуу добуштардын 7% же көбүрөөк үлүшү: Жалал-Абад облусу, Ысык-Көл облусу жана Баткен облусу.",
        "Бир Бол: 3,1 п. п. азайды (2015 → 2020); салыштырылган тизмелердин бири да көбөйгөн жок.",
        "Мыйзамга жараша 2–6 тизме мандат алат; kg-2020, ушул шайлоонун мыйзамы: 4 тизме.",
      ]
    `));

  it("numbers agree with what they count in Russian", () => {
    use(ru);
    const headlines = [1, 2, 5, 21].map((short) => {
      const input = made({ votes: [700, 300, 70 - short, 0], share: "7%", of: "party", house: 10 });
      const spec = CHARTS[0]!.spec(input, { layout: "page", theme: "light" });
      return "absent" in spec ? spec.absent : spec.usermeta.headline;
    });
    expect(headlines).toMatchInlineSnapshot(`
      [
        "Два из 4 списков преодолели порог 7%. List 3: не хватило 6 голосов.",
        "Два из 4 списков преодолели порог 7%. List 3: не хватило 7 голосов.",
        "Два из 4 списков преодолели порог 7%. List 3: не хватило 10 голосов.",
        "Два из 4 списков преодолели порог 7%. List 3: не хватило 25 голосов.",
      ]
    `);
  });
});

describe.each(LANGUAGES)("other shapes of data in %s", (_, language) => {
  const shapes: Record<string, Made> = {
    "long names": {
      votes: [500, 300, 200],
      names: [
        "Политическая партия «Единство и справедливость во имя народа и будущего страны сегодня»",
        "ы".repeat(90),
        "A ".repeat(60),
      ],
      share: "25%",
    },
    "votes not known": { votes: [50, null, 20], share: "5%" },
    "a base within bounds": {
      votes: [900, 70, 30],
      share: "7%",
      of: "cast",
      totals: { registered: 1200 },
    },
    "a tie for the last seat": { votes: [50, 50], share: "5%", house: 5 },
    "areas without tiles": {
      votes: [30, 20, 10],
      share: "20%",
      areas: [
        [10, 5, 5],
        [10, 10, 0],
        [10, 5, null],
      ],
    },
    "a threshold nobody meets": { votes: [30, 20, 10], share: "90%", againstAll: 5 },
  };
  it.each(Object.entries(shapes))("%s", async (_, shape) => {
    const input = made(shape);
    use(language);
    await sound(input);
  });
});
