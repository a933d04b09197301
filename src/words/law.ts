import { givesToAreas } from "../law/check/steps.ts";
import type { Law, Step } from "../law/law.ts";
import { say } from "./language.ts";
import { conditionWords, IF } from "./law/condition.ts";
import { stepSentence } from "./law/step.ts";
import { type Telling, telling } from "./law/telling.ts";
import { lawNotes, lawUnknown } from "./law/translated.ts";
import { valueWords } from "./law/value.ts";
import { visible } from "./names.ts";

/**
 * A law in plain sentences, made from its document: who passes, the steps in the law's order, ties, what is not
 * known, the law's own words, notes. One entry a sentence; none of it is markup.
 */
export function describeLaw(law: Law): string[] {
  return [...describeRules(law), ...lawNotes(law)];
}

/** The same without the notes: what the document says in the words of the grammar. */
export function describeRules(law: Law): string[] {
  const { before, steps, after } = rulesByStep(law);
  return [...before, ...steps.flat(), ...after];
}

/** The sentences that stand before the steps, those of each step, and those that follow. */
export interface Rules {
  readonly before: readonly string[];
  readonly steps: readonly (readonly string[])[];
  readonly after: readonly string[];
}

export function rulesByStep(law: Law): Rules {
  const at = telling(law);
  const unknown = lawUnknown(law);
  return {
    before: passing(at),
    steps: law.steps.map((step) => stepSentences(step, at)),
    after: [
      ...sameTies(law),
      ...counting(law),
      ...(unknown.length > 0 ? [say.law.telling.notKnown(unknown)] : []),
      ...ownWords(law),
    ],
  };
}

function passing(at: Telling): string[] {
  const passes = at.law.conditions.get("passes");
  if (passes !== undefined) {
    return explained(at, (inside) => {
      // a threshold of the area that the seats are in: the area is named once
      const same = passes.kind === "hurdle" && passes.scope.kind === "same" && passes.scope;
      const level = same ? same.level : undefined;
      const place: Telling = level ? { ...inside, where: { there: level } } : inside;
      return [say.law.telling.passes(level, conditionWords(passes, IF, place))];
    });
  }
  const { steps } = at.law;
  if (steps.length > 0 && steps.every(givesToAreas)) return []; // seats of areas: no list takes part
  return [say.law.telling.noThreshold];
}

function stepSentences(step: Step, at: Telling): string[] {
  const words = say.law.telling;
  return [
    ...explained(at, (inside) => {
      const sentence = stepSentence(step, inside);
      return [at.law.steps.length > 1 ? words.step(step.name, sentence) : words.onlyStep(sentence)];
    }),
    ...(haveSameTies(at.law) || !meetsEquals(step) ? [] : [words.ties(step.ties)]),
  ];
}

/** The sentence, what follows from it, and what it calls by name for the first time. */
function explained(at: Telling, make: (inside: Telling) => string[]): string[] {
  const { law, figures, conditions, told, further } = at;
  const sentences = [...make(at), ...further.splice(0)];
  // what is explained may call others by name: they join the sets and have their turn
  for (const [name, place] of figures) {
    const value = law.values.get(name);
    if (value === undefined || told.has(`figure ${name}`)) continue;
    told.add(`figure ${name}`);
    sentences.push(say.law.telling.figure(name, valueWords(value, place)), ...further.splice(0));
  }
  for (const name of conditions) {
    const condition = law.conditions.get(name);
    if (condition === undefined || told.has(`condition ${name}`)) continue;
    told.add(`condition ${name}`);
    const words = conditionWords(condition, IF, at);
    sentences.push(say.law.telling.condition(name, words), ...further.splice(0));
  }
  return sentences;
}

/** Told once for the whole law where all steps that can meet equals have the same rules. */
function sameTies(law: Law): string[] {
  const step = law.steps.find(meetsEquals);
  return step && haveSameTies(law) ? [say.law.telling.ties(step.ties)] : [];
}

const haveSameTies = ({ steps }: Law): boolean =>
  new Set(steps.filter(meetsEquals).map(({ ties }) => ties.join())).size < 2;

const meetsEquals = (step: Step): boolean =>
  step.kind === "share" ||
  step.kind === "place" ||
  step.kind === "biproportional" ||
  (step.kind === "majority" && step.gets === "last seat");

function counting(law: Law): string[] {
  const aside = law.steps.filter(
    ({ name, kind }) => kind !== "exhausted" && !law.result.includes(name),
  );
  return aside.length === 0 ? [] : [say.law.telling.aside(aside.map(({ name }) => name))];
}

/** The words of the law's own language, for those who read it beside these sentences. */
function ownWords({ terms }: Law): string[] {
  if (terms.length === 0) return [];
  const words = [...new Set(terms.map(({ term }) => term))].map((term) => ({
    term,
    originals: terms
      .filter((one) => one.term === term)
      .map((one) => ({ ...one, original: visible(one.original) })),
  }));
  return [say.law.telling.ownWords(words)];
}
