import type { Amount, Condition, HurdleRule, Law, Value } from "../../law/law.ts";
import { parts } from "../../law/parts.ts";
import { valueAt } from "../../law/paths.ts";
import { say } from "../language.ts";
import { articleOf } from "./article.ts";
import type { AmountWords, BaseWords, Clause, HurdleWords, Manner } from "./parts.ts";
import type { Telling } from "./telling.ts";
import { valueWords } from "./value.ts";

/** After "if", of one list. */
export const IF: Manner = { many: false, as: "if" };

/**
 * What is said of one list, "has at least 5% of all valid votes", or of several, "have …". A condition with a name is
 * replaced by what it stands for; a long one is called by its name and explained after the sentence. What the law asks
 * of the set of lists follows as sentences.
 */
export const conditionWords = (condition: Condition, manner: Manner, at: Telling): string =>
  say.law.condition.said(clause(condition, false, manner, at));

function clause(c: Condition, inside: boolean, manner: Manner, at: Telling): Clause {
  const article = "article" in c && c.article !== at.article ? articleOf(c) : "";
  const words = say.law.condition;
  const withArticle = (made: Clause): Clause => (article === "" ? made : { ...made, article });
  switch (c.kind) {
    case "hurdle":
      return withArticle(words.hurdle(hurdle(c, at), manner));
    case "of-kind":
      return withArticle(words.ofKind(c.of, manner));
    case "largest":
      return withArticle(words.largest(manner));
    case "no-list":
      return withArticle(words.constituenciesOnly(manner));
    case "not":
      return withArticle(negated(c.part, manner, at));
    case "named":
      return named(c.name, inside, manner, at);
    case "set": {
      const made = clause(c.set, inside, manner, at);
      at.further.push(words.tooFew(c.needs, c.else, article));
      return made;
    }
    case "all":
    case "any": {
      const within: Telling = c.article === undefined ? at : { ...at, article: c.article };
      const several = c.parts.length > 1;
      const [only, ...others] = c.parts.map((part) => clause(part, several, manner, within));
      if (only === undefined || others.length === 0) return withArticle(only ?? NOTHING);
      const text = words[c.kind]([only, ...others]);
      return withArticle({ verb: "", rest: inside ? `(${text})` : text });
    }
  }
}

const NOTHING: Clause = { verb: "", rest: "" };

/** Where a plain sentence says the contrary, that one. */
function negated(part: Condition, manner: Manner, at: Telling): Clause {
  const words = say.law.condition;
  if (part.kind === "of-kind") return words.notOfKind(part.of, manner);
  if (part.kind === "no-list") return words.inListVote(manner);
  if (part.kind === "named" && part.name === "passes") return words.notPasses(manner);
  return words.notMeets(words.said(clause(part, true, IF, at)), manner);
}

function named(name: string, inside: boolean, manner: Manner, at: Telling): Clause {
  if (name === "passes") return say.law.condition.passes(manner); // told by itself, first of all
  const condition = at.law.conditions.get(name);
  if (condition && isShort(condition, at)) return clause(condition, inside, manner, at);
  at.conditions.add(name);
  return say.law.condition.meets(name, manner);
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

function hurdle(h: HurdleRule, at: Telling): HurdleWords {
  const words = (value: Value) => valueWords(value, { ...at, ofList: true });
  const base = baseOf(h, at);
  const { scope } = h;
  const isHere = scope.kind === "same" && at.where !== "whole" && "there" in at.where;
  return {
    strict: h.strict,
    amount: amount(h.amount, words),
    ...(base && { base }),
    ...(scope.kind !== "whole" && !isHere && { place: scope }),
    ...(h.figure && { figure: words(h.figure) }),
    together: h.counting !== undefined,
    coalitions: h.coalition.map((c) => ({
      members: c.members,
      amount: amount(c.amount, words),
    })),
  };
}

const amount = (a: Amount, words: (value: Value) => string): AmountWords =>
  a.kind === "figure" ? { kind: "figure", figure: words(a.figure) } : a;

/** All ballots cast, or those in the area that is looked at. */
function baseOf(h: HurdleRule, at: Telling): BaseWords | undefined {
  if (h.amount.kind !== "share" && h.amount.kind !== "quotas") return undefined;
  if (h.ofFigure)
    return isOfAll(h, at)
      ? { kind: "lists" }
      : { kind: "figure", figure: valueWords(h.ofFigure, at) };
  if (h.of === undefined) return undefined;
  const everywhere = h.scope.kind === "whole" || h.ofWhole;
  return { kind: everywhere ? "everywhere" : "there", base: h.of };
}

/** Whether the share of a figure is one of the same figure of all lists. */
function isOfAll({ path, ofFigure }: HurdleRule, { law }: Telling): boolean {
  const json = (key: string) => JSON.stringify(valueAt(law.document, `${path}/${key}`));
  return (
    ofFigure?.kind === "total" && ofFigure.who === undefined && json("of/total") === json("figure")
  );
}
