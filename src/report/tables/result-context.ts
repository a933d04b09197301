import { invalidBallots } from "../../results/invalid.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Results, Size } from "../../results/results.ts";
import { byVotes, isAside } from "../../words/colours.ts";
import { say } from "../../words/language.ts";
import { fullName, rowName } from "../../words/names.ts";
import { size as sizeText, whole } from "../../words/numbers.ts";
import { isExact, shareOf } from "../../words/shares.ts";
import { capital } from "../../words/text.ts";
import type { Cell, Row } from "../table.ts";
import type { ShareBase } from "./base.ts";
import * as cell from "./cells.ts";

/**
 * The rows below the lists: against all and unnamed lists, blank and invalid ballots as far as the base holds them,
 * and the base itself. A number that no source prints is marked, and a note says how it was found.
 */
export function asideRows(
  { outcome, results }: { readonly outcome: Outcome; readonly results: Results },
  base: ShareBase | undefined,
): { rows: Row[]; notes: string[] } {
  const words = say.report.resultTable;
  const lines = byVotes(outcome.lists.filter((list) => isAside(list.kind))).map(
    (list): Aside => ({
      id: list.id,
      name: rowName(list),
      full: fullName(list),
      value: list.name,
      size: list.votes,
      inBase: base?.of !== "party" || list.kind === "other",
    }),
  );
  const top = outcome.parts ? undefined : results.areas[0];
  const { blank } = top?.totals ?? {};
  const invalid = top && invalidBallots(results);
  const holdsInvalid = base?.of === "cast" || base?.of === "registered";
  if (blank !== undefined && base?.of !== "party")
    lines.push({ name: words.blank, value: "blank", size: blank, inBase: true });
  if (invalid && holdsInvalid)
    lines.push({
      name: invalid.derived ? words.invalidDerived : words.invalid,
      value: "invalid",
      size: invalid.size,
      inBase: true,
    });
  const toLine = outcome.line ? [cell.empty] : [];
  const rows = lines.map((line) => asideRow(line, base, toLine));
  const notes = invalid?.derived && holdsInvalid ? [words.derived] : [];
  return { rows: base ? [...rows, totalRow(outcome, base, toLine)] : rows, notes };
}

interface Aside {
  readonly id?: string;
  readonly name: string;
  readonly full?: string;
  readonly value: string;
  readonly size: Size | null;
  readonly inBase: boolean;
}

function asideRow(
  { id, name, full, value, size, inBase }: Aside,
  base: ShareBase | undefined,
  toLine: Cell[],
): Row {
  const exact = size !== null && isExact(size) ? size : null;
  const share =
    base && inBase && exact !== null ? cell.share(shareOf(exact, base.size)) : cell.empty;
  return {
    role: "context",
    ...(id !== undefined && { id }),
    cells: [
      { ...cell.words(name, value), ...(full !== undefined && { full }) },
      cell.empty,
      ...(base ? [share] : []),
      cell.sizeCell(size, sizeText),
      ...toLine,
    ],
  };
}

function totalRow({ house, failed }: Outcome, base: ShareBase, toLine: Cell[]): Row {
  return {
    role: "total",
    cells: [
      cell.words(capital(say.terms.baseName[base.of]), base.of),
      house === null || failed ? cell.empty : { value: house, text: whole(house) },
      { value: shareOf(base.size, base.size), text: "100" },
      cell.sizeCell(base.size, sizeText),
      ...toLine,
    ],
  };
}
