import type { Language } from "../../language.ts";

export const absent: Language["chart"]["absent"] = {
  notKnown: "белгисиз",
  notDecided: "чечиле элек",
  apart: "Булар бири-бирине байланышы жок бир нече өзүнчө шайлоо.",
  noLists: "Тизмелер жок: мандаттар аймактар арасында бөлүштүрүлөт.",
  noSeats: "Бул жерде жазылган мыйзам мандат бөлүштүрбөйт.",
  tooTall: (size) => `Диаграмма өтө бийик: ${size} өлчөмүндөгү сүрөттө аны окууга болбойт.`,
};
