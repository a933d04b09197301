import type { Language } from "../../language.ts";
import type { Held } from "../../law/parts.ts";
import { rule, whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { prose } from "../prose.ts";
import { terms } from "../terms.ts";
import { PLACE } from "./places.ts";
import { gets } from "./seats.ts";

export const step: Language["law"]["step"] = {
  sentence: (each, when, does) => {
    const where = [each, when].filter(Boolean).join(", ");
    return [where, does].filter(Boolean).join(when === "" ? " " : ", ");
  },
  each: (levels, forLists) =>
    [
      prose.joined(levels.map((level) => `ар бир ${PLACE[level].inOne}`)),
      forLists ? "ар бир тизме үчүн" : "",
    ]
      .filter(Boolean)
      .join(" "),
  whenHouse: (seats) => `эгерде палатада кеминде ${terms.seats(seats)} болсо`,
  whenTold: (words) => `эгерде ${words} белгилүү болсо`,
  whenToldOfEach: (words, _figure, level) =>
    `эгерде ${terms.levelName[level][1]} үчүн ${words} белгилүү болсо`,
  whenAtMost: (words, limit) => `эгерде ${words} эң көп дегенде ${limit} болсо`,
  whenAtLeast: (words, limit) => `эгерде ${words} кеминде ${limit} болсо`,
  gives: (who, seats, _rough, article) => `${who} ${gets(seats)}${article}`,
  everyArea: (level) => `ар бир ${terms.levelName[level][0]}`,
  placedOfStep: (seats, lists) => (lists === undefined ? seats : `${lists}: ${seats}`),
  placedOfEach: (list, seats) => `${list ?? "ар бир тизме"}: ${seats}`,
  nextBy: (by, method, lists) => `${lists} арасынан ${by} кезеги келген тизме (${method})`,
  placed: (p) => {
    const one = terms.levelName[p.level][0];
    const most =
      p.most === undefined
        ? ""
        : `, бир ${PLACE[p.level].inOne} бир тизменин эң көп дегенде ${whole(p.most)} көрсөткүчү эсепке кирет`;
    const held = p.held
      ? `, ${p.both ? "эки жолу тең " : ""}буга чейин алынгандар эске алынат (${step.held(p.held)})`
      : "";
    const room =
      p.room === undefined
        ? `${one} алардын каалаган санын алат`
        : `ар бир ${one} мынча алат: ${p.room}`;
    const to = p.next === undefined ? "" : `ар бирин ${p.next} алат, `;
    return `мандаттар (${p.seats}) бирден жайгаштырылат: ${to}орду бар жана ${p.figure} эң чоң болгон ${one} тандалат (${p.method})${most}${held}; ${room}${p.article}`;
  },
  filled: (f) => {
    const [one, many] = terms.levelName[f.level];
    return `${f.lists ?? "тизмелер"} (ар биринде: ${f.ofList}) жана ${many} (ар биринде: ${f.ofArea}) ${f.by} бир убакта толтурулат, ар бир тизме жана ар бир ${one} үчүн өз бөлгүчү менен: ${f.method}${f.article}`;
  },
  strongestHolds: (level) =>
    `${capital(PLACE[level].inOne)} добушу эң көп тизме ал жерде эң аз дегенде 1 мандат алат.`,
  listHolds: (level, seats) => `${capital(PLACE[level].atOne)} тизме эң аз дегенде ${gets(seats)}.`,
  majority: (m) => {
    const by = m.by === undefined ? "" : `, мындай эсептегенде: ${m.by}`;
    const more =
      m.gets === "enough"
        ? "ал үлүшкө жеткенче жаңы мандат алат"
        : `дагы бир мандат алат, ал ${steps(m.from, "кадамында", "кадамдарында")} акыркы мандатты алган тизмеден алынат`;
    return `${m.who}, эгерде анын үлүшү ${rule(m.moreThan)} чегинен ашып (${m.of}${by}), ал эми мандаттардагы үлүшү ашпаса (${m.seats}; эсепке кирет: ${step.held(m.held)}), ${more}${m.article}`;
  },
  exhausted: (beyond, again, article) =>
    `тизменин мындан ашкан мандаттары (${beyond}) алынып, ${
      again.length === 0
        ? "бош калат"
        : `${steps(again, "кадамында", "кадамдарында")} кайра берилет`
    }${article}`,
  held: (before) => held(before),
  names: (names) => steps(names, "кадамынын", "кадамдарынын"),
};

const steps = (names: readonly string[], one: string, many: string): string =>
  `${prose.joined(names)} ${names.length === 1 ? one : many}`;

const held = (before: Held): string =>
  prose.joined([
    ...(before.steps.length > 0
      ? [`${steps(before.steps, "кадамынын", "кадамдарынын")} мандаттары`]
      : []),
    ...before.others,
  ]);
