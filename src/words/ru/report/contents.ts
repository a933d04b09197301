import type { Language } from "../../language.ts";
import { counted } from "../prose.ts";

export const contents: Language["report"]["contents"] = {
  title: "Отчёты о выборах",
  headline: (reports) =>
    counted(reports, ["отчёт о выборах", "отчёта о выборах", "отчётов о выборах"]),
  answer:
    "Сначала последние. Если результат не окончательный, об этом говорят строка, заголовок и имена файлов.",
  reports: "Отчёты",
  madeWith: (command) => ["Сделано командой ", command, "."],
};
