import { undecidedHurdles } from "../../results/evidence.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Problem } from "../../results/problem.ts";
import { BASES, type Election, type Results } from "../../results/results.ts";
import { breakEvenText, isOfLists, openPoints } from "../../words/findings/open.ts";
import { statusLine } from "../../words/findings/status.ts";
import { assumptionText, lotText } from "../../words/findings/supplied.ts";
import { say } from "../../words/language.ts";
import { areaNamed, electionTitle, shortName, visible } from "../../words/names.ts";
import { capital } from "../../words/text.ts";
import { lotsTemplate } from "../lots.ts";
import { shellWord } from "./shell.ts";
import type { Style } from "./style.ts";
import { padEnd, width, wrap } from "./text.ts";

/** Status first, always; nothing for a final result. */
export function statusLines(election: Election, style: Style): string[] {
  const status = statusLine(election);
  if (!status) return [];
  const lines = wrap(`${status.status}  ${status.count}`.trimEnd(), style.prose);
  return lines.map((line, i) => (i === 0 ? line.replace(status.status, style.bold) : line));
}

/** The status; for a final result, which has none, the election. */
export function headLines(election: Election, style: Style): string[] {
  const status = statusLines(election, style);
  return status.length > 0 ? status : wrap(`${electionTitle(election)}.`, style.prose);
}

/** What election, how many seats, which law, and what the caller supplied. */
export function aboutLines(
  outcome: Outcome,
  results: Results,
  changed: boolean,
  style: Style,
): string[] {
  const { election, house, law } = outcome;
  const words = say.cli.about;
  const more = outcome.lots.length - POINTS;
  return [
    ...wrap(words.election(electionTitle(election), house, visible(law.id), changed), style.prose),
    ...outcome.assumptions.flatMap((assumption) =>
      wrap(words.assumed(assumptionText(assumption, results)), style.prose),
    ),
    ...outcome.lots
      .slice(0, POINTS)
      .flatMap((lot) => wrap(words.lot(lotText(lot, outcome, results)), style.prose)),
    ...(more > 0 ? wrap(words.moreLots(more), style.prose) : []),
  ];
}

/** What stops the outcome, each point with its status in capitals; a list that is not decided with its break-even. */
export function openLines(outcome: Outcome, results: Results, style: Style): string[] {
  const points = openPoints(outcome, results);
  const ofLists = outcome.open.map(
    (point) => point.kind === "undecided" && isOfLists(point, outcome),
  );
  const undecided = outcome.open.flatMap((point, i) => (ofLists[i] ? point.lists : []));
  const told = points.filter((_, i) => !ofLists[i]);
  const lines = told
    .slice(0, POINTS)
    .flatMap(({ status, text }) => statusText(status, capital(text), style));
  const more = told.length - POINTS;
  if (more > 0) lines.push(...wrap(say.cli.about.moreOpen(more), style.prose));
  const first = points.find((_, i) => ofLists[i]);
  if (!first) return lines;
  return [
    ...lines,
    ...statusText(first.status, say.cli.about.tooLittleKnown(undecided.length), style),
    ...undecidedLines(outcome, results, undecided, style),
  ];
}

/** So many points are told one by one: more than a screen holds nobody reads. */
const POINTS = 12;

function statusText(status: string, text: string, style: Style): string[] {
  const lines = wrap(`${status}  ${text}`, style.prose);
  return lines.map((line, i) => (i === 0 ? line.replace(status, style.bold) : line));
}

/** For each list what tips it in the whole, and the areas in which it is open too. */
function undecidedLines(
  { lists, open }: Outcome,
  { areas }: Results,
  ids: readonly string[],
  style: Style,
): string[] {
  const found = ids.flatMap((id) => lists.filter((list) => list.id === id));
  const wide = Math.max(...found.map((list) => width(shortName(list))));
  const indent = " ".repeat(wide + 4);
  const nameOf = (id: string) => areaNamed(id, { areas });
  return found.flatMap((list) => {
    const hurdles = list.evidence ? undecidedHurdles(list.evidence) : [];
    const inWhole = hurdles.find(({ area }) => area === areas[0]!.id);
    const elsewhere = hurdles.flatMap(({ area }) => (area === areas[0]!.id ? [] : [nameOf(area)]));
    const tips = inWhole?.met === "undecided" ? breakEvenText(inWhole.breakEven) : "";
    const also = elsewhere.length > 0 ? say.cli.about.openIn(elsewhere) : "";
    const needs = open.flatMap((point) =>
      point.kind === "undecided" && point.lists.includes(list.id) ? point.needs : [],
    );
    const missing = needs.map(({ area, total }) => say.cli.about.totalOf(total, nameOf(area)));
    const told =
      [tips, also].filter(Boolean).join("; ") || say.cli.about.notKnown([...new Set(missing)]);
    return wrap(`  ${padEnd(shortName(list), wide)}  ${told}`, style.prose, indent);
  });
}

/** The commands that end an open outcome, spelled out. */
export function endingLines(outcome: Outcome, command: string, style: Style): string[] {
  const template = lotsTemplate(outcome);
  const needed = outcome.open.flatMap((point) =>
    point.kind === "undecided" ? point.needs.filter(({ total }) => ASSUMED.has(total)) : [],
  );
  const words = say.cli.ending;
  const commands: (readonly [command: string, why: string])[] = [];
  if (template)
    commands.push(
      [`${command} --lots lots.json`, words.lotsGiven],
      [`${command} --seed 7`, words.lotDrawn],
    );
  if (needed[0]) {
    const { area, total } = needed[0];
    commands.push(
      [`${command} --assume invalid=1.5%`, words.ifInvalid],
      [`${command} --assume ${shellWord(area)}.${total}=N`, words.ifKnown],
    );
  }
  if (outcome.open.some(({ kind }) => kind === "no-rule"))
    commands.push([`${command} --law FILE`, words.lawThatSays]);
  return [...commandLines(commands, style), ...(template ? templateLines(template) : [])];
}

const ASSUMED: ReadonlySet<string> = new Set(BASES);

/** Each command with its reason beside it, or below it where there is no room. */
function commandLines(
  commands: readonly (readonly [command: string, why: string])[],
  { width: room }: Style,
): string[] {
  const widest = Math.max(0, ...commands.map(([text]) => width(text)));
  const beside = commands.every(([, why]) => widest + 7 + width(why) <= room);
  return commands.flatMap(([text, why]) =>
    beside ? [`  → ${padEnd(text, widest)}   ${why}`] : [`  → ${text}`, `    ${why}`],
  );
}

function templateLines(template: object): string[] {
  const { lots } = template as { lots: readonly object[] };
  const shown = lots.length > POINTS ? lots.slice(0, 1) : lots;
  const rest = lots.length - shown.length;
  return [
    `${say.cli.ending.template} { "mandate": "lots/1", "lots": [`,
    ...shown.map((lot, i) => `  ${JSON.stringify(lot)}${i < lots.length - 1 ? "," : " ] }"}`),
    ...(rest > 0 ? [`  … ${say.cli.ending.moreOfTheForm(rest)} ] }`] : []),
  ];
}

/** "2 errors, 1 warning". */
export function countedProblems(problems: readonly Problem[]): string {
  const count = (severity: Problem["severity"]) =>
    problems
      .filter((problem) => problem.severity === severity)
      .reduce((n, { values: { times } }) => n + (typeof times === "number" ? times : 1), 0);
  return say.cli.files.problems(count("error"), count("warning"));
}
