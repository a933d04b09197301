import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital, small } from "../../text.ts";
import { inEachArea } from "../law/places.ts";
import { counted, countedOf, plural, spelled } from "../prose.ts";
import { LISTS, SEATS, terms } from "../terms.ts";
import { base } from "./base.ts";

export const thresholdBars: Language["chart"]["thresholdBars"] = {
  allPassed: (lists, line) =>
    lists === 1
      ? `Единственный список ${line === undefined ? "прошёл" : `преодолел порог ${line}`}`
      : `${line === undefined ? "Прошли" : `Порог ${line} преодолели`} все списки (${whole(lists)})`,
  somePassed: (passed, lists, line) => who(passed, lists, line),
  somePassedForCertain: (passed, lists, undecided, line) =>
    `Точно известно: ${small(who(passed, lists, line))}; не решено — ${counted(undecided, LISTS)}`,
  keptOut: (name, line) => `${name}: ${line} набрано, но не пропускает другое правило`,
  short: (name, votes) => `${name}: не хватило ${countedOf(votes, "голоса", "голосов")}`,
  onTheLine: (name) => `${name}: ни одного голоса в запасе`,
  clear: (name, line, votes) => `${name}: ${line} с запасом в ${terms.votes(votes)}`,
  votesNotKnown: (lists) => `${capital(terms.lists(lists))}; голоса неизвестны`,
  strongest: (name, votes) => `Больше всех голосов — ${name}: ${whole(votes)}`,
  strongestLevel: (lists, votes) =>
    `Больше всех голосов — ${counted(lists, LISTS)}, по ${whole(votes)}`,

  share: (of, size, asked) =>
    `Доля от ${base.ofSized(of, size)}${
      asked === "base"
        ? " — это база по закону"
        : asked === "nothing"
          ? "; закон не требует доли от неё"
          : `; закон требует доли ${inEachArea(asked)}`
    }`,
  marks: {
    passed: "Закрашено: прошли. Контур: нет",
    noSeat: "Закрашено: прошли. Контур: без мандата",
    seats: "Закрашено: есть мандаты. Контур: нет",
  },

  line: (share, needed, votes) => `${capital(share)} = ${inVotes(needed, votes)}`,
  alt: (lists, of, size) => `Столбцы: ${terms.lists(lists)}, доля от ${base.ofSized(of, size)}`,
  lineAlt: (share, needed, votes) => `Порог — ${share}, ${inVotes(needed, votes)}`,
  seats: (range, most) => `${range} ${plural(most, SEATS)}`,
  together: (share) => `вместе ${share}`,
  moreLists: (lists) => `Ещё ${counted(lists, LISTS)}`,
  votesUnknown: "неизвестно",
  otherRule: "не проходит по другому правилу",
  exempt: "проходит по другому правилу",
  invalid: "Недействительные бюллетени",
  invalidMade: "Недействительные бюллетени*",
  invalidNote:
    "* Поданные бюллетени минус действительные голоса; в источнике это число не напечатано",
};

function who(passed: number, lists: number, line: string | undefined): string {
  const all = countedOf(lists, "списка", "списков");
  if (passed === 0)
    return `Ни один из ${all} не ${line === undefined ? "прошёл" : `преодолел порог ${line}`}`;
  const [went, over] =
    passed === 1 ? ["Прошёл", "преодолел порог"] : ["Прошли", "преодолели порог"];
  const some = `${spelled(passed)} из ${all}`;
  return line === undefined ? `${went} ${some}` : `${capital(some)} ${over} ${line}`;
}

const inVotes = (needed: string, votes: number | null): string =>
  votes === null ? `${needed} голосов` : terms.votes(votes);
