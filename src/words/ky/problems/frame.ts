import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";

export const frame: Language["problems"]["frame"] = {
  error: "ката",
  warning: "эскертүү",
  found: "табылды",
  manyTimes: (message, times, first) =>
    `${message} Мындай жерлердин саны: ${times}${first.length === 0 ? "" : `, биринчилери: ${first.join(", ")}`}.`,
  andMore: (shown, more) => `${shown} жана дагы ${whole(more)} (баарын --json көрсөтөт)`,
  fault: (reason) => `Бул mandate программасынын өзүндөгү ката, маалыматыңызда эмес: ${reason}`,
  faultHelp: "Ал жөнүндө буйрук жана мүмкүн болсо файл менен кошо кабарлаңыз.",
  noRoom: "Жыйынтыкты жазууга болбойт: диск толгон же түзмөк мындан ары маалымат албайт.",
};

const inQuotes = (text: string): string => `«${text}»`;

export const place: Language["problems"]["place"] = {
  sources: { "standard input": "стандарттуу киргизүү" },
  sheet: (name) => `барак ${inQuotes(name)}`,
  row: (n) => `${whole(n)}-сап`,
  column: (letter, header) =>
    [letter, letter === "" ? "мамыча" : "мамычасы", header === undefined ? "" : inQuotes(header)]
      .filter(Boolean)
      .join(" "),
  area: (id) => `аймак ${id}`,
  list: (id) => `тизме ${id}`,
};

export const found: Language["problems"]["found"] = {
  "announced: passed": "жарыяланган: өткөн",
  "announced: not passed": "жарыяланган: өткөн эмес",
  "HTML without a table": "таблицасы жок HTML",
  "OLE without a workbook": "таблица китеби жок OLE",
  "Parquet of another program": "башка программанын Parquet файлы",
  "JSON of another kind": "башка түрдөгү JSON",
};
