import type { Problem } from "../../results/problem.ts";
import { choose, pick } from "../apply/choose.ts";
import type { LoadOptions } from "../load.ts";
import type { ReadingDocument } from "../reading/document.ts";
import { Declined } from "./declined.ts";
import type { Part } from "./part.ts";
import type { Plan } from "./plan.ts";

/** Roles of columns of which one value is read. */
export const CHOSEN = ["year", "contest", "vote"] as const;

/** What was chosen of all that there is to choose from. */
export function chosenIn(
  { choice, reading, source }: Plan,
  parts: readonly Part[],
  options: LoadOptions,
): { reading: ReadingDocument } | { problems: Problem[]; [key: string]: unknown } {
  if (!choice) return { reading };
  const values = [...new Set(parts.flatMap((part) => part.values))];
  const kind = CHOSEN.find((one) => reading.columns.some(({ role }) => role === one))!;
  const column = reading.columns.find(({ role }) => role === kind)!;
  const wanted = options[kind] ?? reading.select?.[column.match];
  if (values.length < 2 && options[kind] === undefined) {
    if (choice.value === (values[0] ?? "")) return { reading };
    throw new Declined("change");
  }
  const value = wanted === undefined ? undefined : pick(values, wanted);
  if (value === undefined)
    return {
      ...{ reading, choices: [{ kind, values }] },
      problems: [choose(source, kind, values, wanted)],
    };
  if (value !== choice.value) throw new Declined("change");
  return { reading: { ...reading, select: { ...reading.select, [column.match]: value } } };
}
