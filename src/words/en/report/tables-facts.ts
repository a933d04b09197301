import { whole } from "../../numbers.ts";

/** The few numbers at the head of a report. */
export const facts = {
  seats: "Seats",
  contests: "Contests",
  turnout: "Turnout, of registered",
  majority: "Majority",
  ofHouse: (majority: number, house: number) => `${whole(majority)} of ${whole(house)}`,
};
