import type { TermKey, TieRule } from "../../../law/law.ts";
import type { Language } from "../../language.ts";
import type { OwnWord } from "../../law/parts.ts";
import { capital } from "../../text.ts";
import { LEVEL } from "../terms.ts";
import { closed } from "./closed.ts";
import { step } from "./step.ts";

export const telling: Language["law"]["telling"] = {
  passes: (level, condition) =>
    closed(
      `Список проходит${level === undefined ? "" : ` ${LEVEL[level].at} ${LEVEL[level].inOne}`}, если ${condition}.`,
    ),
  noThreshold: "Порога в законе нет: участвует каждый список.",
  step: (name, sentence) => closed(`Шаг ${name}: ${sentence}.`),
  onlyStep: (sentence) => capital(closed(`${sentence}.`)),
  figure: (name, value) => closed(`Показатель «${name}»: ${value}.`),
  condition: (name, condition) => closed(`Список отвечает условию «${name}», если ${condition}.`),
  ties: (ties) => {
    const words = ties.map((tie, i) => {
      const first = FIRST[tie];
      return first === undefined ? LAST[tie] : `${i === 0 ? "первым идёт " : ""}тот, ${first}`;
    });
    return `При равенстве ${words.join(", затем ")}.`;
  },
  aside: (names) => `Мандаты ${step.names(names)} нужны только для счёта и никому не достаются.`,
  notKnown: (points) => `Неизвестно: ${points.join("; ")}.`,
  ownWords: (words) =>
    `Словами самого закона: ${words.map((word) => `${TERM[word.term]} — ${originals(word)}`).join("; ")}.`,
};

/** Rules by which one of the equals goes before the others. */
const FIRST: Readonly<Partial<Record<TieRule, string>>> = {
  "more-votes": "у кого больше голосов",
  "fewer-votes": "у кого меньше голосов",
  "larger-remainder": "у кого больше остаток",
  "no-seat-yet": "у кого ещё нет мандата",
  "candidate-votes": "чей следующий кандидат получил больше голосов",
  "more-wards": "кто впереди в большем числе избирательных районов",
};

const LAST: Readonly<Partial<Record<TieRule, string>>> = {
  lot: "бросают жребий",
  "lot-then-alternate": "в первый раз бросают жребий, а дальше мандаты получают по очереди",
  unknown: "в известном тексте закона правила нет",
};

const TERM: Readonly<Record<TermKey, string>> = {
  registered: "зарегистрированные избиратели",
  cast: "поданные бюллетени",
  valid: "действительные голоса",
  votes: "голоса за списки",
  "against-all": "против всех",
  threshold: "порог",
  list: "список",
  district: "округ",
  seats: "мандаты",
  "direct-seats": "мандаты, выигранные напрямую",
  levelling: "выравнивающие мандаты",
  overhang: "сверхпропорциональные мандаты",
  bonus: "бонусные мандаты",
  quota: "квота",
  quotient: "частное",
  remainder: "остаток",
  method: "метод",
  connection: "соединение списков",
  lot: "жребий",
};

const originals = ({ originals }: OwnWord): string =>
  originals
    .map(
      ({ original, language, translated }) =>
        `${original} (${language}${translated ? ", перевод" : ""})`,
    )
    .join(", ");
