import { undecidedHurdles } from "../../results/evidence.ts";
import type { BreakEven, Open, Outcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import type { OpenPlace } from "../en/findings/open.ts";
import { say } from "../language.ts";
import { areaName, areaNamed, fullName, visible } from "../names.ts";

/** One point on which the outcome is open: what it is in capitals, and what would end it. */
export interface OpenWords {
  readonly status: string;
  readonly text: string;
}

/** What is still open, one entry a point, in words. */
export function openPoints(outcome: Outcome, results: Results): OpenWords[] {
  return outcome.open.map((open) => point(open, outcome, results));
}

function point(open: Open, outcome: Outcome, results: Results): OpenWords {
  const words = say.findings.open;
  const names = open.lists.map((id) => tiedName(id, open, outcome, results));
  const article = open.article === undefined ? undefined : visible(open.article);
  const where = place(open, outcome, results);
  const status = words.status[open.kind];
  switch (open.kind) {
    case "lot":
      return { status, text: words.lot(open.seats, where, names, article, certain(outcome)) };
    case "no-rule":
      return { status, text: words.noRule(open.point, where, names, open.seats, article) };
    case "undecided":
      return {
        status,
        text: isOfLists(open, outcome)
          ? open.lists.map((id) => undecided(id, open, outcome, results)).join(" ")
          : words.step(visible(open.step), where, names, missing(open, results)),
      };
  }
}

type Undecided = Extract<Open, { kind: "undecided" }>;

/** Whether it is about who passes, and not about a step that cannot be taken. */
export const isOfLists = ({ lists }: Undecided, outcome: Outcome): boolean =>
  lists.length > 0 &&
  lists.every((id) => {
    const list = outcome.lists.find((one) => one.id === id);
    return list?.passes === "undecided" || list?.evidence?.met === "undecided";
  });

/** Where there is more than one area to be in. */
function place({ area, list }: Open, outcome: Outcome, { areas }: Results): OpenPlace {
  const here = areas.find(({ id }) => id === area);
  return {
    ...(here && (here !== areas[0] || outcome.parts) && { area: areaName(here) }),
    ...(list !== undefined && { list: listName(list, outcome) }),
  };
}

/** The tied are areas where the seats of one list, or of the house, are shared among areas. */
function tiedName(id: string, { list }: Open, outcome: Outcome, { areas }: Results): string {
  const known = list === undefined && outcome.lists.some((one) => one.id === id);
  const area = known ? undefined : areas.find((one) => one.id === id);
  return area ? areaName(area) : listName(id, outcome);
}

/** What would decide it. */
const missing = ({ needs }: Undecided, results: Results) =>
  needs.map(({ area, total }) => ({ total, area: areaNamed(area, results) }));

const listName = (id: string, { lists }: Outcome): string => {
  const list = lists.find((l) => l.id === id);
  return list ? fullName(list) : visible(id);
};

const certain = ({ lists, house }: Outcome) =>
  house === null ? undefined : { seats: lists.reduce((sum, list) => sum + list.seats, 0), house };

/** A list with the break-even of its hurdle; with the areas where there are several. */
function undecided(id: string, open: Undecided, outcome: Outcome, results: Results): string {
  const words = say.findings.open;
  const evidence = outcome.lists.find((list) => list.id === id)?.evidence;
  const hurdles = evidence ? undecidedHurdles(evidence) : [];
  const name = listName(id, outcome);
  const whole = hurdles.find((hurdle) => hurdle.area === results.areas[0]?.id);
  const inside = hurdles.filter((hurdle) => hurdle !== whole);
  const where = inside.map((hurdle) => areaNamed(hurdle.area, results));
  if (whole?.met === "undecided") return words.list(name, breakEvenText(whole.breakEven), where);
  const [only, ...more] = inside;
  if (only?.met === "undecided" && more.length === 0)
    return words.listInArea(name, breakEvenText(only.breakEven), where[0]!);
  return inside.length > 0
    ? words.listInAreas(name, where)
    : words.listWithout(name, missing(open, results));
}

/** "out if more than 9,897 ballots were invalid": what tips a list, as a text that stands by itself. */
export function breakEvenText(breakEven: BreakEven): string {
  const words = say.findings.open.breakEven;
  switch (breakEven.of) {
    case "votes":
      return words.votes(breakEven.metFrom);
    case "votes and base":
      return words.unknown;
    default:
      return breakEven.invalid === undefined
        ? words.base(breakEven.metUpTo, breakEven.of)
        : words.invalid(breakEven.invalid);
  }
}
