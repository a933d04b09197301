import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { spelled } from "../prose.ts";
import { terms } from "../terms.ts";

export const laws: Language["chart"]["laws"] = {
  allUndecided: (laws) => `Бул мыйзамдар боюнча мандаттар чечиле элек: ${whole(laws)} мыйзам.`,
  underOne: (lists, law) => `${law} мыйзамы боюнча ${getSeats(lists)}`,
  underAll: (lists, laws) =>
    `${laws === 2 ? "Эки мыйзам" : `Бардык ${spelled(laws)} мыйзам`} боюнча тең ${getSeats(lists)}`,
  between: (least, most) => `Мыйзамга жараша ${whole(least)}–${terms.lists(most)} мандат алат`,
  underOwn: (lists, law) => `${law}, ${laws.actual}: ${terms.lists(lists)}`,
  undecided: (laws) => `${spelled(laws)} мыйзам боюнча чечиле элек`,
  actual: "ушул шайлоонун мыйзамы",
  subtitle: (laws) =>
    `Ошол эле добуштар, ${spelled(laws)} мыйзам. Ар бир тилке — бүт палата, тизмелер добуштун саны боюнча; сызык — палатанын жарымы`,
  dashed: "Үзүк сызык: чечиле элек",
  noThreshold: "жалпы босого жок",
  alt: "Мандаттардын тилкелери, ар бир мыйзамга бирден",
  needs: "Башка мыйзамдар керек: --laws kg-2007,kg-2015.",
  none: "Мыйзамдардын бири да бул добуштар менен тизмелерге мандат бербейт.",
};

const getSeats = (lists: number): string =>
  lists === 0 ? "бир да тизме мандат албайт" : `${spelled(lists)} тизме мандат алат`;
