import type { Language } from "../../language.ts";

export const page: Language["report"]["page"] = {
  onThisPage: "Бул барактан",
  atAGlance: "Кыскача",
  statusLabel: "Бул жыйынтыктын статусу",
  warning: "Маалыматка эскертүү.",
  noticesLabel: "Чечиле электер жана маалыматка эскертүүлөр",
  lawMark: "(мыйзам боюнча)",
  closeMark: "◂ чекте",
  closeWord: "чекте",
  madeWith: (command, election, law) => [
    "Түзгөн буйрук: ",
    command,
    `. Маалымат: ${election}; мыйзам: ${law}.`,
  ],
  status: (words) => `Статусу: ${words.join(", ").replace(/^статусу /, "")}.`,
};
