import type { UnderLaw } from "../../analysis/compare/laws.ts";
import type { Outcome } from "../../results/outcome.ts";
import { byVotes, isAside } from "../../words/colours.ts";
import { LAWS_WORDS, lineText, shownLists } from "../../words/findings/laws.ts";
import { visible } from "../../words/names.ts";
import { seatRange } from "../../words/seats.ts";
import type { Cell, Row, Table } from "../table.ts";
import * as cell from "./cells.ts";

/** The same votes under several laws: a row a list, a column a law, its seats; then who passes, by which line. */
export function lawsTable(columns: readonly UnderLaw[]): Table {
  const { ids, others } = shownLists(columns);
  const outcomes = columns.map(({ outcome }) => outcome);
  const first = outcomes.find((outcome) => outcome !== undefined);
  const lists = byVotes(first?.lists.filter(({ id, kind }) => ids.has(id) && !isAside(kind)) ?? []);
  const told = (head: string, of: (outcome: Outcome) => Cell, role: Row["role"]): Row => ({
    role,
    cells: [
      cell.words(head),
      ...outcomes.map((outcome) =>
        outcome ? of(outcome) : { value: null, text: LAWS_WORDS.notApplied },
      ),
    ],
  });
  return {
    id: "laws",
    caption: LAWS_WORDS.caption,
    columns: [
      { key: "list", head: LAWS_WORDS.list, kind: "text" },
      ...columns.map(({ law }, i) => ({
        key: `law_${i + 1}`,
        head: visible(law.id),
        kind: "integer" as const,
      })),
    ],
    rows: [
      ...lists.map((list): Row => {
        const cells = outcomes.map((outcome) => seatsCell(outcome, list.id));
        return {
          role: cells.some(({ value }) => typeof value === "number" && value > 0)
            ? "list"
            : "missed",
          id: list.id,
          cells: [cell.name(list), ...cells],
        };
      }),
      told(LAWS_WORDS.house, ({ house }) => (house === null ? NONE : cell.integer(house)), "total"),
      told(LAWS_WORDS.pass, ({ eligible }) => cell.integer(eligible.length), "context"),
      told(LAWS_WORDS.line, (outcome) => cell.words(lineText(outcome)), "context"),
      told(LAWS_WORDS.base, ({ line }) => cell.words(line?.base.of ?? "–"), "context"),
      ...(outcomes.some((outcome) => outcome && outcome.open.length > 0)
        ? [
            told(
              LAWS_WORDS.open,
              ({ open }) => (open.length === 0 ? NONE : cell.integer(open.length)),
              "context",
            ),
          ]
        : []),
    ],
    notes: others > 0 ? [LAWS_WORDS.without(others)] : [],
  };
}

const NONE: Cell = { value: null, text: "–" };

function seatsCell(outcome: Outcome | undefined, id: string): Cell {
  const list = outcome?.lists.find((one) => one.id === id);
  if (!outcome || !list) return cell.empty;
  if (outcome.house === null) return cell.words(list.passes === true ? LAWS_WORDS.passes : "–");
  return list.seats === list.atMost ? cell.seatCount(list.seats) : cell.words(seatRange(list));
}
