import type { Fraction } from "../../exact/fraction.ts";
import { givesToAreas } from "../../law/check/steps.ts";
import type { AreaFigure, Law, Value } from "../../law/law.ts";
import { partsOfValue } from "../../law/parts.ts";
import { say } from "../language.ts";
import { rule, whole } from "../numbers.ts";
import { counted, joined } from "../prose.ts";
import { listsWords } from "./lists.ts";
import type { Telling } from "./telling.ts";

/** A figure as it stands inside a sentence: "the larger of its seats in step lower and the seats it won directly". */
export function valueWords(value: Value, at: Telling): string {
  const words = (part: Value) => valueWords(part, at);
  switch (value.kind) {
    case "number":
      return numberWords(value.number);
    case "size":
      return sizeWords(at.law);
    case "area":
      return `the ${AREA_FIGURE[value.figure]}${ofArea(at)}`;
    case "votes":
      return `its ${VOTES[value.contest]}${inArea(at)}`;
    case "direct":
      return `the seats it won directly${inArea(at)}`;
    case "winners":
      return "the winner's share of the valid votes in the constituency";
    case "candidates":
      return `the number of its candidates${inArea(at)}`;
    case "step":
      return `${isOfList(value.step, at) ? "its seats in" : "the seats of"} step ${value.step}${inArea(at)}`;
    case "named":
      return namedWords(value.name, at);
    case "left":
      return `${words(value.of)} less those given${inArea(at)} before`;
    case "larger":
    case "smaller":
      return `the ${value.kind} of ${joined(value.of.map((part) => operand(part, at)))}`;
    case "sum":
    case "less":
    case "times":
    case "over": {
      const { kind } = value;
      return value.of
        .map((part, i) => (i === 0 && readsOn(part, kind, at) ? words(part) : operand(part, at)))
        .join(` ${INFIX[kind]} `);
    }
    case "round":
      return `${words(value.of)}, ${ROUNDED[value.how]}`;
    case "total":
      return totalWords(value, at);
    case "each":
      return eachWords(value, at);
    case "in":
      return valueWords(value.of, { ...at, where: value.level });
    case "remainder":
      return `what step ${value.step} left over of its votes${inArea(at)}`;
    case "bands":
      return bandsWords(value, at);
    case "fragments":
      return fragmentsWords(value, at);
    case "strongest":
      return value.of.kind === "votes"
        ? `1 for the list with the most ${VOTES[value.of.contest]}${inArea(at)}, 0 for others`
        : `1 for the list with the largest figure${inArea(at)} (${words(value.of)}), 0 for others`;
  }
}

/** Seats that a step gives: "47 seats less the seats of step compensatory". */
export function seatsWords(value: Value, at: Telling): string {
  if (value.kind === "number" && value.number.d === 1n) {
    return counted(Number(value.number.n), "seat");
  }
  if (value.kind === "bands") return bandsWords(value, at, "seat");
  if (value.kind === "larger" || value.kind === "smaller") {
    const of = value.of.map((part) => (isSeats(part) ? seatsWords(part, at) : operand(part, at)));
    return `the ${value.kind} of ${joined(of)}`;
  }
  if (value.kind === "less") {
    const [from, ...taken] = value.of.map((part, i) =>
      i === 0 && isSeats(part) ? seatsWords(part, at) : operand(part, at),
    );
    return [from, ...taken].join(` ${INFIX.less} `);
  }
  return valueWords(value, at);
}

const isSeats = (value: Value): boolean => value.kind === "number" && value.number.n > 0n;

/** "is" or "are", after what `seatsWords` says. */
export const isOrAre = (seats: string): "is" | "are" =>
  /^(1 seat$|the (smaller|larger|sum|number|figure) )/.test(seats) ? "is" : "are";

/** What seats are shared by, as it stands after "by": a plain figure without its place. */
export function byWords(value: Value, at: Telling): string {
  if (value.kind === "votes") return VOTES[value.contest];
  return value.kind === "area" ? AREA_FIGURE[value.figure] : valueWords(value, at);
}

const AREA_FIGURE: Readonly<Record<AreaFigure, string>> = {
  seats: "seats",
  adjustmentSeats: "adjustment seats",
  listSeats: "list seats",
  nationalSeats: "national seats",
  constituencySeats: "constituencies",
  population: "population",
  ...say.terms.baseName,
};

const VOTES = { list: "votes", constituency: "constituency votes" } as const;

const INFIX = { sum: "plus", less: "less", times: "times", over: "divided by" } as const;

