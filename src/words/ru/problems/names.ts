import type { Language } from "../../language.ts";
import { meant } from "./hints.ts";

export const names: Language["problems"]["names"] = {
  "same-name": () => ({
    message: "Это имя встречается дважды; голоса нельзя различить.",
    help: "Переименуйте одно из двух.",
  }),
  "same-id": (p) => ({
    message: p.has("groups")
      ? `Это стоит в двух группах (${p.pick(KINDS, "groups") ?? p.value("groups")}): то, что разделилось или объединилось, — одна группа.`
      : p.has("area")
        ? `Для этого есть два числа; территория: ${p.value("area")}.`
        : "Это обозначение (id) встречается дважды; одно нельзя отличить от другого.",
    help: "Оставьте одно или дайте другому собственное обозначение.",
  }),
  "missing-area": (p) => ({
    message: "Территории с таким обозначением (id) нет.",
    help: meant(p, "Исправьте обозначение или добавьте территорию."),
  }),
  "missing-list": (p) => ({
    message: "Списка с таким обозначением (id) нет.",
    help: meant(p, "Исправьте обозначение или добавьте список."),
  }),
  cycle: (p) =>
    p.has("names")
      ? {
          message: `Это ведёт к самому себе: ${p.all("names").join(" → ")}.`,
          help: "Пусть одно из них опирается на что-то своё.",
        }
      : {
          message: "Эта территория лежит внутри самой себя.",
          help: "Исправьте, во что входит одна из территорий на этом пути.",
        },
  schema: (p) => ({
    message: `Здесь ожидается: ${p.expected() || "что-то другое"}.`,
    help:
      p.place.path === undefined
        ? "Исправьте ячейку."
        : meant(p, "Исправьте; форма описана в data/README.md."),
  }),
  "unknown-id": (p) => {
    const kind = p.pick(KINDS, "kind") ?? p.value("kind");
    const where = [kind, p.value("election")].filter(Boolean).join(", ");
    return {
      message: `Такое обозначение (id) неизвестно${where && `; где искали: ${where}`}.`,
      help: meant(p, p.value("kind") === "laws" ? "mandate laws" : "Исправьте обозначение."),
    };
  },
};

const KINDS = {
  lists: "списки",
  areas: "территории",
  laws: "законы",
  "elections compared": "сравниваемые выборы",
};
