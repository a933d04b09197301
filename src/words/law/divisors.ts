import type { DivisorMethod } from "../../apportion/divisors.ts";
import { DIVISORS } from "../../apportion/methods.ts";
import { written } from "../numbers.ts";

/** Divisors as a language names them: by the id of the method, with what the law changes in it. */
export interface DivisorName {
  /** id of a method, or `power` */
  readonly base: string;
  /** the first divisor that the law puts in its place, as it writes it */
  readonly first?: string;
  /** of the power divisors */
  readonly exponent?: string;
}

export function divisorName({ id, exponent, first }: DivisorMethod): DivisorName {
  const after = (base: string) => written(id.slice(base.length + 1));
  if (exponent) return { base: "power", exponent: after("power") };
  if (!first) return { base: id };
  const base = DIVISORS.find((one) => id.startsWith(`${one.id}-`))?.id ?? id;
  return { base, first: after(base) };
}
