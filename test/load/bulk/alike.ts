import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";

/** Expects the same of what may hold large matrices: where they differ, says in what. */
export function alike<T>(found: T, wanted: T, about?: string): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found, about).toEqual(wanted);
}
