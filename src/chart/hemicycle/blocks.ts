import type { HalfCircle } from "./half-circle.ts";

/** One list with seats. */
export interface Party {
  readonly name: string;
  readonly short: string;
  readonly colour: number;
  readonly seats: number;
  /** "46", "5 or 6" */
  readonly text: string;
}

/** Its stretch of the circle. */
export interface Block extends Party {
  /** angles between which its seats lie, from the left */
  readonly from: number;
  readonly to: number;
}

/** The stretch of the circle of each party: borders lie half way between the seats beside them. */
export function blocksOf({ seats }: HalfCircle, parties: readonly Party[]): Block[] {
  let next = 0;
  return parties
    .filter((party) => party.seats > 0)
    .map((party) => {
      const first = next;
      next += party.seats;
      return { ...party, from: border(seats, first), to: border(seats, next) };
    });
}

function border(seats: HalfCircle["seats"], i: number): number {
  const [before, after] = [seats[i - 1], seats[i]];
  if (!before) return Math.PI + 0.02;
  return after ? (before.angle + after.angle) / 2 : -0.02;
}

/** The line along each stretch, as points. */
export function arcs(blocks: readonly Block[], cx: number, cy: number, radius: number) {
  return blocks.flatMap(({ from, to, colour, name }) => {
    const gap = Math.min(0.006, (from - to) / 4);
    const steps = Math.max(2, Math.ceil((from - to) / 0.04));
    return Array.from({ length: steps + 1 }, (_, i) => {
      const angle = from - gap - ((from - to - 2 * gap) * i) / steps;
      return {
        i,
        x: cx + radius * Math.cos(angle),
        y: cy - radius * Math.sin(angle),
        colour,
        list: name,
      };
    });
  });
}
