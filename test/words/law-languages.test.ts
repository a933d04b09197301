import { afterEach, describe, expect, it } from "vitest";
import { type Law, TERMS } from "../../src/law/law.ts";
import { readLaw } from "../../src/law/read.ts";
import { use } from "../../src/words/language.ts";
import { LANGUAGES } from "../../src/words/languages.ts";
import { lawTitle } from "../../src/words/law/translated.ts";
import { describeLaw, describeRules } from "../../src/words/law.ts";
import { catalogue, lawIds, lawOf, sound } from "../law/catalogue.ts";
import { HARD } from "../law/hard.ts";

afterEach(async () => use(await LANGUAGES.en()));

const speak = async (id: "ru" | "ky") => use(await LANGUAGES[id]());

const documents: readonly (readonly [id: string, document: unknown])[] = [
  ...lawIds.map((id): [string, unknown] => [id, catalogue(id)]),
  ...HARD,
];

/** The same law without what it says in words of its own language, and without the numbers of its articles. */
function bare(document: unknown): Law {
  const whole = JSON.stringify(lawOf(document).document, (key, value) =>
    ["article", "unknown", "notes", "translations", "terms"].includes(key) ? undefined : value,
  );
  return lawOf(JSON.parse(whole));
}

/** Words in Latin letters but for names of steps, and names in quotation marks. */
function foreign(sentence: string, { steps }: Law): string[] {
  return sentence
    .replaceAll(/«[^»]*»/g, "")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => /[A-Za-z]/.test(word) && !steps.some(({ name }) => name === word));
}

describe.each(["ru", "ky"] as const)("a law in %s", (language) => {
  it.each(documents)("%s: whole, and without a word of another language", async (_, document) => {
    await speak(language);
    const law = bare(document);
    for (const sentence of describeRules(law)) {
      expect(sentence).toMatch(/^[А-ЯЁӨҮҢ«\d].*[.]$/u);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|,[,.:;)]|\( | {2}|\(\)/);
      expect(foreign(sentence, law)).toEqual([]);
    }
  });

  it.each(documents)(
    "%s: every share, every step and every article number",
    async (_, document) => {
      await speak(language);
      const law = lawOf(document);
      const text = describeRules(law).join("\n");
      const shares =
        JSON.stringify(law.document.conditions ?? {}).match(/"(?:atLeast|moreThan)":"[\d.]+%"/g) ??
        [];
      for (const share of shares) {
        expect(text).toContain(share.split('"')[3]!.replace(".", ","));
      }
      if (law.steps.length > 1) {
        for (const { name } of law.steps) expect(text).toContain(` ${name}: `);
      }
      for (const { article = "" } of law.steps) {
        for (const number of article.match(/\d+/g) ?? []) expect(text).toContain(number);
      }
    },
  );

  it("has a word for every term", async () => {
    await speak(language);
    const terms = TERMS.map((term) => ({ term, original: "x", language: "xx", translated: true }));
    const told = describeRules(lawOf({ ...sound(), terms })).at(-1)!;
    expect(told.split("; ")).toHaveLength(TERMS.length);
    expect(told).not.toContain("undefined");
  });
});

