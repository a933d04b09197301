import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";

export const frame: Language["problems"]["frame"] = {
  error: "ошибка",
  warning: "внимание",
  found: "найдено",
  manyTimes: (message, times, first) =>
    `${message} Таких мест: ${times}${first.length === 0 ? "" : `, первые из них: ${first.join(", ")}`}.`,
  andMore: (shown, more) => `${shown} и ещё ${whole(more)} (все покажет --json)`,
  fault: (reason) => `Сбой в самой программе mandate, а не в ваших данных: ${reason}`,
  faultHelp: "Сообщите о нём вместе с командой и, если можно, с файлом.",
  noRoom: "Вывод нельзя записать: диск заполнен или устройство больше не принимает данных.",
};

const inQuotes = (text: string): string => `«${text}»`;

export const place: Language["problems"]["place"] = {
  sources: { "standard input": "стандартный ввод" },
  sheet: (name) => `лист ${inQuotes(name)}`,
  row: (n) => `строка ${whole(n)}`,
  column: (letter, header) =>
    ["столбец", letter, header === undefined ? "" : inQuotes(header)].filter(Boolean).join(" "),
  area: (id) => `территория ${id}`,
  list: (id) => `список ${id}`,
};

export const found: Language["problems"]["found"] = {
  "announced: passed": "объявлено: прошёл",
  "announced: not passed": "объявлено: не прошёл",
  "HTML without a table": "HTML без таблицы",
  "OLE without a workbook": "OLE без книги с таблицами",
  "Parquet of another program": "Parquet другой программы",
  "JSON of another kind": "JSON другого вида",
};
