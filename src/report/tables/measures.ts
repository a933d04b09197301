import { type Index, isKnown, type Measure, type Reason } from "../../analysis/measure/measure.ts";
import type { Measures } from "../../analysis/measure/measures.ts";
import { fraction } from "../../exact/fraction.ts";
import { index, percent, whole } from "../../words/numbers.ts";
import { baseName } from "../../words/terms.en.ts";
import type { Cell, Row, Table } from "../table.ts";
import * as cell from "./cells.ts";

/** How far seats are from votes. A measure that the data cannot give says why. */
export function measuresTable({ measures }: { readonly measures: Measures }): Table {
  const { wasted } = measures;
  return {
    id: "measures",
    caption: "How far the seats are from the votes",
    columns: [
      { key: "measure", head: "Measure", kind: "text" },
      { key: "value", head: "Value", kind: "number" },
      { key: "base", head: "Of", kind: "text" },
    ],
    rows: [
      indexRow("Gallagher index (least squares), points", "gallagher", measures.gallagher),
      indexRow("Loosemore–Hanby index, points", "loosemore-hanby", measures.loosemoreHanby),
      indexRow(
        "Effective number of parties, by votes",
        "effective-by-votes",
        measures.effectiveByVotes,
      ),
      indexRow(
        "Effective number of parties, by seats",
        "effective-by-seats",
        measures.effectiveBySeats,
      ),
      isKnown(wasted)
        ? row("Votes without a seat", "wasted", cell.integer(wasted.value), of(wasted))
        : row("Votes without a seat", "wasted", reason(wasted.missing), ""),
      isKnown(wasted) && wasted.size > 0
        ? row("Votes without a seat, %", "wasted-share", wastedShare(wasted), of(wasted))
        : undefined,
    ].filter((r) => r !== undefined),
    notes: [],
  };
}

function row(name: string, id: string, value: Cell, base: string): Row {
  return { role: "list", id, cells: [cell.words(name, id), value, cell.words(base)] };
}

const indexRow = (name: string, id: string, measure: Measure): Row =>
  isKnown(measure)
    ? row(name, id, { value: measure.value, text: index(measure.value) }, of(measure))
    : row(name, id, reason(measure.missing), "");

const of = ({ base, size }: Pick<Index, "base" | "size">): string =>
  `${whole(size)} ${base === "seats" ? "seats" : baseName[base]}`;

const wastedShare = ({ value, size }: Index): Cell => {
  const share = fraction(value, size);
  return { value: share, text: percent(share, 2) };
};

const REASONS: Readonly<Record<Reason, string>> = {
  votes: "votes not known",
  base: "base not known",
  "no-seats": "no seats",
  open: "seats still open",
  apart: "contests apart",
  "few-areas": "too few areas",
  constant: "no variation",
};

const reason = (why: Reason): Cell => ({ value: null, text: REASONS[why] });
