import { type Fraction, toFixed } from "../../exact/fraction.ts";
import type { Amount, Condition, HurdleRule, SetNeed, Value } from "../../law/law.ts";
import { valueAt } from "../../law/paths.ts";
import type { Kind } from "../../results/results.ts";
import { visible } from "../names.ts";
import { rule, whole } from "../numbers.ts";
import { counted, joined, spelled } from "../prose.en.ts";
import { baseName, levelName } from "../terms.en.ts";
import type { Telling } from "./telling.ts";
import { valueWords } from "./value.en.ts";

/**
 * What is said of one list: "has at least 5% of all valid votes". Conditions by name are replaced by what they stand
 * for, each once; later ones are called by their name. What the law asks of the set of lists follows as sentences.
 */
export function conditionWords(condition: Condition, at: Telling): string {
  return clause(condition, false, at);
}

function clause(c: Condition, inside: boolean, at: Telling): string {
  switch (c.kind) {
    case "hurdle":
      return `${hurdle(c, at)}${articleOf(c)}`;
    case "of-kind":
      return `${KIND[c.of]}${articleOf(c)}`;
    case "largest":
      return `has the most votes${articleOf(c)}`;
    case "no-list":
      return `takes part in constituencies only${articleOf(c)}`;
    case "not":
      return `${negated(c.part, at)}${articleOf(c)}`;
    case "named":
      return named(c.name, inside, at);
    case "set": {
      const text = clause(c.set, inside, at);
      at.further.push(setSentence(c.needs, c.else, articleOf(c)));
      return text;
    }
    case "all":
    case "any": {
      const parts = c.parts.map((part) => clause(part, c.parts.length > 1, at));
      const text = joined(parts, c.kind === "all" ? "and" : "or");
      return `${inside && parts.length > 1 ? `(${text})` : text}${articleOf(c)}`;
    }
  }
}

/** Where a plain sentence says the contrary, that one. */
function negated(part: Condition, at: Telling): string {
  if (part.kind === "of-kind") return KIND[part.of].replace(/^(is|stands for) an?/, "$1 no");
  if (part.kind === "no-list") return "has a list";
  if (part.kind === "named" && part.name === "passes") return "does not pass";
  return `does not meet this: it ${clause(part, true, at)}`;
}

function named(name: string, inside: boolean, at: Telling): string {
  if (name === "passes") return "passes"; // told by itself, first of all
  const condition = at.law.conditions.get(name);
  if (condition === undefined || at.conditions.has(name)) return `meets the condition ${name}`;
  at.conditions.add(name);
  return clause(condition, inside, at);
}

/** " (article 64(2))", or nothing. */
export const articleOf = ({ article }: { readonly article?: string }): string =>
  article === undefined ? "" : ` (article ${visible(article)})`;

const KIND: Readonly<Record<Kind, string>> = {
  party: "is a party",
  coalition: "is a coalition",
  independent: "is an independent",
  minority: "stands for a minority",
  "against-all": "is the choice against all",
  other: "is a sum of lists without names",
};

function hurdle(h: HurdleRule, at: Telling): string {
  const words = (value: Value) => valueWords(value, at);
  const demand = `${h.strict ? "more than" : "at least"} ${amount(h.amount, words)}${base(h, h.amount, at)}`;
  const coalitions = h.coalition.map(
    (c) => `${amount(c.amount, words)} for a coalition of ${spelled(c.members)} or more`,
  );
  const besides = coalitions.length > 0 ? `, ${joined(coalitions)}` : "";
  const figure = h.figure ? ` counted by ${words(h.figure)}` : "";
  const together = h.counting ? "together with the lists connected with it " : "";
  return `has ${place(h)}${together}${demand}${figure}${besides}`;
}

function amount(a: Amount, words: (value: Value) => string): string {
  switch (a.kind) {
    case "share":
      return rule(a.share);
    case "votes":
      return counted(a.votes, "vote");
    case "figure":
      return `as many votes as ${words(a.figure)}`;
    case "seats":
      return a.from === undefined
        ? `${counted(a.seats, "seat")} won directly`
        : `${counted(a.seats, "seat")} of step ${a.from}`;
    case "quotas":
      return quotas(a.quotas);
  }
}

/** "1 quota", "3/4 of a quota", "0.66 of a quota". */
function quotas({ n, d }: Fraction): string {
  if (d === 1n) return `${whole(n)} ${n === 1n ? "quota" : "quotas"}`;
  return `${d > 10n && 100n % d === 0n ? toFixed({ n, d }, 2) : `${n}/${d}`} of a quota`;
}

/** " of all ballots cast", or of those in the area that is looked at. */
function base(h: HurdleRule, { kind }: Amount, at: Telling): string {
  if (kind !== "share" && kind !== "quotas") return "";
  if (h.ofFigure)
    return isOfAll(h, at) ? " of all lists together," : ` of ${valueWords(h.ofFigure, at)},`;
  if (h.of === undefined) return "";
  const everywhere = h.scope.kind === "whole" || h.ofWhole;
  return everywhere ? ` of all ${baseName[h.of]}` : ` of the ${baseName[h.of]} there`;
}

/** Whether the share of a figure is one of the same figure of all lists. */
function isOfAll({ path, ofFigure }: HurdleRule, { law }: Telling): boolean {
  const json = (key: string) => JSON.stringify(valueAt(law.document, `${path}/${key}`));
  return (
    ofFigure?.kind === "total" && ofFigure.who === undefined && json("of/total") === json("figure")
  );
}

function place({ scope }: HurdleRule): string {
  if (scope.kind === "whole") return "";
  const [one, many] = levelName[scope.level];
  if (scope.kind === "every") return `in every ${one} `;
  if (scope.kind === "same") return `in the same ${one} `;
  const around = scope.of === undefined ? "" : `of the same ${levelName[scope.of][0]} `;
  return `in at least ${spelled(scope.times)} ${scope.times === 1 ? one : many} ${around}`;
}

const ELSE = {
  next: "the next lists by votes come in until that is met",
  failed: "the election fails",
  unknown: "the law as known does not say what follows",
} as const;

function setSentence(needs: readonly SetNeed[], otherwise: keyof typeof ELSE, article: string) {
  return `If ${joined(needs.map(unmet), "or")}, ${ELSE[otherwise]}${article}.`;
}

function unmet(need: SetNeed): string {
  if (need.kind === "lists") {
    return need.lists === 1 ? "no list does" : `fewer than ${spelled(need.lists)} lists do`;
  }
  const line = `${rule(need.share)} of all ${baseName[need.of]}`;
  return need.strict
    ? `they do not have more than ${line} together`
    : `they have less than ${line} together`;
}
