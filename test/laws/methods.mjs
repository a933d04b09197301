import { shareMutants, swaps } from "./parts.mjs";
import { valueMutants } from "./values.mjs";

const QUOTAS = ["hare", "droop", "hagenbach-bischoff", "imperiali"];
const ROUNDINGS = ["exact", "down", "nearest", "above"];
const REMAINING = ["largest-remainders", "highest-averages", "nothing"];
const NEIGHBOURS = {
  "huntington-hill": ["dean", "adams"],
  adams: ["huntington-hill"],
  imperiali: ["danish"],
  ranked: ["plurality"],
  plurality: ["ranked"],
};
const DIVISORS = ["dhondt", "sainte-lague"];

/** Another method in place of one, and each of its parts changed. `divisors`: no quota can stand here. */
export function* methodMutants(method, path, law) {
  const others = law.divisors ? DIVISORS : [...DIVISORS, "hare", "droop"];
  if (typeof method === "string") {
    yield* swaps(method, [...others, ...(NEIGHBOURS[method] ?? [])], path);
    if (method === "sainte-lague") yield* swaps(method, [{ divisor: method, first: "1.4" }], path);
    if (method === "dhondt") yield* swaps(method, [{ divisor: method, first: "1.42" }], path);
    if (QUOTAS.includes(method) && method !== "imperiali") yield* ofQuota(method, path);
    return;
  }
  if (method.divisor !== undefined) {
    yield* swaps(method, others, path);
    if (method.first !== undefined) {
      yield { path, change: `${method.first} first dropped`, value: method.divisor };
      yield* shareMutants(method.first, [...path, "first"]);
    }
    if (method.exponent !== undefined)
      yield* swaps(method.exponent, ["0.85", "0.95", "1"], [...path, "exponent"]);
    return;
  }
  yield* partsOfQuota(method, path, law);
  const kept =
    method.then === "nothing" ? {} : { dhondt: "dhondt", "sainte-lague": "sainte-lague" };
  yield* swaps(method, Object.values(kept), path);
}

/** A quota by one word: other words for its parts. */
function* ofQuota(quota, path) {
  const spelt = (round, then) => ({ quota, ...round, then });
  for (const round of ["down", "nearest"])
    yield* swaps(quota, [spelt({ round }, "largest-remainders")], path);
  yield* swaps(quota, [spelt({}, "highest-averages")], path);
}

function* partsOfQuota(method, path, law) {
  const at = (key) => [...path, key];
  // with the rounding said, these two are one: votes by seats and one more
  const same = { droop: "hagenbach-bischoff", "hagenbach-bischoff": "droop" };
  const quotas = QUOTAS.filter((quota) => !method.round || quota !== same[method.quota]);
  yield* swaps(method.quota, quotas, at("quota"));
  yield* swaps(method.then, REMAINING, at("then"));
  const usual = method.quota === "droop" ? "above" : "exact";
  const rounded = ROUNDINGS.filter((round) => method.round || round !== usual);
  yield* swaps(method.round ?? "usual", rounded, at("round"));
  // `over` can say one thing only, which holds without it too
  for (const key of ["round", "of", "whole"])
    if (method[key] !== undefined) yield { path: at(key), change: "deleted", value: undefined };
  if (method.of !== undefined) yield* valueMutants(method.of, at("of"), law);
  if (method.whole !== undefined) yield* shareMutants(method.whole, at("whole"));
}
