import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { counted, countedOf } from "../prose.ts";
import { LEVEL, terms } from "../terms.ts";
import { because } from "./because.ts";

const role: Language["cli"]["reading"]["role"] = {
  areaId: "код",
  areaName: "название",
  areaParent: "территория, в которую входит",
  areaLevel: "уровень территории",
  registered: terms.baseName.registered,
  cast: terms.baseName.cast,
  valid: terms.baseName.valid,
  invalid: "недействительные бюллетени",
  blank: "незаполненные бюллетени",
  list: "название списка",
  listId: "код списка",
  candidate: "имя кандидата",
  seats: "мандаты",
  sum: "сумма других столбцов",
  contest: "выборы",
  year: "год",
  vote: "которое голосование",
  mode: "способ голосования",
  group: "группа списков",
  left: "не учтено",
};

const rowRole: Language["cli"]["reading"]["rowRole"] = {
  registered: terms.baseName.registered,
  cast: terms.baseName.cast,
  valid: terms.baseName.valid,
  invalid: "недействительные бюллетени",
  blank: "незаполненные бюллетени",
  sum: "сумма остальных",
  subtotal: "сумма некоторых из остальных",
  left: "не учтено",
};

const kind: Language["cli"]["reading"]["kind"] = {
  party: "партия",
  coalition: "коалиция",
  independent: "независимый",
  minority: "меньшинство",
  "against-all": "против всех",
  other: "прочие",
};

export const reading: Language["cli"]["reading"] = {
  quoted: (text) => `«${text}»`,
  howRead: (origin) => `Как это прочитано: ${origin}`,
  guessed: "по догадке, причина в скобках (--write-reading FILE её сохранит)",
  byPublisher: (name) => `так, как публикует источник, ${name}`,
  given: (name) => `по --reading${name === "" ? "" : `, ${name}`}`,

  sign: { ",": "запятая", ";": "точка с запятой", "\t": "табуляция", "|": "вертикальная черта" },
  partedBy: (sign) => `разделитель ячеек: ${sign}`,
  sheet: (name) => `лист ${name}`,
  everySheet: "каждый лист — территория",
  noHeaders: "без заголовков",
  headersInRows: (rows) =>
    `заголовки в ${rows.length > 1 ? "строках" : "строке"} ${rows.join(", ")}`,
  headersInColumns: (columns) =>
    `заголовки в ${columns.length > 1 ? "столбцах" : "столбце"} ${columns.join(", ")}`,
  areasInColumns: "территории в столбцах",
  endsWithRow: (row) => `последняя строка ${row}`,
  endsWithColumn: (column) => `последний столбец ${column}`,

  column: (letter, header) => `столбец ${letter} ${header}`,
  columns: (from, to) => `столбцы ${from}–${to}`,
  headers: (headers) => counted(headers, ["заголовок", "заголовка", "заголовков"]),
  votesOfLists: (lists, what) => `голоса ${countedOf(lists, "списка", "списков")}${what}`,
  votesOfList: (what) => `голоса одного списка${what}`,
  votesOf: (name, what) => `голоса${name === undefined ? "" : ` списка ${name}`}${what}`,
  ofKind: (is) => ` (${kind[is]})`,
  inVote: (vote) => `, голосование ${vote}`,
  kind,
  role,
  areaRole: (is, level) => `${role[is]} ${LEVEL[level].ofOne}`,
  rowRole,
  rowsWhere: (cells) =>
    `строки, где ${cells.map(([header, cell]) => `${header} = ${cell}`).join(" и ")}`,

  leftOut: "Не учтено или принято как есть",
  rowsFrom: (rows, where) => `${counted(rows, ["строка", "строки", "строк"])}, начиная: ${where}`,
  choose: (values) => `Нужно выбрать одно из ${countedOf(values, "значения", "значений")}:`,
  more: (texts) => `ещё ${whole(texts)} (все есть в --json)`,
  because,
};
