import type { Need } from "../../../results/outcome.ts";
import type { Language } from "../../language.ts";
import { counted, prose } from "../prose.ts";
import { terms } from "../terms.ts";

const TOTAL: Readonly<Record<Need["total"], string>> = {
  ...terms.baseName,
  votes: "добуштар",
  direct: "түз утулган мандаттар",
  seats: "мандаттар",
  adjustmentSeats: "теңдөөчү мандаттар",
  listSeats: "тизмелер боюнча мандаттар",
  nationalSeats: "жалпы өлкөлүк мандаттар",
  constituencySeats: "бир мандаттуу округдар",
  population: "калктын саны",
  "constituency votes": "бир мандаттуу округдардагы добуштар",
  "candidate votes": "талапкерлер үчүн добуштар",
  wards: "шайлоо райондору",
};

export const about: Language["cli"]["about"] = {
  election: (title, seats, law, changed) =>
    `${title}. ${house(seats)}, мыйзам ${law}${changed ? ", өзгөртүү менен" : ""}.`,
  oneElection: (title, seats, law) => `${title}. ${house(seats)}, мыйзам ${law}.`,
  openPoints: (points) => `ЧЕЧИЛЕ ЭЛЕК  ${counted(points, "маселе")}: mandate analyze көрсөтөт.`,
  assumed: (text) => `Кабыл алынды: ${text}`,
  supposed: (text) => `Божомол: ${text}`,
  supposedHead: "Божомол",
  lot: (text) => `Чүчүкулак: ${text}`,
  moreLots: (lots) => `Дагы ${counted(lots, "чүчүкулак")}: --json көрсөтөт.`,
  moreOpen: (points) => `Дагы ${counted(points, "маселе")} чечиле элек; баары --json ичинде.`,
  tooLittleKnown: (lists) => `${terms.lists(lists)}: маалымат жетишсиз.`,
  openIn: (areas) => `чечиле элек: ${prose.joined(areas)}`,
  notKnown: (totals) => `белгисиз: ${prose.joined(totals)}`,
  totalOf: (total, area) => `${TOTAL[total]} (${area})`,
  guessed: (command) => `Мамычалар болжолдонду; толугураак: ${command}`,
};

const house = (seats: number | null): string =>
  seats === null ? "Бул мыйзамда мандат жок" : terms.seats(seats);
