import { governing } from "../../analysis/coalition/governing.ts";
import type { Outcome } from "../../results/outcome.ts";
import { majorityOfHouse, namesOf } from "../../words/coalitions.ts";
import { neededInNone } from "../../words/findings/coalitions.ts";
import { say } from "../../words/language.ts";
import { asRow, coalitionRows } from "./coalition-rows.ts";
import type { Style } from "./style.ts";
import { wrap } from "./text.ts";

/** Who can govern, in a few lines with an empty one after them: nothing while seats are open, or where there is no house. */
export function governLines(outcome: Outcome, command: string, style: Style): string[] {
  const words = say.analysis.coalitions;
  const found = governing(outcome, { most: SHOWN });
  if (found.kind !== "settled") return [];
  const { minimal, minimalCount, ...house } = found.coalitions;
  const [first] = minimal;
  const head = `${words.can}: ${majorityOfHouse(house)}`;
  if (first?.lists.length === 1 && minimalCount === 1n)
    return [
      head,
      ...line(words.alone(namesOf(first.lists, outcome)[0]!, first.surplus), style),
      "",
    ];
  const { lines } = coalitionRows(
    minimal.map((one) => asRow(one, outcome)),
    style,
    { end: END, flush: true },
  );
  const more = minimalCount - BigInt(minimal.length);
  const none = neededInNone(found.coalitions);
  const names =
    none.length > NAMED ? say.terms.lists(none.length) : namesOf(none, outcome).join(", ");
  return [
    head,
    ...(first ? lines.flat() : line(words.noneHas, style)),
    ...(more > 0n ? line(`${words.more(more)}: ${command}`, style) : []),
    ...(none.length > 0 ? line(`${words.neededInNone}: ${names}`, style) : []),
    "",
  ];
}

const line = (text: string, { prose }: Style): string[] => wrap(`  ${text}`, prose, "    ");

const SHOWN = 3;
const NAMED = 4;
/** The column in which seats end, where the names leave room. */
const END = 49;
