import { elect } from "../elect/elect.ts";
import type { Outcome } from "../results/outcome.ts";
import type { Results } from "../results/results.ts";
import type { FalseClaim } from "../verify/claims.ts";
import { compareOfficial, type Disagreement } from "../verify/official.ts";
import { verify } from "../verify/verify.ts";
import { fullName, visible } from "../words/names.ts";
import { counted } from "../words/prose.en.ts";
import { seatRange, seatsInOrder } from "../words/seats.en.ts";
import type { OF_A_COUNT, Values } from "./command.ts";
import { openCount } from "./count.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Output } from "./output.ts";
import type { Streams } from "./streams.ts";
import { padEnd, width, wrap } from "./terminal/text.ts";

interface Case {
  readonly input: string;
  readonly results: Results;
  readonly outcome: Outcome;
  readonly differences: readonly (Disagreement | FalseClaim)[];
}

/** Recounts each input and holds it against what was announced. */
export async function verified(
  inputs: readonly string[],
  options: Values<typeof OF_A_COUNT>,
  output: Output,
  streams: Streams,
): Promise<ExitCode> {
  const cases: Case[] = [];
  for (const input of inputs) {
    const { law, results, lots } = await openCount(input, options, streams);
    const outcome = elect(law, results, lots);
    const differences = [...verify(law, results, outcome), ...compareOfficial(results, outcome)];
    cases.push({ input, results, outcome, differences });
  }
  if (output.json)
    output.document({
      mandate: "verify/1",
      cases: cases.map(({ results, outcome, differences }) => ({
        id: results.election.id,
        law: outcome.law.id,
        agrees: differences.length === 0,
        official: { seats: hasSeats(results), passed: results.passed !== undefined },
        differences,
      })),
    });
  else {
    const wide = Math.max(...cases.map(({ input }) => width(visible(input))));
    output.lines(["", ...cases.flatMap((one) => caseLines(one, wide, output))]);
  }
  return cases.some(({ differences }) => differences.length > 0) ? EXIT.disagreement : EXIT.done;
}

const hasSeats = ({ official }: Results): boolean => official !== undefined && official.size > 0;

function caseLines({ input, results, outcome, differences }: Case, wide: number, output: Output) {
  const agrees = differences.length === 0;
  const start = `${agrees ? "agrees " : "differs"}  ${padEnd(visible(input), wide)}  `;
  const indent = " ".repeat(width(start));
  const text = agrees ? agreement(results, outcome) : counted(differences.length, "difference");
  const lines = wrap(`${start}${text}`, output.style.prose, indent);
  return [
    ...lines.map((line, i) => (i === 0 && !agrees ? output.style.bold(line) : line)),
    ...differences.flatMap((one) =>
      wrap(`${indent}${difference(one, outcome)}`, output.style.prose, indent),
    ),
  ];
}

/** What was compared, and what the data do not tell. */
function agreement(results: Results, outcome: Outcome): string {
  const seats =
    outcome.house === null
      ? "no seats in this law"
      : `${seatsInOrder(outcome)}${hasSeats(results) ? " as announced" : "; no seats announced in the data"}`;
  const passed =
    results.passed === undefined
      ? ""
      : `; ${counted(results.passed.length, "list")} passed as announced`;
  return `${seats}${passed}`;
}

function difference(one: Disagreement | FalseClaim, { lists }: Outcome): string {
  const name = (id: string) => {
    const list = lists.find((l) => l.id === id);
    return list ? fullName(list) : visible(id);
  };
  switch (one.kind) {
    case "seats":
      return `${name(one.list)}: announced ${one.official}, the law gives ${seatRange(one)}.`;
    case "passed":
      return `${name(one.list)}: announced ${one.announced ? "to have passed" : "not to have passed"}; by the votes it is ${one.passes ? "in" : "out"}.`;
    case "claim":
      return `A claim of the evidence does not hold: ${visible(one.claim)} says ${visible(one.stated)}, found ${visible(one.found)}.`;
  }
}
