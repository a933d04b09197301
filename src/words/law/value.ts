import { givesToAreas } from "../../law/check/steps.ts";
import type { Law, Value } from "../../law/law.ts";
import { partsOfValue } from "../../law/parts.ts";
import { say } from "../language.ts";
import { rule, whole } from "../numbers.ts";
import { listsWords } from "./lists.ts";
import type { Telling } from "./telling.ts";

/**
 * A figure as it stands inside a sentence: "the larger of its seats in step lower and the seats it won directly".
 * It is a subject: a language with cases builds its sentences so that a figure stays as it is.
 */
export function valueWords(value: Value, at: Telling): string {
  const words = (part: Value) => valueWords(part, at);
  const { where } = at;
  const says = say.law.value;
  switch (value.kind) {
    case "number":
      return value.number.d === 1n ? whole(value.number.n) : rule(value.number);
    case "size":
      return sizeWords(at.law);
    case "area":
      return says.area(value.figure, where);
    case "votes":
      return says.votes(value.contest, where);
    case "direct":
      return says.direct(where);
    case "winners":
      return says.winners;
    case "candidates":
      return says.candidates(where);
    case "step":
      return isOfList(value.step, at)
        ? says.seatsOfList(value.step, where)
        : says.seatsOfStep(value.step, where);
    case "named":
      return namedWords(value.name, at);
    case "left":
      return says.left(words(value.of), where);
    case "larger":
    case "smaller":
      return says[value.kind](value.of.map((part) => operand(part, at)));
    case "sum":
    case "less":
    case "times":
    case "over": {
      const { kind } = value;
      return says[kind](
        value.of.map((part, i) =>
          i === 0 && readsOn(part, kind, at) ? words(part) : operand(part, at),
        ),
      );
    }
    case "round":
      return says.rounded(words(value.of), value.how);
    case "total":
      return totalWords(value, at);
    case "each":
      return eachWords(value, at);
    case "in":
      return valueWords(value.of, { ...at, where: { around: value.level } });
    case "remainder":
      return says.remainder(value.step, where);
    case "bands":
      return bandsWords(value, at, false);
    case "fragments":
      return fragmentsWords(value, at);
    case "strongest":
      return value.of.kind === "votes"
        ? says.strongestByVotes(value.of.contest, where)
        : says.strongest(words(value.of), where);
  }
}

/** Seats that a step gives: "47 seats less the seats of step compensatory". */
export function seatsWords(value: Value, at: Telling): string {
  const says = say.law.value;
  if (value.kind === "number" && value.number.d === 1n) {
    return say.terms.seats(Number(value.number.n));
  }
  if (value.kind === "bands") return bandsWords(value, at, true);
  const part = (one: Value) => (isSeats(one) ? seatsWords(one, at) : operand(one, at));
  if (value.kind === "larger" || value.kind === "smaller") {
    return says[value.kind](value.of.map(part));
  }
  if (value.kind === "less") {
    return says.less(value.of.map((one, i) => (i === 0 ? part(one) : operand(one, at))));
  }
  return valueWords(value, at);
}

const isSeats = (value: Value): boolean => value.kind === "number" && value.number.n > 0n;

/** What seats are shared by: a plain figure without its place. */
export function byWords(value: Value, at: Telling): string {
  const says = say.law.value;
  if (value.kind === "votes") return says.byVotes(value.contest);
  return value.kind === "area" ? says.byArea(value.figure) : says.byFigure(valueWords(value, at));
}

export const sizeWords = ({ seats }: Law): string =>
  say.law.value.size(typeof seats === "number" ? seats : undefined);

/** Whether the seats that a step gave are a list's here, and not an area's. */
function isOfList(name: string, { law, ofList }: Telling): boolean {
  const step = law.steps.find((one) => one.name === name);
  const toAreas = step !== undefined && givesToAreas(step);
  return ofList && !toAreas;
}

