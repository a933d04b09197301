import { givesToAreas } from "../law/check/steps.ts";
import type { Law, Step, TieRule } from "../law/law.ts";
import { say } from "./language.ts";
import { conditionWords } from "./law/condition.ts";
import { stepNames, stepSentence } from "./law/step.ts";
import { type Telling, telling } from "./law/telling.ts";
import { valueWords } from "./law/value.ts";
import { visible } from "./names.ts";
import { capital } from "./text.ts";

/**
 * A law in plain sentences, made from its document: who passes, the steps in the law's order, ties, what is not
 * known, notes. One entry a sentence; none of it is markup.
 */
export function describeLaw(law: Law): string[] {
  return [...describeRules(law), ...law.notes.map(visible)];
}

/** The same without the notes: what the document says in the words of the grammar. */
export function describeRules(law: Law): string[] {
  const at = telling(law);
  return [
    ...passing(at),
    ...law.steps.flatMap((step) => stepSentences(step, at)),
    ...sameTies(law),
    ...counting(law),
    ...(law.unknown.length > 0 ? [`Not known: ${law.unknown.map(visible).join("; ")}.`] : []),
  ];
}

function passing(at: Telling): string[] {
  const passes = at.law.conditions.get("passes");
  if (passes !== undefined) {
    return explained(at, (inside) => {
      // a threshold of the area that the seats are in: the area is named once
      const same = passes.kind === "hurdle" && passes.scope.kind === "same" && passes.scope;
      const where = same ? ` in a ${say.terms.levelName[same.level][0]}` : "";
      const place: Telling = same ? { ...inside, where: "there" } : inside;
      return [`A list passes${where} if it ${conditionWords(passes, place)}.`];
    });
  }
  const { steps } = at.law;
  if (steps.length > 0 && steps.every(givesToAreas)) return []; // seats of areas: no list takes part
  return ["The law asks for no threshold: every list takes part."];
}

function stepSentences(step: Step, at: Telling): string[] {
  return [
    ...explained(at, (inside) => {
      const sentence = stepSentence(step, inside);
      return [
        at.law.steps.length > 1
          ? `Step ${step.name}: ${sentence}`
          : capital(sentence.replace(/^the (?=\d)/, "")),
      ];
    }),
    ...(haveSameTies(at.law) || !meetsEquals(step) ? [] : [tieSentence(step.ties)]),
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
    sentences.push(`The figure "${name}" is ${valueWords(value, place)}.`, ...further.splice(0));
  }
  for (const name of conditions) {
    const condition = law.conditions.get(name);
    if (condition === undefined || told.has(`condition ${name}`)) continue;
    told.add(`condition ${name}`);
    const words = conditionWords(condition, { ...at, many: false });
    sentences.push(`A list meets the condition "${name}" if it ${words}.`, ...further.splice(0));
  }
  return sentences;
}

/** Told once for the whole law where all steps that can meet equals have the same rules. */
function sameTies(law: Law): string[] {
  const step = law.steps.find(meetsEquals);
  return step && haveSameTies(law) ? [tieSentence(step.ties)] : [];
}

const haveSameTies = ({ steps }: Law): boolean =>
  new Set(steps.filter(meetsEquals).map(({ ties }) => ties.join())).size < 2;

const meetsEquals = (step: Step): boolean =>
  step.kind === "share" ||
  step.kind === "place" ||
  step.kind === "biproportional" ||
  (step.kind === "majority" && step.gets === "last seat");

/** "Between equals the one with more votes goes first, then a lot is drawn." */
function tieSentence(ties: readonly TieRule[]): string {
  const words = ties.map((tie, i) => {
    const first = FIRST[tie];
    return first === undefined ? LAST[tie] : `${first}${i === 0 ? " goes first" : ""}`;
  });
  return `Between equals ${words.join(", then ")}.`;
}

/** Rules by which one of the equals goes before the others. */
const FIRST: Readonly<Partial<Record<TieRule, string>>> = {
  "more-votes": "the one with more votes",
  "fewer-votes": "the one with fewer votes",
  "larger-remainder": "the one with the larger remainder",
  "no-seat-yet": "the one that has no seat yet",
  "candidate-votes": "the one whose next candidate has more votes",
  "more-wards": "the one with more votes in more wards",
};

const LAST: Readonly<Partial<Record<TieRule, string>>> = {
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
