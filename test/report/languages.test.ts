import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { fraction } from "../../src/exact/fraction.ts";
import type { Law } from "../../src/law/law.ts";
import { buildReport } from "../../src/report/build.ts";
import type { Report } from "../../src/report/document.ts";
import { toHtml } from "../../src/report/html.ts";
import type { ReportInput } from "../../src/report/input.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import type { Results } from "../../src/results/results.ts";
import { riskText } from "../../src/words/audit.ts";
import { indexText } from "../../src/words/coalitions.ts";
import { en } from "../../src/words/en/index.ts";
import { ky } from "../../src/words/ky/index.ts";
import { type Language, use } from "../../src/words/language.ts";
import { joinedHow } from "../../src/words/margins.ts";
import { ru } from "../../src/words/ru/index.ts";
import { capital } from "../../src/words/text.ts";
import { election, law } from "../support.ts";
import { tries } from "../thorough.ts";
import { inputOf, wholeInputOf } from "./inputs.ts";

afterEach(() => use(en));

const OTHERS: readonly Language[] = [ru, ky];

/** The fewest votes of a house with districts take seconds. */
const inputFor = (id: string) => wholeInputOf(id, tries(id.startsWith("kg-"), true));

function told(id: string, language: Language): Report {
  use(language);
  return buildReport(inputFor(id));
}

/** Many kinds of law and count: one share, areas, tiers, contests, coalitions, list connections, quotas. */
const SPREAD = [
  "kg-2007",
  "kg-2010",
  "kg-2015",
  "kg-2020",
  "kg-2020-stations",
  "kg-2021",
  "de-2025",
  "no-storting-2021",
  "ch-zh-kr-2019",
  "il-2019-04",
  "us-1790-act",
  "kr-2020",
];

describe.each(OTHERS.map((language) => [language.locale.id, language] as const))("%s", (_, own) => {
  it.each(SPREAD)("%s: no word of another language but what the data give", (id) => {
    const report = told(id, own);
    const given = givenBy(inputFor(id));
    expect(foreign(toMarkdown(report, new Map()), given)).toEqual([]);
    expect(foreign(labels(toHtml(report, new Map())), given)).toEqual([]);
  });

  it("names its language, and keeps the anchors of sections", () => {
    const html = toHtml(told("kg-2020", own), new Map());
    expect(html).toContain(`<html lang="${own.locale.id}">`);
    expect(html).toContain('<a href="#how-to-read">');
    expect(html).toContain('<h2 id="govern">');
  });

  it("fills shares up to the same decimals behind its own comma", () => {
    const html = toHtml(told("kg-2020", own), new Map());
    expect(html).toMatch(/\d,\d\d<span class="pad" aria-hidden="true">0+<\/span>/);
    expect(html).not.toMatch(/<td class="n">−?\d[\d\u00a0]*\.\d/);
  });

  it("leaves the values of tables as they are", () => {
    const values = ({ sections }: Report) => JSON.stringify(numbersOf(sections));
    expect(values(told("kg-2020", own))).toBe(values(told("kg-2020", en)));
  });
});

describe("Kyrgyzstan, 4 October 2020, in Russian", () => {
  let markdown: string;
  beforeAll(() => {
    markdown = plain(toMarkdown(told("kg-2020", ru), new Map()));
  });

  it.each([
    "Большинство (61 из 120) есть у любых двух из трёх крупнейших списков.",
    "Коалиция",
    "ровно хватает",
    "По закону доля считается от поданных бюллетеней.",
    "При риске 5%: ",
    "Мандаты и влияние при голосовании, где решают 61 из 120",
    "Что, если бы непрошедшие шли вместе",
    "Составлено командой `mandate report kg-2020`. Данные: kg-2020; закон: kg-2020.",
  ])("%s", (sentence) => expect(markdown).toContain(sentence));
});

describe("Kyrgyzstan, 4 October 2020, in Kyrgyz", () => {
  let markdown: string;
  beforeAll(() => {
    markdown = plain(toMarkdown(told("kg-2020", ky), new Map()));
  });

  it.each([
    "Эң ири үч тизменин каалаган эки тизмеси көпчүлүк (61/120) түзө алат.",
    "так жетет",
    "Мыйзам боюнча үлүш берилген бюллетендерден эсептелет.",
    "Тобокел 5% болгондо ",
    "Эгер өтпөгөндөр чогуу барганда",
    "Түзгөн буйрук: `mandate report kg-2020`. Маалымат: kg-2020; мыйзам: kg-2020.",
  ])("%s", (sentence) => expect(markdown).toContain(sentence));
});

it("says a status that is not stated in each language", () => {
  const results: Results = { ...election("kg-2021") };
  const input = inputOf(law("kg-2021"), {
    ...results,
    election: { ...results.election, status: "preliminary" },
  });
  use(ru);
  expect(toMarkdown(buildReport(input), new Map())).toContain("Статус: предварительные данные.");
  use(ky);
  expect(toMarkdown(buildReport(input), new Map())).toContain("Статусу: алдын ала маалымат.");
});

