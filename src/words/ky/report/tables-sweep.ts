import type { Language } from "../../language.ts";
import { BASE } from "../terms.ts";

export const sweepTable: Language["report"]["sweepTable"] = {
  caption: (size, of) => `Босого, % эсебинде: ${BASE[of].many}, ${size}`,
  above: "Жогору",
  upTo: "Чейин",
  votes: "= добуш",
  noEnd: "чексиз",
  isLaw: (share) => `${share}, мыйзам`,
  edges: (strict) =>
    `Ар бир чек — тизменин өз үлүшү; чектин өзүндө тизме ${strict ? "өтпөйт («ашык»)" : "өтөт («кеминде»)"}.`,
  keptOut: (lists) => `Мыйзамдын башка эрежеси боюнча өтпөйт: ${lists.join("; ")}.`,
  undecided: (lists) => `Мыйзамдын башка эрежеси боюнча чечиле элек: ${lists.join("; ")}.`,
};
