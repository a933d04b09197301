import type { GiveStep, Law, ShareStep, Step, TieRule, Value } from "../law/law.ts";
import { articleOf, conditionWords } from "./condition.en.ts";
import { visible } from "./names.ts";
import { capital, counted, joined } from "./prose.en.ts";

/**
 * A law in plain sentences, made from its document: who passes, the steps in the law's order, ties, what is not
 * known, notes. One entry a sentence or two that belong together; none of it is markup.
 */
export function describeLaw(law: Law): string[] {
  return [
    ...passing(law),
    ...law.steps.flatMap((step) => stepSentences(step, law)),
    ...counting(law),
    ...(law.unknown.length > 0 ? [`Not known: ${law.unknown.map(visible).join("; ")}.`] : []),
    ...law.notes.map(visible),
  ];
}

function passing(law: Law): string[] {
  const passes = law.conditions.get("passes");
  if (passes === undefined) return ["The law asks for no threshold: every list takes part."];
  const { clause, sentences } = conditionWords(passes, law);
  return [`A list passes if it ${clause}.`, ...sentences];
}

function stepSentences(step: Step, law: Law): string[] {
  const prefix = law.steps.length > 1 ? `Step ${step.name}: ` : "";
  const [first, ...rest] =
    step.kind === "share" ? shareSentences(step, law) : giveSentences(step, law);
  return [
    `${prefix}${prefix === "" ? capital(first!) : first}`,
    ...rest,
    ...tieSentence(step, law),
  ];
}

function shareSentences(step: ShareStep, law: Law): string[] {
  const by = figure(step.by, law);
  const who = takingPart(step, law);
  return [
    `${seats(step.seats, law)} are shared by ${by} among ${who.lists}${articleOf(step)}.`,
    ...who.sentences,
    `Method: ${step.method.title}.`,
    ...(step.already.length > 0 ? [`Seats won in ${stepNames(step.already)} count as held.`] : []),
    ...(step.minimum ? [`A list holds at least ${seats(step.minimum, law)}.`] : []),
    ...(step.maximum ? [maximum(step.maximum, step, law)] : []),
  ];
}

function giveSentences(step: GiveStep, law: Law): string[] {
  const who = takingPart(step, law);
  return [`${who.lists} get ${seats(step.seats, law)}${articleOf(step)}.`, ...who.sentences];
}

function maximum(value: Value, { beyond }: ShareStep, law: Law): string {
  const rest =
    beyond === "unknown"
      ? "where seats above that go, the law as known does not say"
      : "seats above that go to the others";
  return `A list holds at most ${seats(value, law)}; ${rest}.`;
}

function takingPart({ who }: Step, law: Law): { lists: string; sentences: readonly string[] } {
  if (who === undefined) return { lists: "all lists", sentences: [] };
  if (who.kind === "named" && who.name === "passes") {
    return { lists: "the lists that pass", sentences: [] };
  }
  const { clause, sentences } = conditionWords(who, law);
  return { lists: `the lists of which each ${clause}`, sentences };
}

function seats(value: Value, law: Law): string {
  if (value.kind === "number") return counted(value.number, "seat");
  if (value.kind === "size") {
    return typeof law.seats === "number" ? counted(law.seats, "seat") : "the seats of the house";
  }
  if (value.kind === "left") return `the seats that earlier steps left of ${seats(value.of, law)}`;
  return figure(value, law);
}

function figure(value: Value, law: Law): string {
  if (value.kind === "votes") return "votes";
  if (value.kind === "direct") return "the seats won directly";
  if (value.kind === "step") return `the seats of step ${value.step}`;
  return seats(value, law);
}

const stepNames = (names: readonly string[]): string =>
  `${names.length === 1 ? "step" : "steps"} ${joined(names)}`;

/** Told once for the whole law where all steps that can meet equals have the same rules: at the last of them. */
function tieSentence(step: Step, law: Law): string[] {
  if (step.kind !== "share") return [];
  const sharing = law.steps.filter((s) => s.kind === "share");
  const same = (s: Step) => s.ties.join() === step.ties.join();
  if (sharing.every(same) && step !== sharing.at(-1)) return [];
  return [`Between equal lists ${step.ties.map((tie) => TIE[tie]).join(", then ")}.`];
}

const TIE: Readonly<Record<TieRule, string>> = {
  "more-votes": "the one with more votes goes first",
  "fewer-votes": "the one with fewer votes goes first",
  "larger-remainder": "the one with the larger remainder goes first",
  "no-seat-yet": "the one that has no seat yet goes first",
  lot: "a lot is drawn",
  unknown: "the law as known gives no rule",
};

function counting(law: Law): string[] {
  const aside = law.steps.filter(({ name }) => !law.result.includes(name));
  if (aside.length === 0) return [];
  const names = stepNames(aside.map(({ name }) => name));
  return [`Seats of ${names} only serve the count and are not held.`];
}
