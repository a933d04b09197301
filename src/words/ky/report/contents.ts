import type { Language } from "../../language.ts";
import { counted } from "../prose.ts";

export const contents: Language["report"]["contents"] = {
  title: "Шайлоо боюнча отчёттор",
  headline: (reports) => counted(reports, "шайлоо отчёту"),
  answer:
    "Адегенде акыркылары. Жыйынтык акыркы болбосо, бул тууралуу анын сабы, аталышы жана файл аттары айтат.",
  reports: "Отчёттор",
  caption: "Шайлоолор, алардын статусу жана негизги тыянак",
  election: "Шайлоо",
  date: "Күнү",
  status: "Статусу",
  final: "Акыркы маалымат",
  finding: "Негизги тыянак",
  seats: "Мандаттар",
  madeWith: (command) => ["Бул буйрук менен жасалган: ", command, "."],
};
