import { INDICES, type IndexId } from "../../analysis/measure/disproportionality/indices.ts";
import { type Index, isKnown, type Measure, type Reason } from "../../analysis/measure/measure.ts";
import type { Measures } from "../../analysis/measure/measures.ts";
import { fraction } from "../../exact/fraction.ts";
import { say } from "../../words/language.ts";
import { INDICES_WORDS, indexName, partyMeasureName, reasonName } from "../../words/measures.ts";
import { index, percent, whole } from "../../words/numbers.ts";
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
      indexRow(indexName.gallagher, "gallagher", measures.gallagher),
      indexRow(indexName.loosemoreHanby, "loosemore-hanby", measures.loosemoreHanby),
      indexRow(partyMeasureName.effectiveByVotes, "effective-by-votes", measures.effectiveByVotes),
      indexRow(partyMeasureName.effectiveBySeats, "effective-by-seats", measures.effectiveBySeats),
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

/** Every index that there is, with four decimals, and the numbers of parties. */
export function indicesTable({ measures }: { readonly measures: Measures }): Table {
  const indices = (Object.keys(INDICES) as IndexId[]).map((id) =>
    exactRow(indexName[id], id, measures.indices[id]),
  );
  const parties = PARTIES.map((id) => exactRow(partyMeasureName[id], id, measures[id]));
  return {
    id: "indices",
    caption: INDICES_WORDS.caption,
    columns: [
      { key: "measure", head: INDICES_WORDS.measure, kind: "text" },
      { key: "value", head: INDICES_WORDS.value, kind: "number" },
      { key: "base", head: INDICES_WORDS.of, kind: "text" },
    ],
    rows: [...indices, ...parties],
    notes: [INDICES_WORDS.note],
  };
}

const PARTIES = Object.keys(partyMeasureName) as (keyof typeof partyMeasureName)[];

function row(name: string, id: string, value: Cell, base: string): Row {
  return { role: "list", id, cells: [cell.words(name, id), value, cell.words(base)] };
}

const exactRow = (name: string, id: string, measure: Measure): Row =>
  isKnown(measure)
    ? row(name, id, { value: measure.value, text: measure.value.toFixed(4) }, of(measure))
    : row(name, id, reason(measure.missing), "");

const indexRow = (name: string, id: string, measure: Measure): Row =>
  isKnown(measure)
    ? row(name, id, { value: measure.value, text: index(measure.value) }, of(measure))
    : row(name, id, reason(measure.missing), "");

const of = ({ base, size }: Pick<Index, "base" | "size">): string =>
  `${whole(size)} ${base === "seats" ? "seats" : say.terms.baseName[base]}`;

const wastedShare = ({ value, size }: Index): Cell => {
  const share = fraction(value, size);
  return { value: share, text: percent(share, 2) };
};

const reason = (why: Reason): Cell => ({ value: null, text: reasonName[why] });
