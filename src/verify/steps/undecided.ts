import type { Need } from "../../results/outcome.ts";
import { type Book, placeOf } from "../book.ts";
import { listId } from "../claims.ts";

/** A run that cannot be taken: who takes part, or a figure, is not known. */
export function leaveUndecided(
  book: Book,
  contenders: readonly number[],
  missing: readonly Need[],
): void {
  book.trial.unsettled.add(book.step);
  book.open.push({
    kind: "undecided",
    ...placeOf(book, book.run),
    lists: contenders.map((i) => listId(book.trial, i)).toSorted(),
    needs: missing.filter(
      (need, i) => missing.findIndex((n) => n.area === need.area && n.total === need.total) === i,
    ),
  });
}
