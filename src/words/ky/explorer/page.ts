import type { Language } from "../../language.ts";
import { percent, rule, whole } from "../../numbers.ts";
import { PLACE } from "../law/places.ts";
import { terms } from "../terms.ts";

export const page: Language["explorer"]["page"] = {
  title: (title) => `${title}: эгер ушундай болсо`,
  suppose: "Божомолдойлу",
  actual: "Иш жүзүндө",
  supposed: "Божомол",
  asItWas: "Эч нерсе божомолдонгон жок: бул иш жүзүндөгү жыйынтык.",
  reset: "Иш жүзүндөгү жыйынтыкка кайтуу",
  beside: "Мандаттар: иш жүзүндө жана божомол боюнча",
  answer: "Жооп",
  result: "Мындан эмне келип чыгат",
  skip: "Эмне келип чыгарына өтүү",
  noScript: "Бул барак баарын браузерде эсептейт, ага JavaScript керек.",

  law: "Мыйзам",
  threshold: "Босого",
  thresholdSlider: "Босого, бир чектен кийинкисине чейин",
  share: "Талап кылынган үлүш",
  shareHint: "Мисалы 5% же 1/20; 0% менен 100% ортосунда.",
  notShare: "Үлүш 5% же 1/20 түрүндө жазылат; 0% менен 100% ортосунда.",
  base: "Үлүштүн негизи",
  region: (level) => `Ар бир ${PLACE[level].inOne} талап кылынган үлүш`,
  noThreshold: "Бул мыйзамда өзгөртүүгө боло турган жалпы бирдиктүү босого жок.",
  noBreaks: "Чектер бул жерде жок: негиздин так саны белгисиз.",
  seats: "Мандаттар",
  house: "Мандаттардын саны",
  notSeats: (most) => `Бүтүн сан: 1 менен ${whole(most)} ортосунда.`,
  method: "Ыкма",
  methodOfLaw: (title) => `${title} (мыйзам боюнча)`,
  most: "Бир тизменин эң көп мандаты (бош болсо: чек жок)",
  noMethod: "Бул мыйзам мандаттарды бир нече кадам менен бөлөт же бөлбөйт: бирдиктүү ыкма жок.",
  lists: "Тизмелер",
  listsHint: "Тизме башкасы менен биригип же такыр катышпай калышы мүмкүн.",
  alone: "өзүнчө катышат",
  notCast: "катышпайт, добуштар берилген эмес",
  spoiled: "катышпайт, добуштар жараксыз",
  standsWith: "ушул тизме менен бирге",
  areas: (level) => `Эсепке алынбайт: ${terms.levelName[level][1]}`,
  leaveOut: "Кайсы көрсөткүчтүн тартибинде алып салуу",
  all: "жок: баары эсептелет",
  largest: "адегенде эң чоңдору",
  smallest: "адегенде эң кичинелери",
  first: "Тартип",
  howMany: (level) => `Алынып салынды (${terms.levelName[level][1]})`,
  changesAt: (found, state) => {
    if (found.length === 0) return NO_CHANGE[state];
    const more = found.length - SHOWN;
    const some = found.slice(0, SHOWN).map(whole).join("; ");
    const numbers = more > 0 ? `${some} жана дагы ${whole(more)} сан` : some;
    return `Мынча алынып салынганда жооп өзгөрөт: ${numbers}${{ looking: " …", done: ".", stopped: `. ${NO_FURTHER}` }[state]}`;
  },
  nextBreak: "Кийинки өзгөрүү",
  previousBreak: "Мурунку өзгөрүү",
  leftOutNote: "Бул жооп кайда өзгөрөрүн көрсөтөт; участкалар эмне үчүн айырмаланарын далилдебейт.",

  between: (below, above, line, strict) => {
    const [low, high] = [below, above].map(
      (edge) =>
        edge && `${percent(edge.share, 3, line)}% (${terms.votes(edge.votes)}: ${edge.list})`,
    );
    const [from, to] = strict
      ? ["ушул жана андан жогору", "төмөн"]
      : ["жогору", "ушул жана андан төмөн"];
    if (low && high) return `Ушул эле жыйынтык: ${low} — ${from}, ${high} — ${to}.`;
    if (low) return `Ушул эле жыйынтык: ${low} — ${from}.`;
    return high ? `Ушул эле жыйынтык: ${high} — ${to}.` : "Эч бир үлүш эч нерсени өзгөртпөйт.";
  },
  atShare: (share, of, passing) =>
    `${rule(share)} (${terms.baseName[of]}): ${terms.lists(passing)}`,

  govern: "Ким көпчүлүк түзө алат",
  governActual: "Иш жүзүндө:",
  table: "Бардык тизмелер",
  close: "Чектегилер",
  charts: "Диаграммалар",
  open: "Чечиле элек",
  evidence: (name) => `${name}: негиздеме`,
  shut: "Жабуу",
  evidenceHint: "Аталышын басыңыз: мыйзам эмнени талап кылат жана мандаттар кайдан келди.",
  withStatus: (status, seats) => `${status.length > 0 ? ` (${status.join(", ")})` : ""} ${seats}`,
  bar: (label, lists) => `${label}: ${lists}`,
  noSeats: "мандат жок",

  data: "Башка маалыматтар",
  dataHint:
    "Файлды ушул баракка сүйрөп келиңиз, тандаңыз же таблицаны чаптаңыз. Маалымат ушул компьютерде калат.",
  file: "Файл (CSV, xlsx же жыйынтыктын JSON документи)",
  paste: "Чапталган таблица",
  pasted: "чапталган таблица",
  readPasted: "Таблицаны окуу",
  read: (name, lists, areas) => `${name}: ${terms.lists(lists)}, ${terms.areas(areas)}.`,
  reading: (name) => `Окулууда: ${name} …`,
  notRead: "Муну окуу мүмкүн болбоду.",
  moreProblems: (n) => `Дагы ${whole(n)} ката.`,
  choose: (kind) =>
    `Тандаңыз: ${
      {
        contest: "шайлоо",
        year: "жыл",
        vote: "добуш берүү",
        level: "деңгээл",
        sheet: "барак",
      }[kind]
    }`,
  chosen: "Окуу",
  back: "Ушул барактын маалыматына кайтуу",
  lawFor: (title) =>
    `Маалыматта ушул барактагы мыйзамдардын бири да аталган эмес: «${title}» мыйзамы боюнча эсептелди.`,

  keep: "Сактоо",
  keepHint:
    "Божомол ушул барактын дарегинде сакталат. Сценарий документи катары аны шилтеме кылып, кайра эсептөөгө болот:",
  save: "scenario.json катары сактоо",
  again: (election) => `mandate scenario ${election} --scenario scenario.json`,
  sources: "Булактар",
  madeWith: (election) =>
    `mandate explore буйругу менен жасалган: ${election}. Барак эч кандай суроо-талап жөнөтпөйт.`,
};

/** So many numbers are still read. */
const SHOWN = 12;

const NO_FURTHER =
  "Андан ары алып салууга болбойт: камтыган аймактын добуштары ичиндегилерден аз болуп калат.";
const NO_CHANGE = {
  looking: "Жооп өзгөрө турган сандар изделүүдө …",
  done: "Жооп бир да санда өзгөрбөйт.",
  stopped: NO_FURTHER,
};
