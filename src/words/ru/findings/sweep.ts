import type { Language } from "../../language.ts";
import { plural, spelled } from "../prose.ts";
import { LISTS } from "../terms.ts";

export const sweep: Language["findings"]["sweep"] = {
  between: (law, above, upTo) => `Порог ${law} лежит между ${above} и ${upTo}.`,
  aboveAll: (law, highest) =>
    `Порог ${law} выше всех известных долей списков; наибольшая из них: ${highest}.`,
  belowAll: (law, lowest) =>
    `Порог ${law} ниже всех известных долей списков; наименьшая из них: ${lowest}.`,
  nothing: "Никакой порог ничего не меняет.",
  justBelow: (share, lists) => `Чуть ниже ${share}: ${passing(lists)}.`,
  justAbove: (share, lists) => `Чуть выше ${share}: ${passing(lists)}.`,
};

const passing = (lists: number | undefined): string =>
  lists === undefined
    ? "не решено"
    : lists === 0
      ? "ни одного списка"
      : `${spelled(lists)} ${plural(lists, LISTS)}`;
