import type { Coalitions } from "../../analysis/coalition/coalitions.ts";
import type { Governing, OpenCoalition } from "../../analysis/coalition/governing.ts";
import { powerTable } from "../../report/tables/power.ts";
import type { Outcome } from "../../results/outcome.ts";
import { majorityOfHouse, wishesText } from "../../words/coalitions.ts";
import { certainFinding, governFinding } from "../../words/findings/coalitions.ts";
import { gaps } from "../../words/findings/gaps.ts";
import { statusLine } from "../../words/findings/status.ts";
import { say } from "../../words/language.ts";
import { seatRange } from "../../words/seats.ts";
import type { Count } from "../count.ts";
import { aboutLines, endingLines, openLines, statusLines } from "./blocks.ts";
import { asRow, type CoalitionRow, coalitionRows } from "./coalition-rows.ts";
import { shellWord } from "./shell.ts";
import type { Style } from "./style.ts";
import { tableLines } from "./table.ts";
import { padEnd, width, wrap } from "./text.ts";

/** What coalitions prints: status, the answer, coalitions above and below the line of the majority, what each list is worth. */
export function governingLines(
  count: Count,
  outcome: Outcome,
  found: Governing,
  style: Style,
): string[] {
  const { results, input, flags } = count;
  const ending = endingLines(outcome, `mandate coalitions ${shellWord(input)}${flags}`, style);
  return [
    "",
    ...statusLines(results.election, style),
    ...aboutWhere(count, outcome, style),
    ...openLines(outcome, results, style),
    ...answerLines(found, outcome, style),
    ...(ending.length > 0 ? ["", ...ending] : []),
  ];
}

/** Which election and law, where the first line does not say it or the law is not its own. */
function aboutWhere({ results, law }: Count, outcome: Outcome, style: Style): string[] {
  const { election, assumptions } = results;
  const changed = law.changed.length > 0 || assumptions.length > 0 || outcome.lots.length > 0;
  if (law.id === election.law && !changed && statusLine(election)?.count) return [];
  return aboutLines(outcome, results, law.changed.length > 0, style);
}

function answerLines(found: Governing, outcome: Outcome, style: Style): string[] {
  const words = say.analysis.coalitions;
  const text = (sentence: string) => (sentence === "" ? [] : wrap(sentence, style.prose));
  if (found.kind === "absent")
    return text(`${words.nobody} ${words.noMajority[found.why]}`).map(style.bold);
  const coalitions = found.kind === "open" ? found.certain : found.coalitions;
  const finding = (found.kind === "open" ? certainFinding : governFinding)(coalitions, outcome);
  return [
    ...text(finding).map(style.bold),
    ...gaps(outcome).flatMap(text),
    ...text(wishesText(coalitions, outcome)),
    "",
    ...(found.kind === "open"
      ? openLinesOf(found.certain, found.possible, outcome, style)
      : [...setLines(coalitions, outcome, style), ...powerLines(coalitions, outcome, style)]),
  ];
}

/** So many are printed; --json has those that are listed. */
const SHOWN = 20;

/** Coalitions that win, the line of the majority, and the nearest that do not. */
function setLines(found: Coalitions, outcome: Outcome, style: Style): string[] {
  const words = say.analysis.coalitions;
  const { minimal, minimalCount, near } = found;
  const shown = minimal.slice(0, SHOWN);
  const more = minimalCount - BigInt(shown.length);
  const rows = [...shown, ...near].map((one) => asRow(one, outcome));
  if (rows.length === 0) return [];
  const notes =
    more > 0n
      ? [`  … ${words.more(more)}${minimalCount > BigInt(minimal.length) ? "" : words.inJson}`]
      : [];
  return drawn(rows, shown.length, notes, found, style);
}

/** What is certain, then what may win or not. */
function openLinesOf(
  certain: Coalitions,
  possible: readonly OpenCoalition[],
  outcome: Outcome,
  style: Style,
): string[] {
  const words = say.analysis.coalitions;
  const sure = certain.minimal.slice(0, SHOWN);
  const maybe = possible.slice(0, SHOWN);
  const rows = [
    ...sure.map((one) => {
      const { note, ...row } = asRow(one, outcome);
      const text = one.surplus === 0 ? words.enough : words.orMore(note.text);
      return { ...row, note: { ...note, text } };
    }),
    ...maybe.map((one) => ({
      ...asRow({ ...one, surplus: 0 }, outcome),
      seats: seatRange(one),
      note: { number: "", text: words.notCertain },
    })),
  ];
  const more = possible.length - maybe.length;
  return [
    ...drawn(rows, sure.length, [], certain, style),
    ...(more > 0 ? [`  … ${words.more(BigInt(more))}`] : []),
  ];
}

/** Rows under a head; those from `winning` on stand below the line. */
function drawn(
  rows: readonly CoalitionRow[],
  winning: number,
  notes: readonly string[],
  found: Coalitions,
  style: Style,
): string[] {
  const words = say.analysis.coalitions;
  const { lines, end } = coalitionRows(rows, style, { end: END, least: width(words.seats) });
  const title = `── ${majorityOfHouse(found)} `;
  const below = lines.slice(winning).flat();
  return [
    padEnd(`  ${words.minimal}`, end - width(words.seats)) + words.seats,
    ...lines.slice(0, winning).flat(),
    ...notes,
    ...(below.length > 0 ? [title + "─".repeat(Math.max(0, style.width - width(title)))] : []),
    ...below,
  ];
}

/** The column in which seats end, where the names leave room. */
const END = 48;

function powerLines(coalitions: Coalitions, outcome: Outcome, style: Style): string[] {
  const words = say.analysis.coalitions;
  const table = powerTable({ coalitions, outcome });
  if (table.rows.length === 0) return [];
  return [
    "",
    ...tableLines(table, style, {
      columns: {
        needed_in: { align: "right" },
        // the sign of per cent hangs over, so that the digits end under the head
        banzhaf: { align: "right", head: `${words.banzhaf} ` },
        shapley_shubik: { align: "right", head: `${words.shapleyShubik} `, gap: 1 },
      },
      drop: ["share_of_seats", "needed_in"],
    }),
  ];
}
