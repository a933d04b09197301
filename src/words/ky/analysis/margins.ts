import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { terms } from "../terms.ts";

const kind: Language["analysis"]["margins"]["kind"] = {
  switched: "башкага өттү",
  spoiled: "бузулду",
  "left-out": "эсептелбеди",
  added: "кошулду",
};

export const margins: Language["analysis"]["margins"] = {
  change: "Эмне өзгөрөт",
  how: "Кантип",
  votes: "Добуш",
  audit: (risk) => `Аудит, тобокел ${risk}`,
  comparison: "Салыштыруу үчүн",
  places: "Бир гана аймакта өзгөргөн добуштар",
  placesFirst: "Мыйзам аймакта да талап койгондуктан, бир аймакта азыраак добуш жетет:",
  caption: "Жыйынтыкты өзгөртө турган эң аз добуш",
  areasCaption: "Мандат өтүшү үчүн эң аз добуш, аймактар боюнча",
  invalid: "жараксыз бюллетендер",
  invalidMade: "жараксыз бюллетендер (айырма)",
  against: "баарына каршы",
  uncounted: (of) => `саналбаган участкалар, баары ${whole(of)}`,
  area: "Аймак",
  exact: "Ар бир сан кайра эсептелди: жыйынтык дал ошондо өзгөрөт, бир добуш эрте эмес.",
  ranges: "Эки сан турган жерде биринчисинен азы жетпейт, экинчиси кайра эсептелди жана жетет.",
  nothing: "Эч кандай добуш муну өзгөртпөйт.",
  write: "Өзгөртүлгөн таблицалар, ар бири кайра эсептей турган сценарий: --write DIR",
  areas: (all, shown) =>
    `Мандаттарын өзүнчө бөлүштүргөн аймактар: ${whole(all)}${
      shown < all ? `; эң жакын ${whole(shown)}` : ""
    }:`,
  absent: {
    open: "Жыйынтык чечиле элек, ошондуктан аны өзгөртө турган добуш санын айтууга болбойт.",
    announced:
      "Ким өткөнү добуштардан эмес, жарыядан гана белгилүү: канчалык жакын болгонун айтууга болбойт.",
  },
  whyNotExact: {
    seats: "бөлүштүрүлүүчү мандаттардын саны добуштар менен кошо өзгөрөт",
    figure: "анын көрсөткүчү добуштар менен бирдей өспөйт",
    method: "анын ыкмасында эки тизменин ортосунда чек жок",
    bounds: "жогорку же төмөнкү чек же тизмелер тобу жөнүндөгү эреже да мандаттарды жылдырат",
    grows: "ар бир талап аткарылганча мандаттары өсөт",
    placed: "ал мандаттарды аймактарга бирден бөлөт",
    candidates: "анда талапкерлер чечет",
    tiers: "бир кадамда кеткен мандат башкасында кайтышы мүмкүн",
    together: "тизмелер макулдашып жоготуп-алышы керек болмок же квота ар бир добуш менен өзгөрөт",
    far: "өтө көп мандат өтүшү керек",
  },

  seatMoves: "Бир мандат өтөт",
  seatMovesIn: (area) => (area === undefined ? "Аймактын мандаты өтөт" : `Мандат өтөт, ${area}`),
  winsSeat: (name, area) => `${name} мандат алат${inArea(area)}`,
  losesSeat: (name, area) => `${name} мандат жоготот${inArea(area)}`,
  majorityTurns: (majority, lost) =>
    `Көпчүлүк (${whole(majority)}) ${lost ? "жоголот" : "пайда болот"}`,
  comesIn: (name, area) => `${name} өтөт${inArea(area)}`,
  goesOut: (name, area) => `${name} өтпөйт${inArea(area)}`,

  confirm: {
    seats: "бюллетендер: бардык мандаттар",
    areas: "бюллетендер: бардык аймактар",
    area: (area) => `бюллетендер: мандаттар, ${area}`,
    list: (name, area) => `бюллетендер: мандаттар, ${name}${inArea(area)}`,
    majority: "бюллетендер: көпчүлүк",
    isIn: (name, area) => `бюллетендер: ${name} өтөт${inArea(area)}`,
    isOut: (name, area) => `бюллетендер: ${name} өтпөйт${inArea(area)}`,
  },

  kind,
  own: (of) => `өз добуштары ${kind[of]}`,
  ofOthers: (of) => `башкалардын добуштары ${kind[of]}`,
  switchedToIt: "башкалардан ага өттү",
  addedForIt: "жаңы бюллетендер, баары ушул тизмеге",
  addedForOthers: "жаңы бюллетендер, башкаларга",
  flow: (of, from, to) =>
    `${kind[of]}: ${of === "switched" ? `${from} → ${to}` : of === "added" ? to : from}`,
  howIn: (how, area, more) =>
    `${how}${inArea(area)}${more > 0 ? ` жана дагы ${terms.areas(more)}` : ""}`,
  fronts: ["өз добуштары ", "башкалардын добуштары "],
  eitherWay: (ways) => ways.join(" же "),

  never: "эч качан",
  atLeast: (votes) => `кеминде ${whole(votes)}`,
  atMost: (votes) => `көп дегенде ${whole(votes)}`,
  tieMark: "(т)",
  tieNote: "(т) бир добуш аз болсо, жыйынтык чечилбейт: теңдик же белгисиз сан.",
  majority: (majority, coalition, own) =>
    `Көпчүлүк (${whole(majority)}): ${coalition}, ${own === majority ? "так " : ""}${terms.seats(own)}.`,
  gapOf: (step, why) => `«${step}» кадамы: ${why}`,
  notExact: (gaps) => `Так эмес: ${gaps.join("; ")}.`,
  scenario: (claim, votes, of, exact) =>
    `${claim}: ${terms.votes(votes)} (${kind[of]})${exact ? ", мындан азы жетпейт" : ""}`,
};

const inArea = (area: string | undefined): string => (area === undefined ? "" : `, ${area}`);
