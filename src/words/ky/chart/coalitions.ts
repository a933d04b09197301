import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { prose, spelled } from "../prose.ts";
import { terms } from "../terms.ts";

export const coalitions: Language["chart"]["coalitions"] = {
  none: (majority, house) => `Бир да коалиция ${seats(majority, house)} ала албайт`,
  only: (names, majority, house) =>
    `${seats(majority, house)} бир гана коалицияда бар: ${prose.joined(names)}`,
  some: (count, size, majority, house) =>
    `${capital(number(count))} ${size === null ? "ашык мүчөсү жок коалиция" : kind(size)} ${seats(majority, house)} ала алат`,
  needless: (finding, names) => `${finding}; ${prose.joined(names)} алардын бирине да керек эмес`,
  manyNeedless: (finding, lists) => `${finding}; ${terms.lists(lists)} бирине да керек эмес`,
  everyPair: "Партиялардын ар бир жубунун мандаттары",
  most: (shown) => `Мандаты эң көп ${spelled(shown)} коалиция, ар бир мүчөсүнүн мандаттары менен`,
  all: "Мындай коалициялардын баары, ар бир мүчөсүнүн мандаттары менен",
  members: "Ар бир мүчөнүн мандаттары",
  marks: "Боёлгону: көпчүлүк. Контуру: көпчүлүккө жетпейт",
  largerHasThis: "Көпчүлүгү бар ар бир чоңураак коалицияда ушул коалиция бар",
  largerHasOne: (count, size) =>
    `Көпчүлүгү бар ар бир чоңураак коалицияда ушул коалициялардын бири бар: ${number(count)} ${kind(size)}`,
  alt: (majority, house) =>
    `Коалициялардын тилкелери жана көпчүлүктүн сызыгы: ${seats(majority, house)}`,
  majority: (enough) => `${whole(enough)} — көпчүлүк`,
  open: "Айрым мандаттар чечиле элек.",
  alone: "Бир тизменин өзүндө эле көпчүлүк бар: коалицияларды салыштыруунун кереги жок.",
  large: "Тизмелер менен мандаттар карап чыгууга мүмкүн болгондон көп.",
};

const seats = (majority: number, house: number): string =>
  `${whole(house)} мандаттан ${whole(majority)} мандат`;

const number = (n: bigint): string => (n < 1_000n ? spelled(Number(n)) : whole(n));

const kind = (size: number | null): string =>
  size === null ? "коалиция" : size === 2 ? "жуп" : `${spelled(size)} партиялуу коалиция`;
