import type {
  BiproportionalStep,
  ExhaustedStep,
  GiveStep,
  MajorityStep,
  PlaceStep,
  Step,
  Value,
} from "../../law/law.ts";
import type { Level } from "../../results/results.ts";
import { say } from "../language.ts";
import { articleOf } from "./article.ts";
import { held, heldBefore } from "./held.ts";
import { everyListWords, listsWords } from "./lists.ts";
import { shareSentence } from "./share.ts";
import type { Telling } from "./telling.ts";
import { byWords, meantValue, seatsWords, sizeWords, valueWords } from "./value.ts";

/** What a step does, without its name and its full stop; what needs more than that follows in `further`. */
export function stepSentence(step: Step, telling: Telling): string {
  const levels = step.each.filter((level) => level !== "list");
  const at: Telling = {
    ...telling,
    ...(levels.length > 0 && { where: { there: levels.length === 1 ? levels[0]! : "area" } }),
    ...(step.article !== undefined && { article: step.article }),
  };
  return say.law.step.sentence(
    each(levels, step.each.includes("list")),
    when(step, at),
    does(step, at),
  );
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
  const says = say.law.step;
  if (value.kind === "size") return says.whenHouse(atLeast);
  if (atLeast === 1) {
    // no figure of an area is below 1 but where the data do not tell it
    if (value.kind === "area") return says.whenTold(valueWords(value, at), value.figure);
    if (value.kind === "each" && value.of.kind === "area") {
      const of = valueWords(value.of, { ...at, where: "whole" });
      return says.whenToldOfEach(of, value.of.figure, value.level);
    }
  }
  const limit = value.kind === "less" && value.of[0]?.kind === "number" && value.of[0].number;
  if (limit && limit.d === 1n) {
    return says.whenAtMost(valueWords(value.of[1]!, at), limit.n - BigInt(atLeast));
  }
  return says.whenAtLeast(valueWords(value, at), atLeast);
}

const each = (levels: readonly Level[], forLists: boolean): string =>
  levels.length > 0 || forLists ? say.law.step.each(levels, forLists) : "";

function given(step: GiveStep, at: Telling): string {
  const ofList = step.to === undefined || step.each.includes("list");
  const who =
    step.to === undefined ? everyListWords(step.who, at) : say.law.step.everyArea(step.to);
  const there: Telling = { ...at, ofList, ...(step.to !== undefined && place(step.to)) };
  const seats = seatsWords(step.seats, there);
  const rough = seats.startsWith("(") || ROUGH.has(meantValue(step.seats, at).kind);
  return say.law.step.gives(who, seats, rough, articleOf(step));
}

const place = (level: Level): Pick<Telling, "where"> => ({ where: { there: level } });

/** Figures that do not say of themselves that they are seats. */
const ROUGH: ReadonlySet<Value["kind"]> = new Set(["round", "over", "times"] as const);

function placed(step: PlaceStep, at: Telling): string {
  const there: Telling = { ...at, ...place(step.to), ofList: true };
  const { then, first } = step;
  const says = say.law.step;
  const { short } = say.law.method;
  const next = () =>
    first
      ? says.nextBy(byWords(first.by, at), short(first.method), listsWords(step.who, "of", at))
      : listsWords(step.who, "subject", at);
  return says.placed({
    level: step.to,
    figure: valueWords(then.by, there),
    isVotes: meantValue(then.by, at).kind === "votes",
    method: short(then.method),
    most: then.most,
    held: heldBefore(step.already, at),
    both: first !== undefined,
    room:
      step.areas.kind === "size" ? undefined : seatsWords(step.areas, { ...there, ofList: false }),
    next: step.lists ? undefined : next(),
    seats: step.lists ? ofLists(step.lists, step, at) : seatsWords(step.seats!, at),
    article: articleOf(step),
  });
}

/** The seats of each list that are to be placed. */
function ofLists(lists: Value, { who }: PlaceStep, at: Telling): string {
  if (lists.kind === "step") {
    return say.law.step.placedOfStep(valueWords(lists, at), who && listsWords(who, "of", at));
  }
  const list = who && everyListWords(who, at);
  return say.law.step.placedOfEach(list, valueWords(lists, { ...at, ofList: true }));
}

function filled(step: BiproportionalStep, at: Telling): string {
  const there: Telling = { ...at, ...place(step.to), ofList: true };
  const says = say.law.step;
  const minimum = step.minimum && meantValue(step.minimum, at);
  if (minimum) {
    at.further.push(
      minimum.kind === "strongest" && minimum.of.kind === "votes"
        ? says.strongestHolds(step.to)
        : says.listHolds(step.to, seatsWords(minimum, there)),
    );
  }
  return says.filled({
    lists: step.who && listsWords(step.who, "subject", at),
    ofList: valueWords(step.lists, { ...at, ofList: true }),
    level: step.to,
    ofArea: valueWords(step.areas, { ...there, ofList: false }),
    by: byWords(step.by, there),
    method: say.law.method.title(step.method),
    article: articleOf(step),
  });
}

const majority = (step: MajorityStep, at: Telling): string =>
  say.law.step.majority({
    seats: step.seats.kind === "size" ? sizeWords(at.law) : valueWords(step.seats, at),
    who: everyListWords(step.who, at, "any"),
    moreThan: step.moreThan,
    of: valueWords(step.of, at),
    by: step.by.kind === "votes" ? undefined : valueWords(step.by, { ...at, ofList: true }),
    held: held(step.already, at),
    gets: step.gets,
    from: step.from,
    article: articleOf(step),
  });

const exhausted = (step: ExhaustedStep, at: Telling): string =>
  say.law.step.exhausted(
    valueWords(step.beyond, { ...at, ofList: true }),
    step.again,
    articleOf(step),
  );
