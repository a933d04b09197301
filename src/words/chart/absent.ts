/** What stands where a number, a verdict or a whole picture cannot be given. */
export const notKnown = "not known";
export const notDecided = "not decided";
/** Contests that have nothing to do with each other have no house and no share in common. */
export const apart = "These are several contests that have nothing to do with each other.";
export const noLists = "There are no lists: the seats are shared among areas.";
export const noSeats = "The law as given here has no seat step.";
