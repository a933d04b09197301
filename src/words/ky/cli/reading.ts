import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { PLACE } from "../law/places.ts";
import { counted } from "../prose.ts";
import { terms } from "../terms.ts";
import { because } from "./because.ts";

const role: Language["cli"]["reading"]["role"] = {
  areaId: "коду",
  areaName: "аты",
  areaParent: "кайсы аймакка кирет",
  areaLevel: "аймактын деңгээли",
  registered: terms.baseName.registered,
  cast: terms.baseName.cast,
  valid: terms.baseName.valid,
  invalid: "жараксыз бюллетендер",
  blank: "толтурулбаган бюллетендер",
  list: "тизменин аты",
  listId: "тизменин коду",
  candidate: "талапкердин аты",
  seats: "мандаттар",
  sum: "башка мамычалардын суммасы",
  contest: "шайлоо",
  year: "жыл",
  vote: "кайсы добуш берүү",
  mode: "добуш берүү жолу",
  group: "тизмелердин тобу",
  left: "эсепке алынган жок",
};

const rowRole: Language["cli"]["reading"]["rowRole"] = {
  registered: terms.baseName.registered,
  cast: terms.baseName.cast,
  valid: terms.baseName.valid,
  invalid: "жараксыз бюллетендер",
  blank: "толтурулбаган бюллетендер",
  sum: "калгандардын суммасы",
  subtotal: "калгандардын бир бөлүгүнүн суммасы",
  left: "эсепке алынган жок",
};

const kind: Language["cli"]["reading"]["kind"] = {
  party: "партия",
  coalition: "коалиция",
  independent: "көз карандысыз",
  minority: "азчылык",
  "against-all": "баарына каршы",
  other: "башкалар",
};

export const reading: Language["cli"]["reading"] = {
  quoted: (text) => `«${text}»`,
  howRead: (origin) => `Кантип окулду: ${origin}`,
  guessed: "болжол менен, себеби кашаада (--write-reading FILE сактайт)",
  byPublisher: (name) => `булак жарыялагандай, ${name}`,
  given: (name) => `--reading боюнча${name === "" ? "" : `, ${name}`}`,

  sign: { ",": "үтүр", ";": "чекиттүү үтүр", "\t": "табуляция", "|": "тик сызык" },
  partedBy: (sign) => `уячалардын ортосунда: ${sign}`,
  sheet: (name) => `барак ${name}`,
  everySheet: "ар бир барак — бир аймак",
  noHeaders: "башсабы жок",
  headersInRows: (rows) => `башсаптар: ${rows.join(", ")}-сап`,
  headersInColumns: (columns) => `башсаптар: ${columns.join(", ")} мамычасы`,
  areasInColumns: "аймактар мамычаларда",
  endsWithRow: (row) => `акыркы сап: ${row}`,
  endsWithColumn: (column) => `акыркы мамыча: ${column}`,

  column: (letter, header) => `${letter} мамычасы ${header}`,
  columns: (from, to) => `${from}–${to} мамычалары`,
  headers: (headers) => counted(headers, "башсап"),
  votesOfLists: (lists, what) => `${terms.lists(lists)} үчүн добуштар${what}`,
  votesOfList: (what) => `бир тизменин добуштары${what}`,
  votesOf: (name, what) => `добуштар${name === undefined ? "" : `, тизме ${name}`}${what}`,
  ofKind: (is) => ` (${kind[is]})`,
  inVote: (vote) => `, добуш берүү ${vote}`,
  kind,
  role,
  areaRole: (is, level) => `${PLACE[level].ofMany} ${role[is]}`,
  rowRole,
  rowsWhere: (cells) =>
    `бул саптар: ${cells.map(([header, cell]) => `${header} = ${cell}`).join(" жана ")}`,

  leftOut: "Эсепке алынган жок же ошол бойдон кабыл алынды",
  rowsFrom: (rows, where) => `${counted(rows, "сап")}, башталышы: ${where}`,
  choose: (values) => `Бирин тандоо керек (баары ${whole(values)}):`,
  more: (texts) => `дагы ${whole(texts)} (баары --json ичинде)`,
  because,
};
