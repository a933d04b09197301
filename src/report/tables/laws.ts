import type { UnderLaw } from "../../analysis/compare/laws.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Base } from "../../results/results.ts";
import { byVotes, isAside } from "../../words/colours.ts";
import { lineText, shownLists } from "../../words/findings/laws.ts";
import { say } from "../../words/language.ts";
import { visible } from "../../words/names.ts";
import { seatRange } from "../../words/seats.ts";
import type { Cell, Row, Table } from "../table.ts";
import * as cell from "./cells.ts";

/** The same votes under several laws: a row a list, a column a law, its seats; then who passes, by which line. */
export function lawsTable(columns: readonly UnderLaw[]): Table {
  const words = say.findings.laws;
  const { ids, others } = shownLists(columns);
  const outcomes = columns.map(({ outcome }) => outcome);
  const first = outcomes.find((outcome) => outcome !== undefined);
  const lists = byVotes(first?.lists.filter(({ id, kind }) => ids.has(id) && !isAside(kind)) ?? []);
  const told = (head: () => string, of: (outcome: Outcome) => Cell, role: Row["role"]): Row => ({
    role,
    cells: [
      cell.told(head),
      ...outcomes.map((outcome) =>
        outcome ? of(outcome) : { value: null, text: words.notApplied },
      ),
    ],
  });
  return {
    id: "laws",
    caption: words.caption,
    columns: [
      { key: "list", head: words.list, kind: "text" },
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
      told(
        () => say.findings.laws.house,
        ({ house }) => (house === null ? NONE : cell.integer(house)),
        "total",
      ),
      told(
        () => say.findings.laws.pass,
        ({ eligible }) => cell.integer(eligible.length),
        "context",
      ),
      told(
        () => say.findings.laws.line,
        (outcome) => cell.told(() => lineText(outcome)),
        "context",
      ),
      told(
        () => say.findings.laws.base,
        ({ line }) => baseCell(line?.base.of),
        "context",
      ),
      ...(outcomes.some((outcome) => outcome && outcome.open.length > 0)
        ? [
            told(
              () => say.findings.laws.open,
              ({ open }) => (open.length === 0 ? NONE : cell.integer(open.length)),
              "context",
            ),
          ]
        : []),
    ],
    notes: others > 0 ? [words.without(others)] : [],
  };
}

const baseCell = (of: Base | undefined): Cell =>
  of === undefined ? cell.words("–") : cell.words(say.report.cells.base[of], of);

const NONE: Cell = { value: null, text: "–" };

function seatsCell(outcome: Outcome | undefined, id: string): Cell {
  const list = outcome?.lists.find((one) => one.id === id);
  if (!outcome || !list) return cell.empty;
  if (outcome.house === null)
    return cell.told(() => (list.passes === true ? say.findings.laws.passes : "–"));
  return list.seats === list.atMost ? cell.seatCount(list.seats) : cell.told(() => seatRange(list));
}
