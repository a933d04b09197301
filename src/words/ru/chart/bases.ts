import type { Language } from "../../language.ts";
import { terms } from "../terms.ts";

export const bases: Language["chart"]["bases"] = {
  subtitle: (share, house, list, other) =>
    `Те же голоса при пороге ${share} от каждой базы${house === null ? "" : ` и ${terms.seats(house)} по итогу`}. Ромб: ${list}${other === undefined ? "" : `; круг: ${other}`}; закрашено: проходит; контур: нет.`,
  out: "◂ не проходит",
  in: "проходит ▸",
  fate: (passes) => (passes === "undecided" ? "не решено" : passes ? "проходит" : "не проходит"),
  seats: "Мандаты",
  law: "база по закону",
  another: "другое правило",
  none: "Пороги от других баз неизвестны.",
  cutAxis: (line, half) =>
    `Ось обрезана: по ${half}\u00a0п.\u00a0п. по обе стороны от ${line}, сравнивайте положение, а не длину`,
  alt: "Сравнение баз порога",
  row: (base, list, fate, gap, seats) =>
    `${base}: ${list} ${fate}${gap && `, ${gap}`}${seats && `; мандаты: ${seats}`}`,
};
