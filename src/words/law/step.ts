import type { DivisorMethod } from "../../apportion/divisors.ts";
import type {
  BiproportionalStep,
  ExhaustedStep,
  GiveStep,
  MajorityStep,
  PlaceStep,
  Step,
  Value,
} from "../../law/law.ts";
import { say } from "../language.ts";
import { rule } from "../numbers.ts";
import { joined, spelled } from "../prose.ts";
import { articleOf } from "./article.ts";
import { everyListWords, listsWords } from "./lists.ts";
import { shareSentence } from "./share.ts";
import type { Telling } from "./telling.ts";
import { byWords, meantValue, seatsWords, sizeWords, valueWords } from "./value.ts";

/** One sentence on what a step does, without its name; what needs more than that follows in `further`. */
export function stepSentence(step: Step, telling: Telling): string {
  const inAreas = step.each.some((level) => level !== "list");
  const at: Telling = {
    ...telling,
    ...(inAreas && { where: "there" }),
    ...(step.article !== undefined && { article: step.article }),
  };
  return `${[each(step), when(step, at), does(step, at)].filter(Boolean).join(", ")}.`;
}

function does(step: Step, at: Telling): string {
  switch (step.kind) {
    case "share":
      return shareSentence(step, at);
    case "give":
      return given(step, at);
    case "place":
      return placed(step, at);
    case "biproportional":
      return filled(step, at);
    case "majority":
      return majority(step, at);
    case "exhausted":
      return exhausted(step, at);
  }
}

function when({ when: rule }: Step, at: Telling): string {
  if (rule === undefined) return "";
  const { value, atLeast } = rule;
  if (value.kind === "size") return `in a house of at least ${atLeast} seats`;
  if (atLeast === 1) {
    // no figure of an area is below 1 but where the data do not tell it
    if (value.kind === "area") return `where ${valueWords(value, at)} ${toldVerb(value)} told`;
    if (value.kind === "each" && value.of.kind === "area") {
      const of = valueWords(value.of, { ...at, where: "whole" });
      return `where ${of} of the ${say.terms.levelName[value.level][1]} ${toldVerb(value.of)} told`;
    }
  }
  const limit = value.kind === "less" && value.of[0]?.kind === "number" && value.of[0].number;
  if (limit && limit.d === 1n) {
    return `where ${valueWords(value.of[1]!, at)} is at most ${limit.n - BigInt(atLeast)}`;
  }
  return `where ${valueWords(value, at)} is at least ${atLeast}`;
}

const toldVerb = ({ figure }: Value & { kind: "area" }) => (figure === "population" ? "is" : "are");

/** "in each region for each list", "in each canton and in each district" */
function each({ each }: Step): string {
  const areas = each
    .filter((level) => level !== "list")
    .map((level) => `in each ${say.terms.levelName[level][0]}`);
  return [joined(areas), each.includes("list") ? "for each list" : ""].filter(Boolean).join(" ");
}

function given(step: GiveStep, at: Telling): string {
  const ofList = step.to === undefined || step.each.includes("list");
  const who =
    step.to === undefined
      ? everyListWords(step.who, at)
      : `every ${say.terms.levelName[step.to][0]}`;
  const there: Telling = { ...at, ofList, ...(step.to !== undefined && { where: "there" }) };
  const seats = seatsWords(step.seats, there);
  const isSum = seats.startsWith("(") || ROUGH.has(meantValue(step.seats, at).kind);
  return `${who} gets ${isSum ? "as many seats as " : ""}${seats}${articleOf(step)}`;
}

/** Figures that do not say of themselves that they are seats. */
const ROUGH: ReadonlySet<Value["kind"]> = new Set(["round", "over", "times"] as const);

