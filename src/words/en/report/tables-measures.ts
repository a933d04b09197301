/** The words of tables of measures. */
export const measuresTable = {
  caption: "How far the seats are from the votes",
  measure: "Measure",
  value: "Value",
  of: "Of",
  indices: "Indices of votes and seats",
  /** over the table of every index, which a reader opens when wanted */
  folded: "Every index of votes and seats",
  note: "0 is proportional unless the name says otherwise.",
};
