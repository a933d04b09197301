import {
  misuse,
  type Problem,
  type ProblemCode,
  type UsageReason,
} from "../../src/results/problem.ts";
import { en } from "../../src/words/en/index.ts";

type Sample = Partial<Omit<Problem, "code">>;

const near = { values: { nearest: "birimdik" } };
const known = { values: { known: ["a", "b"] } };
const many = Array.from({ length: 14 }, (_, i) => `q${i}`);
const sums = [{}, { values: { from: 61000, to: 61000 } }, { values: { from: 61000, to: 62000 } }];
const corrected = [{}, { place: { row: 2 } }, { place: { path: "areas/0" } }];

/** Every way in which the sentences of a code can come: the compiler asks for the samples of a new one. */
const SAMPLES: Readonly<Record<ProblemCode, readonly Sample[]>> = {
  unreadable: [
    {},
    ...Object.keys(en.problems.unreadable).map((reason) => ({ values: { reason } })),
  ],
  empty: [{}],
  encoding: [{}],
  "not-json": [{}],
  "unknown-format": [{}, { values: { reads: "page" } }],
  "no-header": [{}],
  "missing-column": [{}, { values: { column: "votes", known: ["votes", "golosa"] } }],
  "unknown-column": [{}, near, known, { severity: "warning" }],
  "row-length": [{}, { values: { cells: 5, expected: 6 } }],
  "not-whole": corrected,
  negative: corrected,
  "too-large": [{}, { values: { sum: "areas" } }],
  "same-name": [{}],
  "same-id": [{}, { values: { groups: "lists" } }, { values: { area: "talas" } }],
  "no-votes": [{}],
  "missing-area": [{}, near, known],
  "missing-list": [{}, near, known],
  cycle: [{}, { values: { names: ["a", "b", "a"] } }],
  schema: [
    {},
    { place: { path: "steps/0" }, ...near },
    { values: { expected: ["lot", "votes"] } },
    { values: { expected: "atLeast alone" } },
    { values: { expected: "list", missing: "yes" } },
    ...Object.keys(en.problems.expected.phrases).map((expected) => ({ values: { expected } })),
  ],
  "unknown-id": [
    {},
    { values: { kind: "laws" } },
    { values: { kind: "areas", election: "kg-2020" } },
    { values: { kind: "lists", known: ["a", "b"] } },
    { values: { kind: "elections compared", nearest: "kg-2020" } },
  ],
  ambiguous: [
    {},
    { values: { readings: ["a.csv", "b.csv"], how: "unpack" } },
    ...Object.keys(en.problems.clearer).map((how) => ({ values: { how } })),
    { values: { meanings: Object.keys(en.problems.meanings) } },
  ],
  choose: [
    { values: { option: "--sheet", known: ["a", "b"] } },
    { found: "c", values: { option: "--sheet", known: many, nearest: "b" } },
  ],
  "no-choice": Object.keys(en.problems.choices).map((kind) => ({ values: { kind } })),
  "no-table": [{}],
  "missing-sheet": [{}, near, known],
  "moved-column": [{ values: { column: "B" } }],
  repeated: [{ values: { row: 4, known: "341" } }],
  "lost-letters": [{}],
  footnote: [{}],
  "nearly-whole": [{}],
  "sum-lists": sums,
  "lists-unknown": [{ values: { sum: 1234 } }],
  "same-totals": [{ values: { name: "Q" } }],
  "sum-areas": sums,
  "sum-totals": sums,
  turnout: [{}, { values: { from: 1200, to: 1000 } }],
  order: [{}, { values: { smaller: "valid", from: 12000, larger: "cast", to: 10000 } }],
  passed: [{}, { values: { law: "kg-2020" } }],
  official: [{}, { values: { official: 5, seats: 4 } }],
  "share-range": [{}, { values: { try: "mandate threshold --share 7%" } }],
  "unknown-word": [{}, near, known],
  "unknown-name": [{}, near, known],
  "unknown-step": [{}, near, { values: { reason: "later" } }],
  "needs-list": [{}],
  extends: [{ values: { reason: "cycle" } }, { values: { reason: "unknown" } }],
  "change-path": [{}, near],
  "no-threshold": [{}],
  "many-thresholds": [{}, { values: { paths: ["conditions/a", "conditions/b"] } }],
  "no-house": [{}, { values: { law: "kg-2020" } }],
  "many-tops": [{ values: { areas: ["a", "b"] } }],
  "votes-not-ballots": [{ values: { base: "cast" } }],
  "same-list": [{}, { values: { alone: "yes" } }],
  "no-party": [{}],
  "not-standing": [{}, { values: { areas: many } }],
  "direct-seats": [{}],
  "too-many-votes": [
    {},
    { values: { there: 5, total: "registered" } },
    { values: { there: 5, total: "invalid" } },
    { values: { there: 5, notStanding: "q", all: 6 } },
  ],
  "votes-not-known": [{}],
  "votes-share": [{}],
  "split-shares": [{}],
  "ballots-not-votes": [{}],
  "no-proportion": [{}],
  "which-area": [{ values: { areas: 3 } }],
  "too-few-areas": [{ values: { there: 3 } }],
  "nothing-left": [{}],
  "replace-parts": [{}],
  "not-possible": [
    { values: { broken: "turnout", from: 5, to: 4 } },
    { values: { broken: "order", smaller: "party", from: 5, larger: "valid", to: 4 } },
    { values: { broken: "sum-lists", from: 5, to: 6 } },
    { values: { broken: "sum-totals" } },
    { values: { broken: "sum-areas" } },
  ],
  "other-election": [{ values: { election: "kg-2020" } }],
  usage: [{}],
  "unknown-command": [{}, { values: { nearest: "analyze" } }],
  "unknown-option": [{}, { values: { command: "chart" } }, near],
  "option-value": [
    {},
    near,
    { values: { expected: "AREA=FILE", try: "mandate scenario --help" } },
    { values: { expected: "houses", most: 2000 } },
    { values: { expected: "majority", most: 120 } },
    ...Object.keys(en.problems.expected.phrases).map((expected) => ({ values: { expected } })),
  ],
  "no-such-input": [{}, near],
  piped: [{}, { values: { command: "report" } }],
  "base-missing": [{}, { values: { base: "registered" } }],
  "assume-form": [{}, near, { values: { unknown: "talass", nearest: "talas" } }],
  "assume-conflict": [{}, { values: { total: "cast", area: "talas", from: 61000, to: 62000 } }],
  "lots-form": [{}, { values: { seats: 1, among: ["a", "b"] } }],
  "lots-unused": [{}],
  "no-chart": [{}, known, ...Object.keys(en.problems.noChart).map((why) => ({ values: { why } }))],
  faint: [{}],
  "few-shapes": [
    {
      values: {
        found: 2,
        all: 9,
        areas: ["talas", "naryn"],
        election: "kg-2020",
        shapes: ["Chuy"],
      },
    },
    { values: { found: 0, all: 9, areas: many, election: "kg-2020", shapes: [] } },
  ],
  "no-shape": [{ severity: "warning", values: { found: 8, all: 9, areas: ["osh-city"] } }],
  "no-figure": [{}, near, known],
  "no-knob": [
    { values: { knob: "seats" } },
    { values: { knob: "loss" } },
    { values: { knob: "first" } },
    near,
  ],
  write: [
    {},
    { values: { reason: "EIO" } },
    ...Object.keys(en.problems.unwritable).map((reason) => ({ values: { reason } })),
  ],
  "frame-column": [{}, { values: { column: "votes" } }, near],
  "frame-empty": [{}],
};

const values = {
  most: 2,
  option: "set",
  format: "wide",
  law: "kg-2020",
  paths: ["p", "q"],
  known: ["hare"],
};

/** Why a command cannot be followed, each with all that its sentence may ask for. */
const misused = Object.keys(en.problems.usage).map((why) =>
  misuse("--out", why as UsageReason, "mandate --help", "", values),
);

export const samples: readonly Problem[] = [
  ...Object.entries(SAMPLES).flatMap(([code, of]) =>
    of.map(
      (sample): Problem => ({
        code: code as ProblemCode,
        severity: "error",
        place: {},
        found: "",
        values: {},
        ...sample,
      }),
    ),
  ),
  ...misused,
  ...[0, 1].map((most) => misuse("mandate data", "inputs", "mandate --help", "", { most })),
  {
    code: "not-whole",
    severity: "error",
    place: { row: 3 },
    found: "x",
    values: { times: 12, places: ["B2", "B3"] },
  },
];
