/**
 * What somebody gets: a plain number of seats stands before the verb, "65 мандат алат"; a figure that is worked out
 * follows it, so that it needs no ending.
 */
export const gets = (seats: string, verb = "алат"): string =>
  /^[\d\u00a0]+ мандат$/.test(seats) ? `${seats} ${verb}` : `мынча мандат ${verb}: ${seats}`;
