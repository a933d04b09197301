import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { PLACE } from "../law/places.ts";
import { spelled } from "../prose.ts";
import { terms } from "../terms.ts";
import { base } from "./base.ts";

export const thresholdBars: Language["chart"]["thresholdBars"] = {
  allPassed: (lists, line) =>
    lists === 1 ? `Жалгыз тизме ${passed(line)}` : `Бардык ${terms.lists(lists)} ${passed(line)}`,
  somePassed: (n, lists, line) =>
    n === 0
      ? `${terms.lists(lists)}ден бири да ${line === undefined ? "" : `${line} босогосунан `}өткөн жок`
      : `${terms.lists(lists)}ден ${spelled(n)} тизме ${passed(line)}`,
  somePassedForCertain: (n, lists, undecided, line) =>
    `${thresholdBars.somePassed(n, lists, line)}, бул анык; ${spelled(undecided)} тизме чечиле элек`,
  keptOut: (name, line) => `${name}: ${line} алды, бирок башка эреже өткөрбөйт`,
  short: (name, votes) => `${name}: ${terms.votes(votes)} жетпей калды`,
  onTheLine: (name) => `${name}: бир да ашык добуш жок`,
  clear: (name, line, votes) => `${name}: ${line} босогосунан ${terms.votes(votes)} ашык`,
  votesNotKnown: (lists) => `${terms.lists(lists)} катышты; добуштары белгисиз`,
  strongest: (name, votes) => `Эң көп добуш: ${name}, ${whole(votes)}`,
  strongestLevel: (lists, votes) => `Эң көп добуш: ${terms.lists(lists)}, ар бири ${whole(votes)}`,

  share: (of, size, asked) =>
    `${capital(base.ofSized(of, size))} ичиндеги үлүш${
      asked === "base"
        ? ", бул мыйзамдагы негиз"
        : asked === "nothing"
          ? "; мыйзам мындан үлүш талап кылбайт"
          : `; мыйзам үлүштү ар бир ${PLACE[asked].inOne} өзүнчө талап кылат`
    }`,
  marks: {
    passed: "Боёлгону: өттү. Контуру: өткөн жок",
    noSeat: "Боёлгону: өттү. Контуру: мандаты жок",
    seats: "Боёлгону: мандаты бар. Контуру: жок",
  },

  line: (share, needed) => `${capital(share)} = ${needed} добуш`,
  alt: (lists, of, size) =>
    `Тилкелер: ${terms.lists(lists)}, ${base.ofSized(of, size)} ичиндеги үлүшү`,
  lineAlt: (share, needed) => `Босого — ${share}, ${needed} добуш`,
  seats: (range) => `${range} мандат`,
  together: (share) => `чогуу ${share}`,
  moreLists: (lists) => `Дагы ${terms.lists(lists)}`,
  votesUnknown: "белгисиз",
  otherRule: "башка эреже боюнча өтпөйт",
  exempt: "башка эреже боюнча өтөт",
  invalid: "Жараксыз бюллетендер",
  invalidMade: "Жараксыз бюллетендер*",
  invalidNote: "* Берилген бюллетендер минус жарактуу добуштар; булакта бул сан басылган эмес",
};

const passed = (line: string | undefined): string =>
  line === undefined ? "өттү" : `${line} босогосунан өттү`;
