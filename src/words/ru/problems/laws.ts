import type { Language } from "../../language.ts";
import { BASE } from "../terms.ts";
import { listed, meant, nearest } from "./hints.ts";

export const laws: Language["problems"]["laws"] = {
  "share-range": (p) => ({
    message: "Порог — доля от 0% до 100%.",
    help: p.value("try") || 'Пишите так: "7%" или "1/20".',
  }),
  "unknown-word": (p) => ({
    message: "В документе закона здесь нет такого слова.",
    help: meant(p, "Уберите его; слова перечислены в data/README.md."),
  }),
  "unknown-name": (p) => ({
    message: "В законе нет ничего с таким именем.",
    help: meant(p, "Исправьте имя или добавьте то, что оно означает."),
  }),
  "unknown-step": (p) =>
    p.value("reason") === "later"
      ? {
          message: "Этот шаг идёт позже: его мандаты ещё не распределены.",
          help: "Возьмите шаг перед этим или расставьте шаги в том порядке, в каком их делает закон.",
        }
      : {
          message: "В законе нет шага с таким именем.",
          help: meant(p, "Исправьте имя."),
        },
  "needs-list": () => ({
    message: "Этот показатель относится к списку, а здесь списка нет.",
    help: 'Сложите его по спискам: { "total": "votes" }, или возьмите показатель территории, например party.',
  }),
  extends: (p) =>
    p.value("reason") === "cycle"
      ? {
          message: "Закон продолжает сам себя.",
          help: "Пусть один из законов цепочки стоит сам по себе.",
        }
      : { message: "Закон, который он продолжает, неизвестен.", help: "mandate laws" },
  "change-path": (p) => ({
    message: "В законе нет такого пути.",
    help: p.has("nearest") ? nearest(p) : "mandate laws show ID",
  }),
  "no-threshold": () => ({
    message: "Закон не требует такой доли: заменять нечего.",
    help: "Выберите другой закон (--law) или измените место в законе: --set PATH=VALUE.",
  }),
  "many-thresholds": (p) => ({
    message: `Таких долей в законе несколько${p.has("paths") ? `: ${listed(p, "paths")}` : ""}.`,
    help: "Укажите, какую из них: --set PATH=VALUE.",
  }),
  "many-tops": (p) => ({
    message: `В документе несколько выборов (${listed(p, "areas")}), а закон применяется к одним.`,
    help: "Дайте документ одних из них или такой, где есть территория, в которую входят все.",
  }),
  "votes-not-ballots": (p) => {
    const base = p.pick(BASE, "base")?.[0] ?? p.value("base");
    return {
      message: `У избирателя здесь несколько голосов, а база «${base}» считает бюллетени, не голоса: доля от неё ничего не значит.`,
      help: "Возьмите долю голосов за списки (--of party) или закон, который так и делает.",
    };
  },
  "no-house": (p) => ({
    message: `Закон${p.has("law") ? ` ${p.value("law")}` : ""} берёт число мандатов из данных о выборах, а в них его нет.`,
    help: 'Добавьте "seats" к первой территории или выберите закон, где число есть.',
  }),
};
