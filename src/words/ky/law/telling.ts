import type { TermKey, TieRule } from "../../../law/law.ts";
import type { Language } from "../../language.ts";
import type { OwnWord } from "../../law/parts.ts";
import { capital } from "../../text.ts";
import { PLACE } from "./places.ts";
import { step } from "./step.ts";

export const telling: Language["law"]["telling"] = {
  passes: (level, condition) =>
    `Тизме ${level === undefined ? "" : `${PLACE[level].inOne} `}өтөт, эгерде ${condition}.`,
  noThreshold: "Мыйзамда босого жок: ар бир тизме катышат.",
  step: (name, sentence) => `Кадам ${name}: ${sentence}.`,
  onlyStep: (sentence) => capital(`${sentence}.`),
  figure: (name, value) => `«${name}» көрсөткүчү: ${value}.`,
  condition: (name, condition) => `Тизме «${name}» шартына жооп берет, эгерде ${condition}.`,
  ties: (ties) => {
    const words = ties.map((tie, i) => {
      const first = FIRST[tie];
      return first === undefined ? LAST[tie] : `${first}${i === 0 ? " алдыга чыгат" : ""}`;
    });
    return `Теңдик болгондо ${words.join(", андан кийин ")}.`;
  },
  aside: (names) => `Эсеп үчүн гана керек, эч кимге берилбейт: ${step.names(names)} мандаттары.`,
  notKnown: (points) => `Белгисиз: ${points.join("; ")}.`,
  ownWords: (words) =>
    `Мыйзамдын өз сөздөрү менен: ${words.map((word) => `${TERM[word.term]} — ${originals(word)}`).join("; ")}.`,
};

/** Rules by which one of the equals goes before the others. */
const FIRST: Readonly<Partial<Record<TieRule, string>>> = {
  "more-votes": "добушу көбү",
  "fewer-votes": "добушу азы",
  "larger-remainder": "калдыгы чоңу",
  "no-seat-yet": "мандат ала элеги",
  "candidate-votes": "кийинки талапкеринин добушу көбү",
  "more-wards": "көбүрөөк шайлоо районунда алдыда болгону",
};

const LAST: Readonly<Partial<Record<TieRule, string>>> = {
  lot: "чүчүкулак тартылат",
  "lot-then-alternate": "биринчи жолу чүчүкулак тартылат, андан ары мандаттар кезек менен берилет",
  unknown: "мыйзамдын белгилүү текстинде эреже жок",
};

const TERM: Readonly<Record<TermKey, string>> = {
  registered: "катталган шайлоочулар",
  cast: "берилген бюллетендер",
  valid: "жарактуу добуштар",
  votes: "тизмелер үчүн добуштар",
  "against-all": "баарына каршы",
  threshold: "босого",
  list: "тизме",
  district: "округ",
  seats: "мандаттар",
  "direct-seats": "түз утулган мандаттар",
  levelling: "теңдөөчү мандаттар",
  overhang: "ашыкча мандаттар",
  bonus: "бонус мандаттар",
  quota: "квота",
  quotient: "бөлүндү",
  remainder: "калдык",
  method: "ыкма",
  connection: "тизмелерди бириктирүү",
  lot: "чүчүкулак",
};

const originals = ({ originals }: OwnWord): string =>
  originals
    .map(
      ({ original, language, translated }) =>
        `${original} (${language}${translated ? ", котормо" : ""})`,
    )
    .join(", ");
