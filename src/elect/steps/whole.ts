import { floor } from "../../exact/fraction.ts";
import type { Quantity } from "../../results/results.ts";

/** A figure as a number of seats: its whole part, none below 0; Infinity is no limit; null is not known. */
export function wholeSeats(figure: Quantity | null): number | null {
  if (figure === null) return null;
  const whole = typeof figure === "number" ? Math.floor(figure) : Number(floor(figure));
  return Math.max(0, whole);
}

/** The same for seats that are handed out: without a limit they are not known. */
export function seatsToGive(figure: Quantity | null): number | null {
  const seats = wholeSeats(figure);
  return seats === Number.POSITIVE_INFINITY ? null : seats;
}
