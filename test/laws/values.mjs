import { conditionMutants } from "./conditions.mjs";
import { nudge, shareMutants, swaps } from "./parts.mjs";

export const BASES = ["registered", "cast", "valid", "party"];
const LEVELS = [
  "nation",
  "canton",
  "region",
  "state",
  "province",
  "district",
  "municipality",
  "constituency",
];
const OPPOSITE = {
  larger: "smaller",
  smaller: "larger",
  sum: "less",
  less: "sum",
  times: "over",
  over: "times",
};

/** The levels that a law names anywhere. */
export function levelsIn(json) {
  if (typeof json === "string") return LEVELS.includes(json) ? [json] : [];
  if (typeof json !== "object" || json === null) return [];
  return [
    ...new Set(
      Object.entries(json).flatMap(([key, part]) => (key === "sources" ? [] : levelsIn(part))),
    ),
  ];
}

/** A figure changed: numbers by one, bases for one another, operations for their opposites, parts left out. */
export function* valueMutants(value, path, law) {
  if (typeof value === "number") yield* nudge(value, path, 0);
  else if (typeof value === "string") yield* wordMutants(value, path);
  else yield* formMutants(value, path, law);
}

function* wordMutants(word, path) {
  if (BASES.includes(word)) yield* swaps(word, BASES, path);
  else if (/^\d/.test(word)) yield* shareMutants(word, path);
}

function* formMutants(value, path, law) {
  const at = (...keys) => [...path, ...keys];
  const inner = (key) => valueMutants(value[key], at(key), law);
  const instead = function* (key, change) {
    yield { path, change, value: value[key] };
  };
  if ("left" in value) {
    yield* instead("left", "left dropped");
    yield* inner("left");
  } else if ("round" in value) {
    yield* swaps(value.round, ["up", "down", "nearest", "half-down"], at("round"));
    yield* instead("of", `round ${value.round} dropped`);
    yield* inner("of");
  } else if ("total" in value) {
    if (value.who !== undefined) {
      yield { path: at("who"), change: "deleted", value: undefined };
      yield* conditionMutants(value.who, at("who"), law);
    }
    yield* instead("total", "total dropped");
    yield* inner("total");
  } else if ("each" in value) {
    yield* instead("sum", `each ${value.each} dropped`);
    yield* inner("sum");
  } else if ("in" in value) {
    yield* instead("of", `in ${value.in} dropped`);
    yield* inner("of");
  } else if ("bands" in value) {
    yield* bandMutants(value, path, law);
  } else if ("fragments" in value) {
    yield* swaps(value.winner, ["surplus", "none"], at("winner"));
  } else if ("strongest" in value) {
    yield* instead("strongest", "strongest dropped");
  } else if (!("remainder" in value)) {
    yield* arithmeticMutants(value, path, law);
  }
}

function* arithmeticMutants(value, path, law) {
  const [[kind, parts]] = Object.entries(value);
  const opposite = OPPOSITE[kind];
  yield { path, change: `${kind}→${opposite}`, value: { [opposite]: parts } };
  if (kind === "less" || kind === "over")
    yield { path, change: `${kind} the other way round`, value: { [kind]: parts.toReversed() } };
  for (const i of parts.keys()) {
    const rest = parts.toSpliced(i, 1);
    if (rest.length === 1) yield { path, change: `${kind} without its part ${i}`, value: rest[0] };
    else yield { path: [...path, kind, i], change: "deleted", value: undefined };
    yield* valueMutants(parts[i], [...path, kind, i], law);
  }
}

function* bandMutants(value, path, law) {
  const at = (...keys) => [...path, ...keys];
  for (const [i, [share, number]] of value.gives.entries()) {
    yield { path: at("gives", i), change: "deleted", value: undefined };
    yield* shareMutants(share, at("gives", i, 0));
    yield* nudge(number, at("gives", i, 1), 0);
  }
  if (value.every !== undefined) {
    yield { path: at("every"), change: "deleted", value: undefined };
    yield* shareMutants(value.every, at("every"));
  }
  if (value.most !== undefined) {
    yield { path: at("most"), change: "deleted", value: undefined };
    yield* nudge(value.most, at("most"), 0);
  }
  yield* valueMutants(value.of, at("of"), law);
  yield* valueMutants(value.bands, at("bands"), law);
}
