/** The most seats that a law may name, and that are shared one by one: more than any house has. */
export const MOST_SEATS = 100_000;
