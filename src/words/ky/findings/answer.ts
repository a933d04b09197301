import type { Level } from "../../../results/results.ts";
import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { PLACE } from "../law/places.ts";
import { prose, spelled } from "../prose.ts";
import { terms } from "../terms.ts";

export const answer: Language["findings"]["answer"] = {
  failedHeadline: "Шайлоо өткөн жок деп эсептелет: мыйзам мандат бербейт",
  failed: "Шайлоо өткөн жок деп эсептелет: мыйзам мандат бербейт.",
  sharedAmongAreas: (seats) => `${terms.seats(seats)} аймактар арасында бөлүштүрүлдү`,
  someUndecided: (passed, lists, undecided) =>
    `${terms.lists(lists)}: ${spelled(passed)} өттү, ${spelled(undecided)} чечиле элек`,
  noSeats: (house) => `Бир да тизме мандат алган жок; баары ${terms.seats(house)}`,
  oneTakesAll: (house) => `Бардык ${terms.seats(house)} бир партияга тийди`,
  parties: (seated, house) => `${capital(spelled(seated))} партия, ${terms.seats(house)}`,
  partiesInContests: (seated, house, contests) =>
    `${answer.parties(seated, house)}; өзүнчө шайлоо: ${whole(contests)}`,
  andMissedLine: (parties, name, votes) =>
    `${parties}; ${name}: босогого ${terms.votes(votes)} жетпей калды`,
  andNextMissed: (parties, _place, votes) =>
    `${parties}; кийинкисине ${terms.votes(votes)} жетпей калды`,
  andMissed: (parties, name, votes) => `${parties}; ${name}: ${terms.votes(votes)} жетпей калды`,
  certainOnly: (certain, house, why) =>
    `${terms.seats(house)}: ${whole(certain)} анык; ${
      why === "no-rule"
        ? "калганына мыйзамдын белгилүү текстинде эреже жок"
        : "калганын чүчүкулак чечет"
    }`,

  passLine: (passed, lists, line) =>
    `${some(passed, lists)} босогодон ${passed === 0 ? "өткөн жок" : "өттү"}: ${line}`,
  passLaw: (passed, lists, level) =>
    `${some(passed, lists)} мыйзамдын талабын ${passed === 0 ? "аткарган жок" : "аткарды"}${somewhere(level)}`,
  passForCertain: (passed, lists, level) =>
    passed === 0
      ? `${terms.lists(lists)}: бирөөнүн да өткөнү анык эмес${somewhere(level)}`
      : `${some(passed, lists)} анык өттү${somewhere(level)}`,
  allTakePart: (lists) => `Мандат бөлүштүрүүгө бардык тизмелер катышат: ${whole(lists)}`,
  notDecided: (names) => `Чечиле элек: ${prose.joined(names)}.`,
  isOut: (name, votes) => `${name} өткөн жок: ${terms.votes(votes)} жетпей калды.`,
  shortWithSeats: (name, votes, seats) =>
    `${name}: бул босогого ${terms.votes(votes)} жетпейт, бирок ${terms.seats(seats)} бар.`,
  sharedAmong: (seats, areas, certain) =>
    `${terms.areas(areas)}, ${terms.seats(seats)}${certain ? "" : "; айрымдары анык эмес"}.`,
  contests: (contests, seats) =>
    `Өзүнчө шайлоо: ${whole(contests)}${seats === null ? "" : `, баары ${terms.seats(seats)}`}.`,
  lotsNeeded: (contests) => `Анын ичинен чүчүкулак керек: ${whole(contests)}.`,
  othersOpen: (contests) => `Анын ичинен жыйынтыгы чечиле элек: ${whole(contests)}.`,
  lotsDrawn: (contests) => `Анын ичинен чүчүкулак менен чечилгени: ${whole(contests)}.`,
  others: (lists, seats) => `калган ${terms.lists(lists)}: ${seats}`,
};

const some = (passed: number, lists: number): string =>
  `${whole(lists)} тизменин ичинен ${passed === 0 ? "бири да" : `${spelled(passed)} тизме`}`;

const somewhere = (level: Level | undefined): string =>
  level === undefined ? "" : ` (жок дегенде бир ${PLACE[level].inOne})`;
