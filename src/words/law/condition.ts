import { type Fraction, toFixed } from "../../exact/fraction.ts";
import type { Amount, Condition, HurdleRule, Law, SetNeed, Value } from "../../law/law.ts";
import { parts } from "../../law/parts.ts";
import { valueAt } from "../../law/paths.ts";
import type { Kind } from "../../results/results.ts";
import { say } from "../language.ts";
import { rule, whole } from "../numbers.ts";
import { counted, joined, spelled } from "../prose.ts";
import { articleOf } from "./article.ts";
import type { Telling } from "./telling.ts";
import { valueWords } from "./value.ts";

/**
 * What is said of one list: "has at least 5% of all valid votes"; of several: "have …". A condition with a name is
 * replaced by what it stands for; a long one is called by its name and explained after the sentence. What the law asks
 * of the set of lists follows as sentences.
 */
export function conditionWords(condition: Condition, at: Telling): string {
  return clause(condition, false, at);
}

function clause(c: Condition, inside: boolean, at: Telling): string {
  const article = "article" in c && c.article !== at.article ? articleOf(c) : "";
  switch (c.kind) {
    case "hurdle":
      return `${hurdle(c, at)}${article}`;
    case "of-kind":
      return `${KIND[c.of][at.many ? 1 : 0]}${article}`;
    case "largest":
      return `${verb("has", at)} the most votes${article}`;
    case "no-list":
      return `${verb("takes", at)} part in constituencies only${article}`;
    case "not":
      return `${negated(c.part, at)}${article}`;
    case "named":
      return named(c.name, inside, at);
    case "set": {
      const text = clause(c.set, inside, at);
      at.further.push(setSentence(c.needs, c.else, article));
      return text;
    }
    case "all":
    case "any": {
      const within: Telling = c.article === undefined ? at : { ...at, article: c.article };
      const parts = c.parts.map((part) => clause(part, c.parts.length > 1, within));
      const text = joined(parts, c.kind === "all" ? "and" : "or");
      return `${inside && parts.length > 1 ? `(${text})` : text}${article}`;
    }
  }
}

const SEVERAL = { has: "have", takes: "take", passes: "pass", does: "do", meets: "meet" } as const;
const verb = (one: keyof typeof SEVERAL, { many }: Telling) => (many ? SEVERAL[one] : one);

/** Where a plain sentence says the contrary, that one. */
function negated(part: Condition, at: Telling): string {
  if (part.kind === "of-kind") return NO_KIND[part.of][at.many ? 1 : 0];
  if (part.kind === "no-list") return `${verb("takes", at)} part in the vote for lists`;
  if (part.kind === "named" && part.name === "passes") return `${verb("does", at)} not pass`;
  const each = at.many ? "each" : "it";
  return `${verb("does", at)} not meet this: ${each} ${clause(part, true, { ...at, many: false })}`;
}

function named(name: string, inside: boolean, at: Telling): string {
  if (name === "passes") return verb("passes", at); // told by itself, first of all
  const condition = at.law.conditions.get(name);
  if (condition && isShort(condition, at)) return clause(condition, inside, at);
  at.conditions.add(name);
  return `${verb("meets", at)} the condition "${name}"`;
}

/** What a name stands for where that is short enough to be told in its place. */
export function meantCondition(condition: Condition, at: Telling): Condition {
  if (condition.kind !== "named" || condition.name === "passes") return condition;
  const meant = at.law.conditions.get(condition.name);
  return meant && isShort(meant, at) ? meantCondition(meant, at) : condition;
}

const isShort = (condition: Condition, { law }: Telling): boolean => room(condition, 8, law) >= 0;

/** What is left of so many parts after those of the condition; below 0 as soon as there are more. */
function room(condition: Condition, left: number, law: Law): number {
  if (left < 0) return left;
  const inside =
    condition.kind === "named" && condition.name !== "passes"
      ? [law.conditions.get(condition.name)].filter((one) => one !== undefined)
      : parts(condition);
  return inside.reduce((rest, part) => room(part, rest, law), left - 1);
}

const KIND: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  party: ["is a party", "are parties"],
  coalition: ["is a coalition", "are coalitions"],
  independent: ["is an independent", "are independents"],
  minority: ["stands for a minority", "stand for a minority"],
  "against-all": ["is the choice against all", "are choices against all"],
  other: ["is a sum of lists without names", "are sums of lists without names"],
};

const NO_KIND: typeof KIND = {
  party: ["is no party", "are no parties"],
  coalition: ["is no coalition", "are no coalitions"],
  independent: ["is no independent", "are no independents"],
  minority: ["stands for no minority", "stand for no minority"],
  "against-all": ["is not the choice against all", "are no choices against all"],
  other: ["is no sum of lists without names", "are no sums of lists without names"],
};

function hurdle(h: HurdleRule, at: Telling): string {
  const words = (value: Value) => valueWords(value, { ...at, ofList: true });
  const demand = `${h.strict ? "more than" : "at least"} ${amount(h.amount, words)}${base(h, h.amount, at)}`;
  const coalitions = h.coalition.map(
    (c) => `${amount(c.amount, words)} for a coalition of ${spelled(c.members)} or more`,
  );
  const besides = coalitions.length > 0 ? `, ${joined(coalitions)}` : "";
  const figure = h.figure ? ` counted by ${words(h.figure)}` : "";
  const together = h.counting
    ? `together with the lists connected with ${at.many ? "them" : "it"} `
    : "";
  return `${verb("has", at)} ${place(h, at)}${together}${demand}${figure}${besides}`;
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
  return everywhere
    ? ` of all ${say.terms.baseName[h.of]}`
    : ` of the ${say.terms.baseName[h.of]} there`;
}

/** Whether the share of a figure is one of the same figure of all lists. */
function isOfAll({ path, ofFigure }: HurdleRule, { law }: Telling): boolean {
  const json = (key: string) => JSON.stringify(valueAt(law.document, `${path}/${key}`));
  return (
    ofFigure?.kind === "total" && ofFigure.who === undefined && json("of/total") === json("figure")
  );
}

function place({ scope }: HurdleRule, { where }: Telling): string {
  if (scope.kind === "whole" || (scope.kind === "same" && where === "there")) return "";
  const [one, many] = say.terms.levelName[scope.level];
  if (scope.kind === "every") return `in every ${one} `;
  if (scope.kind === "same") return `in the same ${one} `;
  const around = scope.of === undefined ? "" : `of the same ${say.terms.levelName[scope.of][0]} `;
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

function unmet(need: SetNeed, i: number): string {
  if (need.kind === "lists") {
    return need.lists === 1 ? "no list does" : `fewer than ${spelled(need.lists)} lists do`;
  }
  const line = `${rule(need.share)} of all ${say.terms.baseName[need.of]}`;
  const they = i === 0 ? "those lists" : "they";
  return need.strict
    ? `${they} do not have more than ${line} together`
    : `${they} have less than ${line} together`;
}