const ROUNDED = {
  up: "rounded up",
  down: "rounded down",
  nearest: "rounded half up",
  "half-down": "rounded half down",
} as const;

const numberWords = (number: Fraction): string =>
  number.d === 1n ? whole(number.n) : rule(number);

export const sizeWords = ({ seats }: Law): string =>
  typeof seats === "number" ? `the ${counted(seats, "seat")}` : "the seats of the house";

/** " there", " of the state": whose the figure of an area is. */
const ofArea = ({ where }: Telling): string =>
  where === "whole"
    ? ""
    : where === "there"
      ? " there"
      : ` of the ${say.terms.levelName[where][0]}`;

/** " there", " in the state": where the figure of a list is. */
const inArea = ({ where }: Telling): string =>
  where === "whole"
    ? ""
    : where === "there"
      ? " there"
      : ` in the ${say.terms.levelName[where][0]}`;

/** Whether the seats that a step gave are a list's here, and not an area's. */
function isOfList(name: string, { law, ofList }: Telling): boolean {
  const step = law.steps.find((one) => one.name === name);
  const toAreas = step !== undefined && givesToAreas(step);
  return ofList && !toAreas;
}

/** Brackets around what could be read together with its neighbours in another way. */
function operand(value: Value, at: Telling): string {
  const words = valueWords(value, at);
  return OPEN.has(meantValue(value, at).kind) || words.startsWith("the sum ")
    ? `(${words})`
    : words;
}

/** What the reader sees: what a short name, or an area around, stands for. */
export function meantValue(value: Value, at: Telling): Value {
  if (value.kind === "in") return meantValue(value.of, at);
  if (value.kind !== "named" || !isShort(value.name, at.law)) return value;
  return meantValue(at.law.values.get(value.name)!, at);
}

/** Whether the first part of an operation needs no brackets: read from left to right it means the same. */
function readsOn(first: Value, kind: keyof typeof INFIX, at: Telling): boolean {
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
  return `the figure "${name}"`;
}

/** A short figure is told where it stands, a longer one after the sentence. */
function isShort(name: string, law: Law): boolean {
  const size = (value: Value): number =>
    partsOfValue(value).reduce((sum, [part]) => sum + size(part), value.kind === "bands" ? 9 : 1);
  const value = law.values.get(name);
  return value !== undefined && size(value) <= 4;
}

function totalWords({ of, who }: Value & { kind: "total" }, at: Telling): string {
  const ofLists: Telling = { ...at, ofList: true };
  const lists = listsWords(who, at);
  switch (of.kind) {
    case "votes":
      return `the ${VOTES[of.contest]} of ${lists}${inArea(at)}`;
    case "direct":
      return `the seats that ${lists} won directly${inArea(at)}`;
    case "step":
      return who === undefined
        ? `all seats of step ${of.step}${inArea(at)}`
        : `the seats of step ${of.step} of ${lists}${inArea(at)}`;
    default:
      return `the sum of ${operand(of, ofLists)} over ${lists}`;
  }
}

function eachWords({ level, of }: Value & { kind: "each" }, at: Telling): string {
  const [, many] = say.terms.levelName[level];
  const areas = at.where === "whole" ? `all ${many}` : `the ${many}${inArea(at)}`;
  if (of.kind === "number" && of.number.n === of.number.d) return `the number of ${areas}`;
  return `the sum over ${areas} of ${operand(of, { ...at, where: "there" })}`;
}

function bandsWords(value: Value & { kind: "bands" }, at: Telling, unit?: string): string {
  const { gives, every, most, of, base } = value;
  const bands = gives.map(({ from, number }, i) => {
    const gets = unit === undefined ? whole(number) : counted(number, unit);
    return `${gets} from ${rule(from)}${i === 0 ? ` of ${valueWords(base, at)}` : ""} on`;
  });
  return [
    joined(bands),
    ...(every ? [`1 more for every further ${rule(every)}`] : []),
    ...(most === undefined ? [] : [`at most ${whole(most)}`]),
    ...(of.kind === "votes" ? [] : [`counted by ${valueWords(of, at)}`]),
  ].join(", ");
}

/** What such votes are is told after the sentence, once. */
function fragmentsWords({ step, winner }: Value & { kind: "fragments" }, at: Telling): string {
  const besides = winner === "surplus" ? ", and those that a winner did not need" : "";
  const meaning = `Fragment votes are those for candidates who won no seat in step ${step}${besides}.`;
  if (!at.told.has(meaning)) at.further.push(meaning);
  at.told.add(meaning);
  return "its fragment votes";
}
