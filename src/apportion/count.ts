import type { Tie } from "./award.ts";
import type { Quotients } from "./quotient.ts";

/** What a count of highest averages leaves, beside the seats that it wrote into `held` and `order`. */
export interface Count {
  /** seats that nobody could take */
  readonly left: number;
  /** the claimant with the largest quotient that got no seat; in a tie one of it */
  readonly next: number | null;
  readonly tie?: Tie;
}

/**
 * Gives seats one by one to the largest quotient, as long as a claimant is below its limit (0: takes no part).
 *
 * @param held seats that each claimant holds; counted up
 * @param order claimants in the order of award; equal quotients in the order of the claimants; added to
 */
export function count(
  q: Quotients,
  held: number[],
  seats: number,
  order: number[],
  limits: readonly number[],
): Count {
  const start = order.length;
  const keys = new Float64Array(held.length);
  const goesBefore = (a: number, b: number): boolean => {
    const difference = keys[a]! - keys[b]! || q.compare(a, held[a]!, b, held[b]!);
    return difference > 0 || (difference === 0 && a < b);
  };

  // the claimants below their limit, the largest quotient first; kept so after every seat
  const queue = new Int32Array(held.length);
  let size = 0;
  for (let claimant = 0; claimant < held.length; claimant++) {
    if (held[claimant]! >= limits[claimant]!) continue;
    keys[claimant] = q.key(claimant, held[claimant]!);
    let at = size++;
    for (; at > 0 && goesBefore(claimant, queue[at - 1]!); at--) queue[at] = queue[at - 1]!;
    queue[at] = claimant;
  }

  let left = seats;
  for (; left > 0 && size > 0; left--) {
    const winner = queue[0]!;
    order.push(winner);
    const now = ++held[winner]!;
    const full = now >= limits[winner]!;
    const key = full ? -1 : q.key(winner, now);
    keys[winner] = key;
    let at = 1;
    for (; at < size; at++) {
      const other = queue[at]!;
      if (keys[other]! < key || (keys[other] === key && goesBefore(winner, other))) break;
      queue[at - 1] = other;
    }
    queue[at - 1] = winner;
    if (full) size--;
  }

  const next = size > 0 ? queue[0]! : null;
  const tie =
    next === null ? undefined : takeBackTied(q, held, order, start, queue.subarray(0, size));
  return tie ? { left, next, tie } : { left, next };
}

/** Where the last seats went to quotients equal to the next one, they were nobody's: takes them back. */
function takeBackTied(
  q: Quotients,
  held: number[],
  order: number[],
  start: number,
  queue: Int32Array,
): Tie | undefined {
  const next = queue[0]!;
  const heldByNext = held[next]!;
  const level = (claimant: number, before: number) =>
    q.compare(claimant, before, next, heldByNext) === 0;
  const among = new Set<number>();
  let seats = 0;
  while (order.length > start) {
    const last = order.at(-1)!;
    if (!level(last, held[last]! - 1)) break;
    order.pop();
    held[last]!--;
    among.add(last);
    seats++;
  }
  if (seats === 0) return undefined;
  for (const claimant of queue) {
    // a claimant that has just given back its seat stands further down with its next, smaller quotient
    if (!among.has(claimant) && !level(claimant, held[claimant]!)) continue;
    among.add(claimant);
  }
  return { among: [...among].toSorted((a, b) => a - b), seats };
}
