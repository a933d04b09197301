import { say } from "./language.ts";

/** "4 October 2020" of "2020-10-04", "October 2020" of "2020-10"; any other text as it stands. */
export const date = (iso: string): string => say.prose.date(iso);

/** "a", "a and b", "a, b and c". */
export const joined = (parts: readonly string[], last?: "and" | "or"): string =>
  last === "or" ? say.prose.either(parts) : say.prose.joined(parts);
