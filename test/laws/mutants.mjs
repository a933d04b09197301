// What can be changed in a law document: every field that can matter deleted, or replaced by its neighbours.

import { conditionMutants } from "./conditions.mjs";
import { methodMutants } from "./methods.mjs";
import { changed, listMutants, nudge, swaps } from "./parts.mjs";
import { levelsIn, valueMutants } from "./values.mjs";

/**
 * All mutants of a law document without `extends`, each as the change that makes it.
 * @returns `{ path, change, document }`, paths with steps by name
 */
export function mutantsOf(document) {
  const found = [];
  const seen = new Set([JSON.stringify(document)]);
  for (const { path, change, value } of changesOf(document)) {
    const mutant = changed(document, path, value);
    const text = JSON.stringify(mutant);
    if (seen.has(text)) continue;
    seen.add(text);
    found.push({ path: named(document, path).join("/"), change, document: mutant });
  }
  return found;
}

/** Steps by their names, as scenarios and evidence write paths. */
const named = (document, path) =>
  path.map((key, i) => (i === 1 && path[0] === "steps" ? document.steps[key].name : key));

function* changesOf(document) {
  const law = { levels: levelsIn(document), conditions: Object.keys(document.conditions ?? {}) };
  if (document.seats !== undefined) yield* houseMutants(document.seats);
  yield* ties(document.ties, ["ties"]);
  for (const [name, condition] of Object.entries(document.conditions ?? {})) {
    yield* deletion(["conditions", name]);
    yield* conditionMutants(condition, ["conditions", name], law);
  }
  for (const [name, value] of Object.entries(document.values ?? {})) {
    yield* deletion(["values", name]);
    yield* valueMutants(value, ["values", name], law);
  }
  const steps = document.steps ?? [];
  yield* listMutants(steps, ["steps"], "steps");
  for (const [i, step] of steps.entries()) yield* stepMutants(step, ["steps", i], law);
  const names = steps.map(({ name }) => name);
  if (names.length > 1) yield* resultMutants(document.result ?? [], names);
}

function* houseMutants(seats) {
  const path = ["seats"];
  yield* deletion(path);
  if (seats === "election") yield { path, change: "election→120", value: 120 };
  else yield* nudge(seats, path, 1);
}

function* ties(rules, path) {
  if (!rules) return;
  // what no rule decides is not known, whether or not "unknown" says so at the end
  const last = rules.length > 1 && rules.at(-1) === "unknown" ? rules.length - 1 : undefined;
  for (const mutant of listMutants(rules, path, "tie rules"))
    if (last === undefined || mutant.path.at(-1) !== last) yield mutant;
  const others = {
    "more-votes": ["fewer-votes"],
    "fewer-votes": ["more-votes"],
    lot: ["unknown"],
    unknown: ["lot"],
    "lot-then-alternate": ["lot"],
  };
  for (const [i, rule] of rules.entries()) yield* swaps(rule, others[rule] ?? [], [...path, i]);
}

function* resultMutants(result, names) {
  yield* listMutants(result, ["result"], "result", { order: false });
  for (const name of names)
    if (!result.includes(name))
      yield { path: ["result"], change: `with ${name}`, value: [...result, name] };
}

function* deletion(path) {
  yield { path, change: "deleted", value: undefined };
}

/** What each field of a step can be changed to; `article` and `name` say nothing about seats. */
const FIELDS = {
  ties,
  who: conditionMutants,
  when: function* (when, path, law) {
    yield* nudge(when.atLeast, [...path, "atLeast"], 0);
    yield* valueMutants(when.value, [...path, "value"], law);
  },
  each: function* (each, path) {
    if (Array.isArray(each)) yield* listMutants(each, path, "each");
  },
  seats: function* (value, path, law) {
    yield { path, change: "one more", value: { sum: [value, 1] } };
    yield* valueMutants(value, path, law);
  },
  by: valueMutants,
  method: methodMutants,
  already: function* (values, path, law) {
    yield* listMutants(values, path, "already", { order: false });
    for (const [i, value] of values.entries()) yield* valueMutants(value, [...path, i], law);
  },
  minimum: valueMutants,
  maximum: valueMutants,
  beyond: function* (beyond, path, law) {
    if (beyond === "others" || beyond === "unknown")
      yield* swaps(beyond, ["others", "unknown"], path);
    else yield* valueMutants(beyond, path, law);
  },
  most: function* (most, path) {
    yield* nudge(most, path, 1);
  },
  grow: function* (grow, path, law) {
    yield* valueMutants(grow.until, [...path, "until"], law);
    if (grow.unlevelled === undefined) return;
    yield* nudge(grow.unlevelled, [...path, "unlevelled"], 1);
    yield* deletion([...path, "unlevelled"]);
    yield* deletion([...path, "of"]);
    yield* valueMutants(grow.of, [...path, "of"], law);
  },
  connections: function* ({ inside }, path, law) {
    const at = [...path, "inside"];
    yield* swaps(inside, ["same", { to: "candidates" }, "dhondt", "hare", "sainte-lague"], at);
    if (inside !== "same" && !inside.to) yield* methodMutants(inside, at, law);
  },
  areas: valueMutants,
  lists: valueMutants,
  // biome-ignore lint/suspicious/noThenProperty: the word of the law document for where a seat goes
  then: keyMutants,
  first: keyMutants,
  moreThan: function* (share, path) {
    yield* swaps(share, ["49/100", "51/100", "0"], path);
  },
  of: valueMutants,
  gets: function* (gets, path) {
    yield* swaps(gets, ["enough", "last seat"], path);
  },
  from: function* (names, path) {
    yield* listMutants(names, path, "from");
  },
  again: function* (names, path) {
    yield* listMutants(names, path, "again");
  },
};

function* stepMutants(step, path, law) {
  for (const [key, value] of Object.entries(step)) {
    const mutants = FIELDS[key];
    if (!mutants && key !== "to" && key !== "excludes") continue;
    const at = [...path, key];
    yield* deletion(at);
    if (mutants) yield* mutants(value, at, law);
  }
}

function* keyMutants(key, path, law) {
  yield* valueMutants(key.by, [...path, "by"], law);
  yield* methodMutants(key.method, [...path, "method"], { ...law, divisors: true });
  if (key.most === undefined) return;
  yield* deletion([...path, "most"]);
  yield* nudge(key.most, [...path, "most"], 1);
}
