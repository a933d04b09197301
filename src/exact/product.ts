const SAFE = Number.MAX_SAFE_INTEGER;

/**
 * Compares a/b with c/d for whole numbers a, c from 0 and b, d above 0 (b or d may be 0 for an infinite quotient).
 * Products stay in doubles while they are exact and pass to BigInt where they could leave 2^53.
 */
export function compareQuotients(a: number, b: number, c: number, d: number): number {
  const left = a * d;
  const right = c * b;
  if (left <= SAFE && right <= SAFE) return left - right;
  const difference = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
