/** What stands where a number, a verdict or a whole picture cannot be given. */
export const notKnown = "not known";
export const notDecided = "not decided";
export const noSeats = "The law as given here has no seat step.";
