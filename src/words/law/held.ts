import type { Value } from "../../law/law.ts";
import { say } from "../language.ts";
import type { Held } from "./parts.ts";
import type { Telling } from "./telling.ts";
import { valueWords } from "./value.ts";

/** What is held before a step; undefined where nothing counts. */
export const heldBefore = (already: readonly Value[], at: Telling): Held | undefined =>
  already.length === 0 ? undefined : held(already, at);

/** The steps that gave it, and what else, in words. */
export const held = (already: readonly Value[], at: Telling): Held => ({
  steps: already.flatMap((value) => (value.kind === "step" ? [value.step] : [])),
  others: already
    .filter(({ kind }) => kind !== "step")
    .map((value) =>
      value.kind === "direct"
        ? say.law.value.directHeld
        : valueWords(value, { ...at, ofList: true }),
    ),
});
