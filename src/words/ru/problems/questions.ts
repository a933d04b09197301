import type { Language } from "../../language.ts";
import { BASE } from "../terms.ts";
import { listed, meant, nearest, totalName } from "./hints.ts";
import { usage } from "./usage.ts";

export const questions: Language["problems"]["questions"] = {
  usage: (p) => ({
    message: p.pick(usage, "why")?.(p) ?? "Команду нельзя прочитать.",
    help: p.value("try") || "mandate --help",
  }),
  "unknown-command": (p) => ({
    message: "Нет такой команды, файла или встроенных выборов.",
    help: p.has("nearest") ? `mandate ${p.value("nearest")}` : "mandate --help",
  }),
  "unknown-option": (p) => ({
    message: p.has("command")
      ? `У команды mandate ${p.value("command")} нет такого параметра.`
      : "У этой команды нет такого параметра.",
    help: p.has("nearest") ? nearest(p) : `mandate ${p.value("command")} --help`.replace("  ", " "),
  }),
  "option-value": (p) => ({
    message: p.has("expected") ? `Ожидается: ${p.expected()}.` : "Этому параметру нужно значение.",
    help: p.has("nearest") ? nearest(p) : p.value("try") || "mandate --help",
  }),
  "no-such-input": (p) => ({
    message: "Нет такого файла, папки или встроенных выборов.",
    help: p.has("nearest") ? nearest(p) : "mandate data",
  }),
  piped: (p) => ({
    message: "На стандартный ввод что-то подано, но вход не назван; данные не прочитаны.",
    help: `mandate ${p.value("command") || "analyze"} -`,
  }),
  "base-missing": (p) => ({
    message: p.has("base")
      ? `В данных нет размера этой базы (${p.pick(BASE, "base")?.[0] ?? p.value("base")}), а угадывать его нельзя.`
      : "В данных нет размера этой базы, а угадывать его нельзя.",
    help: "Добавьте недостающее, например --assume cast=1990753, или возьмите другую базу.",
  }),
  "assume-form": (p) => ({
    message: p.has("unknown")
      ? `Территории с таким именем нет: ${p.value("unknown")}.`
      : "Допущение пишется [AREA.]TOTAL=N, =A..B или =P%; итоги: registered, cast, valid, invalid, blank.",
    help: p.has("nearest")
      ? nearest(p)
      : "Например: --assume invalid=1.5% или --assume talas.cast=61000..62000",
  }),
  "assume-conflict": (p) => ({
    message: p.has("total")
      ? `Это в данных есть. Территория ${p.value("area")}, ${totalName(p, "total")}: ${p.span()}.`
      : "Этот итог в данных уже есть, или он не согласуется с другими.",
    help: "Допускайте только неизвестное; чтобы изменить данные, измените их файл.",
  }),
  "lots-unused": () => ({
    message: "Этот жребий ничего не решает: равенства для него нет.",
    help: "Сравните его шаг и территорию с теми, что указаны у нерешённого жребия в итоге.",
  }),
  "lots-form": (p) => ({
    message: p.has("among")
      ? `Жребий не подходит. Нужно выбрать: ${p.value("seats")}; среди кого: ${p.every("among")}.`
      : 'Файл жребиев: { "mandate": "lots/1", "lots": [ … ] }, у каждого step, area, among, seats и drawn.',
    help: "Возьмите образец, который печатается, когда итог не определён.",
  }),
  "no-chart": (p) => ({
    message:
      p.pick(noChart, "why") ??
      (p.value("reason") || "Эту диаграмму нельзя построить по этим данным."),
    help: p.has("known") ? `Диаграммы: ${listed(p, "known")}.` : "mandate chart --help",
  }),
  faint: () => ({
    message: "Это трудно прочесть на таком фоне: контраст меньше 4,5:1.",
    help: "Возьмите цвет темнее для светлой темы и светлее для тёмной.",
  }),
  "few-shapes": (p) => ({
    message: `На этой карте нашлось территорий выборов ${p.value("election")}: ${p.value("found")} из ${p.value("all")}. Нет контура: ${listed(p, "areas")}.`,
    help: `Контуры сопоставляются по id или названию. На карте есть: ${listed(p, "shapes") || "ни одного названия"}.`,
  }),
  "no-shape": (p) => ({
    message: `На этой карте нет контура: ${listed(p, "areas")}. Показано рядом с картой.`,
    help: "Дайте контуру id или название территории.",
  }),
  "no-figure": (p) => ({
    message: "Ни у одной территории этого уровня нет показателя с таким именем.",
    help: meant(p, p.has("known") ? `Есть: ${listed(p, "known")}.` : ""),
  }),
  "no-knob": (p) =>
    p.value("knob") === "seats"
      ? {
          message: "Закон сам не называет число мандатов: оно взято из данных.",
          help: "Выберите закон, где число мандатов есть.",
        }
      : p.value("knob") === "loss"
        ? {
            message:
              "Потери при объединении перебираются, если предположено одно объединение двух списков и больше ничего.",
            help: "mandate scenario kg-2020 --merge ata-meken+respublika --sweep loss",
          }
        : {
            message:
              "В законе нет шага с таким именем, который распределяет мандаты по делителям 1, 2, 3 … или 1, 3, 5 ….",
            help: meant(p, "Его шаги назовёт команда: mandate laws show LAW"),
          },
};

export const noChart: Language["problems"]["noChart"] = {
  "no share": "Закон не требует доли голосов по стране или требует нескольких: менять нечего.",
  against: "Нужны более ранние выборы: --against kg-2015.",
  laws: "Нужны законы: --laws kg-2007,kg-2015.",
};
