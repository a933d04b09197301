import { isIncomplete, isPartial, stillOut } from "../../analysis/watch/out.ts";
import type { Election, Results } from "../../results/results.ts";
import {
  type ChangeText,
  changeTexts,
  columnsTexts,
  outText,
} from "../../words/findings/changes.ts";
import { say } from "../../words/language.ts";
import { statusWords } from "../../words/terms.ts";
import type { Style } from "../terminal/style.ts";
import { padEnd, width, wrap } from "../terminal/text.ts";
import type { Since, Told } from "./teller.ts";

/** The status, when a version was read, and how far it is. A count that is known not to be whole is preliminary. */
export function versionLines(results: Results, time: string, style: Style): string[] {
  const out = stillOut(results);
  const words = isIncomplete(out) ? incomplete(results.election) : statusWords(results.election);
  const status = words.join(", ").toUpperCase();
  const far = outText(out);
  const lines = wrap(
    [status, `${time}${far && ": "}${far}.`].filter(Boolean).join("  "),
    style.prose,
  );
  return lines.map((line, i) => (i === 0 ? line.replace(status, style.bold) : line));
}

/** Whatever the file says of its numbers, they are not all; what is made up is told as such too. */
function incomplete(election: Election): string[] {
  const isMade = election.status === "simulated" || election.status === "constructed";
  const others = statusWords(isMade ? election : { ...election, status: "final" });
  return [...others, say.terms.status.preliminary];
}

/** What changed since the version before, a line each, warnings first. */
export function changeLines(
  { results, outcome }: Told,
  { before, changes, columns }: Since,
  time: string,
  style: Style,
): string[] {
  const partial = isPartial(results, stillOut(results));
  const texts = [
    ...columnsTexts(columns),
    ...changeTexts(changes, before, { results, outcome }, partial),
  ];
  const wide = Math.max(...texts.map(({ about }) => width(about)));
  return [
    style.bold(say.cli.files.changedSince(time)),
    ...texts.flatMap((text) => changeText(text, wide, style)),
  ];
}

function changeText({ about, text, warns }: ChangeText, wide: number, style: Style): string[] {
  const word = say.cli.files.warns;
  const start = `${warns ? word : " ".repeat(width(word))}  ${padEnd(about, wide)}  `;
  const lines = wrap(start + text, style.prose, " ".repeat(width(start)));
  return warns
    ? lines.map((line, i) => (i === 0 ? style.near(word) + line.slice(word.length) : line))
    : lines;
}
