import type { Election, Status } from "./results.ts";

/**
 * The note of an election whose source does not say how final it is, as a bare table never does. Its status is then
 * `preliminary`, which claims the least, and it is shown as not stated.
 */
export const NOT_STATED = "status not stated";

/** Whether the source says how final its numbers are. */
export const isStatusStated = ({ status, notes = [] }: Election): boolean =>
  status !== "preliminary" || !notes.includes(NOT_STATED);

/** What the reader must know of a result before any number; none for a final one. */
export type Standing = Exclude<Status, "final"> | "annulled" | "not-stated";

export const standingOf = (election: Election): readonly Standing[] => [
  ...(election.annulled ? (["annulled"] as const) : []),
  ...(election.status === "final"
    ? []
    : [isStatusStated(election) ? election.status : ("not-stated" as const)]),
];
