import { fraction, over } from "../../exact/fraction.ts";
import type { Law, Value } from "../../law/law.ts";
import { partsOfValue } from "../../law/parts.ts";
import { around, inside, sumInside } from "../../results/areas.ts";
import { sizeOf } from "../../results/bases.ts";
import { exact } from "../../results/quantity.ts";
import { BASES, type Results } from "../../results/results.ts";
import { houseSize } from "../poll.ts";
import { baseForm, type Form, isConstant, number, plus, scaled, votesForm } from "./form.ts";

/**
 * A figure of a law as one that grows evenly with votes and bases; undefined where it does not (it is rounded, jumps
 * in bands, divides by votes), or hangs on the seats of a step.
 *
 * @param among lists (index) that a total without its own condition is taken over
 */
export function formOf(
  value: Value,
  at: { readonly area: number; readonly list?: number },
  law: Law,
  results: Results,
  among: readonly number[],
): Form | undefined {
  const of = (part: Value, where = at) => formOf(part, where, law, results, among);
  switch (value.kind) {
    case "number":
      return number(value.number);
    case "size":
      return whole(houseSize({ law, results, whole: 0 }));
    case "votes": {
      if (value.contest !== "list") return undefined;
      if (at.list !== undefined) return votesForm(at.area, at.list);
      return plus(...among.map((list) => votesForm(at.area, list)));
    }
    case "area": {
      const base = BASES.find((one) => one === value.figure);
      if (!base) {
        const figure = value.figure as Exclude<typeof value.figure, (typeof BASES)[number]>;
        return whole(sumInside(results, at.area, (area) => area[figure]));
      }
      const size = sizeOf(results, at.area, base);
      return typeof size === "number" || "n" in size
        ? baseForm(at.area, base, exact(size))
        : undefined;
    }
    case "named":
      return of(law.values.get(value.name)!);
    case "sum":
      return joined(value.of.map((part) => of(part)));
    case "times": {
      const [first, ...factors] = value.of.map((part) => of(part)).toSorted(constantsLast);
      if (!first || !factors.every((part) => part && isConstant(part))) return undefined;
      return factors.reduce<Form>((form, by) => scaled(form, by!.constant), first);
    }
    case "over": {
      const [top, bottom, ...more] = value.of.map((part) => of(part));
      if (!top || !bottom || more.length > 0 || !isConstant(bottom) || bottom.constant.n === 0n)
        return undefined;
      return scaled(top, over(fraction(1), bottom.constant));
    }
    case "total":
      return value.who ? undefined : joined(among.map((list) => of(value.of, { ...at, list })));
    case "each":
      return joined(
        inside(results, at.area, value.level).map((area) => of(value.of, { ...at, area })),
      );
    case "in":
      return of(value.of, { ...at, area: around(results, at.area, value.level) ?? 0 });
    default:
      return undefined;
  }
}

const whole = (n: number | null | undefined): Form | undefined =>
  n === null || n === undefined ? undefined : number(fraction(n));

const joined = (forms: readonly (Form | undefined)[]): Form | undefined =>
  forms.length > 0 && forms.every((form) => form !== undefined) ? plus(...forms) : undefined;

const constantsLast = (a: Form | undefined, b: Form | undefined): number =>
  Number(a !== undefined && isConstant(a)) - Number(b !== undefined && isConstant(b));

/** Whether a figure can be another with other votes while the seats of all steps and those who take part are the same. */
export function hangsOnVotes(value: Value, law: Law): boolean {
  switch (value.kind) {
    case "votes":
      return value.contest === "list";
    case "area":
      return value.figure === "cast" || value.figure === "valid" || value.figure === "party";
    case "remainder":
    case "strongest":
      return true;
    case "named":
      return hangsOnVotes(law.values.get(value.name)!, law);
    default:
      return partsOfValue(value).some(([part]) => hangsOnVotes(part, law));
  }
}
