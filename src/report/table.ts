import type { Fraction } from "../exact/fraction.ts";

/** What a column holds, for those that read the values: a share is a fraction of the base in its head. */
export type ColumnKind = "text" | "integer" | "share" | "number";

export interface Column {
  /** fixed ASCII name in files and frames: snake_case */
  readonly key: string;
  /** as shown; names its base where it is a share */
  readonly head: string;
  readonly kind: ColumnKind;
}

export interface Cell {
  /** the value itself; null: not known or not applicable (the text tells which) */
  readonly value: string | number | Fraction | null;
  /** as shown in the language of the reader; untrusted where it is a name: escape when printing */
  readonly text: string;
  /** a name in full, for a place that has room for it */
  readonly full?: string;
  /** an http or https address that the text may link to */
  readonly href?: string;
}

/** list: passed or with seats; missed: a list without; line: the threshold drawn between rows; context: no list; total. */
export type RowRole = "list" | "missed" | "line" | "context" | "total";

export interface Row {
  readonly role: RowRole;
  /** one side of a close call; in tables of what would be, the row of the law */
  readonly close?: boolean;
  /** the list or area that the row is about, by its id */
  readonly id?: string;
  readonly cells: readonly Cell[];
}

/** A printed table: one node that terminal, report, files and frames all read, so that they cannot differ. */
export interface Table {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  /** the one of the notes that says what a close call is */
  readonly closeNote?: string;
}
