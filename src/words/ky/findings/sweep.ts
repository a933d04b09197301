import type { Language } from "../../language.ts";
import { spelled } from "../prose.ts";

export const sweep: Language["findings"]["sweep"] = {
  between: (law, above, upTo) => `${law} босогосу ${above} менен ${upTo} арасында.`,
  aboveAll: (law, highest) =>
    `${law} босогосу тизмелердин белгилүү үлүштөрүнүн баарынан жогору; эң чоңу ${highest}.`,
  belowAll: (law, lowest) =>
    `${law} босогосу тизмелердин белгилүү үлүштөрүнүн баарынан төмөн; эң кичинеси ${lowest}.`,
  nothing: "Эч кандай босого эч нерсени өзгөртпөйт.",
  justBelow: (share, lists) => `${share} чегинен бир аз төмөн: ${passing(lists)}.`,
  justAbove: (share, lists) => `${share} чегинен бир аз жогору: ${passing(lists)}.`,
};

const passing = (lists: number | undefined): string =>
  lists === undefined
    ? "чечиле элек"
    : lists === 0
      ? "бир да тизме жок"
      : `${spelled(lists)} тизме`;