function placed(step: PlaceStep, at: Telling): string {
  const [one] = say.terms.levelName[step.to];
  const there: Telling = { ...at, where: "there", ofList: true };
  const { then, first } = step;
  const are = meantValue(then.by, at).kind === "votes" ? "are" : "is";
  const key = `the ${one} with room where ${valueWords(then.by, there)} ${are} largest (${short(then.method)})`;
  const most =
    then.most === undefined
      ? ""
      : `, a list entering at most ${spelled(then.most)} figures in one ${one}`;
  const held = heldWords(step.already, at).replace(/^, /, first ? ", both " : ", ");
  const room =
    step.areas.kind === "size"
      ? `a ${one} takes any number of them`
      : `each ${one} takes ${seatsWords(step.areas, { ...there, ofList: false })}`;
  const end = `${most}${held}; ${room}${articleOf(step)}`;
  if (step.lists) return `${ofLists(step, at)} are placed one by one, each in ${key}${end}`;
  const next = first
    ? `the list with the next seat by ${byWords(first.by, at)} (${short(first.method)}) among ${listsWords(step.who, at)}`
    : listsWords(step.who, at);
  return `${seatsWords(step.seats!, at)} are placed one by one: each goes to ${next}, in ${key}${end}`;
}

/** The seats of each list that are to be placed. */
function ofLists({ lists, who }: PlaceStep, at: Telling): string {
  if (lists?.kind === "step") {
    return `${valueWords(lists, at)}${who ? ` of ${listsWords(who, at)}` : ""}`;
  }
  const whose = who ? everyListWords(who, at) : "each list";
  return `of ${whose}, ${valueWords(lists!, { ...at, ofList: true })}`;
}

/** A method inside brackets: without the second name in brackets of its own. */
const short = ({ title }: DivisorMethod): string => title.replace(/ \([^)]*\)/, "");

function filled(step: BiproportionalStep, at: Telling): string {
  const [one, many] = say.terms.levelName[step.to];
  const there: Telling = { ...at, where: "there", ofList: true };
  const lists = valueWords(step.lists, { ...at, ofList: true });
  const areas = valueWords(step.areas, { ...there, ofList: false });
  if (step.minimum) at.further.push(minimum(meantValue(step.minimum, at), one, there));
  const who = step.who === undefined ? "the lists" : listsWords(step.who, at);
  return `${who} (each with ${lists}) and the ${many} (each with ${areas}) are filled at once by ${byWords(step.by, there)}, with a divisor for each list and for each ${one}: ${step.method.title}${articleOf(step)}`;
}

const minimum = (value: Value, area: string, there: Telling): string =>
  value.kind === "strongest" && value.of.kind === "votes"
    ? `The list with the most votes in a ${area} holds at least 1 seat there.`
    : `A list in a ${area} holds at least ${seatsWords(value, there)}.`;

function majority(step: MajorityStep, at: Telling): string {
  const part = rule(step.moreThan) === "50%" ? "half" : rule(step.moreThan);
  const seats = step.seats.kind === "size" ? sizeWords(at.law) : valueWords(step.seats, at);
  const gets =
    step.gets === "enough"
      ? "gets new seats until it has"
      : `gets one more, taken from the list that won the last seat in ${stepNames(step.from)}`;
  const who = everyListWords(step.who, at).replace(/^every/, "any");
  const by =
    step.by.kind === "votes" ? "" : ` counted by ${valueWords(step.by, { ...at, ofList: true })}`;
  return `${who} with more than ${part} of ${valueWords(step.of, at)}${by}, but not of ${seats} (counting ${held(step.already, at).replace(/^the seats of/, "its seats in")}), ${gets}${articleOf(step)}`;
}

function exhausted(step: ExhaustedStep, at: Telling): string {
  const beyond = valueWords(step.beyond, { ...at, ofList: true });
  const then = step.again.length === 0 ? "stay empty" : `given again in ${stepNames(step.again)}`;
  return `seats of a list beyond ${beyond} are taken away and ${then}${articleOf(step)}`;
}

/** ", counting on from the seats of steps full and averages": what is held before a step. */
export function heldWords(already: readonly Value[], at: Telling): string {
  return already.length === 0 ? "" : `, counting on from ${held(already, at)}`;
}

function held(already: readonly Value[], at: Telling): string {
  const steps = already.flatMap((value) => (value.kind === "step" ? [value.step] : []));
  const others = already
    .filter(({ kind }) => kind !== "step")
    .map((value) =>
      value.kind === "direct"
        ? "the seats won directly"
        : valueWords(value, { ...at, ofList: true }),
    );
  return joined([...(steps.length > 0 ? [`the seats of ${stepNames(steps)}`] : []), ...others]);
}

export const stepNames = (names: readonly string[]): string =>
  `${names.length === 1 ? "step" : "steps"} ${joined(names)}`;