describe("sentences that no report of these has", () => {
  const house = { majority: 61, house: 120 };

  it("in Russian: cases and numbers agree", () => {
    use(ru);
    const { leftOut, coalitions, mergeLoss, laws } = ru.findings;
    const told = (after: number) =>
      plain(leftOut.fate("Мекенчил", "station", [{ passes: true, after }], undefined, 0));
    expect(told(205)).toBe("Мекенчил: проходит после исключения 205 избирательных участков.");
    expect(told(21)).toBe("Мекенчил: проходит после исключения 21 избирательного участка.");
    expect(coalitions.many(5n, 2, house)).toContain("в наименьшей 2 участника.");
    expect(coalitions.alone("Ак Жол", 10, house)).toBe(
      "Ак Жол: большинство (61 из 120) без союзников, с запасом в 10 мандатов.",
    );
    expect(plain(mergeLoss.hold(["А", "Б"], 0, 21))).toBe(
      "А и Б: порознь ни одного мандата, вместе 21.",
    );
    expect(laws.without(2)).toBe("Без мандата по всем этим законам — ещё 2 списка.");
    expect(laws.without(1)).toBe("Без мандата по всем этим законам — ещё 1 список.");
  });

  it("in Kyrgyz: no ending after a number", () => {
    use(ky);
    const { leftOut, coalitions, laws } = ky.findings;
    expect(leftOut.fate("Мекенчил", "station", [{ passes: true, after: 205 }], undefined, 0)).toBe(
      "Мекенчил: 205 шайлоо участкасы эсептен чыккандан кийин өтөт.",
    );
    expect(coalitions.alone("Ак Жол", 10, house)).toBe(
      "Ак Жол: жалгыз өзү көпчүлүк (61/120), 10 мандат ашык.",
    );
    expect(laws.without(2)).toBe("Бул мыйзамдардын бири боюнча да мандаты жок дагы 2 тизме бар.");
  });

  it("joins ways of the same ballots, and says a place behind them once", () => {
    use(ru);
    const { own, howIn } = ru.analysis.margins;
    const ways = [own("switched"), own("spoiled")].map((way) => howIn(way, "Талас", 0));
    expect(joinedHow(ways)).toBe("свои голоса перешли или испорчены, Талас");
  });

  it("writes risks and powers with the comma of the language", () => {
    use(ky);
    expect(riskText(0.025)).toBe("2,5%");
    expect(indexText(fraction(1, 3))).toBe("33,3%");
    use(en);
    expect(riskText(0.025)).toBe("2.5%");
  });
});

/** Words in Latin letters that the data do not give; a single letter is no word. */
const foreign = (text: string, given: readonly string[]): string[] => [
  ...new Set(
    given
      .reduce((left, one) => left.replaceAll(one, " "), plain(text))
      .match(/(?<![\p{L}\p{N}])[A-Za-z][A-Za-z’'-]+/gu) ?? [],
  ),
];

/** Markdown without its own signs, so that names can be found in it. */
const plain = (markdown: string): string =>
  markdown
    .replaceAll(/\\(?=\p{P}|[+|<>])/gu, "")
    .replaceAll("&#x20;", " ")
    .replaceAll("\u00a0", " ");

/** What a reader hears of a page beside its text. */
const labels = (html: string): string =>
  [...html.matchAll(/ (?:aria-label|alt|title)="([^"]*)"/g)].map(([, text]) => text).join("\n");

/** Names, ids, titles and articles: what stands in the data, the longest first. Commands are typed as they are. */
function givenBy({ results, law: own, laws, command, named }: ReportInput): string[] {
  const { election: of, lists, areas } = results;
  const inDocument = [own, ...laws.map((column) => column.law)].flatMap(givenByLaw);
  return [
    ...[of.id, of.title, of.annulled?.by, of.count?.label, ...(of.notes ?? [])],
    ...Object.values(of.translations ?? {}).flatMap(({ title, count, annulledBy, notes = [] }) => [
      ...[title, count, annulledBy],
      ...notes,
    ]),
    ...of.sources.flatMap(({ id, title, url }) => [id, title, url, hostOf(url)]),
    ...lists.flatMap(({ id, name, short }) => [id, name, short]),
    ...areas.flatMap(({ id, name, source, figures }) => [
      ...[id, name, source],
      ...Object.keys(figures ?? {}),
    ]),
    ...[command, `mandate margins ${named}`],
    ...inDocument,
  ]
    .flatMap((text) => (text === undefined || text.length < 2 ? [] : [plain(text)]))
    .sort((a, b) => b.length - a.length);
}

const givenByLaw = ({
  id,
  title,
  sources,
  steps,
  values,
  terms,
  notes,
  unknown,
  translations,
  document,
}: Law) => [
  ...[id, title, ...notes, ...unknown],
  ...sources.flatMap((source) => [source.title, source.article, source.url]),
  ...values.keys(),
  ...steps.flatMap(({ name }) => [name, capital(name)]),
  ...terms.flatMap(({ original, language }) => [original, `(${language})`, `(${language},`]),
  ...[...translations.values()].flatMap((texts) => [texts.title, ...texts.notes, ...texts.unknown]),
  ...articlesIn(document),
];

const hostOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : new URL(url).hostname;

const articlesIn = (node: unknown): string[] => {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "article" && typeof value === "string" ? [value] : articlesIn(value),
  );
};

/** All values of cells that are no text. */
function numbersOf(node: unknown): unknown[] {
  if (typeof node !== "object" || node === null) return [];
  if ("value" in node && "text" in node)
    return typeof node.value === "string" ? [] : [String(JSON.stringify(node.value, bigint))];
  return Object.values(node).flatMap(numbersOf);
}

const bigint = (_: string, value: unknown) => (typeof value === "bigint" ? `${value}n` : value);
