import { EVERY_LIST, type NewList, type Votes } from "../../analysis/scenario/scenario.ts";
import type { Fraction } from "../../exact/fraction.ts";
import { parseFraction } from "../../exact/parse.ts";
import { idsFor } from "../../load/ids.ts";
import { error, ProblemError } from "../../results/problem.ts";
import type { List } from "../../results/results.ts";

/** A list that a word on the command line may name, by its id or any name of its own. */
export type Named = Pick<List, "id" | "name" | "short">;

/** The id that a word stands for: itself, that of the one list of this name, or "all" of them; else as it stands. */
export function listId(word: string, lists: readonly Named[]): string {
  const text = word.trim();
  if (lists.some(({ id }) => id === text)) return text;
  const same = (name: string | undefined) => name?.toLowerCase() === text.toLowerCase();
  const found = lists.filter((list) => same(list.id) || same(list.name) || same(list.short));
  if (found.length === 0 && text === "all") return EVERY_LIST;
  return found.length === 1 ? found[0]!.id : text;
}

const WHOLE = /^\d{1,3}(?:,\d{3})+$|^\d{1,16}$/;

/** "3,077" or "5%". @throws ProblemError `option-value` */
export function readVotes(flag: string, text: string, whole: string): Votes {
  const plain = text.trim();
  if (WHOLE.test(plain)) return Number(plain.replaceAll(",", ""));
  return { share: readShare(flag, plain, whole) };
}

/** "5%" or "1/20". @throws ProblemError `option-value` */
export function readShare(flag: string, text: string, whole: string): Fraction {
  const share = /[%/]/.test(text) ? parseFraction(text) : undefined;
  return share ?? refuse(flag, whole, "number or share");
}

/** A list that is made, named as it was typed. */
export function made(name: string, lists: readonly Named[]): NewList {
  const [stem = "list"] = idsFor([name]);
  const taken = new Set(lists.map(({ id }) => id));
  let id = stem;
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
  return { id, name };
}

/** Lists together under the names that they have apart. */
export function together(ids: readonly string[], lists: readonly Named[]): NewList {
  const names = ids.map((id) => {
    const list = lists.find((one) => one.id === id);
    return list?.short ?? list?.name ?? id;
  });
  return { id: ids.join("+"), name: names.join("–") };
}

export function refuse(flag: string, found: string, expected: string): never {
  throw new ProblemError(
    error("option-value", { source: flag }, found, { expected, try: "mandate scenario --help" }),
  );
}
