import type { Language } from "../../language.ts";
import { meant } from "./hints.ts";

export const names: Language["problems"]["names"] = {
  "same-name": () => ({
    message: "Бул аталыш эки жолу кездешет; добуштарын ажыратууга болбойт.",
    help: "Экөөнүн биринин атын өзгөртүңүз.",
  }),
  "same-id": (p) => ({
    message: p.has("groups")
      ? `Бул эки топто турат (${p.pick(KINDS, "groups") ?? p.value("groups")}): бөлүнгөнү же бириккени бир топ болот.`
      : p.has("area")
        ? `Бул үчүн эки сан бар; аймак: ${p.value("area")}.`
        : "Бул белги (id) эки жолу кездешет; бирин биринен ажыратууга болбойт.",
    help: "Бирин калтырыңыз же экинчисине өз белгисин бериңиз.",
  }),
  "missing-area": (p) => ({
    message: "Мындай белгиси (id) бар аймак жок.",
    help: meant(p, "Белгини оңдоңуз же аймакты кошуңуз."),
  }),
  "missing-list": (p) => ({
    message: "Мындай белгиси (id) бар тизме жок.",
    help: meant(p, "Белгини оңдоңуз же тизмени кошуңуз."),
  }),
  cycle: (p) =>
    p.has("names")
      ? {
          message: `Бул өзүнө эле алып келет: ${p.all("names").join(" → ")}.`,
          help: "Алардын бири өзүнчө бир нерсеге таянсын.",
        }
      : {
          message: "Бул аймак өзүнүн ичинде жатат.",
          help: "Бул жолдогу аймактардын бири эмнеге кирерин оңдоңуз.",
        },
  schema: (p) => ({
    message: `Бул жерде күтүлөт: ${p.expected() || "башка нерсе"}.`,
    help:
      p.place.path === undefined
        ? "Уячаны оңдоңуз."
        : meant(p, "Оңдоңуз; түзүлүшү data/README.md ичинде."),
  }),
  "unknown-id": (p) => {
    const kind = p.pick(KINDS, "kind") ?? p.value("kind");
    const where = [kind, p.value("election")].filter(Boolean).join(", ");
    return {
      message: `Мындай белги (id) белгисиз${where && `; изделген жер: ${where}`}.`,
      help: meant(p, p.value("kind") === "laws" ? "mandate laws" : "Белгини оңдоңуз."),
    };
  },
};

const KINDS = {
  lists: "тизмелер",
  areas: "аймактар",
  laws: "мыйзамдар",
  "elections compared": "салыштырылган шайлоолор",
};
