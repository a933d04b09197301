import type { Comparison } from "../../analysis/compare/compare.ts";
import type { Table } from "../../report/table.ts";
import { areaSwingsTable, electionsTable } from "../../report/tables/elections.ts";
import {
  alikeFinding,
  areasSentence,
  baseSentence,
  labelsOf,
  swingHeadline,
  unmatchedFinding,
  volatilityFinding,
} from "../../words/findings/compare.ts";
import { statusLine } from "../../words/findings/status.ts";
import { say } from "../../words/language.ts";
import { electionTitle, visible } from "../../words/names.ts";
import type { Style } from "./style.ts";
import { tableLines } from "./table.ts";
import { padEnd, width, wrap } from "./text.ts";

/** How many lists are told area by area. */
const LISTS = 6;

/** Elections side by side: which they are, what changed most, the table, volatility, what has no match, areas. */
export function electionsLines(
  comparison: Comparison,
  further: readonly string[],
  style: Style,
): string[] {
  const labels = labelsOf(comparison);
  const text = (sentence: string | undefined) =>
    sentence === undefined ? [] : wrap(sentence, style.prose);
  const table = electionsTable(comparison);
  const areas = areaSwingsTable(comparison, LISTS);
  const heads = Object.fromEntries(
    table.columns.slice(1).map(({ key }) => {
      const [kind, n] = key.split("_") as [string, string];
      const label = labels[Number(n) - 1]!;
      return [key, { head: kind === "swing" ? `→${label}` : label, least: 5 }];
    }),
  );
  const lines = tableLines(table, style, {
    columns: heads,
    drop: ["share", "swing"].flatMap((kind) => labels.map((_, e) => `${kind}_${e + 1}`)),
  });
  return [
    "",
    ...comparison.elections.flatMap((_, e) => electionLines(comparison, e, labels[e]!, style)),
    "",
    ...text(swingHeadline(comparison)).map(style.bold),
    ...text(baseSentence(comparison)),
    "",
    ...(table.rows.length === 0 ? [] : [...groupHead(lines[0]!, table, style), ...lines, ""]),
    ...table.notes.flatMap(text),
    ...comparison.volatility.flatMap((found, i) =>
      text(volatilityFinding(found, labels[i]!, labels[i + 1]!)),
    ),
    ...text(unmatchedFinding(comparison)),
    ...alikeLines(comparison, labels, style),
    ...(areas.rows.length > 0
      ? ["", `  ${areas.caption}, ${labels.at(-2)} → ${labels.at(-1)}`, ...tableLines(areas, style)]
      : []),
    ...text(areasSentence(comparison)),
    ...further,
  ];
}

/** Status first, then which election, how many seats, which law. */
function electionLines(
  { elections }: Comparison,
  e: number,
  label: string,
  style: Style,
): string[] {
  const [{ election }, { house, law, open }] = elections[e]!;
  const status = statusLine(election);
  const wide = width(label) + 2;
  const words = say.cli.about;
  const about = words.oneElection(electionTitle(election), house, visible(law.id));
  const told = [
    ...(status ? [`${status.status}  ${status.count}`.trimEnd()] : []),
    ...(open.length > 0 ? [words.openPoints(open.length)] : []),
    about,
  ].flatMap((line) => wrap(line, style.prose - wide));
  return told.map((line, i) => {
    const strong = status && i === 0 ? line.replace(status.status, style.bold) : line;
    return `${i === 0 ? padEnd(label, wide) : " ".repeat(wide)}${strong}`;
  });
}

/** What the years below stand for, over the first column of each kind. Shares are left out first, then swings. */
function groupHead(head: string, { columns }: Table, style: Style): string[] {
  const words = say.cli.tables;
  const names = columns[0]!.head.split(/\s+/).length; // words over the lists, which have no group
  const starts = [...head.matchAll(/\S+/g)].slice(names).map(({ index }) => index);
  const count = (kind: string) => columns.filter(({ key }) => key.startsWith(kind)).length;
  const [seats, swings] = [count("seats_"), count("swing_")];
  const rest = starts.length - seats;
  const shares = Math.max(0, rest - swings);
  let line = "";
  for (const [word, first, many] of [
    [words.seats, 0, seats],
    [words.share, seats, shares],
    [words.swing, seats + shares, Math.min(rest, swings)],
  ] as const)
    if (many > 0) {
      const at = Math.min(starts[first]!, style.width - width(word));
      line = `${padEnd(line, Math.max(width(line) + 1, at))}${word}`;
    }
  return line === "" ? [] : [line];
}

function alikeLines(
  { alike, elections }: Comparison,
  labels: readonly string[],
  style: Style,
): string[] {
  if (alike.length === 0) return [];
  const [first] = alike;
  const ids = Object.fromEntries(
    first!.map((list) => {
      const e = list.in.findIndex((one) => one !== null);
      return [elections[e]![0].election.id, list.in[e]!.lists[0]!];
    }),
  );
  return [
    say.cli.tables.calledAlike,
    ...alike.flatMap((group) => wrap(`  ${alikeFinding(group, labels)}`, style.prose, "    ")),
    ...wrap(say.cli.tables.namesDocument, style.prose),
    '{ "mandate": "names/1", "lists": [',
    `  { "id": ${JSON.stringify(first![0]!.id)}, "in": ${JSON.stringify(ids)} } ] }`,
  ];
}