describe("whole sentences", () => {
  it("tell Kyrgyzstan 2020 in Russian", async () => {
    await speak("ru");
    expect(describeLaw(lawOf(catalogue("kg-2020"))).slice(0, 7)).toEqual([
      "Список проходит, если получил не менее 7% всех поданных бюллетеней и не менее 0,7% поданных бюллетеней в каждом регионе (ст. 64, ч. 2).",
      "Если таких списков нет, выборы считаются несостоявшимися (ст. 37, ч. 3, п. 2).",
      "Если таких списков меньше двух, о последствиях в известном тексте закона не сказано.",
      "120 мандатов распределяются по голосам между списками, которые прошли: квота Хэра, наибольшие остатки (ст. 64, ч. 3).",
      "Список получает не больше чем 65 мандатов; куда идут мандаты сверх этого, в известном тексте закона не сказано.",
      "При равенстве в известном тексте закона правила нет.",
      "Неизвестно: равные остатки; куда идут мандаты сверх 65; что следует, если проходит только один список.",
    ]);
  });

  it("tell Kyrgyzstan 2020 in Kyrgyz", async () => {
    await speak("ky");
    expect(describeLaw(lawOf(catalogue("kg-2020"))).slice(0, 7)).toEqual([
      "Тизме өтөт, эгерде бардык берилген бюллетендерден алган үлүшү кеминде 7% жана ар бир аймакта берилген бюллетендерден алган үлүшү кеминде 0,7% болсо (64-бер., 2-бөл.).",
      "Эгерде андай бир да тизме болбосо, шайлоо өткөн жок деп эсептелет (37-бер., 3-бөл., 2-пункт).",
      "Эгерде андай кеминде эки тизме болбосо, андан ары эмне болору мыйзамдын белгилүү текстинде айтылган эмес.",
      "120 мандат өткөн тизмелер арасында добуштар боюнча бөлүштүрүлөт: Хэр квотасы, эң чоң калдыктар (64-бер., 3-бөл.).",
      "Тизме эң көп дегенде 65 мандат алат; андан ашкан мандаттар кимге тийери мыйзамдын белгилүү текстинде айтылган эмес.",
      "Теңдик болгондо мыйзамдын белгилүү текстинде эреже жок.",
      "Белгисиз: бирдей калдыктар; 65тен ашкан мандаттар кимге тиет; бир гана тизме өтсө, эмне болот.",
    ]);
  });

  it("tell Norway since 2005 in Russian, with figures that are worked out", async () => {
    await speak("ru");
    expect(describeRules(lawOf(catalogue("no-storting-2005"))).slice(0, 4)).toEqual([
      "Список проходит, если получил не менее 4% всех голосов за списки (ст. 11-5).",
      "Шаг district: в каждом округе мандаты округа минус выравнивающие мандаты округа распределяются по голосам между всеми списками: модифицированный метод Сент-Лагю, первый делитель 1,4 (ст. 11-4).",
      "Шаг levelling: 169 мандатов за вычетом ранее распределённых распределяются по голосам между списками, которые прошли, с учётом уже полученного (мандаты на шаге district): модифицированный метод Сент-Лагю, первый делитель 1,4 (ст. 11-6).",
      "Шаг placed: мандаты (мандаты шага levelling) размещаются по одному: каждый туда, где ещё есть место и наибольшее значение имеют голоса списка в округе разделить на (голоса за списки в округе разделить на (мандаты округа минус выравнивающие мандаты округа)) (метод Сент-Лагю), с учётом уже полученного (мандаты на шаге district); каждый округ принимает: выравнивающие мандаты округа (ст. 11-7).",
    ]);
  });

  it("tell Czechia 2021 in Kyrgyz: coalitions, two scrutinies, ties of each step", async () => {
    await speak("ky");
    expect(describeRules(lawOf(catalogue("cz-chamber-2021"))).slice(0, 4)).toEqual([
      "Тизме өтөт, эгерде бардык жарактуу добуштардан алган үлүшү кеминде 5% (кеминде эки партиядан турган коалиция үчүн 8%, кеминде үч партиядан турган коалиция үчүн 11%) болсо (49-бер., 1-бөл.).",
      "Кадам regions: 200 мандат аймактар арасында тизмелер үчүн добуштар боюнча бөлүштүрүлөт: Хэр квотасы, жакынкы бүтүн санга тегеректелет (жарымы өйдө), эң чоң калдыктар (48-бер.).",
      "Теңдик болгондо чүчүкулак тартылат.",
      "Кадам first: ар бир аймакта regions кадамынын аймактагы мандаттары өткөн тизмелер арасында добуштар боюнча бөлүштүрүлөт: империали квотасы, жакынкы бүтүн санга тегеректелет (жарымы өйдө), бүтүн квоталар гана (50-бер.).",
    ]);
  });
});

describe("what a law document says in words", () => {
  it("is told in the language of the reader where the document has it, else as it is", async () => {
    const [own, other] = [lawOf(catalogue("kg-2020")), lawOf(catalogue("cz-chamber-2021"))];
    expect(lawTitle(own)).toBe("Kyrgyzstan, Jogorku Kenesh, as applied in 2020");
    await speak("ru");
    expect(lawTitle(own)).toBe("Кыргызстан, Жогорку Кенеш, правила 2020 года");
    expect(describeLaw(own).at(-1)).toMatch(/^Выборы считаются несостоявшимися, если сильнейший /);
    expect(lawTitle(other)).toBe("Czechia, Chamber of Deputies, two scrutinies");
  });

  it("is not that of the law which a law extends", () => {
    const below = { mandate: "law/1", id: "below", title: "Below", extends: "kg-2020" };
    const law = lawOf(below);
    expect([...law.translations.keys()]).toEqual([]);
    expect(law.terms).toEqual([]);
  });

  it("tells the law's own words in one sentence, and which are translations", () => {
    const terms = [
      { term: "threshold", original: "избирательный порог", language: "ru", source: "64(2)" },
      { term: "lot", original: "жеребьёвка", language: "ru", translated: true },
      { term: "threshold", original: "шайлоо босогосу", language: "ky", translated: true },
    ];
    expect(describeRules(lawOf({ ...sound(), terms })).at(-1)).toBe(
      "In the law's own words: threshold – избирательный порог (ru), шайлоо босогосу (ky, translated); lot – жеребьёвка (ru, translated).",
    );
  });

  const problems = (document: object) =>
    readLaw({ ...sound(), ...document }, "test", catalogue).problems.map(({ place, values }) => [
      place,
      values.expected,
    ]);

  it("has as many notes and unknown points in every language", () => {
    const translations = { ru: { title: "Закон", notes: ["одна"] } };
    expect(problems({ notes: ["one", "two"], translations })).toEqual([
      [{ source: "test", path: "translations/ru/notes" }, "translation"],
    ]);
    expect(problems({ notes: ["one"], translations })).toEqual([]);
  });

  it("names languages by two letters, and a word either by its source or as a translation", () => {
    const term = { term: "lot", original: "жребий", language: "ru" };
    expect(problems({ terms: [{ ...term, source: "5", translated: true }] })).toEqual([
      [{ source: "test", path: "terms/0" }, "translated alone"],
    ]);
    expect(problems({ terms: [{ ...term, language: "russian" }] })).toEqual([
      [{ source: "test", path: "terms/0/language" }, "language"],
    ]);
  });
});
