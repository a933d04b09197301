import type { Language } from "../../language.ts";
import { counted } from "../prose.ts";

export const contents: Language["report"]["contents"] = {
  title: "Шайлоо боюнча отчёттор",
  headline: (reports) => counted(reports, "шайлоо отчёту"),
  answer:
    "Адегенде акыркылары. Жыйынтык акыркы болбосо, бул тууралуу анын сабы, аталышы жана файл аттары айтат.",
  reports: "Отчёттор",
  madeWith: (command) => ["Бул буйрук менен жасалган: ", command, "."],
};