/** Brackets around what could be read together with its neighbours in another way. */
function operand(value: Value, at: Telling): string {
  const words = valueWords(value, at);
  const meant = meantValue(value, at);
  return OPEN.has(meant.kind) || isSum(meant) ? `(${words})` : words;
}

/** Whether a figure is told as a sum over lists or areas. */
const isSum = (value: Value): boolean =>
  (value.kind === "total" && !PLAIN.has(value.of.kind)) ||
  (value.kind === "each" && !isOne(value.of));

/** What has a word of its own for the sum over lists. */
const PLAIN: ReadonlySet<Value["kind"]> = new Set(["votes", "direct", "step"] as const);

const isOne = (value: Value): boolean =>
  value.kind === "number" && value.number.n === value.number.d;

/** What the reader sees: what a short name, or an area around, stands for. */
export function meantValue(value: Value, at: Telling): Value {
  if (value.kind === "in") return meantValue(value.of, at);
  if (value.kind !== "named" || !isShort(value.name, at.law)) return value;
  return meantValue(at.law.values.get(value.name)!, at);
}

/** Whether the first part of an operation needs no brackets: read from left to right it means the same. */
function readsOn(first: Value, kind: "sum" | "less" | "times" | "over", at: Telling): boolean {
  const alike = kind === "sum" || kind === "less" ? ["sum", "less"] : ["times", "over"];
  return alike.includes(meantValue(first, at).kind);
}

const OPEN: ReadonlySet<Value["kind"]> = new Set([
  "sum",
  "less",
  "times",
  "over",
  "larger",
  "smaller",
  "round",
  "left",
  "bands",
  "strongest",
  "remainder",
] as const);

function namedWords(name: string, at: Telling): string {
  if (isShort(name, at.law)) return valueWords(at.law.values.get(name)!, at);
  if (!at.figures.has(name)) at.figures.set(name, at);
  return say.law.value.named(name);
}

/** A short figure is told where it stands, a longer one after the sentence. */
function isShort(name: string, law: Law): boolean {
  const size = (value: Value): number =>
    partsOfValue(value).reduce((sum, [part]) => sum + size(part), value.kind === "bands" ? 9 : 1);
  const value = law.values.get(name);
  return value !== undefined && size(value) <= 4;
}

function totalWords({ of, who }: Value & { kind: "total" }, at: Telling): string {
  const { where } = at;
  const says = say.law.value;
  switch (of.kind) {
    case "votes":
      return says.votesOfLists(of.contest, listsWords(who, "of", at), where);
    case "direct":
      return says.directOfLists(listsWords(who, "of", at), where);
    case "step":
      return who === undefined
        ? says.allSeatsOfStep(of.step, where)
        : says.seatsOfStepOf(of.step, listsWords(who, "of", at), where);
    default: {
      const lists = listsWords(who, "over", at);
      return says.sumOverLists(operand(of, { ...at, ofList: true }), lists);
    }
  }
}

function eachWords({ level, of }: Value & { kind: "each" }, at: Telling): string {
  if (isOne(of)) return say.law.value.countOfAreas(level, at.where);
  const inside: Telling = { ...at, where: { there: level } };
  return say.law.value.sumOverAreas(operand(of, inside), level, at.where);
}

function bandsWords(value: Value & { kind: "bands" }, at: Telling, seats: boolean): string {
  const { gives, every, most, of, base } = value;
  return say.law.value.bands({
    gives: gives.map(({ from, number }) => ({ from: rule(from), number })),
    base: valueWords(base, at),
    seats,
    ...(every && { every: rule(every) }),
    ...(most !== undefined && { most }),
    ...(of.kind !== "votes" && { by: valueWords(of, at) }),
  });
}

/** What such votes are is told after the sentence, once. */
function fragmentsWords({ step, winner }: Value & { kind: "fragments" }, at: Telling): string {
  const meaning = say.law.value.fragmentsMeaning(step, winner === "surplus");
  if (!at.told.has(meaning)) at.further.push(meaning);
  at.told.add(meaning);
  return say.law.value.fragments;
}
