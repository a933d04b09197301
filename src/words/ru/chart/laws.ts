import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { counted, countedOf, type Plural, plural, spelled } from "../prose.ts";
import { LISTS } from "../terms.ts";

export const laws: Language["chart"]["laws"] = {
  allUndecided: (laws) => `По этим законам мандаты не определены (${counted(laws, LAWS)}).`,
  underOne: (lists, law) => `${capital(getSeats(lists))} по закону ${law}`,
  underAll: (lists, laws) =>
    `${capital(getSeats(lists))} по ${laws === 2 ? "обоим законам" : `всем законам (${whole(laws)})`}`,
  between: (least, most) =>
    `Мандаты получают от ${whole(least)} до ${countedOf(most, "списка", "списков")}, смотря по закону`,
  underOwn: (lists, law) => `${whole(lists)} — по закону этих выборов, ${law}`,
  undecided: (laws) =>
    `не решено по ${whole(laws)} ${plural(laws, ["закону", "законам", "законам"])}`,
  actual: "закон этих выборов",
  subtitle: (laws) =>
    `Те же голоса: ${counted(laws, LAWS)}. Полоса — вся палата, списки по числу голосов; линия — её половина`,
  dashed: "Пунктир: не решено",
  noThreshold: "без общего порога",
  alt: "Полосы мандатов, по одной на закон",
  needs: "Нужны другие законы: --laws kg-2007,kg-2015.",
  none: "Ни один из законов не даёт спискам мандатов при этих голосах.",
};

const LAWS: Plural = ["закон", "закона", "законов"];

const getSeats = (lists: number): string =>
  lists === 0
    ? "ни один список не получает мандатов"
    : `мандаты ${plural(lists, ["получает", "получают", "получают"])} ${spelled(lists)} ${plural(lists, LISTS)}`;
