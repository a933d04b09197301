import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { countedOf, plural } from "../prose.ts";
import { base } from "./base.ts";

export const margins: Language["chart"]["margins"] = {
  does: {
    seat: (votes, goesOn) => so(votes, goesOn, "перешёл один мандат"),
    places: (votes, goesOn) => so(votes, goesOn, "перешёл мандат на одной территории"),
    wins: (votes, goesOn, name) => so(votes, goesOn, `получил мандат список ${name}`),
    loses: (votes, goesOn, name) => so(votes, goesOn, `потерял мандат список ${name}`),
    majority: (votes, goesOn) => so(votes, goesOn, "сменилось большинство"),
    out: (votes, goesOn, name) => so(votes, goesOn, `не прошёл список ${name}`),
    in: (votes, goesOn, name) => so(votes, goesOn, `прошёл список ${name}`),
  },
  moreInvalid: (times, exactly) =>
    `Недействительных бюллетеней было ${exactly ? "ровно" : "более чем"} в ${whole(times)} ${plural(times, ["раз", "раза", "раз"])} больше`,
  fewest: "Наименьшее число голосов, меняющее итог",
  fewestBeside:
    "Наименьшее число голосов, меняющее итог (закрашено), и бюллетени ни за один список (контур)",
  lawBase: (of, size) => `База по закону: ${base.sized(of, size)}`,
  forNoList: "ни за один список",
  notInBase: "не входят в базу",
  inBase: "входят в базу, ни за один список",
  alt: "Полосы голосов",
  none: "Число голосов, меняющее итог, не найдено.",
};

const so = (votes: number, goesOn: boolean, what: string): string =>
  goesOn
    ? `${whole(votes)} — чтобы ${what}`
    : `${countedOf(votes, "голоса", "голосов")} достаточно, чтобы ${what}`;
