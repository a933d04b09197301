import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { countedOf } from "../prose.ts";
import { terms } from "../terms.ts";

const kind: Language["analysis"]["margins"]["kind"] = {
  switched: "перешли",
  spoiled: "испорчены",
  "left-out": "исключены",
  added: "добавлены",
};

export const margins: Language["analysis"]["margins"] = {
  change: "Что меняется",
  how: "Как",
  votes: "Голоса",
  audit: (risk) => `Аудит, риск ${risk}`,
  comparison: "Для сравнения",
  places: "Голоса, которые меняются только на одной территории",
  placesFirst:
    "На одной территории хватает меньшего числа голосов, потому что закон требует чего-то и там:",
  caption: "Наименьшее число голосов, меняющее итог",
  areasCaption: "Наименьшее число голосов для перехода мандата, по территориям",
  invalid: "недействительные бюллетени",
  invalidMade: "недействительные (по разности)",
  against: "против всех",
  uncounted: (of) => `неподсчитанные участки, из ${whole(of)}`,
  area: "Территория",
  exact: "Каждое число пересчитано: итог меняется именно при нём и ни на голос раньше.",
  ranges:
    "Где стоят два числа, меньшего, чем первое, не хватает, а второе пересчитано, и его хватает.",
  nothing: "Никакое число голосов этого не меняет.",
  write: "Изменённые таблицы, каждая — сценарий для пересчёта: --write DIR",
  areas: (all, shown) =>
    `Территорий, где мандаты распределяются отдельно: ${whole(all)}${
      shown < all ? `; ближайшие ${whole(shown)}` : ""
    }:`,
  absent: {
    open: "Итог не определён, поэтому нельзя назвать число голосов, которое его меняет.",
    announced:
      "Кто прошёл, известно только из объявления, а не из голосов: насколько это было близко, сказать нельзя.",
  },
  whyNotExact: {
    seats: "число распределяемых мандатов зависит от голосов",
    figure: "то, по чему он считает, растёт неравномерно с голосами",
    method: "у его метода нет границы между двумя списками",
    bounds: "мандаты сдвигает и верхняя или нижняя граница либо правило о наборе списков",
    grows: "число мандатов растёт, пока не удовлетворено каждое требование",
    placed: "он размещает мандаты по территориям один за другим",
    candidates: "в нём решают кандидаты",
    tiers: "мандат, ушедший на одном шаге, может вернуться на другом",
    together:
      "спискам пришлось бы терять и получать согласованно, или квота меняется с каждым голосом",
    far: "должно перейти слишком много мандатов",
  },

  seatMoves: "Переходит один мандат",
  seatMovesIn: (area) =>
    area === undefined ? "Переходит мандат территории" : `Переходит мандат, ${area}`,
  winsSeat: (name, area) => `${name} получает мандат${inArea(area)}`,
  losesSeat: (name, area) => `${name} теряет мандат${inArea(area)}`,
  majorityTurns: (majority, lost) =>
    `Большинство (${whole(majority)}) ${lost ? "утрачено" : "получено"}`,
  comesIn: (name, area) => `${name} проходит${inArea(area)}`,
  goesOut: (name, area) => `${name} не проходит${inArea(area)}`,

  confirm: {
    seats: "бюллетени: все мандаты",
    areas: "бюллетени: все территории",
    area: (area) => `бюллетени: мандаты, ${area}`,
    list: (name, area) => `бюллетени: мандаты, ${name}${inArea(area)}`,
    majority: "бюллетени: большинство",
    isIn: (name, area) => `бюллетени: ${name} проходит${inArea(area)}`,
    isOut: (name, area) => `бюллетени: ${name} не проходит${inArea(area)}`,
  },

  kind,
  own: (of) => `свои голоса ${kind[of]}`,
  ofOthers: (of) => `голоса других ${kind[of]}`,
  switchedToIt: "перешли от других",
  addedForIt: "новые бюллетени, все за него",
  addedForOthers: "новые бюллетени, за других",
  flow: (of, from, to) =>
    `${kind[of]}: ${of === "switched" ? `${from} → ${to}` : of === "added" ? to : from}`,
  howIn: (how, area, more) =>
    `${how}${inArea(area)}${
      more > 0 ? ` и ещё на ${countedOf(more, "территории", "территориях")}` : ""
    }`,
  fronts: ["свои голоса ", "голоса других "],
  eitherWay: (ways) => ways.join(" или "),

  never: "никогда",
  atLeast: (votes) => `не менее ${whole(votes)}`,
  atMost: (votes) => `не более ${whole(votes)}`,
  tieMark: "(р)",
  tieNote: "(р) на голос меньше — и итог не определён: равенство или неизвестное число.",
  majority: (majority, coalition, own) =>
    `Большинство (${whole(majority)}): ${coalition}, ${own === majority ? "ровно " : ""}${terms.seats(own)}.`,
  gapOf: (step, why) => `шаг «${step}»: ${why}`,
  notExact: (gaps) => `Не точно: ${gaps.join("; ")}.`,
  scenario: (claim, votes, of, exact) =>
    `${claim}: ${terms.votes(votes)} (${kind[of]})${exact ? ", меньшего не хватает" : ""}`,
};

const inArea = (area: string | undefined): string => (area === undefined ? "" : `, ${area}`);
