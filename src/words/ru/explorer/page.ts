import type { Language } from "../../language.ts";
import { percent, rule, whole } from "../../numbers.ts";
import { inEachArea } from "../law/places.ts";
import { counted, plural } from "../prose.ts";
import { AREA, BASE, LEVEL, LISTS, terms } from "../terms.ts";

export const page: Language["explorer"]["page"] = {
  title: (title) => `${title}: что, если`,
  suppose: "Предположим",
  actual: "Фактически",
  supposed: "Предположение",
  asItWas: "Ничего не предположено: это фактический итог.",
  reset: "Вернуться к фактическому итогу",
  beside: "Мандаты: фактически и по предположению",
  answer: "Ответ",
  result: "Что из этого следует",
  skip: "К тому, что из этого следует",
  noScript: "Эта страница считает всё в браузере, и ей нужен JavaScript.",

  law: "Закон",
  threshold: "Порог",
  thresholdSlider: "Порог, от одной границы до следующей",
  share: "Требуемая доля",
  shareHint: "Например 5% или 1/20, от 0% до 100%.",
  notShare: "Доля пишется как 5% или 1/20, от 0% до 100%.",
  base: "Доля от",
  region: (level) => `Требуемая доля ${inEachArea(level)}`,
  noThreshold: "В этом законе нет единого порога для всей страны, который можно было бы изменить.",
  noBreaks: "Границ здесь нет: база точно не известна.",
  seats: "Мандаты",
  house: "Число мандатов",
  notSeats: (most) => `Целое число от 1 до ${whole(most)}.`,
  method: "Метод",
  methodOfLaw: (title) => `${title} (по закону)`,
  most: "Наибольшее число мандатов у списка (пусто: без предела)",
  noMethod:
    "Этот закон распределяет мандаты в несколько шагов или не распределяет: единого метода нет.",
  lists: "Списки",
  listsHint: "Список может объединиться с другим или не участвовать вовсе.",
  alone: "участвует сам",
  notCast: "не участвует, голоса не поданы",
  spoiled: "не участвует, голоса недействительны",
  standsWith: "вместе со списком",
  areas: (level) => `Без учёта: ${LEVEL[level].many}`,
  leaveOut: "Исключать в порядке показателя",
  all: "нет: учтены все",
  largest: "сначала наибольшие",
  smallest: "сначала наименьшие",
  first: "Порядок",
  howMany: (level) => `Исключено (${LEVEL[level].many})`,
  changesAt: (found, state) => {
    if (found.length === 0) return NO_CHANGE[state];
    const more = found.length - SHOWN;
    const some = found.slice(0, SHOWN).map(whole).join("; ");
    const numbers = more > 0 ? `${some} и ещё ${whole(more)}` : some;
    return `Ответ меняется, когда исключено: ${numbers}${{ looking: " …", done: ".", stopped: `. ${NO_FURTHER}` }[state]}`;
  },
  nextBreak: "Следующее изменение",
  previousBreak: "Предыдущее изменение",
  leftOutNote:
    "Перебор показывает, где ответ меняется; он не доказывает, почему участки различаются.",

  between: (below, above, line, strict) => {
    const [low, high] = [below, above].map(
      (edge) =>
        edge && `${percent(edge.share, 3, line)}% (${terms.votes(edge.votes)}: ${edge.list})`,
    );
    if (low && high)
      return `То же самое ${strict ? "от" : "выше"} ${low} ${strict ? "и ниже" : "и до"} ${high}.`;
    if (low) return `То же самое ${strict ? "от" : "выше"} ${low}.`;
    return high
      ? `То же самое ${strict ? "ниже" : "до"} ${high}.`
      : "Никакая доля ничего не меняет.";
  },
  atShare: (share, of, passing) => `${rule(share)} от ${BASE[of][1]}: ${counted(passing, LISTS)}`,

  govern: "Кто может составить большинство",
  governActual: "Как было:",
  table: "Все списки",
  close: "На грани",
  charts: "Диаграммы",
  open: "Не решено",
  evidence: (name) => `${name}: обоснование`,
  shut: "Закрыть",
  evidenceHint: "Нажмите на название: что требует закон и откуда взялись мандаты.",
  withStatus: (status, seats) => `${status.length > 0 ? ` (${status.join(", ")})` : ""} ${seats}`,
  bar: (label, lists) => `${label}: ${lists}`,
  noSeats: "мандатов нет",

  data: "Другие данные",
  dataHint:
    "Перетащите файл на эту страницу, выберите его или вставьте таблицу. Данные остаются на этом компьютере.",
  file: "Файл (CSV, xlsx или документ с результатами в JSON)",
  paste: "Вставленная таблица",
  pasted: "вставленная таблица",
  readPasted: "Прочитать таблицу",
  read: (name, lists, areas) =>
    `${name}: ${counted(lists, LISTS)}, ${counted(areas, AREA.counted)}.`,
  reading: (name) => `Чтение: ${name} …`,
  notRead: "Это не удалось прочитать.",
  moreProblems: (n) => `И ещё ${whole(n)} ${plural(n, ["ошибка", "ошибки", "ошибок"])}.`,
  choose: (kind) =>
    `Выберите ${
      {
        contest: "выборы",
        year: "год",
        vote: "голосование",
        level: "уровень",
        sheet: "лист",
      }[kind]
    }`,
  chosen: "Прочитать",
  back: "Вернуться к данным этой страницы",
  lawFor: (title) =>
    `В данных не назван ни один закон с этой страницы: подсчёт по закону «${title}».`,

  keep: "Сохранить",
  keepHint:
    "Адрес этой страницы хранит предположение. Как документ сценария его можно цитировать и пересчитать:",
  save: "Сохранить как scenario.json",
  again: (election) => `mandate scenario ${election} --scenario scenario.json`,
  sources: "Источники",
  madeWith: (election) =>
    `Сделано командой mandate explore из ${election}. Страница не отправляет запросов.`,
};

/** So many numbers are still read. */
const SHOWN = 12;

const NO_FURTHER =
  "Дальше исключать нельзя: у охватывающей территории голосов меньше, чем у входящих в неё.";
const NO_CHANGE = {
  looking: "Идёт поиск чисел, при которых ответ меняется …",
  done: "Ответ не меняется ни при каком их числе.",
  stopped: NO_FURTHER,
};
