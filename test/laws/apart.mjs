// Where an Outcome is not what a case says of it. Nothing that a case does not say is compared.
import { NOT_STEPS, STEPS } from "../conformance/steps.mjs";

/**
 * @param told what the case says: `official`, `expected`, `officialPartial`, `expectedCertain` (seats by area and list),
 *   `officialSteps`, `expectedSteps`, `expectedTies` (`by: "unknown"` where the law as known has no rule,
 *   `"candidate votes"` or `"wards"` where it compares those), `expectedTotal` (seats of the house), `expectedUnassigned`, `expectedPassed`, `check.except`
 * @returns each difference by a name of its own, so that those of two runs can be held against each other
 */
export function apart(told, law, outcome) {
  return new Set([
    ...(law.steps.length > 0 ? seats(told, outcome) : []), // a law of thresholds alone gives no seats
    ...steps(told, law, outcome),
    ...open(told, outcome),
    ...house(told, outcome),
    ...passing(told, outcome),
  ]);
}

function* seats(told, outcome) {
  const except = new Set(told.check?.except);
  for (const key of ["official", "expected", "officialPartial", "expectedCertain"]) {
    const all = key === "official" || key === "expected";
    for (const [area, row] of Object.entries(told[key] ?? {})) {
      if (except.has(area)) continue;
      const computed = outcome.areas.get(area) ?? (area === told.top ? outcome.seats : new Map());
      const lists = all ? new Set([...Object.keys(row), ...computed.keys()]) : Object.keys(row);
      for (const list of lists)
        if ((row[list] ?? 0) !== (computed.get(list) ?? 0)) yield `seats ${area} ${list}`;
    }
  }
}

function* steps(told, law, outcome) {
  for (const official of [told.officialSteps, told.expectedSteps])
    for (const [name, stated] of Object.entries(official ?? {})) {
      if (NOT_STEPS.has(name) || !STEPS[name]) continue;
      const found = STEPS[name]({ outcome, law, official });
      if (canonical(found, stated) !== canonical(stated, stated)) yield `step ${name}`;
    }
}

/** Points that stay open: those that the case says; where it says none, none. */
function* open(told, outcome) {
  const ties = (told.expectedTies ?? []).map(({ area, among, seats, by = "lot" }) =>
    tieName(area, among, seats, by),
  );
  const points = outcome.open.map(pointName);
  for (const tie of ties) if (!points.includes(tie)) yield `no ${tie}`;
  const empty = told.expectedUnassigned;
  if (empty) {
    const seats = Object.values(empty).reduce((a, b) => a + b, 0);
    const unassigned = outcome.open.find((one) => one.point === "unassigned")?.seats;
    if ((unassigned ?? outcome.empty) !== seats) yield "seats that stay empty";
  } else {
    for (const point of points) if (!ties.includes(point)) yield `open: ${point}`;
  }
  if (told.expectedFailed !== undefined && told.expectedFailed !== (outcome.failed !== undefined))
    yield "whether the election fails";
}

function pointName(one) {
  if (one.kind === "lot") return tieName(one.area, one.lists, one.seats, "lot");
  if (one.kind === "no-rule") return tieName(one.area, one.lists, one.seats, one.point);
  const compared = one.seats === undefined ? [] : one.needs.map((need) => need.total);
  const between = ["candidate votes", "wards"].find((figure) => compared.includes(figure));
  return between ? tieName(one.area, one.lists, one.seats, between) : `undecided ${one.step}`;
}

const POINT = { tie: "unknown" };
const tieName = (area, among, seats, by) =>
  `tie ${area} ${[...(among ?? [])].sort().join(",")} ${seats} ${POINT[by] ?? by}`;

function* house({ expectedTotal }, outcome) {
  if (expectedTotal !== undefined && expectedTotal !== outcome.house) yield "seats of the house";
}

function* passing({ expectedPassed }, outcome) {
  if (!expectedPassed) return;
  const names = new Set(expectedPassed);
  for (const { id, passes } of outcome.lists) if (passes !== names.has(id)) yield `passes ${id}`;
}

/** As text, keys in order; of a table by area only the areas that are told. */
function canonical(value, told) {
  const isTable = (x) => typeof x === "object" && x !== null && !Array.isArray(x);
  if (!isTable(value)) return JSON.stringify(value) ?? "";
  const keys = Object.keys(value).filter(
    (key) => isTable(told) && (key in told || !isTable(value[key])),
  );
  return keys
    .sort()
    .map((key) => `${key}:${canonical(value[key], told?.[key] ?? {})}`)
    .join(",");
}
