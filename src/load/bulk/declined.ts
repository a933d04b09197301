/** Raised where this reader does not know for certain what a file means; another reader may, or a reading that is given. */
export class Declined extends Error {
  readonly why: Why;
  constructor(why: Why) {
    super(why);
    this.name = "Declined";
    this.why = why;
  }
}

export type Why =
  | "binary"
  | "change"
  | "encoding"
  | "guess"
  | "line"
  | "layout"
  | "matrix"
  | "notes"
  | "quotes"
  | "rows"
  | "totals";
