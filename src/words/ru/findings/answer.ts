import type { Level } from "../../../results/results.ts";
import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { inOneArea } from "../law/places.ts";
import { counted, countedOf, plural, prose, spelled } from "../prose.ts";
import { LISTS, PARTIES, terms } from "../terms.ts";

export const answer: Language["findings"]["answer"] = {
  failedHeadline: "Выборы не состоялись: по закону мандаты не распределяются",
  failed: "Выборы не состоялись: по закону мандаты не распределяются.",
  sharedAmongAreas: (seats) => `${terms.seats(seats)} ${shared(seats)} между территориями`,
  someUndecided: (passed, lists, undecided) =>
    `Из ${countedOf(lists, "списка", "списков")} прошло ${whole(passed)}, под вопросом ${whole(undecided)}`,
  noSeats: (house) => `Ни один список не получает мандатов; всего их ${whole(house)}`,
  oneTakesAll: (house) => `Одна партия получает все мандаты: ${whole(house)}`,
  parties: (seated, house) =>
    `${capital(spelled(seated, "f"))} ${plural(seated, PARTIES)}, ${terms.seats(house)}`,
  partiesInContests: (seated, house, contests) =>
    `${answer.parties(seated, house)}; отдельных выборов: ${whole(contests)}`,
  andMissedLine: (parties, name, votes) =>
    `${parties}; списку «${name}» до порога не хватило ${missing(votes)}`,
  andNextMissed: (parties, _place, votes) => `${parties}; следующей не хватило ${missing(votes)}`,
  andMissed: (parties, name, votes) => `${parties}; ${name}: не хватило ${missing(votes)}`,
  certainOnly: (certain, house, why) =>
    `Определено ${whole(certain)} из ${countedOf(house, "мандата", "мандатов")}; ${
      why === "no-rule"
        ? "для остальных в известном тексте закона нет правила"
        : "остальные решит жребий"
    }`,

  passLine: (passed, lists, line) =>
    `${some(passed, lists, "преодолел", "преодолели")} порог: ${line}`,
  passLaw: (passed, lists, level) =>
    `${some(passed, lists, "выполнил", "выполнили")} требования закона${somewhere(level)}`,
  passForCertain: (passed, lists, level) =>
    passed === 0
      ? `Ни об одном из ${countedOf(lists, "списка", "списков")} нельзя точно сказать, что он прошёл${somewhere(level)}`
      : `${some(passed, lists, "точно прошёл", "точно прошли")}${somewhere(level)}`,
  allTakePart: (lists) => `В распределении мандатов участвуют все списки: ${whole(lists)}`,
  notDecided: (names) => `Не решено: ${prose.joined(names)}.`,
  isOut: (name, votes) => `${name} не проходит: не хватило ${missing(votes)}.`,
  shortWithSeats: (name, votes, seats) =>
    `${name}: до этого порога не хватило ${missing(votes)}, но мандаты есть: ${whole(seats)}.`,
  sharedAmong: (seats, areas, certain) =>
    `${terms.seats(seats)} ${shared(seats)} между территориями (${whole(areas)})${certain ? "" : "; не все мандаты определены"}.`,
  contests: (contests, seats) =>
    `Отдельных выборов: ${whole(contests)}${seats === null ? "" : `, всего ${terms.seats(seats)}`}.`,
  lotsNeeded: (contests) => `Из них требуют жребия: ${whole(contests)}.`,
  othersOpen: (contests) => `Из них с неопределённым итогом: ${whole(contests)}.`,
  lotsDrawn: (contests) => `Из них решены жребием: ${whole(contests)}.`,
  others: (lists, seats) => `ещё ${counted(lists, LISTS)}: ${seats}`,
};

const missing = (votes: number): string => countedOf(votes, "голоса", "голосов");

const ofLists = (passed: number, lists: number): string =>
  `${spelled(passed)} из ${countedOf(lists, "списка", "списков")}`;

const some = (passed: number, lists: number, one: string, many: string): string =>
  passed === 0
    ? `Ни один из ${countedOf(lists, "списка", "списков")} не ${one}`
    : `${capital(ofLists(passed, lists))} ${passed === 1 ? one : many}`;

const somewhere = (level: Level | undefined): string =>
  level === undefined ? "" : ` хотя бы ${inOneArea(level)}`;
const shared = (seats: number): string =>
  plural(seats, ["распределён", "распределены", "распределены"]);
