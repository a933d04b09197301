import type { Amount, Condition, HurdleRule, Law, SetNeed } from "../law/law.ts";
import type { Kind, Level } from "../results/results.ts";
import { figureWords } from "./figure.en.ts";
import { visible } from "./names.ts";
import { rule, whole } from "./numbers.ts";
import { counted, joined, spelled } from "./prose.en.ts";
import { baseName, levelName } from "./terms.en.ts";

/** A condition in words, and what the law asks of the set of lists that meet it. */
export interface ConditionWords {
  /** what is said of one list: "has at least 5% of all valid votes" */
  readonly clause: string;
  /** whole sentences on the set: "If no list does, the election fails." */
  readonly sentences: readonly string[];
}

/** Names are replaced by what they stand for, each once; later ones are called by their name. */
export function conditionWords(condition: Condition, law: Law): ConditionWords {
  const sentences: string[] = [];
  const told = new Set<string>();

  const clause = (c: Condition, inside: boolean): string => {
    switch (c.kind) {
      case "hurdle":
        if (c.scope.kind === "same") sentences.push(onlyThere(c.scope.level));
        return `${hurdle(c)}${articleOf(c)}`;
      case "of-kind":
        return `${KIND[c.of]}${articleOf(c)}`;
      case "largest":
        return `has the most votes${articleOf(c)}`;
      case "no-list":
        return `stands in constituencies only${articleOf(c)}`;
      case "not":
        return `does not meet this: it ${clause(c.part, true)}${articleOf(c)}`;
      case "named":
        return named(c.name, inside);
      case "set": {
        const text = clause(c.set, inside);
        sentences.push(setSentence(c.needs, c.else, articleOf(c)));
        return text;
      }
      case "all":
      case "any": {
        const parts = c.parts.map((part) => clause(part, c.parts.length > 1));
        const text = joined(parts, c.kind === "all" ? "and" : "or");
        return `${inside && parts.length > 1 ? `(${text})` : text}${articleOf(c)}`;
      }
    }
  };
  const named = (name: string, inside: boolean): string => {
    if (name === "passes") return "passes"; // told by itself, first of all
    const condition = law.conditions.get(name);
    if (condition === undefined || told.has(name)) return `meets the condition ${name}`;
    told.add(name);
    return clause(condition, inside);
  };

  return { clause: clause(condition, false), sentences };
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

function hurdle(h: HurdleRule): string {
  const demand = `${h.strict ? "more than" : "at least"} ${amount(h.amount)}${base(h, h.amount)}`;
  const coalitions = h.coalition.map(
    (c) => `${amount(c.amount)} for a coalition of ${spelled(c.members)} or more`,
  );
  const besides = coalitions.length > 0 ? `, ${joined(coalitions)}` : "";
  const connected = h.counting ? ", the votes of its whole list connection counted" : "";
  const by = h.figure ? `, by ${figureWords(h.figure)},` : "";
  return `has${by} ${place(h)}${demand}${besides}${connected}`;
}

function amount(a: Amount): string {
  switch (a.kind) {
    case "share":
      return rule(a.share);
    case "votes":
      return counted(a.votes, "vote");
    case "figure":
      return `as many votes as this: ${figureWords(a.figure)}`;
    case "seats":
      return `${counted(a.seats, "seat")} ${a.from === undefined ? "won directly" : `of step ${visible(a.from)}`}`;
    case "quotas":
      return a.quotas.d === 1n
        ? `${whole(a.quotas.n)} ${a.quotas.n === 1n ? "quota" : "quotas"}`
        : `${a.quotas.n}/${a.quotas.d} of a quota`;
  }
}

/** " of all ballots cast", or of those in the area that is looked at. */
function base(h: HurdleRule, { kind }: Amount): string {
  if (h.ofFigure) return ` of ${figureWords(h.ofFigure)}`;
  if (h.of === undefined || kind === "votes" || kind === "seats" || kind === "figure") return "";
  const everywhere = h.scope.kind === "whole" || h.ofWhole;
  return everywhere ? ` of all ${baseName[h.of]}` : ` of the ${baseName[h.of]} there`;
}

function place({ scope }: HurdleRule): string {
  if (scope.kind === "whole") return "";
  const [one, many] = levelName[scope.level];
  if (scope.kind === "every") return `in every ${one} `;
  if (scope.kind === "same") return `in the ${one} `;
  const inside = scope.of === undefined ? "" : `of the ${levelName[scope.of][0]} `;
  return `in at least ${spelled(scope.times)} ${scope.times === 1 ? one : many} ${inside}`;
}

const onlyThere = (level: Level): string =>
  `A list takes part only in the ${levelName[level][1]} where it does so.`;

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
