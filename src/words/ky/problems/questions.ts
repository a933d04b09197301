import type { Language } from "../../language.ts";
import { terms } from "../terms.ts";
import { listed, meant, nearest, totalName } from "./hints.ts";
import { usage } from "./usage.ts";

export const questions: Language["problems"]["questions"] = {
  usage: (p) => ({
    message: p.pick(usage, "why")?.(p) ?? "Буйрукту окууга болбойт.",
    help: p.value("try") || "mandate --help",
  }),
  "unknown-command": (p) => ({
    message: "Мындай буйрук, файл же камтылган шайлоо жок.",
    help: p.has("nearest") ? `mandate ${p.value("nearest")}` : "mandate --help",
  }),
  "unknown-option": (p) => ({
    message: p.has("command")
      ? `mandate ${p.value("command")} буйругунда мындай параметр жок.`
      : "Бул буйрукта мындай параметр жок.",
    help: p.has("nearest") ? nearest(p) : `mandate ${p.value("command")} --help`.replace("  ", " "),
  }),
  "option-value": (p) => ({
    message: p.has("expected") ? `Күтүлөт: ${p.expected()}.` : "Бул параметрге маани керек.",
    help: p.has("nearest") ? nearest(p) : p.value("try") || "mandate --help",
  }),
  "no-such-input": (p) => ({
    message: "Мындай файл, папка же камтылган шайлоо жок.",
    help: p.has("nearest") ? nearest(p) : "mandate data",
  }),
  piped: (p) => ({
    message:
      "Стандарттуу киргизүүгө маалымат келди, бирок кайсы маалымат керек экени аталган эмес; ал окулган жок.",
    help: `mandate ${p.value("command") || "analyze"} -`,
  }),
  "base-missing": (p) => ({
    message: p.has("base")
      ? `Маалыматта бул негиздин саны жок (${p.pick(terms.baseName, "base") ?? p.value("base")}), аны божомолдоого болбойт.`
      : "Маалыматта бул негиздин саны жок, аны божомолдоого болбойт.",
    help: "Жетпегенин кошуңуз, мисалы --assume cast=1990753, же башка негизди алыңыз.",
  }),
  "assume-form": (p) => ({
    message: p.has("unknown")
      ? `Мындай аталыштагы аймак жок: ${p.value("unknown")}.`
      : "Божомол мындай жазылат: [AREA.]TOTAL=N, =A..B же =P%; жыйынтыктар: registered, cast, valid, invalid, blank.",
    help: p.has("nearest")
      ? nearest(p)
      : "Мисалы: --assume invalid=1.5% же --assume talas.cast=61000..62000",
  }),
  "assume-conflict": (p) => ({
    message: p.has("total")
      ? `Бул маалыматта бар. Аймак ${p.value("area")}, ${totalName(p, "total")}: ${p.span()}.`
      : "Бул жыйынтык маалыматта бар же башкалары менен дал келбейт.",
    help: "Белгисизди гана божомолдоңуз; маалыматты өзгөртүү үчүн файлын өзгөртүңүз.",
  }),
  "lots-unused": () => ({
    message: "Бул чүчүкулак эч нерсени чечпейт: ага теңдик жок.",
    help: "Анын кадамын жана аймагын жыйынтыктагы чечиле элек чүчүкулактыкы менен салыштырыңыз.",
  }),
  "lots-form": (p) => ({
    message: p.has("among")
      ? `Чүчүкулак туура келбейт. Тандалышы керек: ${p.value("seats")}; кимдерден: ${p.every("among")}.`
      : 'Чүчүкулактар файлы: { "mandate": "lots/1", "lots": [ … ] }, ар биринде step, area, among, seats жана drawn.',
    help: "Жыйынтык чечиле элек болгондо чыгарылган үлгүнү алыңыз.",
  }),
  "no-chart": (p) => ({
    message:
      p.pick(noChart, "why") ??
      (p.value("reason") || "Бул маалымат боюнча бул диаграмманы түзүүгө болбойт."),
    help: p.has("known") ? `Диаграммалар: ${listed(p, "known")}.` : "mandate chart --help",
  }),
  faint: () => ({
    message: "Мындай фондо окуу кыйын: карама-каршылык 4,5:1 ден төмөн.",
    help: "Ачык темага күңүртүрөөк, караңгы темага ачыгыраак түс тандаңыз.",
  }),
  "few-shapes": (p) => ({
    message: `Бул картада ${p.value("election")} шайлоосунун аймактарынан табылганы: ${p.value("all")} ичинен ${p.value("found")}. Контуру жок: ${listed(p, "areas")}.`,
    help: `Контурлар id же аталыш боюнча салыштырылат. Картада бар: ${listed(p, "shapes") || "бир да аталыш жок"}.`,
  }),
  "no-shape": (p) => ({
    message: `Бул картада контуру жок: ${listed(p, "areas")}. Картанын жанында көрсөтүлдү.`,
    help: "Контурга аймактын id'син же аталышын бериңиз.",
  }),
  "no-figure": (p) => ({
    message: "Бул деңгээлдеги бир да аймакта мындай аталыштагы көрсөткүч жок.",
    help: meant(p, p.has("known") ? `Барлары: ${listed(p, "known")}.` : ""),
  }),
  "no-knob": (p) =>
    p.value("knob") === "seats"
      ? {
          message: "Мыйзам мандаттардын санын өзү айтпайт: ал маалыматтан алынат.",
          help: "Мандаттардын саны бар мыйзамды тандаңыз.",
        }
      : p.value("knob") === "loss"
        ? {
            message:
              "Бириктирүүдөгү жоготуу эки тизменин бир гана бириктирүүсү болжолдонуп, башка эч нерсе болжолдонбогондо каралат.",
            help: "mandate scenario kg-2020 --merge ata-meken+respublika --sweep loss",
          }
        : {
            message:
              "Мыйзамда мандаттарды 1, 2, 3 … же 1, 3, 5 … бөлгүчтөрү менен бөлүштүргөн мындай аталыштагы кадам жок.",
            help: meant(p, "Кадамдарын бул буйрук атайт: mandate laws show LAW"),
          },
};

export const noChart: Language["problems"]["noChart"] = {
  "no share":
    "Мыйзам өлкө боюнча үлүш талап кылбайт же бир нечесин талап кылат: өзгөртө турган эч нерсе жок.",
  against: "Мурунку шайлоо керек: --against kg-2015.",
  laws: "Мыйзамдар керек: --laws kg-2007,kg-2015.",
};
