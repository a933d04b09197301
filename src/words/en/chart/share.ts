import { whole } from "../../numbers.ts";

/** A share, and how far it is from a line. */
export const share = {
  atMost: (most: string) => `at most ${most}`,
  onTheLine: "not a vote to spare",
  clear: (votes: number) => `${whole(votes)} clear`,
  short: (votes: number) => `${whole(votes)} short`,
};
