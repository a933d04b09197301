import { compare, type Fraction, fraction } from "../exact/fraction.ts";
import { error, type Problem } from "../results/problem.ts";
import { suggestion } from "./issues.ts";
import type { Amount, Condition, HurdleRule, Law, Step, Value } from "./law.ts";
import { valueAt } from "./paths.ts";
import { STEPS } from "./steps/register.ts";

type Report = (
  code: Problem["code"],
  path: string,
  found?: string,
  values?: Problem["values"],
) => void;

/** What a form cannot say: shares within 0 and 100%, names that exist, no circles, nothing left unsaid. */
export function checkLaw(law: Law, source: string): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (
    code,
    path,
    found = String(valueAt(law.document, path) ?? ""),
    values = {},
  ) => problems.push(error(code, { source, path }, found, values));
  for (const condition of roots(law)) checkCondition(condition, law, report);
  checkCircles(law, report);
  law.steps.forEach((step, i) => {
    checkStep(step, law.steps.slice(0, i), report);
  });
  checkResult(law, report);
  if (law.seats === undefined && usesSize(law))
    report("schema", "seats", "", { expected: "seats" });
  return problems;
}

/** Conditions by name, then those that stand in a step. */
const roots = (law: Law): Condition[] => [
  ...law.conditions.values(),
  ...law.steps.flatMap((step) => (step.who ? [step.who] : [])),
];

function checkCondition(condition: Condition, law: Law, report: Report): void {
  if (condition.kind === "hurdle") checkHurdle(condition, report);
  if (condition.kind === "named" && !law.conditions.has(condition.name)) {
    const known = [...law.conditions.keys()];
    report("unknown-name", condition.path, condition.name, suggestion(condition.name, known));
  }
  if (condition.kind === "set") {
    for (const need of condition.needs) {
      if (need.kind === "together") checkShare(need.share, `${need.path}/${demand(need)}`, report);
    }
  }
  for (const part of parts(condition)) checkCondition(part, law, report);
}

/** The conditions directly inside a condition. */
export function parts(condition: Condition): readonly Condition[] {
  if (condition.kind === "all" || condition.kind === "any") return condition.parts;
  if (condition.kind === "not") return [condition.part];
  return condition.kind === "set" ? [condition.set] : [];
}

const demand = ({ strict }: { strict: boolean }) => (strict ? "moreThan" : "atLeast");

function checkHurdle(hurdle: HurdleRule, report: Report): void {
  const amounts: [string, Amount][] = [
    [demand(hurdle), hurdle.amount],
    ...hurdle.coalition.map((c): [string, Amount] => [`coalition/${c.members}`, c.amount]),
  ];
  for (const [key, amount] of amounts) {
    if (amount.kind === "share") checkShare(amount.share, `${hurdle.path}/${key}`, report);
  }
  const needsBase = amounts.some(([, { kind }]) => kind === "share" || kind === "quotas");
  if (needsBase && hurdle.of === undefined)
    report("schema", `${hurdle.path}/of`, "", { expected: "base" });
  if (!needsBase && hurdle.of !== undefined) {
    report("schema", `${hurdle.path}/of`, hurdle.of, { expected: "no base" });
  }
}

const WHOLE = fraction(1);

function checkShare(share: Fraction, path: string, report: Report): void {
  if (compare(share, WHOLE) <= 0) return;
  report("share-range", path);
}

/** Names that lead back to themselves, each circle told once. */
function checkCircles(law: Law, report: Report): void {
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): void => {
    if (done.has(name)) return;
    if (way.includes(name)) {
      done.add(name);
      const circle = [...way.slice(way.indexOf(name)), name];
      report("cycle", `conditions/${name}`, name, { names: circle });
      return;
    }
    const condition = law.conditions.get(name);
    for (const next of condition ? namesIn(condition) : []) visit(next, [...way, name]);
    done.add(name);
  };
  for (const name of law.conditions.keys()) visit(name, []);
}

const namesIn = (condition: Condition): string[] =>
  condition.kind === "named" ? [condition.name] : parts(condition).flatMap(namesIn);

function checkStep(step: Step, earlier: readonly Step[], report: Report): void {
  const known = earlier.map((s) => s.name);
  if (known.includes(step.name)) report("same-name", `${step.path}/name`, step.name);
  const kind = STEPS[step.kind];
  for (const [key, value] of kind.values(step as never)) {
    if (value) checkValue(value, `${step.path}/${key}`, known, report);
  }
  if (kind.drawsLots && step.ties.length === 0) {
    report("schema", `${step.path}/ties`, "", { expected: "tie rule" });
  }
}

function checkValue(value: Value, path: string, known: readonly string[], report: Report): void {
  if (value.kind === "left") checkValue(value.of, `${path}/left`, known, report);
  if (value.kind === "step" && !known.includes(value.step)) {
    report("unknown-step", path, value.step, suggestion(value.step, known));
  }
}

const usesSize = (law: Law): boolean =>
  law.steps.some((step) =>
    STEPS[step.kind].values(step as never).some(([, value]) => value && isSize(value)),
  );

const isSize = (value: Value): boolean =>
  value.kind === "size" || (value.kind === "left" && isSize(value.of));

function checkResult(law: Law, report: Report): void {
  const known = law.steps.map((step) => step.name);
  if (law.steps.length > 1 && law.result.length === 0)
    report("schema", "result", "", { expected: "list" });
  law.result.forEach((name, i) => {
    if (!known.includes(name)) report("unknown-step", `result/${i}`, name, suggestion(name, known));
  });
}
