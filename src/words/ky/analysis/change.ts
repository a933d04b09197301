import type { Total } from "../../../results/results.ts";
import type { Amount, Place, VotesAfter, Whose } from "../../en/analysis/change.ts";
import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { prose } from "../prose.ts";
import { BASE, terms } from "../terms.ts";

export const change: Language["analysis"]["change"] = {
  merge: (names, into, votes) =>
    `${prose.joined(names)} бир тизме болуп чыгат, ${into}: ${after(votes)}.`,
  allFollow: "Бир да шайлоочу кетпейт.",
  someTurnAway: (names, share, to) =>
    `${quoted(names)} ${names.length === 1 ? "тизмесинин" : "тизмелеринин"} шайлоочуларынан ${share} ээрчибейт ${
      to === undefined ? "жана добуш бербейт" : `жана «${to}» тизмесине добуш берет`
    }.`,
  split: (name, parts) =>
    `«${name}» тизмесинин ордуна ${prose.joined(
      parts.map((part) => `${part.name} (добуштардын ${part.share}: ${after(part.votes)})`),
    )} катышат.`,
  withdraw: (name, votes, fate) => {
    const its = `анын добуштары${inBrackets(votes)}`;
    if (fate === "left-out") return `${name} катышпайт: ${its} берилген эмес.`;
    return fate === "spoiled"
      ? `${name} катышпайт: ${its} жараксыз, бирок берилген бюллетендердин ичинде калат.`
      : `${name} катышпайт: ${its} «${fate.to}» тизмесине өтөт.`;
  },
  switch: (amount, from, to, place, stay) =>
    `${moved(amount, from)} «${to}» тизмесине өтөт${at(place)}.${
      stay ? ` «${to}» тизмеси жок жерде эч ким өтпөйт.` : ""
    }`,
  spoil: (amount, of, place, cast) =>
    `${moved(amount, of)} жараксыз болот${at(place)}${
      cast ? ": бюллетендер берилгендердин ичинде калат" : ""
    }.`,
  leaveOut: (amount, of, place) => `${moved(amount, of)} берилген эмес${at(place)}.`,
  add: (amount, to, place) => `${gained(amount, to)}, добуш бербеген адамдардан${at(place)}.`,
  mend: (amount, to, place) => `${gained(amount, to)}, жараксыз болгон бюллетендерден${at(place)}.`,
  leaveOutAreas: (names, lost) => `Эсепке алынбайт: ${prose.joined(names)}; ${leave(lost)}.`,
  leaveOutFirst: ({ level, first, by, inside, asked, gone }, lost) => {
    const where = inside === undefined ? "" : ` (${inside})`;
    const equal = gone > asked ? ` (${whole(asked)} жана акыркысына теңдери)` : "";
    const most = first === "largest" ? "эң чоң" : "эң кичине";
    return `Эсепке алынбайт: ${terms.areasOf(gone, level)}${where}, «${by}» көрсөткүчү ${most}${equal}; ${leave(lost)}.`;
  },
  replace: (area, lists, more, totals) => {
    const parts = [
      ...lists.map(
        ({ name, votes, before }) =>
          `${name} ${votes === null ? "добуштары белгисиз" : terms.votes(votes)}${before === null ? "" : ` (${whole(before)})`}`,
      ),
      ...(more > 0 ? [`дагы ${terms.lists(more)}`] : []),
      ...(totals.length > 0
        ? [`жана жаңы жыйынтыктар: ${totals.map((total) => TOTAL[total]).join(", ")}`]
        : []),
    ];
    return `${area}, башка эсеп: ${parts.length > 0 ? parts.join(", ") : "добуштар ошол эле"}.`;
  },
};

const TOTAL: Readonly<Record<Total, string>> = {
  ...terms.baseName,
  invalid: "жараксыз бюллетендер",
  blank: "толтурулбаган бюллетендер",
};

function after({ votes, share }: VotesAfter): string {
  if (votes === null) return "добуштары белгисиз";
  return `${terms.votes(votes)}${share ? `, ${BASE[share.of].ofMany} ${share.percent}%` : ""}`;
}

const whose = (name: Whose): string =>
  name === null ? "бардык тизмелердин" : `«${name}» тизмесинин`;

function moved(amount: Amount, name: Whose): string {
  const of = capital(whose(name));
  if ("votes" in amount) return `${of} ${whole(amount.votes)} добушу`;
  return `${of} добуштарынын ${amount.share}${inBrackets(amount.comesTo)}`;
}

function gained(amount: Amount, name: Whose): string {
  const who = name === null ? "Бардык тизмелерде" : `«${name}» тизмесинде`;
  if ("votes" in amount) return `${who} ${terms.votes(amount.votes)} көп`;
  return `${who} добуштар ${amount.share} көп${inBrackets(amount.comesTo)}`;
}

const inBrackets = (n: number | undefined): string => (n === undefined ? "" : ` (${whole(n)})`);

const quoted = (names: readonly string[]): string => prose.joined(names.map((name) => `«${name}»`));

function at(place: Place): string {
  if (place === "whole") return "";
  return place === "everywhere" ? ", бардык жерде пропорциялуу" : ` (${place.area})`;
}

const leave = (lost: number | undefined): string =>
  `эсептен ${lost === undefined ? "алардын добуштары" : terms.votes(lost)} жана шайлоочулары чыгат`;
