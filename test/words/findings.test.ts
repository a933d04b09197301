import { afterEach, describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import { fraction } from "../../src/exact/fraction.ts";
import type { Law } from "../../src/law/law.ts";
import { bareElection } from "../../src/load/election.ts";
import { facts } from "../../src/report/facts.ts";
import { gather } from "../../src/report/gather.ts";
import type { Table } from "../../src/report/table.ts";
import { areaRuleTable } from "../../src/report/tables/area-rule.ts";
import { areasTable } from "../../src/report/tables/areas.ts";
import { basesTable } from "../../src/report/tables/bases.ts";
import { comparisonTable } from "../../src/report/tables/comparison.ts";
import { indicesTable, measuresTable } from "../../src/report/tables/measures.ts";
import { resultTable } from "../../src/report/tables/result.ts";
import { sourcesTable } from "../../src/report/tables/sources.ts";
import { sweepTable } from "../../src/report/tables/sweep.ts";
import { votesTable } from "../../src/report/tables/votes.ts";
import type { Outcome } from "../../src/results/outcome.ts";
import type { Results } from "../../src/results/results.ts";
import { en } from "../../src/words/en/index.ts";
import { headline, whoPasses, whoSits } from "../../src/words/findings/answer.ts";
import { announcedFinding, areaRuleFinding } from "../../src/words/findings/area-rule.ts";
import { baseFinding, basesHeadline } from "../../src/words/findings/bases.ts";
import { closeCalls, lastSeats, uncounted } from "../../src/words/findings/close.ts";
import { gaps } from "../../src/words/findings/gaps.ts";
import { nearestSeatFindings } from "../../src/words/findings/nearest.ts";
import { openPoints } from "../../src/words/findings/open.ts";
import {
  otherCounts,
  statusBanner,
  statusLine,
  statusPrefix,
} from "../../src/words/findings/status.ts";
import { assumptionText, lotText } from "../../src/words/findings/supplied.ts";
import { sweepFinding } from "../../src/words/findings/sweep.ts";
import { gallagherFinding, wastedFinding } from "../../src/words/findings/wasted.ts";
import { ky } from "../../src/words/ky/index.ts";
import { type Language, speaking, use } from "../../src/words/language.ts";
import { lineInVotes } from "../../src/words/line.ts";
import { ru } from "../../src/words/ru/index.ts";
import { seatRange, seatsInOrder } from "../../src/words/seats.ts";
import { law as smallLaw, table as town, WHOLE_QUOTAS } from "../elect/small.ts";
import { inputOf } from "../report/inputs.ts";
import { election, law as lawOf } from "../support.ts";

afterEach(() => use(en));

const LANGUAGES: readonly Language[] = [ru, ky];

/** What is shown stands with spaces that do not break; a sentence is written here with plain ones. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

type Found = ReturnType<typeof gather>;

function sentences(law: Law, results: Results, outcome: Outcome, found: Found): string[] {
  const banner = statusBanner(results.election);
  const line = statusLine(results.election);
  return [
    headline(outcome),
    whoPasses(outcome),
    whoSits(outcome),
    ...closeCalls(outcome, results),
    uncounted(outcome, results) ?? "",
    ...lastSeats(outcome, results),
    ...nearestSeatFindings(found.nearest, outcome, results),
    ...(banner ? Object.values(banner) : []),
    ...(line ? Object.values(line) : []),
    statusPrefix(results.election),
    otherCounts(results),
    ...openPoints(outcome, results).flatMap(({ status, text }) => [status, text]),
    areaRuleFinding(law, outcome),
    announcedFinding(outcome),
    ...gaps(outcome),
    baseFinding(found.bases),
    ...(found.bases.length > 0 ? [basesHeadline(found.bases)] : []),
    ...(found.sweep ? [sweepFinding(found.sweep)] : []),
    wastedFinding(found.measures),
    gallagherFinding(found.measures),
    ...outcome.assumptions.map((one) => assumptionText(one, results)),
    ...outcome.lots.map((one) => lotText(one, outcome, results)),
    seatsInOrder(outcome),
    ...(outcome.line ? [lineInVotes(outcome.line)] : []),
  ].filter((text): text is string => text !== undefined && text !== "");
}

function tables(results: Results, outcome: Outcome, found: Found): readonly Table[] {
  const { bases, comparisons, measures, sweep } = found;
  const rule = areaRuleTable({ outcome, results });
  return [
    resultTable({ outcome, results }),
    basesTable({ rows: bases }),
    comparisonTable({ rows: comparisons }),
    ...(sweep ? [sweepTable({ sweep, results })] : []),
    measuresTable({ measures }),
    indicesTable({ measures }),
    ...(rule ? [rule] : []),
    areasTable({ results }),
    votesTable({ results }),
    sourcesTable({ results }),
  ];
}

function inTables(law: Law, results: Results, outcome: Outcome, found: Found): string[] {
  return [
    ...facts(inputOf(law, results)).flatMap(({ term, value }) => [term, value]),
    ...tables(results, outcome, found).flatMap(({ caption, columns, rows, notes }) => [
      caption,
      ...columns.map(({ head }) => head),
      ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
      ...notes,
    ]),
  ];
}

/** What others wrote, the longest first: names, ids and titles, and the names of steps. */
function given(law: Law, { election, lists, areas }: Results, { open }: Outcome): string[] {
  return [
    ...[election.id, election.title, election.annulled?.by, election.count?.label],
    ...election.sources.flatMap(({ id, title, url, date }) => [id, title, url, hostOf(url), date]),
    ...open.map(({ article }) => article),
    ...lists.flatMap(({ id, name, short }) => [id, name, short]),
    ...areas.flatMap(({ id, name, source }) => [id, name, source]),
    ...law.steps.map(({ name }) => name),
  ]
    .flatMap((text) => (text === undefined || text === "" ? [] : [text]))
    .sort((a, b) => b.length - a.length);
}

const hostOf = (url = ""): string | undefined => /^https?:\/\/([^/]+)/.exec(url)?.[1];

/** Texts that no reader should see: a word in Latin letters that nobody else wrote, or a value that is not there. */
function strange(law: Law, results: Results, outcome = elect(law, results)): string[] {
  const found = gather(law, results, outcome);
  const own = given(law, results, outcome);
  const texts = [
    ...sentences(law, results, outcome, found),
    ...inTables(law, results, outcome, found),
  ];
  return texts.filter((text) => {
    const rest = own.reduce((left, name) => left.replaceAll(name, " "), text);
    return /[A-Za-z]/.test(rest) || /undefined|NaN|\[object/.test(text);
  });
}

/** A made-up election of three lists whose names have no Latin letter. */
const three = (
  [first, second, third]: readonly (number | null)[],
  totals: object = {},
  more: { readonly passed?: readonly string[] } = {},
): Results =>
  town(
    { first: first!, second: second!, third: third! },
    {
      totals,
      lists: ["Первый", "Второй", "Третий"].map((name, i) => ({
        id: ["first", "second", "third"][i],
        name,
        kind: "party",
      })),
      ...more,
    },
  );

const passes = (condition: object) => ({ conditions: { passes: condition } });
const FIVE = passes({ atLeast: "5%", of: "valid" });
const OPEN: readonly (readonly [Law, Results])[] = [
  [smallLaw(10), three([30, 30, 30])],
  [smallLaw(10, {}, { ties: ["unknown"] }), three([30, 30, 30])],
  [smallLaw(10, { maximum: 4, beyond: "unknown" }), three([700, 200, 100])],
  [smallLaw(10, { maximum: 3 }), three([60, 40, 20])],
  [smallLaw(10, { method: WHOLE_QUOTAS }), three([60, 45, 20])],
  [smallLaw(10, {}, FIVE), three([900, 60, 40], { cast: 1300 })],
  [smallLaw(10, {}, FIVE), three([900, 60, 40], { cast: 1300 }, { passed: ["first"] })],
  [smallLaw(10, {}, FIVE), three([0, 0, 0], { valid: 0 })],
  [smallLaw(10), three([900, null, null])],
  [
    smallLaw(10, {}, passes({ atLeast: "5%", of: "cast" })),
    three([900, 60, 40], { valid: 1000, registered: 1500 }),
  ],
  [
    smallLaw(10, {}, passes({ moreThan: "5%", of: "cast" })),
    three([900, null, 40], { registered: 1500 }),
  ],
  [smallLaw(10, {}, passes({ atLeast: { votes: 50 } })), three([900, null, 49])],
  [
    smallLaw(10, {}, passes({ atLeast: "1%", of: "cast", in: { every: "region" } })),
    three([900, 60, 40]),
  ],
  [
    smallLaw(
      10,
      {},
      {
        conditions: {
          alone: { atLeast: "5%", of: "valid" },
          passes: { set: "alone", needs: [{ lists: 2 }], else: "unknown" },
        },
      },
    ),
    three([900, 60, 40], { cast: 1300 }),
  ],
];

describe.each(LANGUAGES.map((language) => [language.locale.id, language] as const))(
  "what is found, in %s",
  (_, language) => {
    it.each([
      "kg-2007",
      "kg-2010",
      "kg-2015",
      "kg-2020",
      "kg-2021",
      "kg-2021-shares",
      "de-2025",
      "no-storting-2021",
      "tr-2002",
      "be-communal-2000",
      "us-house-2020",
      "nl-council-lots",
    ])("%s: no word of another language, and no value that is not there", (id) => {
      const results = election(id);
      use(language);
      expect(strange(lawOf(results.election.law ?? id), results)).toEqual([]);
    });

    it("an outcome that is open, whatever opens it", () => {
      use(language);
      for (const [law, results] of OPEN) expect(strange(law, results)).toEqual([]);
    });

    it("the texts of what a caller supplied", () => {
      use(language);
      const results = three([60, 40, 20]);
      const share = { total: "invalid", value: { share: fraction(3, 200) } } as const;
      const bounds = { total: "cast", value: { from: 90, to: 110 }, area: "town" } as const;
      const lot = {
        step: "1",
        area: "town",
        among: ["first", "second"],
        seats: 1,
        drawn: ["first"],
      };
      const outcome = elect(smallLaw(3), results);
      const texts = [
        assumptionText(share, results),
        assumptionText(bounds, results),
        ...([{ seed: 7 }, "official", "supplied"] as const).map((by) =>
          lotText({ ...lot, by } as Outcome["lots"][number], outcome, results),
        ),
      ];
      for (const text of texts) expect(text.replaceAll("Town", "")).not.toMatch(/[A-Za-z]/);
    });
  },
);

describe("Kyrgyzstan, 4 October 2020", () => {
  const [results, law] = [election("kg-2020"), lawOf("kg-2020")];
  const outcome = elect(law, results);
  const found = gather(law, results, outcome);
  const all = (language: Language) =>
    speaking(language, () => sentences(law, results, outcome, found).map(plain));

  it.each([
    "Четыре партии, 120 мандатов; следующей не хватило 3 077 голосов",
    "Четыре из 16 списков преодолели порог: 7% поданных бюллетеней. Мекенчил не проходит: не хватило 3 077 голосов.",
    "Бутун Кыргызстан, 7,130% поданных бюллетеней: порог пройден с запасом в 2 587 голосов.",
    "Мекенчил, 6,845% поданных бюллетеней: до порога не хватило 3 077 голосов.",
    "РЕЗУЛЬТАТ АННУЛИРОВАН, ПРЕДВАРИТЕЛЬНЫЕ ДАННЫЕ",
    "Результат аннулирован. Предварительные данные.",
    "Нужно ещё 0,7% во всех регионах (9); для тех, кто выше порога, это ничего не меняет.",
    "База здесь важна: если считать от голосов за списки, Мекенчил проходит с запасом в 1 650 голосов.",
    "Решает база: порог 7%; Мекенчил не проходит при трёх базах, проходит при одной.",
    "Порог 7% лежит между 6,845% и 7,130%. Чуть ниже 6,845%: пять списков. Чуть выше 7,130%: три списка.",
    "Без мандата: 679 616 из 1 958 930 действительных голосов (34,7%), из них против всех: 35 714.",
    "Индекс Галлахера 15,91 (голоса за списки).",
    "7% поданных бюллетеней (1 990 753) = 139 353 голоса",
  ])("in Russian: %s", (sentence) => expect(all(ru)).toContain(sentence));

  it.each([
    "Төрт партия, 120 мандат; кийинкисине 3 077 добуш жетпей калды",
    "16 тизменин ичинен төрт тизме босогодон өттү: берилген бюллетендердин 7%. Мекенчил өткөн жок: 3 077 добуш жетпей калды.",
    "Бүтүн Кыргызстан, берилген бюллетендердин 7,130%: босогодон 2 587 добуш ашык.",
    "Мекенчил, берилген бюллетендердин 6,845%: босогого 3 077 добуш жетпей калды.",
    "ЖЫЙЫНТЫК ЖАРАКСЫЗ ДЕП ТАБЫЛГАН, АЛДЫН АЛА МААЛЫМАТ",
    "Дагы бир талап бар: бардык 9 аймакта 0,7%; босогодон өткөндөр үчүн эч нерсе өзгөрбөйт.",
    "Бул жерде негиз маанилүү: тизмелер үчүн добуштар боюнча Мекенчил өтөт, 1 650 добуш ашык.",
    "Негиз чечет: босого 7%; Мекенчил үч негиз боюнча өтпөйт, бир негиз боюнча өтөт.",
    "Мандатсыз: 1 958 930 жарактуу добуштун ичинен 679 616 (34,7%), анын ичинде баарына каршы: 35 714.",
    "1 990 753 берилген бюллетендин 7% = 139 353 добуш",
  ])("in Kyrgyz: %s", (sentence) => expect(all(ky)).toContain(sentence));

  it("has the values of its tables in English, whatever language its texts are in", () => {
    const values = () =>
      tables(results, outcome, found).flatMap(({ rows }) =>
        rows.flatMap(({ cells }) =>
          cells.map(({ value }) => (typeof value === "object" && value ? String(value.n) : value)),
        ),
      );
    const english = values();
    for (const language of LANGUAGES) expect(speaking(language, values)).toEqual(english);
  });
});

it("bends words to their numbers in Russian", () => {
  use(ru);
  const short = (needed: number) =>
    plain(ru.findings.close.stands("А", undefined, "cast", needed, true));
  expect([-1, -2, -21, 1, 3, 0].map(short)).toEqual([
    "А: до порога не хватило 1 голоса.",
    "А: до порога не хватило 2 голосов.",
    "А: до порога не хватило 21 голоса.",
    "А: порог пройден с запасом в 1 голос.",
    "А: порог пройден с запасом в 3 голоса.",
    "А: порог пройден без единого лишнего голоса.",
  ]);
  expect(plain(ru.findings.status.stations(21, undefined))).toBe("21 участок");
  expect(plain(ru.findings.measures.of(1_958_932, "valid"))).toBe(
    "1 958 932 действительных голоса",
  );
});

it("tells what opens an outcome in Russian and in Kyrgyz", () => {
  const [law, results] = OPEN[0]!;
  const outcome = elect(law, results);
  const point = (language: Language) =>
    speaking(language, () =>
      openPoints(outcome, results).map(({ status, text }) => plain(`${status} ${text}`)),
    );
  expect(point(ru)).toEqual([
    "НУЖЕН ЖРЕБИЙ 1 мандат: между собой равны Первый, Второй и Третий. Определено: 9 из 10 мандатов.",
  ]);
  expect(point(ky)).toEqual([
    "ЧҮЧҮКУЛАК КЕРЕК 1 мандат: өз ара тең Первый, Второй жана Третий. 10 мандаттын ичинен 9 анык.",
  ]);
});

it("tells from where on a list would be out in Russian and in Kyrgyz", () => {
  const [law, results] = OPEN[9]!;
  const outcome = elect(law, results);
  const text = (language: Language) =>
    plain(speaking(language, () => openPoints(outcome, results)[0]!.text));
  expect(text(ru)).toContain(
    "Второй: не проходит, если недействительных бюллетеней было больше 200.",
  );
  expect(text(ky)).toContain("Второй: жараксыз бюллетень саны 200 чегинен көп болсо, өтпөйт.");
});

it("a file that says nothing of its status says so in each language", () => {
  const bare = bareElection("count.csv");
  const words = (language: Language) => speaking(language, () => statusLine(bare)!.status);
  expect(LANGUAGES.map(words)).toEqual(["СТАТУС НЕ УКАЗАН", "СТАТУСУ КӨРСӨТҮЛГӨН ЭМЕС"]);
});

it("ranges of seats", () => {
  const range = (language: Language) =>
    speaking(language, () =>
      [
        [5, 6],
        [0, 12],
        [46, 46],
      ].map(([seats, atMost]) => seatRange({ seats: seats!, atMost: atMost! })),
    );
  expect(LANGUAGES.map(range)).toEqual([
    ["5 или 6", "0–12", "46"],
    ["5 же 6", "0–12", "46"],
  ]);
});

it("none of the lists passes, for certain or at all", () => {
  expect([ru, ky].map(({ findings }) => findings.answer.passForCertain(0, 3, undefined))).toEqual([
    "Ни об одном из 3 списков нельзя точно сказать, что он прошёл",
    "3 тизме: бирөөнүн да өткөнү анык эмес",
  ]);
  expect([ru, ky].map(({ findings }) => findings.answer.passLaw(0, 3, undefined))).toEqual([
    "Ни один из 3 списков не выполнил требования закона",
    "3 тизменин ичинен бири да мыйзамдын талабын аткарган жок",
  ]);
  expect([ru, ky].map(({ findings }) => findings.answer.someUndecided(1, 3, 2))).toEqual([
    "Из 3 списков прошло 1, под вопросом 2",
    "3 тизме: бир өттү, эки чечиле элек",
  ]);
});

describe("what is not counted", () => {
  const told = (id: string) => {
    const results = election(id);
    return uncounted(elect(lawOf(results.election.law!), results), results);
  };

  it("is held against what the next list lacks: 3,077 votes over 46 stations are 67 each", () =>
    expect(told("kg-2020")).toBe(
      "46 stations of 2,475 are not in this count. What Mekenchil lacks, 3,077 votes, is at most 67 for each of them.",
    ));

  it("is nothing of a final result", () => expect(told("kg-2021")).toBeUndefined());
});
