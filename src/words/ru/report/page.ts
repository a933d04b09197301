import type { Language } from "../../language.ts";

export const page: Language["report"]["page"] = {
  onThisPage: "На этой странице",
  atAGlance: "Коротко",
  statusLabel: "Статус этого результата",
  warning: "Замечание к данным.",
  noticesLabel: "Что не решено и замечания к данным",
  lawMark: "(по закону)",
  closeMark: "◂ на грани",
  closeWord: "на грани",
  madeWith: (command, election, law) => [
    "Составлено командой ",
    command,
    `. Данные: ${election}; закон: ${law}.`,
  ],
  status: (words) => `Статус: ${words.join(", ").replace(/^статус /, "")}.`,
};
