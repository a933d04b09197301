import type { Outcome } from "../../results/outcome.ts";
import { isAside } from "../../words/colours.ts";
import { size } from "../../words/numbers.ts";
import type { Cell } from "../table.ts";
import * as cell from "./cells.ts";

/** How many lists pass: a number, or the least and the most where some are undecided. */
export function passing({ lists }: Outcome): Cell {
  const count = (passes: unknown) =>
    lists.filter((list) => list.passes === passes && !isAside(list.kind)).length;
  const [sure, open] = [count(true), count("undecided")];
  if (open === 0) return cell.integer(sure);
  return { value: null, text: size({ from: sure, to: sure + open }) };
}
