import type { Fraction } from "./fraction.ts";

/** A share as text that `parseFraction` reads as the same: "5%", "12.5%", and "1/3" where no decimals end. */
export function shareText({ n, d }: Fraction): string {
  let left = d;
  let decimals = 0;
  for (const prime of [2n, 5n]) {
    let times = 0;
    for (; left % prime === 0n; left /= prime) times += 1;
    decimals = Math.max(decimals, times);
  }
  if (left !== 1n) return `${n}/${d}`;
  const places = Math.max(0, decimals - 2);
  const scaled = (n * 10n ** BigInt(places + 2)) / d;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return `${scaled < 0n ? "-" : ""}${whole}${places > 0 ? `.${digits.slice(-places)}` : ""}%`;
}
