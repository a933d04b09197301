import { sizeOf } from "../results/bases.ts";
import type { Base } from "../results/results.ts";
import { isForAreas } from "../words/findings/answer.ts";
import { say } from "../words/language.ts";
import { neededVotes } from "../words/line.ts";
import { percent, rule, size as sizeText, whole } from "../words/numbers.ts";
import { isExact, shareOf } from "../words/shares.ts";
import { capital } from "../words/text.ts";
import type { Fact } from "./document.ts";
import type { ReportInput } from "./input.ts";
import { exactBase } from "./tables/base.ts";

/** The few numbers that everything else is measured by. What is not known is absent. */
export function facts({ results, outcome }: ReportInput): Fact[] {
  const { line, house, parts } = outcome;
  const words = say.report.facts;
  if (parts) return contestFacts(parts.length, house);
  if (isForAreas(outcome))
    return house === null ? [] : [{ term: words.seats, value: whole(house) }];
  const turnout = turnoutShare();
  return [
    ...size("registered"),
    ...size("cast"),
    ...(turnout ? [{ term: words.turnout, value: `${percent(turnout, 1)}%` }] : []),
    ...size("valid"),
    ...size("party"),
    ...(line
      ? [
          {
            term: say.findings.line.ofBase(rule(line.share), false, line.base.of),
            value: neededVotes(line),
          },
        ]
      : []),
    ...(house === null
      ? []
      : [{ term: words.majority, value: words.ofHouse(Math.floor(house / 2) + 1, house) }]),
  ];

  function size(of: Base): Fact[] {
    const known = sizeOf(results, 0, of);
    const bounded = isExact(known) || known.to !== null;
    return bounded ? [{ term: capital(say.terms.baseName[of]), value: sizeText(known) }] : [];
  }

  function turnoutShare() {
    const [cast, registered] = [exactBase(results, 0, "cast"), exactBase(results, 0, "registered")];
    return cast && registered ? shareOf(cast.size, registered.size) : null;
  }
}

/** Contests that have nothing to do with each other have no base and no majority in common. */
const contestFacts = (contests: number, house: number | null): Fact[] => [
  { term: say.report.facts.contests, value: whole(contests) },
  ...(house === null ? [] : [{ term: say.report.facts.seats, value: whole(house) }]),
];
