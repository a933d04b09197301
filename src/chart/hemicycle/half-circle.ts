import { sum } from "../facts.ts";

export interface Seat {
  /** from -1 (left) to 1 (right), and from 0 (the base) up to 1 */
  readonly x: number;
  readonly y: number;
  /** from π (left) to 0 (right) */
  readonly angle: number;
}

export interface HalfCircle {
  /** from left to right, as a sweep of the angle meets them */
  readonly seats: readonly Seat[];
  /** radius of one seat, where the outermost row has radius 1 */
  readonly radius: number;
}

const INNER = 0.42;

/**
 * Places so many seats in rows of a half circle, as even as they come. A row has an even number of seats, so that the
 * line in the middle runs between them; where the house is odd, one seat of the outermost row stands on it.
 */
export function halfCircle(seats: number): HalfCircle {
  const rows = rowCount(seats);
  const radii = Array.from({ length: rows }, (_, i) =>
    rows === 1 ? 1 : INNER + ((1 - INNER) * i) / (rows - 1),
  );
  const counts = shared(seats, radii);
  const places = radii.flatMap((r, row) => {
    const n = counts[row]!;
    return Array.from({ length: n }, (_, i): Seat => {
      const angle = n === 1 ? Math.PI / 2 : Math.PI - (Math.PI * i) / (n - 1);
      return { x: r * Math.cos(angle), y: r * Math.sin(angle), angle };
    });
  });
  const along = radii.map((r, row) => (counts[row]! < 2 ? 2 : (Math.PI * r) / (counts[row]! - 1)));
  const across = rows === 1 ? 0.3 : (1 - INNER) / (rows - 1);
  return {
    seats: places.toSorted(
      (a, b) => b.angle - a.angle || a.x * a.x + a.y * a.y - b.x * b.x - b.y * b.y,
    ),
    radius: 0.42 * Math.min(across, ...along),
  };
}

/** The fewest rows in which seats stand no closer along a row than the rows stand apart. */
function rowCount(seats: number): number {
  for (let rows = 1; ; rows++) {
    const step = rows === 1 ? 0.42 : (1 - INNER) / (rows - 1);
    const length = rows === 1 ? 1 : (rows * (1 + INNER)) / 2;
    if ((Math.PI * length) / step + rows >= seats) return rows;
  }
}

/** Pairs of seats by the length of the rows (largest remainders), and the odd seat outside. */
function shared(seats: number, radii: readonly number[]): number[] {
  const pairs = Math.floor(seats / 2);
  const exact = radii.map((r) => (pairs * r) / sum(radii));
  const counts = exact.map(Math.floor);
  const left = pairs - sum(counts);
  const order = exact
    .map((e, i) => [e - counts[i]!, i] as const)
    .sort((a, b) => b[0] - a[0] || b[1] - a[1]);
  for (const [, i] of order.slice(0, left)) counts[i]! += 1;
  const doubled = counts.map((n) => 2 * n);
  doubled[doubled.length - 1]! += seats % 2;
  return doubled;
}
