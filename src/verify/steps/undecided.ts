import type { Need } from "../../results/outcome.ts";
import { type Book, give, placeOf } from "../book.ts";
import { listId } from "../claims.ts";
import type { Place } from "../record.ts";

/**
 * A run that cannot be taken: who takes part, or a figure, is not known.
 * @param most who may still get seats of it, and how many
 */
export function leaveUndecided(
  book: Book,
  contenders: readonly number[],
  missing: readonly Need[],
  most?: { readonly places: readonly Place[]; readonly seats: number | null },
): void {
  for (const place of most?.places ?? []) give(book, place, 0, most?.seats ?? 0);
  if (most?.seats === undefined || most.seats === null) book.trial.unsettled.add(book.step);
  book.open.push({
    kind: "undecided",
    ...placeOf(book, book.run),
    lists: contenders.map((i) => listId(book.trial, i)).toSorted(),
    needs: missing.filter(
      (need, i) => missing.findIndex((n) => n.area === need.area && n.total === need.total) === i,
    ),
  });
}
