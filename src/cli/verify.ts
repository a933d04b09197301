import { elect } from "../elect/elect.ts";
import { type Case, casesOf } from "../io/cases.ts";
import type { Outcome } from "../results/outcome.ts";
import { type Problem, ProblemError } from "../results/problem.ts";
import type { Results } from "../results/results.ts";
import type { FalseClaim } from "../verify/claims.ts";
import { compareOfficial, type Disagreement } from "../verify/official.ts";
import { announcedAreaSeats } from "../verify/official-areas.ts";
import { verify } from "../verify/verify.ts";
import { say } from "../words/language.ts";
import { fullName, visible } from "../words/names.ts";
import { placeWords, problemWords } from "../words/problems.ts";
import { seatRange, seatsInOrder } from "../words/seats.ts";
import type { OF_A_COUNT, Values } from "./command.ts";
import { countOf } from "./count.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Output } from "./output.ts";
import type { Streams } from "./streams.ts";
import { padEnd, width, wrap } from "./terminal/text.ts";

type Difference = Disagreement | FalseClaim;

interface Checked {
  readonly name: string;
  readonly results: Results;
  readonly outcome: Outcome;
  readonly differences: readonly Difference[];
}

interface Unread {
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** Recounts each election of the inputs (files, folders, built-in ids) and holds it against what was announced. */
export async function verified(
  inputs: readonly string[],
  options: Values<typeof OF_A_COUNT>,
  output: Output,
  streams: Streams,
): Promise<ExitCode> {
  const cases = (await Promise.all(inputs.map((input) => casesOf(input, streams, options)))).flat();
  const rows: (Checked | Unread)[] = [];
  for (const one of cases) rows.push(await checked(one, options, streams));
  const [only] = rows;
  if (rows.length === 1 && only && "problems" in only) throw new ProblemError(...only.problems);
  if (output.json)
    output.document({ mandate: "verify/1", cases: rows.map(asJson), total: totals(rows) });
  else output.lines(["", ...tableOf(rows, output)]);
  if (rows.some((row) => !("outcome" in row))) return EXIT.input;
  return rows.some((row) => "outcome" in row && row.differences.length > 0)
    ? EXIT.disagreement
    : EXIT.done;
}

/** A fault of one election is told in its line and stops no other. */
async function checked(
  { name, results, problems }: Case,
  options: Values<typeof OF_A_COUNT>,
  streams: Streams,
): Promise<Checked | Unread> {
  if (!results) return { name, problems };
  try {
    const count = await countOf(name, { results, warnings: problems }, options, streams);
    const outcome = elect(count.law, count.results, count.lots);
    const claims = verify(count.law, count.results, outcome);
    const differences = [...claims, ...compareOfficial(count.results, outcome)];
    return { name, results: count.results, outcome, differences };
  } catch (fault) {
    if (!(fault instanceof ProblemError)) throw fault;
    return { name, problems: fault.problems };
  }
}

/** What was compared in all: seats as announced, in how many areas, and how many of them came out otherwise. */
function totals(rows: readonly (Checked | Unread)[]) {
  const read = rows.flatMap((row) => ("outcome" in row ? [row] : []));
  const sum = (of: (row: Checked) => number) => read.reduce((n, row) => n + of(row), 0);
  return {
    elections: rows.length,
    unread: rows.length - read.length,
    differ: read.filter(({ differences }) => differences.length > 0).length,
    areas: sum(({ results }) => announced(results).length),
    seats: sum(({ results }) => announced(results).reduce((n, seats) => n + sumOf(seats), 0)),
    seatsThatDiffer: sum(({ differences }) => seatsApart(differences)),
  };
}

/** Seats as announced: of the lists in each area, or of the areas where a law gives seats to these alone. */
function announced(results: Results): readonly ReadonlyMap<string, number>[] {
  const { official, expected, lists } = results;
  if (lists.length === 0) return announcedAreaSeats(results).map((one) => new Map([one]));
  return [...(official?.values() ?? []), ...(expected?.values() ?? [])];
}

const sumOf = (seats: ReadonlyMap<string, number>): number =>
  [...seats.values()].reduce((a, b) => a + b, 0);

const seatsApart = (differences: readonly Difference[]): number =>
  differences.reduce(
    (n, one) => (one.kind === "seats" ? n + Math.abs(one.official - one.seats) : n),
    0,
  );

function asJson(row: Checked | Unread) {
  if (!("outcome" in row)) return { id: row.name, agrees: null, problems: row.problems };
  const { results, outcome, differences } = row;
  return {
    id: results.election.id,
    law: outcome.law.id,
    agrees: differences.length === 0,
    official: { seats: hasSeats(results), passed: results.passed !== undefined },
    differences,
  };
}

const hasSeats = (results: Results): boolean => announced(results).length > 0;

function tableOf(rows: readonly (Checked | Unread)[], output: Output): string[] {
  const wide = Math.min(40, Math.max(0, ...rows.map(({ name }) => width(visible(name)))));
  const lines = rows.flatMap((row) => caseLines(row, wide, output));
  if (rows.length < 2) return lines;
  const { elections, unread, differ, areas, seats, seatsThatDiffer } = totals(rows);
  const words = say.cli.verify;
  const agree = elections - unread - differ;
  const sentence = [
    words.elections(elections, agree, differ, unread),
    words.seatsCompared(seats, areas, seatsThatDiffer),
  ].join(" ");
  return [...lines, "", ...wrap(sentence, output.style.prose, "")];
}

function caseLines(row: Checked | Unread, wide: number, { style }: Output): string[] {
  const read = "outcome" in row;
  const agrees = read && row.differences.length === 0;
  const words = say.cli.verify;
  const verdicts = [words.agrees, words.differs, words.unread];
  const word = agrees ? words.agrees : read ? words.differs : words.unread;
  const start = `${padEnd(word, Math.max(...verdicts.map(width)))}  ${padEnd(visible(row.name), wide)}  `;
  const indent = " ".repeat(width(start));
  const text = !read
    ? words.problems(row.problems.length)
    : agrees
      ? agreement(row.results, row.outcome)
      : words.differences(row.differences.length);
  const below = read
    ? row.differences.map((one) => difference(one, row.outcome))
    : row.problems.map(
        (problem) => `${placeWords(problem.place)} ${problemWords(problem).message}`,
      );
  const lines = wrap(`${start}${text}`, style.prose, indent);
  return [
    ...lines.map((line, i) => (i === 0 && !agrees ? style.bold(line) : line)),
    ...below.flatMap((line) => wrap(`${indent}${line}`, style.prose, indent)),
  ];
}

/** What was compared, and what the data do not tell. */
function agreement(results: Results, outcome: Outcome): string {
  const compared = seatsCompared(results, outcome);
  const { passed } = results;
  return passed === undefined ? compared : say.cli.verify.passedToo(compared, passed.length);
}

function seatsCompared(results: Results, outcome: Outcome): string {
  const words = say.cli.verify;
  if (outcome.house === null) return words.noSeats;
  const areas = announced(results).length;
  if ((outcome.areas.size > 0 && areas > 1) || results.lists.length === 0)
    return words.seatsInAreas(outcome.house, areas, hasSeats(results));
  return words.seats(seatsInOrder(outcome), hasSeats(results));
}

function difference(one: Difference, { lists }: Outcome): string {
  const name = (id: string) => {
    const list = lists.find((l) => l.id === id);
    return list ? fullName(list) : visible(id);
  };
  const words = say.cli.verify;
  switch (one.kind) {
    case "seats":
      return words.listDiffers(name(one.list), one.official, seatRange(one));
    case "area-seats":
      return words.areaDiffers(visible(one.area), one.official, one.seats);
    case "lot":
      return words.lotDiffers(visible(one.area), one.among.map(name), one.won.map(name));
    case "passed":
      return words.passedDiffers(name(one.list), one.announced, one.passes);
    case "claim":
      return words.claimDiffers(visible(one.claim), visible(one.stated), visible(one.found));
  }
}
