import type { AreaFigure } from "../../../law/law.ts";
import type { Language } from "../../language.ts";
import type { Held } from "../../law/parts.ts";
import { rule, whole } from "../../numbers.ts";
import { plural, prose } from "../prose.ts";
import { LEVEL, SEATS } from "../terms.ts";
import { eachArea, inEachArea, inOneArea, ofEachArea } from "./places.ts";

export const step: Language["law"]["step"] = {
  sentence: (each, when, does) => {
    const where = [each, when].filter(Boolean).join(", ");
    return [where, does].filter(Boolean).join(when === "" ? " " : ", ");
  },
  each: (levels, forLists) =>
    [prose.joined(levels.map(inEachArea)), forLists ? "для каждого списка" : ""]
      .filter(Boolean)
      .join(" "),
  whenHouse: (seats) => `если в палате не меньше чем ${whole(seats)} ${plural(seats, SEATS)}`,
  whenTold: (words, figure) => `где ${told(figure)} ${words}`,
  whenToldOfEach: (words, figure, level) =>
    `где для ${LEVEL[level].ofMany} ${told(figure)} ${words}`,
  whenAtMost: (words, limit) => `где ${words} не больше ${limit}`,
  whenAtLeast: (words, limit) => `где ${words} не меньше ${limit}`,
  gives: (who, seats, rough, article) =>
    `${who} получает ${rough ? `столько мандатов, сколько даёт расчёт: ${seats}` : seats}${article}`,
  everyArea: eachArea,
  placedOfStep: (seats, lists) => (lists === undefined ? seats : `${seats} у ${lists}`),
  placedOfEach: (list, seats) => `${list ?? "каждый список"}: ${seats}`,
  nextBy: (by, method, lists) => `тот из ${lists} кому ${by} положен следующий (${method}),`,
  placed: (p) => {
    const { one } = LEVEL[p.level];
    const most =
      p.most === undefined
        ? ""
        : `, не больше ${whole(p.most)} раз на один список ${inOneArea(p.level)}`;
    const held = p.held
      ? `, ${p.both ? "оба раза " : ""}с учётом уже полученного (${step.held(p.held)})`
      : "";
    const room =
      p.room === undefined
        ? `${one} может принять любое их число`
        : `${eachArea(p.level)} принимает: ${p.room}`;
    const to = p.next === undefined ? "каждый" : `каждый получает ${p.next} и попадает он`;
    return `мандаты (${p.seats}) размещаются по одному: ${to} туда, где ещё есть место и наибольшее значение имеют ${p.figure} (${p.method})${most}${held}; ${room}${p.article}`;
  },
  filled: (f) => {
    const { many } = LEVEL[f.level];
    return `${f.lists ?? "списки"} (у каждого ${f.ofList}) и ${many} (${f.ofArea}) заполняются одновременно ${f.by}, с делителем для каждого списка и для ${ofEachArea(f.level)}: ${f.method}${f.article}`;
  },
  strongestHolds: (level) =>
    `Список с наибольшим числом голосов ${LEVEL[level].at} ${LEVEL[level].inOne} получает там не меньше чем 1 мандат.`,
  listHolds: (level, seats) =>
    `Список ${LEVEL[level].at} ${LEVEL[level].inOne} получает не меньше чем ${seats}.`,
  majority: (m) => {
    const part = rule(m.moreThan) === "50%" ? "больше половины" : `больше ${rule(m.moreThan)}`;
    const by = m.by === undefined ? "" : `, считая по величине (${m.by})`;
    const gets =
      m.gets === "enough"
        ? "получает новые мандаты, пока не наберёт такую долю"
        : `получает ещё один мандат, который отнимается у списка, выигравшего последний мандат на ${steps(m.from, "шаге", "шагах")}`;
    return `${m.who} с долей ${part} (${m.of})${by}, но без такой доли мандатов (${m.seats}; считая ${held(m.held, "его мандаты на")}), ${gets}${m.article}`;
  },
  exhausted: (beyond, again, article) =>
    `мандаты списка сверх этого числа (${beyond}) отнимаются и ${
      again.length === 0
        ? "остаются вакантными"
        : `распределяются снова на ${steps(again, "шаге", "шагах")}`
    }${article}`,
  held: (before) => held(before, "мандаты на"),
  names: (names) => steps(names, "шага", "шагов"),
};

const steps = (names: readonly string[], one: string, many: string): string =>
  `${names.length === 1 ? one : many} ${prose.joined(names)}`;

const held = (before: Held, seats: string): string =>
  prose.joined([
    ...(before.steps.length > 0 ? [`${seats} ${steps(before.steps, "шаге", "шагах")}`] : []),
    ...before.others,
  ]);

const told = (figure: AreaFigure): string => (figure === "population" ? "известно" : "известны");
