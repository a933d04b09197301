/** What stands where a number, a verdict or a whole picture cannot be given. */
export const absent = {
  notKnown: "not known",
  notDecided: "not decided",
  /** contests that have nothing to do with each other have no house and no share in common */
  apart: "These are several contests that have nothing to do with each other.",
  noLists: "There are no lists: the seats are shared among areas.",
  noSeats: "The law as given here has no seat step.",
  /** `size`: "1200x630", in pixels */
  tooTall: (size: string) => `It is too tall to be read in a picture of ${size}.`,
};
