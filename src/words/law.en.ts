import type { Law, Step, TieRule } from "../law/law.ts";
import { conditionWords } from "./law/condition.en.ts";
import { stepNames, stepSentence } from "./law/step.en.ts";
import { type Telling, telling } from "./law/telling.ts";
import { valueWords } from "./law/value.en.ts";
import { visible } from "./names.ts";
import { capital } from "./prose.en.ts";

/**
 * A law in plain sentences, made from its document: who passes, the steps in the law's order, ties, what is not
 * known, notes. One entry a sentence; none of it is markup.
 */
export function describeLaw(law: Law): string[] {
  const at = telling(law);
  return [
    ...passing(at),
    ...law.steps.flatMap((step) => stepSentences(step, at)),
    ...counting(law),
    ...(law.unknown.length > 0 ? [`Not known: ${law.unknown.map(visible).join("; ")}.`] : []),
    ...law.notes.map(visible),
  ];
}

function passing(at: Telling): string[] {
  const passes = at.law.conditions.get("passes");
  if (passes === undefined) return ["The law asks for no threshold: every list takes part."];
  // what a condition calls by name is told once in each place where it stands
  return explained({ ...at, conditions: new Set() }, (inside) => [
    `A list passes if it ${conditionWords(passes, inside)}.`,
  ]);
}

function stepSentences(step: Step, at: Telling): string[] {
  return [
    ...explained({ ...at, conditions: new Set() }, (inside) => {
      const sentence = stepSentence(step, inside);
      return [
        at.law.steps.length > 1
          ? `Step ${step.name}: ${sentence}`
          : capital(sentence.replace(/^the (?=\d)/, "")),
      ];
    }),
    ...tieSentence(step, at.law),
  ];
}

/** The sentence, what follows from it, and the figures that it calls by name for the first time. */
function explained(at: Telling, make: (inside: Telling) => string[]): string[] {
  const known = new Set(at.figures);
  const sentences = make(at);
  const further = at.further.splice(0);
  const figures: string[] = [];
  for (const name of at.figures) {
    // a figure may name others: they join the set and are explained in their turn
    if (known.has(name)) continue;
    const value = at.law.values.get(name);
    if (value) figures.push(`The figure ${name} is ${valueWords(value, at)}.`);
  }
  return [...sentences, ...further, ...figures, ...at.further.splice(0)];
}

/** Told once for the whole law where all steps that can meet equals have the same rules: at the last of them. */
function tieSentence(step: Step, law: Law): string[] {
  if (!meetsEquals(step)) return [];
  const others = law.steps.filter(meetsEquals);
  const same = (other: Step) => other.ties.join() === step.ties.join();
  if (others.every(same) && step !== others.at(-1)) return [];
  return [`Between equals ${step.ties.map((tie) => TIE[tie]).join(", then ")}.`];
}

const meetsEquals = (step: Step): boolean =>
  step.kind === "share" ||
  step.kind === "place" ||
  step.kind === "biproportional" ||
  (step.kind === "majority" && step.gets === "last seat");

const TIE: Readonly<Record<TieRule, string>> = {
  "more-votes": "the one with more votes goes first",
  "fewer-votes": "the one with fewer votes goes first",
  "larger-remainder": "the one with the larger remainder goes first",
  "no-seat-yet": "the one that has no seat yet goes first",
  "candidate-votes": "the one whose next candidate has more votes goes first",
  "more-wards": "the one with more votes in more wards goes first",
  lot: "a lot is drawn",
  "lot-then-alternate": "a lot is drawn the first time, and from then on they take turns",
  unknown: "the law as known gives no rule",
};

function counting(law: Law): string[] {
  const aside = law.steps.filter(
    ({ name, kind }) => kind !== "exhausted" && !law.result.includes(name),
  );
  if (aside.length === 0) return [];
  const names = stepNames(aside.map(({ name }) => name));
  return [`Seats of ${names} only serve the count and are not held.`];
}
