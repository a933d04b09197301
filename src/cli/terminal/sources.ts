import type { Source } from "../../results/results.ts";
import { visible } from "../../words/names.ts";
import { date } from "../../words/prose.ts";
import type { Style } from "./style.ts";
import { wrap } from "./text.ts";

/** One source: title and date, the address in a line of its own so that it can be copied whole. */
export function sourceLines({ title, date: on, url }: Source, style: Style): string[] {
  const told = [visible(title), on === undefined ? "" : date(visible(on))].filter(Boolean);
  return [
    ...wrap(`  ${told.join(", ")}`, style.prose, "    "),
    ...(url === undefined ? [] : [`    ${style.dim(visible(url))}`]),
  ];
}
