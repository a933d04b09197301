import { INDICES, type IndexId } from "../../analysis/measure/disproportionality/indices.ts";
import { type Index, isKnown, type Measure, type Reason } from "../../analysis/measure/measure.ts";
import type { Measures } from "../../analysis/measure/measures.ts";
import { fraction } from "../../exact/fraction.ts";
import { say } from "../../words/language.ts";
import { index, percent, written } from "../../words/numbers.ts";
import type { Cell, Row, Table } from "../table.ts";
import * as cell from "./cells.ts";

/** How far seats are from votes. A measure that the data cannot give says why. */
export function measuresTable({ measures }: { readonly measures: Measures }): Table {
  const { wasted } = measures;
  const words = say.report.measuresTable;
  const { index, party, withoutSeat, withoutSeatShare } = say.findings.measures;
  return {
    id: "measures",
    caption: words.caption,
    columns: [
      { key: "measure", head: words.measure, kind: "text" },
      { key: "value", head: words.value, kind: "number" },
      { key: "base", head: words.of, kind: "text" },
    ],
    rows: [
      indexRow(index.gallagher, "gallagher", measures.gallagher),
      indexRow(index.loosemoreHanby, "loosemore-hanby", measures.loosemoreHanby),
      indexRow(party.effectiveByVotes, "effective-by-votes", measures.effectiveByVotes),
      indexRow(party.effectiveBySeats, "effective-by-seats", measures.effectiveBySeats),
      isKnown(wasted)
        ? row(withoutSeat, "wasted", cell.integer(wasted.value), () => of(wasted))
        : row(withoutSeat, "wasted", reason(wasted.missing)),
      isKnown(wasted) && wasted.size > 0
        ? row(withoutSeatShare, "wasted-share", wastedShare(wasted), () => of(wasted))
        : undefined,
    ].filter((r) => r !== undefined),
    notes: [],
  };
}

/** Every index that there is, with four decimals, and the numbers of parties. */
export function indicesTable({ measures }: { readonly measures: Measures }): Table {
  const words = say.report.measuresTable;
  const names = say.findings.measures;
  const indices = (Object.keys(INDICES) as IndexId[]).map((id) =>
    exactRow(names.index[id], id, measures.indices[id]),
  );
  const parties = PARTIES.map((id) => exactRow(names.party[id], id, measures[id]));
  return {
    id: "indices",
    caption: words.indices,
    columns: [
      { key: "measure", head: words.measure, kind: "text" },
      { key: "value", head: words.value, kind: "number" },
      { key: "base", head: words.of, kind: "text" },
    ],
    rows: [...indices, ...parties],
    notes: [words.note],
  };
}

const PARTIES = [
  "effectiveByVotes",
  "effectiveBySeats",
  "golosovByVotes",
  "golosovBySeats",
  "concentration",
  "competitiveness",
] as const;

function row(name: string, id: string, value: Cell, base: () => string = () => ""): Row {
  return { role: "list", id, cells: [cell.words(name, id), value, cell.told(base)] };
}

const exactRow = (name: string, id: string, measure: Measure): Row =>
  isKnown(measure)
    ? row(name, id, { value: measure.value, text: written(measure.value.toFixed(4)) }, () =>
        of(measure),
      )
    : row(name, id, reason(measure.missing));

const indexRow = (name: string, id: string, measure: Measure): Row =>
  isKnown(measure)
    ? row(name, id, { value: measure.value, text: index(measure.value) }, () => of(measure))
    : row(name, id, reason(measure.missing));

const of = ({ base, size }: Pick<Index, "base" | "size">): string =>
  say.findings.measures.of(size, base);

const wastedShare = ({ value, size }: Index): Cell => {
  const share = fraction(value, size);
  return { value: share, text: percent(share, 2) };
};

const reason = (why: Reason): Cell => ({ value: null, text: say.findings.measures.reason[why] });
