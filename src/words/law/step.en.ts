import type {
  BiproportionalStep,
  ExhaustedStep,
  GiveStep,
  MajorityStep,
  PlaceStep,
  Step,
  Value,
} from "../../law/law.ts";
import { rule } from "../numbers.ts";
import { joined, spelled } from "../prose.en.ts";
import { levelName } from "../terms.en.ts";
import { articleOf } from "./condition.en.ts";
import { everyListWords, listsWords } from "./lists.en.ts";
import { shareSentence } from "./share.en.ts";
import type { Telling } from "./telling.ts";
import { byWords, seatsWords, sizeWords, valueWords } from "./value.en.ts";

/** One sentence on what a step does, without its name; what needs more than that follows in `further`. */
export function stepSentence(step: Step, telling: Telling): string {
  const inAreas = step.each.some((level) => level !== "list");
  const at: Telling = inAreas ? { ...telling, where: "there" } : telling;
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
  return rule.value.kind === "size"
    ? `in a house of at least ${rule.atLeast} seats`
    : `where ${valueWords(rule.value, at)} is at least ${rule.atLeast}`;
}

/** "in each region for each list" */
const each = (step: Step): string =>
  step.each
    .map((level) => (level === "list" ? "for each list" : `in each ${levelName[level][0]}`))
    .join(" ");

function given(step: GiveStep, at: Telling): string {
  const who =
    step.to === undefined ? everyListWords(step.who, at) : `every ${levelName[step.to][0]}`;
  return `${who} gets ${seatsWords(step.seats, at)}${articleOf(step)}`;
}

function placed(step: PlaceStep, at: Telling): string {
  const [one] = levelName[step.to];
  const there: Telling = { ...at, where: "there" };
  const key = `${valueWords(step.then.by, there)} is largest (${step.then.method.title})`;
  const most =
    step.then.most === undefined
      ? ""
      : `, a list entering at most ${spelled(step.then.most)} figures in one ${one}`;
  const room = `; each ${one} takes ${seatsWords(step.areas, there)}`;
  const end = `${heldWords(step.already, at)}${room}${articleOf(step)}`;
  if (step.lists) {
    const who = step.who ? ` of ${listsWords(step.who, at)}` : "";
    return `${valueWords(step.lists, at)}${who} are placed one by one, each in the ${one} with room where ${key}${most}${end}`;
  }
  const first = step.first ? ` by ${byWords(step.first.by, at)} (${step.first.method.title})` : "";
  return `${seatsWords(step.seats!, at)} go one by one to ${listsWords(step.who, at)}${first}, each to the ${one} with room where ${key}${most}${end}`;
}

function filled(step: BiproportionalStep, at: Telling): string {
  const [one, many] = levelName[step.to];
  const there: Telling = { ...at, where: "there" };
  const minimum = step.minimum
    ? `, a list having at least ${seatsWords(step.minimum, there)} in a ${one}`
    : "";
  return `the seats of ${listsWords(step.who, at)} (${valueWords(step.lists, at)}) and those of the ${many} (${valueWords(step.areas, there)}) are filled at once, by ${byWords(step.by, there)} and a divisor for each list and each ${one}: ${step.method.title}${minimum}${articleOf(step)}`;
}

function majority(step: MajorityStep, at: Telling): string {
  const part = rule(step.moreThan) === "50%" ? "half" : rule(step.moreThan);
  const seats = step.seats.kind === "size" ? sizeWords(at.law) : valueWords(step.seats, at);
  const gets =
    step.gets === "enough"
      ? "gets new seats until it has"
      : `gets one more, taken from the list that won the last seat in ${stepNames(step.from)}`;
  const who = everyListWords(step.who, at).replace(/^every/, "any");
  const by = step.by.kind === "votes" ? "" : `, counted by ${valueWords(step.by, at)},`;
  return `${who} with more than ${part} of ${valueWords(step.of, at)}${by} but not of ${seats} (holding ${held(step.already, at)}) ${gets}${articleOf(step)}`;
}

const exhausted = (step: ExhaustedStep, at: Telling): string =>
  `seats of a list beyond ${valueWords(step.beyond, at)} are taken away and given again in ${stepNames(step.again)}${articleOf(step)}`;

/** ", counting on from the seats of steps full and averages": what is held before a step. */
export function heldWords(already: readonly Value[], at: Telling): string {
  return already.length === 0 ? "" : `, counting on from ${held(already, at)}`;
}

function held(already: readonly Value[], at: Telling): string {
  const steps = already.flatMap((value) => (value.kind === "step" ? [value.step] : []));
  const others = already
    .filter(({ kind }) => kind !== "step")
    .map((value) => valueWords(value, at));
  return joined([...(steps.length > 0 ? [`the seats of ${stepNames(steps)}`] : []), ...others]);
}

export const stepNames = (names: readonly string[]): string =>
  `${names.length === 1 ? "step" : "steps"} ${joined(names)}`;
