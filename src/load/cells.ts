import type { ProblemCode } from "../results/problem.ts";
import { parseWhole } from "../results/whole.ts";

const NOT_KNOWN = /^(?:|[-\u2013\u2014\u2026]|\.{2,3}|n\/?a|н\/д|нет данных)$/i;

/** A cell of votes or voters: a whole number, null where it says that it is not known, or the code of the problem. */
export function readCell(text: string): number | null | ProblemCode {
  return NOT_KNOWN.test(text.trim()) ? null : parseWhole(text);
}

/** Whether a cell holds words where a number would be: no digit, nothing that a program writes for a number. */
export const isWords = (text: string): boolean =>
  !/\p{N}|^\s*[-+]?(?:nan|inf)/iu.test(text) && readCell(text) !== null;

/**
 * An id from a name: lower case, letters and digits of any script, else hyphens; told apart by a number where
 * two names give the same.
 */
export function idsFor(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "");
    const stem = plain === "" ? "unnamed" : plain;
    let id = stem;
    for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
    taken.add(id);
    return id;
  });
}
