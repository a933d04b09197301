/** What each chart shows, for help. */
export const titles = {
  thresholdBars: "each list's share of the base of the law, with the threshold as a line",
  hemicycle: "the seats of the house as a half circle, with the line of the majority",
  coalitions: "who can govern: coalitions against the line of the majority",
  seatsVotes: "share of seats against share of votes, list by list",
  sweep: "the seats of each list by threshold, in steps",
  bases: "the threshold on each of the four bases, side by side",
  margins: "the fewest votes that change the outcome, beside invalid ballots",
  stations: "the share of one list as polling stations are left out in an order (--by)",
  regionsWinner: "the strongest list in each area, with its share and lead",
  regionsShare: "one list's share in each area, with the threshold as the edge of a class",
  swing: "what each list gained or lost since another election (--against)",
  laws: "the seats of the same votes under several laws (--laws)",
};
