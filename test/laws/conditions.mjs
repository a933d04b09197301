import { nudge, shareMutants, swaps } from "./parts.mjs";
import { BASES, valueMutants } from "./values.mjs";

const KINDS = ["party", "coalition", "independent", "minority"];

/** A condition changed: parts left out, words for their neighbours, shares moved, another base, another scope. */
export function* conditionMutants(condition, path, law) {
  const at = (...keys) => [...path, ...keys];
  if (typeof condition === "string") {
    yield* swaps(condition, law.conditions, path);
    return;
  }
  for (const kind of ["all", "any"]) {
    if (!(kind in condition)) continue;
    yield* joinMutants(condition, kind, path, law);
    return;
  }
  if ("not" in condition) {
    yield { path, change: "not dropped", value: condition.not };
    yield* conditionMutants(condition.not, at("not"), law);
  } else if ("kind" in condition) yield* swaps(condition.kind, KINDS, at("kind"));
  else if ("set" in condition) yield* setMutants(condition, path, law);
  else if ("atLeast" in condition || "moreThan" in condition)
    yield* hurdleMutants(condition, path, law);
}

function* joinMutants(condition, kind, path, law) {
  const { [kind]: parts, ...rest } = condition;
  const other = kind === "all" ? "any" : "all";
  if (parts.length > 1)
    yield { path, change: `${kind}→${other}`, value: { ...rest, [other]: parts } };
  for (const [i, part] of parts.entries()) {
    yield { path: [...path, kind, i], change: "deleted", value: undefined };
    yield* conditionMutants(part, [...path, kind, i], law);
  }
}

function* setMutants(condition, path, law) {
  const at = (...keys) => [...path, ...keys];
  yield { path, change: "set dropped", value: condition.set };
  yield* swaps(condition.else, ["next", "failed", "unknown"], at("else"));
  for (const [i, need] of condition.needs.entries()) {
    yield { path: at("needs", i), change: "deleted", value: undefined };
    if (need.lists !== undefined) yield* nudge(need.lists, at("needs", i, "lists"), 1);
    else yield* shareOf(need, at("needs", i));
  }
  yield* conditionMutants(condition.set, at("set"), law);
}

function* hurdleMutants(hurdle, path, law) {
  const at = (...keys) => [...path, ...keys];
  const key = "atLeast" in hurdle ? "atLeast" : "moreThan";
  const amount = hurdle[key];
  yield strictness(hurdle, path);
  yield* amountMutants(amount, at(key), law);
  for (const [members, other] of Object.entries(hurdle.coalition ?? {})) {
    yield { path: at("coalition", members), change: "deleted", value: undefined };
    yield* amountMutants(other, at("coalition", members), law);
    for (const next of [Number(members) - 1, Number(members) + 1])
      if (next > 1 && !(next in hurdle.coalition)) {
        const { [members]: moved, ...rest } = hurdle.coalition;
        yield {
          path: at("coalition"),
          change: `${members} members→${next}`,
          value: { ...rest, [next]: moved },
        };
      }
  }
  for (const optional of ["of", "coalition", "counting", "figure", "in"])
    if (optional in hurdle) yield { path: at(optional), change: "deleted", value: undefined };
  if (hurdle.figure !== undefined) {
    yield* valueMutants(hurdle.figure, at("figure"), law);
    if (hurdle.of !== undefined) yield* valueMutants(hurdle.of, at("of"), law);
  } else if (hurdle.of !== undefined) yield* baseMutants(hurdle, path);
  yield* scopeMutants(hurdle.in, at("in"), law);
}

function strictness(hurdle, path) {
  const [from, to] = "atLeast" in hurdle ? ["atLeast", "moreThan"] : ["moreThan", "atLeast"];
  const { [from]: amount, ...rest } = hurdle;
  return { path, change: `${from}→${to}`, value: { [to]: amount, ...rest } };
}

function* shareOf(need, path) {
  yield strictness(need, path);
  const key = "atLeast" in need ? "atLeast" : "moreThan";
  yield* shareMutants(need[key], [...path, key]);
  yield* swaps(need.of, BASES, [...path, "of"]);
}

function* amountMutants(amount, path, law) {
  if (typeof amount === "string") yield* shareMutants(amount, path);
  else if ("quotas" in amount) yield* shareMutants(amount.quotas, [...path, "quotas"]);
  else if ("seats" in amount) {
    yield* nudge(amount.seats, [...path, "seats"], 0);
    if (amount.from !== undefined)
      yield { path: [...path, "from"], change: "deleted", value: undefined };
  } else yield* valueMutants(amount.votes, [...path, "votes"], law);
}

function* baseMutants({ of, in: scope }, path) {
  const at = [...path, "of"];
  const base = typeof of === "string" ? of : of.total;
  const others = BASES.filter((other) => other !== base);
  yield* swaps(of, typeof of === "string" ? others : others.map((total) => ({ total })), at);
  if (scope !== undefined) yield* swaps(of, [typeof of === "string" ? { total: of } : base], at);
}

function* scopeMutants(scope, path, law) {
  const level = scope ? (scope.same ?? scope.every ?? scope.some) : law.levels[0];
  if (level === undefined) return;
  const others = ["same", "every", "some"].filter((kind) => !scope || !(kind in scope));
  for (const kind of others)
    yield { path, change: `${scope ? "" : "whole→"}${kind} ${level}`, value: { [kind]: level } };
  if (!scope) return;
  if (scope.of !== undefined) yield { path: [...path, "of"], change: "deleted", value: undefined };
  if ("some" in scope) {
    if (scope.times !== undefined) yield* nudge(scope.times, [...path, "times"], 1);
    else yield { path: [...path, "times"], change: "once→twice", value: 2 };
  }
}
