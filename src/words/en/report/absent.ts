/** Why a section of the report is absent. */
export const absent = {
  govern: (why: string) => `Who could govern: ${why}`,
  governOpen: "Who could govern: the seats are not all decided.",
  base: "Other bases: the law asks for no share of the whole, or the data gives one base only.",
  whatIf: "Other thresholds: the law asks for no share of the whole that could be another.",
  otherLaws: "Other laws: the catalogue has no other law of this body.",
  noOtherSeats: "Other laws: under none of them do these votes decide the seats of lists.",
  together: {
    open: "Lists run together: the outcome is open, or these are several contests.",
    few: "Lists run together: fewer than two lists whose votes are known failed to pass.",
    short: "Lists run together: the largest lists that missed would have missed as one list, too.",
  },
  votesSeats: "Votes and seats: the law has no seat step here.",
  apart: "Votes and seats: the votes and seats are not those of lists in one contest.",
  regions: "Areas: the data has no votes by area.",
  close: "Close calls: the law asks for no share of the whole, and shares no seats here.",
};
