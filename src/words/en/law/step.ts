import type { AreaFigure } from "../../../law/law.ts";
import type { Level } from "../../../results/results.ts";
import type { Filled, Held, Majority, Placed } from "../../law/parts.ts";
import { rule } from "../../numbers.ts";
import { joined, spelled } from "../prose.ts";
import { terms } from "../terms.ts";

/** What a step does, where and when it is taken. */
export const step = {
  /** where and for whom, on what condition, and what; any of the first two may be empty; without the full stop */
  sentence: (each: string, when: string, does: string) =>
    [each, when, does].filter(Boolean).join(", "),
  /** "in each region for each list", "in each canton and in each district" */
  each: (levels: readonly Level[], forLists: boolean) =>
    [
      joined(levels.map((level) => `in each ${terms.levelName[level][0]}`)),
      forLists ? "for each list" : "",
    ]
      .filter(Boolean)
      .join(" "),
  whenHouse: (seats: number) => `in a house of at least ${seats} seats`,
  /** where the data tell the figure at all */
  whenTold: (words: string, figure: AreaFigure) => `where ${words} ${toldVerb(figure)} told`,
  whenToldOfEach: (words: string, figure: AreaFigure, level: Level) =>
    `where ${words} of the ${terms.levelName[level][1]} ${toldVerb(figure)} told`,
  whenAtMost: (words: string, limit: bigint) => `where ${words} is at most ${limit}`,
  whenAtLeast: (words: string, limit: number) => `where ${words} is at least ${limit}`,
  /** `rough`: the figure does not say of itself that it is seats */
  gives: (who: string, seats: string, rough: boolean, article: string) =>
    `${who} gets ${rough ? "as many seats as " : ""}${seats}${article}`,
  everyArea: (level: Level) => `every ${terms.levelName[level][0]}`,
  /** seats of a step that are to be placed, of those lists or of all */
  placedOfStep: (seats: string, lists: string | undefined) =>
    `${seats}${lists === undefined ? "" : ` of ${lists}`}`,
  placedOfEach: (list: string | undefined, seats: string) => `of ${list ?? "each list"}, ${seats}`,
  /** who gets the next of the seats that are placed; `lists`: out of whom, in the role "of" */
  nextBy: (by: string, method: string, lists: string) =>
    `the list with the next seat by ${by} (${method}) among ${lists}`,
  placed: (p: Placed) => {
    const [one] = terms.levelName[p.level];
    const most =
      p.most === undefined
        ? ""
        : `, a list entering at most ${spelled(p.most)} figures in one ${one}`;
    const held = p.held ? `, ${p.both ? "both " : ""}counting on from ${step.held(p.held)}` : "";
    const room =
      p.room === undefined ? `a ${one} takes any number of them` : `each ${one} takes ${p.room}`;
    const to = p.next === undefined ? ", each in" : `: each goes to ${p.next}, in`;
    return `${p.seats} are placed one by one${to} the ${one} with room where ${p.figure} ${p.isVotes ? "are" : "is"} largest (${p.method})${most}${held}; ${room}${p.article}`;
  },
  filled: (f: Filled) => {
    const [one, many] = terms.levelName[f.level];
    return `${f.lists ?? "the lists"} (each with ${f.ofList}) and the ${many} (each with ${f.ofArea}) are filled at once by ${f.by}, with a divisor for each list and for each ${one}: ${f.method}${f.article}`;
  },
  strongestHolds: (level: Level) =>
    `The list with the most votes in a ${terms.levelName[level][0]} holds at least 1 seat there.`,
  listHolds: (level: Level, seats: string) =>
    `A list in a ${terms.levelName[level][0]} holds at least ${seats} there.`,
  majority: (m: Majority) => {
    const part = rule(m.moreThan) === "50%" ? "half" : rule(m.moreThan);
    const by = m.by === undefined ? "" : ` counted by ${m.by}`;
    const gets =
      m.gets === "enough"
        ? "gets new seats until it has"
        : `gets one more, taken from the list that won the last seat in ${step.names(m.from)}`;
    return `${m.who} with more than ${part} of ${m.of}${by}, but not of ${m.seats} (counting ${held(m.held, "its seats in")}), ${gets}${m.article}`;
  },
  /** `again`: the steps that give the seats again */
  exhausted: (beyond: string, again: readonly string[], article: string) =>
    `seats of a list beyond ${beyond} are taken away and ${
      again.length === 0 ? "stay empty" : `given again in ${step.names(again)}`
    }${article}`,
  /** "the seats of steps full and averages": what is held before a step */
  held: (before: Held): string => held(before, "the seats of"),
  names: (names: readonly string[]): string =>
    `${names.length === 1 ? "step" : "steps"} ${joined(names)}`,
};

const held = ({ steps, others }: Held, seats: string): string =>
  joined([...(steps.length > 0 ? [`${seats} ${step.names(steps)}`] : []), ...others]);

const toldVerb = (figure: AreaFigure): string => (figure === "population" ? "is" : "are");
