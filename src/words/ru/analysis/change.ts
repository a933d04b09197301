import type { Total } from "../../../results/results.ts";
import type { Amount, Place, VotesAfter, Whose } from "../../en/analysis/change.ts";
import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { counted, type Plural, plural, prose } from "../prose.ts";
import { BASE, LEVEL, LISTS, terms } from "../terms.ts";

export const change: Language["analysis"]["change"] = {
  merge: (names, into, votes) =>
    `${prose.joined(names)} идут одним списком, ${into}: ${after(votes)}.`,
  allFollow: "Никто из избирателей не уходит.",
  someTurnAway: (names, share, to) =>
    `Из избирателей ${names.length === 1 ? "списка" : "списков"} ${quoted(names)} ${share} не идут следом и ${
      to === undefined ? "не голосуют" : `голосуют за список «${to}»`
    }.`,
  split: (name, parts) =>
    `Вместо списка «${name}» участвуют ${prose.joined(
      parts.map((part) => `${part.name} (${part.share} голосов: ${after(part.votes)})`),
    )}.`,
  withdraw: (name, votes, fate) => {
    const its = `его голоса${inBrackets(votes)}`;
    if (fate === "left-out") return `${name} не участвует: ${its} не поданы.`;
    return fate === "spoiled"
      ? `${name} не участвует: ${its} недействительны и остаются среди поданных бюллетеней.`
      : `${name} не участвует: ${its} переходят к списку «${fate.to}».`;
  },
  switch: (amount, from, to, place, stay) =>
    `${moved(amount, from)} ${agree(amount, "переходит", "переходят")} к списку «${to}»${at(place)}.${
      stay ? ` Где списка «${to}» нет, никто не переходит.` : ""
    }`,
  spoil: (amount, of, place, cast) =>
    `${moved(amount, of)} ${agree(amount, "становится недействительным", "становятся недействительными")}${at(place)}${
      cast ? ": бюллетени остаются среди поданных" : ""
    }.`,
  leaveOut: (amount, of, place) =>
    `${moved(amount, of)} ${agree(amount, "не подан", "не поданы")}${at(place)}.`,
  add: (amount, to, place) =>
    `${gained(amount, to)} за счёт людей, которые не голосовали${at(place)}.`,
  mend: (amount, to, place) =>
    `${gained(amount, to)} за счёт бюллетеней, которые были недействительны${at(place)}.`,
  leaveOutAreas: (names, lost) => `Не учтены: ${prose.joined(names)}; ${leave(lost)}.`,
  leaveOutFirst: ({ level, first, by, inside, asked, gone }, lost) => {
    const where = inside === undefined ? "" : ` (${inside})`;
    const equal = gone > asked ? ` (${whole(asked)} и равные последнему из них)` : "";
    const most = first === "largest" ? "с наибольшим" : "с наименьшим";
    return `Не учтены: ${counted(gone, LEVEL[level].counted)}${where} ${most} показателем «${by}»${equal}; ${leave(lost)}.`;
  },
  replace: (area, lists, more, totals) => {
    const parts = [
      ...lists.map(
        ({ name, votes, before }) =>
          `${name} ${votes === null ? "голоса неизвестны" : terms.votes(votes)}${before === null ? "" : ` (${whole(before)})`}`,
      ),
      ...(more > 0 ? [`ещё ${counted(more, LISTS)}`] : []),
      ...(totals.length > 0
        ? [`а также новые итоги: ${totals.map((total) => TOTAL[total]).join(", ")}`]
        : []),
    ];
    return `${area}, другой подсчёт: ${parts.length > 0 ? parts.join(", ") : "те же голоса"}.`;
  },
};

const TOTAL: Readonly<Record<Total, string>> = {
  ...terms.baseName,
  invalid: "недействительные бюллетени",
  blank: "незаполненные бюллетени",
};

function after({ votes, share }: VotesAfter): string {
  if (votes === null) return "голоса неизвестны";
  return `${terms.votes(votes)}${share ? `, ${share.percent}% ${BASE[share.of][1]}` : ""}`;
}

/** A verb or an adjective with so many votes: 21 голос переходит, 5 голосов переходят. */
function agree(amount: Amount, one: string, many: string): string {
  const forms: Plural = [one, many, many];
  return "votes" in amount ? plural(amount.votes, forms) : many;
}

const whose = (name: Whose): string => (name === null ? "всех списков" : `списка «${name}»`);

function moved(amount: Amount, name: Whose): string {
  if ("votes" in amount) return `${terms.votes(amount.votes)} ${whose(name)}`;
  return `${amount.share} голосов ${whose(name)}${inBrackets(amount.comesTo)}`;
}

function gained(amount: Amount, name: Whose): string {
  const who = capital(`у ${whose(name)}`);
  if ("votes" in amount) return `${who} на ${terms.votes(amount.votes)} больше`;
  return `${who} на ${amount.share} больше голосов${inBrackets(amount.comesTo)}`;
}

const inBrackets = (n: number | undefined): string => (n === undefined ? "" : ` (${whole(n)})`);

const quoted = (names: readonly string[]): string => prose.joined(names.map((name) => `«${name}»`));

function at(place: Place): string {
  if (place === "whole") return "";
  return place === "everywhere" ? ", везде пропорционально" : ` (${place.area})`;
}

const leave = (lost: number | undefined): string =>
  lost === undefined
    ? "из подсчёта выбывают их голоса, а с ними избиратели"
    : `из подсчёта ${plural(lost, ["выбывает", "выбывают", "выбывает"])} ${terms.votes(lost)}, а с ними избиратели`;
