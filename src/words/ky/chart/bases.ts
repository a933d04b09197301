import type { Language } from "../../language.ts";
import { terms } from "../terms.ts";

export const bases: Language["chart"]["bases"] = {
  subtitle: (share, house, list, other) =>
    `Ошол эле добуштар, ар бир негизде босого ${share}${house === null ? "" : `, жана андан чыккан ${terms.seats(house)}`}. Ромб: ${list}${other === undefined ? "" : `; тегерек: ${other}`}; боёлгону өтөт; контуру өтпөйт.`,
  out: "◂ өтпөйт",
  in: "өтөт ▸",
  fate: (passes) => (passes === "undecided" ? "чечиле элек" : passes ? "өтөт" : "өтпөйт"),
  seats: "Мандаттар",
  law: "мыйзамдагы негиз",
  another: "башка эреже",
  none: "Башка негиздер боюнча босоголор белгисиз.",
  cutAxis: (line, half) =>
    `Ок кыскартылган: ${line} чегинин эки жагында ${half}\u00a0п.\u00a0п. бар; узундукту эмес, ордун салыштырыңыз`,
  alt: "Босогонун негиздерин салыштыруу",
  row: (base, list, fate, gap, seats) =>
    `${base}: ${list} ${fate}${gap && `, ${gap}`}${seats && `; мандаттар: ${seats}`}`,
};
